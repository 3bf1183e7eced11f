/** Days as numbers: the happening's own dates, as the article's date facts resolve them. */
import type { DateFact, Fact } from '../../../extractors/contract.ts';
import { DAY_MS } from '../calendar.ts';

/** Days counted from 1970-01-01, the first and the last that are meant, and how much the article dwells on them. */
export type WeightedDays = readonly [first: number, last: number, weight: number];

/** Spans that one signature holds at most. */
const MOST_SPANS = 12;
/** Characters of text within which a date stands in the lead. */
const LEAD = 800;
/** A span of more days than these is no day, and no month. */
const LONGEST_DAY = 2;
const LONGEST_MONTH = 31;
/** "in March" tells a day only when March is long over. */
const MONTH_OVER = 10;

/** Days since 1970-01-01 of an ISO date or date-time, or undefined. */
export function dayOf(iso: string | undefined): number | undefined {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return undefined;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(ms) ? undefined : Math.floor(ms / DAY_MS);
}

/** ISO date of a day number. */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Whether a fact is a resolved point in time of the story itself. */
export const isPoint = (fact: Fact): fact is DateFact =>
  fact.kind === 'date' &&
  !fact.furniture &&
  fact.value !== null &&
  fact.timex.type !== 'DURATION' &&
  fact.timex.type !== 'SET';

/**
 * The days, and the months long over, that the article's dates name, the most weighty first. Days after the story was
 * published (a hearing to come) are left out: nothing is reported of them.
 *
 * @param published ISO date or date-time of the article
 * @param background dates of other happenings, which are left out too
 */
export function ownDays(
  facts: readonly Fact[],
  published: string | undefined,
  background: ReadonlySet<Fact> = new Set(),
): WeightedDays[] {
  const written = dayOf(published) ?? Number.POSITIVE_INFINITY;
  const weights = new Map<string, [number, number, number]>();
  for (const fact of facts) {
    if (!isPoint(fact) || background.has(fact)) continue;
    const first = dayOf(fact.earliest);
    const last = dayOf(fact.latest);
    if (first === undefined || last === undefined || first > written + 1) continue;
    const month = last - first >= LONGEST_DAY;
    if (month && (last - first > LONGEST_MONTH || last > written - MONTH_OVER)) continue;
    const weight = fact.start < LEAD ? 2 : 1;
    const known = weights.get(`${first} ${last}`);
    if (known) known[2] += weight;
    else weights.set(`${first} ${last}`, [first, last, weight]);
  }
  return [...weights.values()].sort((a, b) => b[2] - a[2] || a[0] - b[0]).slice(0, MOST_SPANS);
}

/** Days between two spans; 0 when they overlap. */
export const daysBetween = (a: WeightedDays, b: WeightedDays): number => Math.max(0, a[0] - b[1], b[0] - a[1]);
