/** What a run gained, lost and changed against what was expected. */
import { isDeepStrictEqual } from 'node:util';
import type { Fact, Span } from '../../extractors/contract.ts';
import type { Claim, Event, Finding } from '../model.ts';
import type { Expectation } from './expectation.ts';

export interface Difference {
  readonly change: 'gained' | 'lost' | 'changed';
  readonly what: 'document' | 'fact' | 'event' | 'finding';
  /** One line that names it: "quantity “152 pounds”", "conflict: people injured". */
  readonly name: string;
  readonly doc?: string;
  /** Where to look in the article: of what was gained or changed, or of what was lost. */
  readonly span?: Span;
  readonly sentence?: Span;
  /** Fields that changed, each with the old and the new value. */
  readonly fields?: readonly (readonly [field: string, before: unknown, after: unknown])[];
}

/** All differences: documents, facts, events, findings, each in the order of the run. */
export function differences(expected: Expectation, actual: Expectation): Difference[] {
  return [
    ...compareLists(expected.documents, actual.documents, { what: 'document', keys: [(d) => d.id], name: (d) => d.id }),
    ...compareLists(expected.facts, actual.facts, FACTS),
    ...compareLists(expected.events, actual.events, EVENTS),
    ...compareLists(expected.findings, actual.findings, FINDINGS),
  ];
}

interface Kind<T> {
  readonly what: Difference['what'];
  /** From the strictest to the loosest: records that share one are the same thing, perhaps changed. */
  readonly keys: readonly ((record: T) => string)[];
  readonly name: (record: T) => string;
  readonly place?: (record: T) => { doc: string; span: Span; sentence: Span } | undefined;
}

const FACTS: Kind<Fact> = {
  what: 'fact',
  keys: [
    (f) => JSON.stringify([f.doc, f.kind, f.start, f.end]),
    // Its article was edited before it, or its span was cut otherwise.
    (f) => JSON.stringify([f.doc, f.kind, f.text]),
    (f) => JSON.stringify([f.doc, f.kind, f.start]),
    (f) => JSON.stringify([f.doc, f.kind, 'end', f.end]),
  ],
  name: (f) => `${f.kind} “${f.text}”`,
  place: (f) => ({ doc: f.doc, span: { start: f.start, end: f.end }, sentence: f.sentence }),
};

const EVENTS: Kind<Event> = {
  what: 'event',
  keys: [(e) => JSON.stringify(e.docs.toSorted()), (e) => e.id],
  name: (e) => `“${e.label}” (${e.docs.length} articles)`,
};

const spans = (claims: readonly Claim[]): string[] => claims.map((c) => `${c.doc}:${c.start}-${c.end}`).toSorted();

const FINDINGS: Kind<Finding> = {
  what: 'finding',
  keys: [
    (f) => f.id,
    (f) => JSON.stringify([f.rule, f.groups.map(spans)]),
    (f) => JSON.stringify([f.rule, spans(f.groups.flat())]),
    (f) => JSON.stringify([f.rule, f.event, f.subject]),
  ],
  name: (f) => `${f.relation}: ${f.subject}`,
  place: (f) => {
    const claim = f.groups[0]?.[0];
    return claim && { doc: claim.doc, span: { start: claim.start, end: claim.end }, sentence: claim.sentence };
  },
};

function compareLists<T extends object>(expected: readonly T[], actual: readonly T[], kind: Kind<T>): Difference[] {
  const pairs = new Map<T, T>();
  let lost: readonly T[] = expected;
  let gained: readonly T[] = actual;
  for (const key of kind.keys) [lost, gained] = pair(lost, gained, key, pairs);
  const out: Difference[] = [];
  for (const now of actual) {
    const before = pairs.get(now);
    if (before === undefined) out.push(describe('gained', now, kind));
    else if (!isDeepStrictEqual(before, now))
      out.push({ ...describe('changed', now, kind), fields: fieldsOf(before, now) });
  }
  return [...out, ...lost.map((l) => describe('lost', l, kind))];
}

/** Pairs records with equal keys, in order; returns what is left of both. */
function pair<T>(
  expected: readonly T[],
  actual: readonly T[],
  key: (record: T) => string,
  pairs: Map<T, T>,
): [readonly T[], readonly T[]] {
  const waiting = new Map<string, T[]>();
  for (const e of expected) {
    const same = waiting.get(key(e));
    if (same === undefined) waiting.set(key(e), [e]);
    else same.push(e);
  }
  const gained: T[] = [];
  const used = new Set<T>();
  for (const now of actual) {
    const before = waiting.get(key(now))?.shift();
    if (before === undefined) gained.push(now);
    else {
      pairs.set(now, before);
      used.add(before);
    }
  }
  return [expected.filter((e) => !used.has(e)), gained];
}

function describe<T>(change: Difference['change'], record: T, { what, name, place }: Kind<T>): Difference {
  return { change, what, name: name(record), ...place?.(record) };
}

/** Ids follow from the rest: where they alone differ, nothing did. */
const IDS: ReadonlySet<string> = new Set(['id', 'event']);

function fieldsOf(before: object, now: object): [string, unknown, unknown][] {
  const [a, b] = [before as Record<string, unknown>, now as Record<string, unknown>];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((n) => !IDS.has(n) && !isDeepStrictEqual(a[n], b[n])).map((n) => [n, a[n], b[n]]);
}
