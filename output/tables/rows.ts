/** A run as rows: those that others point to come first. */
import type { Fact } from '../../extractors/contract.ts';
import type { Comparison, Extraction, Finding } from '../../pipeline/model.ts';
import { codePoints } from '../offsets.ts';
import { byEvent } from '../order.ts';
import { library } from '../provenance.ts';
import { reasonOf } from '../wording.ts';
import { DOCUMENTS, REGIONS } from './documents.ts';
import { FACTS, KIND_TABLES, type PlacedFact, QUOTE_PARTS } from './facts.ts';
import { CLAIMS, EVENT_DOCUMENTS, EVENTS, FINDINGS, type PlacedClaim, type PlacedFinding } from './findings.ts';
import { type Row, row, type Table } from './table.ts';

/** One document: its record, regions and facts. A fact whose id came before is left out. */
export function* extractionRows(extraction: Extraction): Generator<Row> {
  const { document } = extraction;
  const chars = codePoints(extraction.text);
  yield row(DOCUMENTS, { ...extraction, chars });
  for (const region of document.regions) yield row(REGIONS, { document: document.id, region, chars });
  const ids = new Set<string>();
  for (const placed of placedFacts(extraction)) {
    const { fact } = placed;
    if (ids.has(fact.id)) continue;
    ids.add(fact.id);
    yield row(FACTS, placed);
    yield row(KIND_TABLES[fact.kind] as unknown as Table<PlacedFact>, placed);
    if (fact.kind !== 'quote') continue;
    for (const [i, span] of fact.parts.entries()) yield row(QUOTE_PARTS, { fact: fact.id, part: i + 1, span, chars });
  }
}

/** The facts of a document with what their columns need of its text. */
export function placedFacts({ text, facts }: Extraction): PlacedFact[] {
  const chars = codePoints(text);
  return facts.map((fact: Fact) => ({ fact, chars, sentence: text.slice(fact.sentence.start, fact.sentence.end) }));
}

/** Events, findings and claims of a comparison. Its documents are not among them. @param fingerprint what a decision on a finding is kept under */
export function* comparisonRows(comparison: Comparison, fingerprint: (finding: Finding) => string): Generator<Row> {
  for (const [i, { event }] of byEvent(comparison).entries()) {
    yield row(EVENTS, { ...event, position: i + 1 });
    const wireStory = new Map(event.wireCopies.flatMap((docs, n) => docs.map((d) => [d, n + 1] as const)));
    for (const document of event.docs) {
      yield row(EVENT_DOCUMENTS, { event: event.id, document, wireStory: wireStory.get(document) });
    }
  }
  const claims = claimPlacer(comparison);
  for (const placed of placedFindings(comparison)) {
    yield row(FINDINGS, { ...placed, fingerprint: fingerprint(placed.finding) });
    for (const claim of claims(placed.finding)) yield row(CLAIMS, claim);
  }
}

/** The findings in the order of a report, with what their columns need. */
export function* placedFindings(comparison: Comparison): Generator<PlacedFinding> {
  const texts = library(comparison);
  let position = 0;
  for (const { event, disagreements, agreements } of byEvent(comparison)) {
    for (const finding of [...disagreements, ...agreements]) {
      yield { finding, event, position: ++position, why: reasonOf(finding, texts) };
    }
  }
}

/** Gives the claims of a finding with what their columns need of their documents. */
export function claimPlacer({ extractions }: Comparison): (finding: Finding) => PlacedClaim[] {
  const texts = new Map(extractions.map((e) => [e.document.id, { text: e.text, chars: codePoints(e.text) }]));
  const known = new Set(extractions.flatMap((e) => e.facts.map((f) => f.id)));
  return (finding) => {
    let number = 0;
    return finding.groups.flatMap((group, g) =>
      group.map((claim) => {
        const { text, chars } = texts.get(claim.doc) ?? { text: '', chars: (offset: number) => offset };
        return {
          finding: finding.id,
          group: g + 1,
          number: ++number,
          claim,
          known: claim.fact !== undefined && known.has(claim.fact),
          sentence: text.slice(claim.sentence.start, claim.sentence.end),
          chars,
        };
      }),
    );
  };
}
