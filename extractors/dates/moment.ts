/** A period of the calendar, fixed as far as it is known, and its first and last day. */
import { addDays, type Day, daysInMonth, mondayOf, toSerial } from './calendar.ts';
import type { Clock, Mod, PartOfDay, Season } from './expression.ts';

export type Granularity =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/** `year` is absent when nothing fixes it; for decades and centuries it is any year inside. */
export interface Moment {
  readonly unit: Granularity;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Half, quarter or ISO week. */
  readonly nth?: number | undefined;
  readonly season?: Season | undefined;
  /** Only when the day is not fixed. */
  readonly weekday?: number | undefined;
  readonly part?: PartOfDay | undefined;
  readonly clock?: Clock | undefined;
}

/** A day as a moment. */
export const onDay = ({ year, month, day }: Day): Moment => ({ unit: 'day', year, month, day });

/** The moment at a time of day. */
export const atTime = (
  { unit, year, month, day, nth, season, weekday }: Moment,
  part: PartOfDay | undefined,
  clock: Clock | undefined,
): Moment => ({ unit, year, month, day, nth, season, weekday, part, clock });

/** First months; winter begins in December of the year before, as weather services count, and news means it loosely. */
const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Whether the moment is fixed on the calendar. */
export function isFixed(m: Moment): boolean {
  if (m.year === undefined) return false;
  if (m.unit === 'day') return m.month !== undefined && m.day !== undefined;
  if (m.unit === 'month') return m.month !== undefined;
  if (m.unit === 'week' || m.unit === 'weekend' || m.unit === 'half' || m.unit === 'quarter')
    return m.nth !== undefined;
  return true;
}

/** First and last day of the period; undefined when it is not fixed. */
export function bounds(m: Moment): { first: Day; last: Day } | undefined {
  if (!isFixed(m)) return undefined;
  const year = m.year!;
  switch (m.unit) {
    case 'millennium':
      return years(Math.floor(year / 1000) * 1000, 1000);
    case 'century':
      return years(Math.floor(year / 100) * 100, 100);
    case 'decade':
      return years(Math.floor(year / 10) * 10, 10);
    case 'year':
      return years(year, 1);
    case 'half':
      return months(year, m.nth! * 6 - 5, 6);
    case 'quarter':
      return months(year, m.nth! * 3 - 2, 3);
    case 'season':
      return m.season === 'WI' ? months(year - 1, 12, 3) : months(year, SEASON_MONTH[m.season!], 3);
    case 'month':
      return months(year, m.month!, 1);
    case 'week': {
      const first = mondayOf(year, m.nth!);
      return { first, last: addDays(first, 6) };
    }
    case 'weekend': {
      const first = addDays(mondayOf(year, m.nth!), 5);
      return { first, last: addDays(first, 1) };
    }
    default: {
      const day = { year, month: m.month!, day: m.day! };
      return { first: day, last: day };
    }
  }
}

const years = (first: number, count: number): { first: Day; last: Day } => ({
  first: { year: first, month: 1, day: 1 },
  last: { year: first + count - 1, month: 12, day: 31 },
});

function months(year: number, month: number, count: number): { first: Day; last: Day } {
  const end = year * 12 + month - 1 + count - 1;
  const lastYear = Math.floor(end / 12);
  const lastMonth = end - lastYear * 12 + 1;
  return {
    first: { year, month, day: 1 },
    last: { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) },
  };
}

/**
 * Bounds narrowed by "early", "mid" and "late": news uses these words loosely, so early is taken as the first half, late
 * as the second, mid as the middle half.
 */
export function narrowed(m: Moment, mod: Mod | undefined): { first: Day; last: Day } | undefined {
  const whole = bounds(m);
  if (!whole || m.unit === 'day' || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return whole;
  const days = spanDays(whole.first, whole.last);
  const quarter = Math.floor(days / 4);
  if (mod === 'START') return { first: whole.first, last: addDays(whole.first, Math.floor((days - 1) / 2)) };
  if (mod === 'END') return { first: addDays(whole.last, -Math.floor((days - 1) / 2)), last: whole.last };
  return { first: addDays(whole.first, quarter), last: addDays(whole.last, -quarter) };
}

const spanDays = (first: Day, last: Day): number => toSerial(last) - toSerial(first) + 1;
