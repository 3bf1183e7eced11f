/**
 * Where the claims of background passages belong: to the event that the passage speaks of, when its documents are at hand;
 * else they stay with their article, scoped to the passage's time, so that nothing said of the article's own happening is
 * held against them.
 */
import type { Event } from '../model.ts';
import type { DateClaim, QuantityClaim, ScopedClaim, VictimClaim } from './claims/model.ts';
import { dayOf, isoOf } from './events/days.ts';
import type { EventSignature } from './events/index.ts';
import type { Passage } from './events/passages.ts';
import { backgroundShare } from './events/weights.ts';

/** Terms that a passage and an event must share, and how rare two of them must be. */
const FEWEST_SHARED = 2;
const TELLING_SHARE = 0.03;
/** A term that more events than this hold finds none. */
const MOST_EVENTS = 60;
/** A day and its night. */
const SAME_DAY = 1;

/** Events by the names, places and numbers of their documents. */
function byTerm(events: readonly Event[], signatures: ReadonlyMap<string, EventSignature>): Map<string, Set<Event>> {
  const out = new Map<string, Set<Event>>();
  for (const event of events)
    for (const doc of event.docs)
      for (const [term] of signatures.get(doc)!.terms) {
        const holders = out.get(term) ?? new Set<Event>();
        out.set(term, holders.add(event));
      }
  return out;
}

/** The event that a passage speaks of: it happened then, and shares the most telling terms. */
function eventOf(
  { first, last, terms }: Passage,
  home: Event,
  index: ReadonlyMap<string, ReadonlySet<Event>>,
): Event | undefined {
  const shared = new Map<Event, number>();
  for (const term of terms) {
    const holders = backgroundShare(term) <= TELLING_SHARE ? index.get(term) : undefined;
    if (!holders || holders.size > MOST_EVENTS) continue;
    for (const event of holders) {
      const when = dayOf(event.when);
      const then = when !== undefined && first - SAME_DAY <= when && when <= last + SAME_DAY;
      if (then && event !== home) shared.set(event, (shared.get(event) ?? 0) + 1);
    }
  }
  const [best, second] = [...shared].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST_SHARED && best[1] !== second?.[1] ? best[0] : undefined;
}

type Timed = QuantityClaim | VictimClaim | DateClaim;
const isTimed = (c: ScopedClaim): c is Timed => c.kind === 'quantity' || c.kind === 'victim' || c.kind === 'date';

/** Whether a claim is the passage's, not that of another day in the same sentence. */
function isOf(c: Timed, { first, last, mixed }: Passage): boolean {
  if (!mixed) return true;
  if (c.kind === 'date') return c.value !== '' && isoOf(first) <= c.value && c.value <= isoOf(last);
  return c.timeSpan?.[0] === isoOf(first) && c.timeSpan[1] === isoOf(last);
}

/** The claim with the passage's time for its scope: it is not of the event's own days. */
function scoped(c: Timed, { first, last }: Passage): ScopedClaim {
  if (c.kind === 'date') {
    const { role: _, near: __, ...rest } = c;
    return rest;
  }
  // "In August" is scoped as it is; "on Tuesday" would be taken for the event's own day.
  if (c.timeSpan && !c.day) return c;
  const span = [isoOf(first), isoOf(last)] as const;
  return { ...c, time: first === last ? span[0] : span.join('/'), day: false, timeSpan: span };
}

export interface Placed {
  /** Claims that stay with the event of their document. */
  readonly own: readonly ScopedClaim[];
  /** By event, what documents of other events claim about it in passing. */
  readonly inPassing: ReadonlyMap<Event, readonly ScopedClaim[]>;
}

/** Places the claims of each document. Linear in claims, passages and the terms of documents. */
export function placeClaims(
  claims: readonly ScopedClaim[],
  events: readonly Event[],
  signatures: readonly EventSignature[],
): Placed {
  const byId = new Map(signatures.map((s) => [s.id, s]));
  const homes = new Map(events.flatMap((e) => e.docs.map((doc) => [doc, e] as const)));
  const index = signatures.some((s) => s.passages.length > 0) ? byTerm(events, byId) : new Map<string, Set<Event>>();
  const targets = new Map<Passage, Event | undefined>();
  for (const { id, passages } of signatures)
    for (const p of passages) targets.set(p, eventOf(p, homes.get(id)!, index));
  const own: ScopedClaim[] = [];
  const inPassing = new Map<Event, ScopedClaim[]>();
  for (const c of claims) {
    const passage = isTimed(c)
      ? byId.get(c.doc)?.passages.find((p) => p.start <= c.start && c.end <= p.end && isOf(c, p))
      : undefined;
    if (!passage) {
      own.push(c);
      continue;
    }
    const event = targets.get(passage);
    if (!event) {
      own.push(scoped(c as Timed, passage));
      continue;
    }
    const list = inPassing.get(event);
    if (list) list.push(c);
    else inPassing.set(event, [c]);
  }
  return { own, inPassing };
}
