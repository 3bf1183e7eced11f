/** Days as numbers: the happening's own dates, as the article's date facts resolve them. */
import type { DateFact, Fact } from '../../../extractors/contract.ts';

/** A day, counted from 1970-01-01, and how much the article dwells on it. */
export type WeightedDay = readonly [day: number, weight: number];

const MS_A_DAY = 86_400_000;
/** Days that one signature holds at most. */
const MOST_DAYS = 12;
/** Characters of text within which a date stands in the lead. */
const LEAD = 800;

/** Days since 1970-01-01 of an ISO date or date-time, or undefined. */
export function dayOf(iso: string | undefined): number | undefined {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return undefined;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(ms) ? undefined : Math.floor(ms / MS_A_DAY);
}

/** ISO date of a day number. */
export const isoOf = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

const isPoint = (fact: Fact): fact is DateFact =>
  fact.kind === 'date' &&
  !fact.furniture &&
  fact.value !== null &&
  fact.timex.type !== 'DURATION' &&
  fact.timex.type !== 'SET';

/** The single days that the article's dates name, the most weighty first; ties by day. */
export function ownDays(facts: readonly Fact[]): WeightedDay[] {
  const weights = new Map<number, number>();
  for (const fact of facts) {
    if (!isPoint(fact)) continue;
    const first = dayOf(fact.earliest);
    const last = dayOf(fact.latest);
    if (first === undefined || last === undefined || last - first > 1) continue;
    const weight = fact.start < LEAD ? 2 : 1;
    weights.set(first, (weights.get(first) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_DAYS);
}
