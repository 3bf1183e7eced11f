/** What a run gained, lost and changed against what was expected. */
import { isDeepStrictEqual } from 'node:util';
import type { Fact, Span } from '../../extractors/contract.ts';
import type { Claim, Event, Finding } from '../model.ts';
import type { Expectation } from './expectation.ts';
import { type FieldChange, fieldChanges, isOffset, relative } from './fields.ts';
import { pairByShift, type Stand } from './shifts.ts';

export interface Difference {
  /** `moved`: all that differs is where it stands, because something was written before it. */
  readonly change: 'gained' | 'lost' | 'changed' | 'moved';
  readonly what: 'document' | 'fact' | 'event' | 'finding';
  /** One line that names it: "quantity “152 pounds”", "conflict: people injured". */
  readonly name: string;
  readonly doc?: string;
  /** The words at its place. */
  readonly words?: string;
  /** Where they stand in the article; of what was lost, where they stood. */
  readonly span?: Span;
  readonly sentence?: Span;
  /** What changed in it. */
  readonly fields?: readonly FieldChange[];
}

/** All differences: documents, facts, events, findings, each in the order of the run. */
export function differences(expected: Expectation, actual: Expectation): Difference[] {
  const all = [
    ...compareLists(expected.documents, actual.documents, { what: 'document', keys: [(d) => d.id], name: (d) => d.id }),
    ...compareLists(expected.facts, actual.facts, FACTS),
    ...compareLists(expected.events, actual.events, EVENTS),
    ...compareLists(expected.findings, actual.findings, FINDINGS),
  ];
  return [...all.filter((d) => d.change !== 'moved'), ...moves(all.filter((d) => d.change === 'moved'))];
}

/** What moved in one article is one difference: an edit moves all that comes after it, and the findings with it. */
function moves(moved: readonly Difference[]): Difference[] {
  const facts = moved.filter((d) => d.what === 'fact');
  const by = new Map<string, Difference[]>();
  for (const d of facts.length > 0 ? facts : moved) {
    const known = by.get(d.doc!);
    if (known === undefined) by.set(d.doc!, [d]);
    else known.push(d);
  }
  return [...by.values()].map((own) => {
    const first = own.reduce((a, b) => (b.span!.start < a.span!.start ? b : a));
    return own.length === 1 ? first : { ...first, name: `${own.length} ${first.what}s from “${first.words}” on` };
  });
}

interface Kind<T> {
  readonly what: Difference['what'];
  /** From the strictest to the loosest: records that share one are the same thing, perhaps changed. */
  readonly keys: readonly ((record: T) => string)[];
  readonly name: (record: T) => string;
  readonly place?: (record: T) => Standing | undefined;
  /** Where it stands, for records that were edited in an article that was. */
  readonly stand?: (record: T) => Stand;
  /** Offsets at which its words begin. */
  readonly starts?: (record: T) => readonly number[];
}

interface Standing {
  readonly doc: string;
  readonly words: string;
  readonly span: Span;
  readonly sentence: Span;
}

const standing = ({ doc, text, start, end, sentence }: Fact | Claim): Standing => ({
  doc,
  words: text,
  span: { start, end },
  sentence: { start: sentence.start, end: sentence.end },
});

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
  place: standing,
  stand: (f) => ({ doc: f.doc, kind: f.kind, start: f.start }),
  starts: (f) => [f.start],
};

const EVENTS: Kind<Event> = {
  what: 'event',
  keys: [(e) => JSON.stringify(e.docs.toSorted()), (e) => e.id],
  name: (e) => `“${e.label}” (${e.docs.length} articles)`,
};

const spans = (claims: readonly Claim[]): string[] => claims.map((c) => `${c.doc}:${c.start}-${c.end}`).toSorted();

const words = (claims: readonly Claim[]): string[] => claims.map((c) => `${c.doc}:${c.text}`).toSorted();

const FINDINGS: Kind<Finding> = {
  what: 'finding',
  keys: [
    (f) => f.id,
    (f) => JSON.stringify([f.rule, f.groups.map(spans)]),
    (f) => JSON.stringify([f.rule, spans(f.groups.flat())]),
    // Its articles were edited before the claims.
    (f) => JSON.stringify([f.rule, f.groups.map(words)]),
    (f) => JSON.stringify([f.rule, f.event, f.subject]),
  ],
  name: (f) => `${f.relation}: ${f.subject}`,
  place: (f) => {
    const claim = f.groups[0]?.[0];
    return claim && standing(claim);
  },
  starts: (f) => f.groups.flat().map((c) => c.start),
};

function compareLists<T extends object>(expected: readonly T[], actual: readonly T[], kind: Kind<T>): Difference[] {
  const pairs = new Map<T, T>();
  let lost: readonly T[] = expected;
  let gained: readonly T[] = actual;
  for (const key of kind.keys) [lost, gained] = pair(lost, gained, key, pairs);
  if (kind.stand !== undefined) {
    const paired = [...pairs].map(([now, before]) => [before, now] as const);
    [lost, gained] = pairByShift(lost, gained, paired, kind.stand, (before, now) => pairs.set(now, before));
  }
  const out: Difference[] = [];
  for (const now of actual) {
    const before = pairs.get(now);
    if (before === undefined) out.push(describe('gained', now, kind));
    else if (!isDeepStrictEqual(before, now)) {
      const fields = fieldChanges(relative(before), relative(now));
      const hasMoved = kind.starts !== undefined && !isDeepStrictEqual(kind.starts(before), kind.starts(now));
      // An edit within the sentence moves its ends, too.
      if (hasMoved && fields.every(([field]) => isOffset(field))) out.push(describe('moved', now, kind));
      else if (fields.length > 0) out.push({ ...describe('changed', now, kind), fields });
    }
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
