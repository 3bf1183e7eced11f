/**
 * Audits drafts: each is held against itself and against the sources that report its event, never against another draft,
 * so that what is said of one does not depend on which others are audited with it.
 */
import type { ColumnUnit } from '../1-ingest/positions.ts';
import type { ScopedClaim } from '../4-link/claims/model.ts';
import { unpackClaims } from '../4-link/claims/packed.ts';
import { groupEvents } from '../4-link/events/index.ts';
import { findingsOf, ratesIn, sceneOf } from '../5-reconcile/index.ts';
import type { Event, Extraction, Severity } from '../model.ts';
import { fingerprints } from './fingerprint.ts';
import type { Diagnostic, Report } from './model.ts';
import { locator, type Origin } from './places.ts';
import { DRAFT, type Desk, type Remark } from './remark.ts';
import { disagreements } from './rules/disagreement.ts';
import { moreExact } from './rules/precision.ts';
import { singleSource } from './rules/single-source.ts';
import { unsupported } from './rules/unsupported.ts';
import { oneLine, readable } from './wording.ts';

const RULES: readonly ((desk: Desk) => Remark[])[] = [disagreements, moreExact, unsupported, singleSource];

export interface Audited {
  readonly extraction: Extraction;
  /** What it goes by where it states no source; its id when absent. */
  readonly name?: string;
  readonly origin: Omit<Origin, 'text'>;
  readonly draft: boolean;
  /** A draft may be a source of the other drafts. */
  readonly source: boolean;
}

/**
 * @param documents drafts and sources with ids of their own; failed ones are passed over
 * @param unit what columns count in
 */
export function audit(documents: readonly Audited[], unit: ColumnUnit = 'utf16'): Omit<Report, 'failOn'> {
  const byId = new Map(documents.map((d) => [d.extraction.document.id, d]));
  const events = groupEvents(documents.flatMap(({ extraction: { signature } }) => (signature ? [signature] : [])));
  const names = namesOf(documents);
  const claims = new Map(documents.map((d) => [d.extraction.document.id, renamed(d, names)]));
  const place = locator((doc) => {
    const { extraction, origin } = byId.get(doc)!;
    return { ...origin, text: extraction.text };
  }, unit);
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  const eventOf = new Map(events.flatMap((e) => e.docs.map((doc) => [doc, e] as const)));
  const diagnostics: Diagnostic[] = [];
  const drafts = documents.filter((d) => d.draft);
  const print = fingerprints();
  for (const { extraction, origin } of drafts) {
    const { id } = extraction.document;
    const event = eventOf.get(id);
    if (event === undefined) continue;
    const sources = event.docs.filter((doc) => doc !== id && byId.get(doc)!.source);
    const desk = deskOf(event, id, sources, claims, names);
    const found = RULES.flatMap((rule) => rule(desk)).toSorted(
      (a, b) => a.at.start - b.at.start || RANK[a.severity] - RANK[b.severity],
    );
    for (const remark of found) {
      const { rule, relation, at, related } = remark;
      diagnostics.push({
        rule,
        ...(relation ? { relation } : {}),
        severity: remark.severity,
        message: readable(remark.message),
        place: place(id, at),
        related: related.map((c) => ({
          ...place(c.doc === DRAFT ? id : ids.get(c.doc)!, c),
          message: readable(`${c.doc}: ${oneLine(c.text)}`),
        })),
        fingerprint: print({
          rule,
          ...(relation ? { relation } : {}),
          file: origin.file,
          text: at.text,
          against: related.map((c) => c.text),
        }),
      });
    }
  }
  return {
    diagnostics,
    files: [...new Set(drafts.map((d) => d.origin.file))],
    drafts: drafts.length,
    // A draft is no source of itself.
    sources: documents.filter((d) => d.source && !(d.draft && drafts.length === 1)).length,
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What an editor calls a document: its source where that is one document's alone, else its name, else its id. */
function namesOf(documents: readonly Audited[]): Map<string, string> {
  const wishes = documents.map(({ extraction: { document }, name }) => [document.source, name, document.id] as const);
  const count = new Map<string, number>();
  for (const wish of wishes)
    for (const name of new Set(wish)) if (name !== undefined) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    wishes.map(([source, name, id]) => {
      const own = [source, name].find((n) => n !== undefined && count.get(n) === 1);
      return [id, own ?? (source === undefined ? id : `${source} (${id})`)];
    }),
  );
}

const renamed = ({ extraction }: Audited, names: ReadonlyMap<string, string>): ScopedClaim[] =>
  (extraction.claims ? unpackClaims(extraction.claims) : []).map((c) => ({ ...c, doc: names.get(c.doc)! }));

function deskOf(
  event: Event,
  draft: string,
  sources: readonly string[],
  claims: ReadonlyMap<string, readonly ScopedClaim[]>,
  names: ReadonlyMap<string, string>,
): Desk {
  const own = claims.get(draft)!.map((c) => ({ ...c, doc: DRAFT }));
  const others = sources.flatMap((doc) => claims.get(doc)!);
  const wireCopies = event.wireCopies
    // What the draft changed in the wire story that it prints is what an audit looks for: it stands alone.
    .map((group) => group.filter((doc) => sources.includes(doc)).map((doc) => names.get(doc)!))
    .filter((group) => group.length > 1);
  const docs = [DRAFT, ...sources.map((doc) => names.get(doc)!)];
  const all = [...own, ...others];
  // The label stands in subjects, which no diagnostic shows.
  const scene = sceneOf({ ...event, docs, wireCopies, label: '' }, all, ratesIn(all));
  return { scene, findings: findingsOf(scene), own, others };
}
