/** How a period of the calendar is written in TIMEX3 and in EDTF level 1. */
import { addDays, type Day, isoDay, isoYear, two } from './calendar.ts';
import type { Clock, Mod } from './expression.ts';
import { bounds, isFixed, type Moment } from './moment.ts';

/** EDTF codes of the seasons. */
const SEASON_CODE = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;

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

/** EDTF level 1; null when the moment is not fixed. Units that level 1 lacks (weeks, quarters) become intervals. */
export function edtf(m: Moment, mod?: Mod): string | null {
  if (!isFixed(m)) return null;
  const year = isoYear(m.year!);
  const about = mod === 'APPROX' || mod === 'MORE_THAN' || mod === 'LESS_THAN' ? '~' : '';
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
