/**
 * Where the claims of background passages belong: to the event that the passage speaks of, when its documents are at hand;
 * else they stay with their article, scoped to the passage's time, so that nothing said of the article's own happening is
 * held against them.
 */
import type { Event } from '../model.ts';
import type { DateClaim, QuantityClaim, ScopedClaim, VictimClaim } from './claims/model.ts';
import { dayOf, isoOf } from './events/days.ts';
import type { Passage } from './events/passages.ts';
import { backgroundShare } from './events/weights.ts';

/** Terms that a passage and an event must share, and how rare two of them must be. */
const FEWEST_SHARED = 2;
const TELLING_SHARE = 0.03;
/** A term that more events than this hold finds none. */
const MOST_EVENTS = 60;
/** A day and its night. */
const SAME_DAY = 1;

/** The events whose documents hold a term; none where that tells nothing. */
type Holders = (term: string) => ReadonlySet<Event>;

const NONE: ReadonlySet<Event> = new Set();

/** Looks each term up once. @param holders ids of the documents that hold a term */
function eventsByTerm(homes: ReadonlyMap<string, Event>, holders: (term: string) => readonly string[]): Holders {
  const known = new Map<string, ReadonlySet<Event>>();
  return (term) => {
    let events = known.get(term);
    if (events === undefined) {
      events = backgroundShare(term) > TELLING_SHARE ? NONE : new Set(holders(term).map((doc) => homes.get(doc)!));
      if (events.size > MOST_EVENTS) events = NONE;
      known.set(term, events);
    }
    return events;
  };
}

/** The event that a passage speaks of: it happened then, and shares the most telling terms. */
function eventOf({ first, last, terms }: Passage, home: Event, eventsOf: Holders): Event | undefined {
  const shared = new Map<Event, number>();
  for (const term of terms) {
    for (const event of eventsOf(term)) {
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

/** The event that each passage of the documents speaks of, where it is one of these. */
export function passageEvents(
  events: readonly Event[],
  passagesOf: ReadonlyMap<string, readonly Passage[]>,
  holders: (term: string) => readonly string[],
): Map<Passage, Event> {
  const homes = new Map(events.flatMap((e) => e.docs.map((doc) => [doc, e] as const)));
  const eventsOf = eventsByTerm(homes, holders);
  const out = new Map<Passage, Event>();
  for (const [doc, passages] of passagesOf) {
    for (const passage of passages) {
      const event = eventOf(passage, homes.get(doc)!, eventsOf);
      if (event) out.set(passage, event);
    }
  }
  return out;
}

/** What a document claims of one event. */
export interface Placed {
  /** Undefined for the event of the document itself. */
  readonly of: Event | undefined;
  readonly claim: ScopedClaim;
}

/** Places the claims of one document. @param targets from `passageEvents` */
export function placeClaims(
  claims: readonly ScopedClaim[],
  passages: readonly Passage[],
  targets: ReadonlyMap<Passage, Event>,
): Placed[] {
  return claims.map((c) => {
    const passage = isTimed(c) ? passages.find((p) => p.start <= c.start && c.end <= p.end && isOf(c, p)) : undefined;
    if (!passage) return { of: undefined, claim: c };
    const of = targets.get(passage);
    return { of, claim: of ? c : scoped(c as Timed, passage) };
  });
}
