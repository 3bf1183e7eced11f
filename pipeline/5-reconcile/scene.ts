import { daysFrom } from '../4-link/calendar.ts';
import type { QuantityClaim, ScopedClaim } from '../4-link/claims/model.ts';
import type { Event, Finding, Relation, Rule, Severity } from '../model.ts';

/** One event with all that its documents claim: what a rule is given. */
export interface Scene {
  readonly event: Event;
  readonly claims: readonly ScopedClaim[];
  /** Keys of the names of the operation that the event is; empty when it is none. */
  readonly operations: ReadonlySet<string>;
  /** Key of the person that bears a name, across the event's documents. */
  readonly person: (name: string) => string;
  /** Rates stated anywhere in the run ("two milligrams is a lethal dose"). */
  readonly rates: readonly Rate[];
}

/** So much of a substance in one unit of counting. */
export interface Rate {
  readonly claim: QuantityClaim;
  /** "dose", "pill". */
  readonly per: string;
  readonly substance?: string;
}

/** A finding before it has an id. Claims are still the scoped ones. */
export interface FindingDraft {
  readonly rule: Rule;
  readonly relation: Relation;
  readonly severity: Severity;
  readonly subject: string;
  readonly groups: readonly (readonly ScopedClaim[])[];
  readonly why: string;
}

export type ReconcileRule = (scene: Scene) => FindingDraft[];

export type { Finding };

/** Days within which a day named in a story is taken for the day of the event. */
const EVENT_DAYS = 21;

/** What a claim says of its time. */
type Timed = Pick<QuantityClaim, 'time' | 'day' | 'timeSpan' | 'asOf'>;

/**
 * The time that scopes a claim apart from its event; undefined where the sentence speaks of the event's own days. A day
 * near the event or its reports is the event's; a month, a year or a season ("in 2021", "last fall") is not.
 */
export function scopedTime(claim: Timed, event: Event): string | undefined {
  const { time } = claim;
  if (time === undefined) return undefined;
  if (!claim.day) return looksBack(claim, event) ? undefined : time;
  if (time.startsWith('?')) return undefined;
  const near = [event.when, claim.asOf].filter((d) => d !== undefined);
  if (near.length === 0) return undefined;
  return near.some((d) => Math.abs(daysFrom(d, time)) <= EVENT_DAYS) ? undefined : time;
}

/** "In 2015", in a story of 2017 on what happened in 2015: the time of the event, not another. */
function looksBack({ timeSpan, asOf }: Timed, { when }: Event): boolean {
  if (timeSpan === undefined || asOf === undefined || when === undefined) return false;
  const at = when.slice(0, 10);
  return timeSpan[0] <= at && at <= timeSpan[1] && asOf.slice(0, 10) > timeSpan[1];
}

/** The operation that scopes a claim apart from its event: undefined for the event's own. */
export function scopedOperation(claim: ScopedClaim, scene: Scene): string | undefined {
  return claim.operation === undefined || scene.operations.has(claim.operation) ? undefined : claim.operation;
}

/** The document that a claim comes from, as a reader knows it; copies of one wire story are one source. */
export function sourceOf(claim: ScopedClaim, event: Event): string {
  const copies = event.wireCopies.findIndex((group) => group.includes(claim.doc));
  return copies < 0 ? claim.doc : `wire:${copies}`;
}

/** Claims of one document stand once, in the order of documents and places. */
export function inOrder<C extends ScopedClaim>(claims: readonly C[]): C[] {
  return [...claims].sort((a, b) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.start - b.start || a.end - b.end));
}

/** Items of one key, in their order. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const map = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  }
  return map;
}

/** Of each article whose items all say the same, those items: what it says of the matter, without a doubt. */
export const unanimous = <T>(
  items: readonly T[],
  docOf: (item: T) => string,
  areSame: (a: T, b: T) => boolean,
): T[][] => [...groupBy(items, docOf).values()].filter((own) => own.every((item) => areSame(item, own[0]!)));

const DATE_ONLY = 10;

/**
 * Whether one report is older than another: -1, 1, or 0 where it cannot be told (the same hour, a date without an hour
 * beside an hour of that day, no date). Time zones are honoured.
 */
export function inTime(a: ScopedClaim, b: ScopedClaim): number {
  if (!a.asOf || !b.asOf) return 0;
  const [x, y] = [a.asOf, b.asOf];
  if (x.length <= DATE_ONLY || y.length <= DATE_ONLY) {
    const [p, q] = [x.slice(0, DATE_ONLY), y.slice(0, DATE_ONLY)];
    return p === q ? 0 : p < q ? -1 : 1;
  }
  const apart = Date.parse(x) - Date.parse(y);
  return Math.abs(apart) < SAME_HOUR_MS ? 0 : Math.sign(apart) || 0;
}

/** Reports so near in time are not told apart: the one was written before the other was read. */
const SAME_HOUR_MS = 3_600_000;
