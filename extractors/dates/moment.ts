/** A period of the calendar, fixed as far as it is known, and how it is written in TIMEX3, EDTF and as bounds. */
import { addDays, type Day, daysInMonth, isoDay, isoYear, mondayOf, toSerial, two } from './calendar.ts';
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
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Half, quarter or ISO week. */
  readonly nth?: number;
  readonly season?: Season;
  /** Only when the day is not fixed. */
  readonly weekday?: number;
  readonly part?: PartOfDay;
  readonly clock?: Clock;
}

const SEASON_CODE = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;
/** First months; winter begins in December of the year before, as weather services count, and news means it loosely. */
const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** TIMEX3 value, with X for what is not known. Decades and centuries are written as TempEval-3 does: 198, 19. */
export function timexValue(m: Moment): string {
  const year = m.year === undefined ? 'XXXX' : bcYear(m.year);
  switch (m.unit) {
    case 'millennium':
      return year.slice(0, -3);
    case 'century':
      return year.slice(0, -2);
    case 'decade':
      return year.slice(0, -1);
    case 'year':
      return year;
    case 'half':
      return `${year}-H${m.nth ?? 'X'}`;
    case 'quarter':
      return `${year}-Q${m.nth ?? 'X'}`;
    case 'season':
      return `${year}-${m.season}`;
    case 'month':
      return `${year}-${m.month === undefined ? 'XX' : two(m.month)}`;
    case 'week':
      return `${year}-W${m.nth === undefined ? 'XX' : two(m.nth)}`;
    case 'weekend':
      return `${year}-W${m.nth === undefined ? 'XX' : two(m.nth)}-WE`;
    default:
      return `${dayValue(m, year)}${timeValue(m)}`;
  }
}

function dayValue(m: Moment, year: string): string {
  if (m.day === undefined && m.weekday !== undefined) return `${year}-WXX-${m.weekday}`;
  return `${year}-${m.month === undefined ? 'XX' : two(m.month)}-${m.day === undefined ? 'XX' : two(m.day)}`;
}

/** TIMEX3 writes years before Christ as BC with the year of the era. */
const bcYear = (year: number): string => (year > 0 ? isoYear(year) : `BC${String(1 - year).padStart(4, '0')}`);

function timeValue(m: Moment): string {
  const { clock } = m;
  if (!clock) return m.part ? `T${m.part}` : '';
  return `T${clockText(clock)}`;
}

function clockText(clock: Clock): string {
  const seconds = clock.second === undefined ? '' : `:${two(clock.second)}`;
  return `${two(clock.hour)}:${two(clock.minute ?? 0)}${seconds}`;
}

/** Whether the moment is fixed on the calendar. */
export function isFixed(m: Moment): boolean {
  if (m.year === undefined) return false;
  if (m.unit === 'day') return m.month !== undefined && m.day !== undefined;
  if (m.unit === 'month') return m.month !== undefined;
  if (m.unit === 'week' || m.unit === 'weekend' || m.unit === 'half' || m.unit === 'quarter')
    return m.nth !== undefined;
  return true;
}

/** EDTF level 1; null when the moment is not fixed. Units that level 1 lacks (weeks, quarters) become intervals. */
export function edtf(m: Moment, mod?: Mod): string | null {
  if (!isFixed(m)) return null;
  const year = isoYear(m.year!);
  const about = mod === 'APPROX' ? '~' : '';
  switch (m.unit) {
    case 'millennium':
      return `${year.slice(0, -3)}XXX`;
    case 'century':
      return `${year.slice(0, -2)}XX`;
    case 'decade':
      return `${year.slice(0, -1)}X`;
    case 'year':
      return year + about;
    case 'season':
      return `${year}-${SEASON_CODE[m.season!]}${about}`;
    case 'month':
      return `${year}-${two(m.month!)}${about}`;
    case 'half':
    case 'quarter': {
      const { first, last } = bounds(m)!;
      return `${isoDay(first).slice(0, -3)}/${isoDay(last).slice(0, -3)}`;
    }
    case 'week':
    case 'weekend': {
      const { first, last } = bounds(m)!;
      return `${isoDay(first)}/${isoDay(last)}`;
    }
    default:
      return edtfDay(m, about);
  }
}

function edtfDay(m: Moment, about: string): string {
  const day = { year: m.year!, month: m.month!, day: m.day! };
  if (!m.clock) return isoDay(day) + about;
  // EDTF has no hour 24: midnight at the end of a day is the next day's first instant.
  const late = m.clock.hour === 24;
  return isoInstant(late ? addDays(day, 1) : day, late ? { ...m.clock, hour: 0 } : m.clock);
}

function isoInstant(day: Day, clock: Clock): string {
  const time = `${two(clock.hour)}:${two(clock.minute ?? 0)}:${two(clock.second ?? 0)}`;
  return `${isoDay(day)}T${time}${zoneText(clock.zone)}`;
}

function zoneText(zone: number | undefined): string {
  if (zone === undefined) return '';
  if (zone === 0) return 'Z';
  const size = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** First and last day of the period; undefined when it is not fixed. */
export function bounds(m: Moment): { first: Day; last: Day } | undefined {
  if (!isFixed(m)) return undefined;
  const year = m.year!;
  const span = (from: number, to: number): { first: Day; last: Day } => ({
    first: { year: from, month: 1, day: 1 },
    last: { year: to, month: 12, day: 31 },
  });
  switch (m.unit) {
    case 'millennium':
      return span(Math.floor(year / 1000) * 1000, Math.floor(year / 1000) * 1000 + 999);
    case 'century':
      return span(Math.floor(year / 100) * 100, Math.floor(year / 100) * 100 + 99);
    case 'decade':
      return span(Math.floor(year / 10) * 10, Math.floor(year / 10) * 10 + 9);
    case 'year':
      return span(year, year);
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

function months(year: number, month: number, count: number): { first: Day; last: Day } {
  const end = year * 12 + month - 1 + count - 1;
  const lastYear = Math.floor(end / 12);
  const lastMonth = (end % 12) + 1;
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
