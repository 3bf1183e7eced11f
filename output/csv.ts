/** CSV for spreadsheets and notebooks: a row a fact, or a row a claim. */
import type { Fact } from '../extractors/contract.ts';
import type { Claim, Extraction, Finding } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { csvRow } from './escape/csv.ts';
import { oneLine } from './excerpt.ts';
import { meaning } from './meaning.ts';
import { comparisonInCodePoints, extractionInCodePoints } from './offsets.ts';

type Cell = string | number | boolean | null | undefined;

/** The columns of `extract`, in order; an empty cell is what the kind does not have. */
const FACT_COLUMNS: readonly (readonly [string, (f: Fact) => Cell])[] = [
  ['doc', (f) => f.doc],
  ['kind', (f) => f.kind],
  ['start', (f) => f.start],
  ['end', (f) => f.end],
  ['text', (f) => oneLine(f.text)],
  ['meaning', (f) => meaning(f)],
  ['value', (f) => (f.kind === 'date' || f.kind === 'quantity' ? f.value : undefined)],
  ['min', (f) => (f.kind === 'quantity' ? f.min : undefined)],
  ['max', (f) => (f.kind === 'quantity' ? f.max : undefined)],
  ['bound', (f) => (f.kind === 'quantity' ? f.bound : undefined)],
  ['unit', (f) => (f.kind === 'quantity' ? f.unit?.symbol : undefined)],
  ['base_value', (f) => (f.kind === 'quantity' ? f.base?.value : undefined)],
  ['base_unit', (f) => (f.kind === 'quantity' ? f.base?.unit : undefined)],
  ['item', (f) => (f.kind === 'quantity' ? f.item?.text : undefined)],
  ['earliest', (f) => (f.kind === 'date' ? f.earliest : undefined)],
  ['latest', (f) => (f.kind === 'date' ? f.latest : undefined)],
  ['timex', (f) => (f.kind === 'date' ? f.timex.value : undefined)],
  ['name', (f) => (f.kind === 'agency' ? f.name : f.kind === 'quote' ? f.speaker?.name : undefined)],
  ['class', (f) => (f.kind === 'agency' ? f.class : f.kind === 'quote' ? f.type : undefined)],
  ['furniture', (f) => f.furniture],
];

export const csv: Format = {
  independent: true,
  extractions({ offsets }) {
    return {
      begin: () => csvRow([...FACT_COLUMNS.map(([name]) => name), 'sentence']),
      one(extraction) {
        const { facts } = offsets === 'codepoint' ? extractionInCodePoints(extraction) : extraction;
        return facts.map((f, i) => factRow(f, extraction, i)).join('');
      },
      end: () => '',
      tally: () => ({}),
    };
  },
  comparison(given, { offsets }) {
    const texts = new Map(given.extractions.map((e) => [e.document.id, e]));
    const { findings } = offsets === 'codepoint' ? comparisonInCodePoints(given) : given;
    // Sentences are cut from the text, so their offsets are those of the text.
    const header = csvRow([...CLAIM_COLUMNS.map(([name]) => name), 'sentence']);
    return header + findings.map((f, i) => claimRows(f, given.findings[i]!, texts)).join('');
  },
};

/** A fact's row; its sentence is cut with the offsets as they were before any conversion. */
function factRow(fact: Fact, { text, facts }: Extraction, i: number): string {
  const { start, end } = facts[i]!.sentence;
  return csvRow([...FACT_COLUMNS.map(([, cell]) => cell(fact)), oneLine(text.slice(start, end))]);
}

interface Row {
  readonly finding: Finding;
  readonly claim: Claim;
  readonly group: number;
  readonly from: Extraction | undefined;
}

/** The columns of `compare`, in order. */
const CLAIM_COLUMNS: readonly (readonly [string, (row: Row) => Cell])[] = [
  ['event', ({ finding }) => finding.event],
  ['finding', ({ finding }) => finding.id],
  ['rule', ({ finding }) => finding.rule],
  ['relation', ({ finding }) => finding.relation],
  ['severity', ({ finding }) => finding.severity],
  ['subject', ({ finding }) => finding.subject],
  ['group', ({ group }) => group],
  ['doc', ({ claim }) => claim.doc],
  ['source', ({ from }) => from?.document.source],
  ['published', ({ from }) => from?.document.published],
  ['start', ({ claim }) => claim.start],
  ['end', ({ claim }) => claim.end],
  ['text', ({ claim }) => oneLine(claim.text)],
  ['value', ({ claim }) => claim.value],
  ['min', ({ claim }) => claim.min],
  ['max', ({ claim }) => claim.max],
  ['unit', ({ claim }) => claim.unit],
  ['base_min', ({ claim }) => claim.interval?.min],
  ['base_max', ({ claim }) => claim.interval?.max],
  ['base_unit', ({ claim }) => claim.interval?.unit],
  ['why', ({ finding }) => finding.why],
];

function claimRows(finding: Finding, original: Finding, texts: ReadonlyMap<string, Extraction>): string {
  const rows: string[] = [];
  for (const [g, group] of finding.groups.entries()) {
    for (const [k, claim] of group.entries()) {
      const from = texts.get(claim.doc);
      const { start, end } = original.groups[g]![k]!.sentence;
      const row: Row = { finding, claim, group: g + 1, from };
      rows.push(csvRow([...CLAIM_COLUMNS.map(([, cell]) => cell(row)), oneLine(from?.text.slice(start, end) ?? '')]));
    }
  }
  return rows.join('');
}
