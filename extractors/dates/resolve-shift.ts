/** Periods at a distance: "last week", "two months ago", "the following year", "a year earlier". */
import { addDays, addMonths, type Day, weekOf, weekdayOf } from './calendar.ts';
import { type Discourse, originDay, quarterOf } from './discourse.ts';
import type { ShiftExpression } from './expression.ts';
import { atTime, type Moment, onDay } from './moment.ts';
import type { Placed } from './resolution.ts';
import type { Tense } from './tense.ts';

/** The period of the given size that holds the day. */
export function periodOf(day: Day, unit: ShiftExpression['unit']): Moment {
  switch (unit) {
    case 'week': {
      const w = weekOf(day);
      return { unit: 'week', year: w.year, nth: w.week };
    }
    case 'weekend': {
      const w = weekOf(day);
      return { unit: 'weekend', year: w.year, nth: w.week };
    }
    case 'month':
      return { unit: 'month', year: day.year, month: day.month };
    case 'quarter':
      return { unit: 'quarter', year: day.year, nth: Math.ceil(day.month / 3) };
    case 'half':
      return { unit: 'half', year: day.year, nth: Math.ceil(day.month / 6) };
    case 'year':
    case 'season':
      return { unit: 'year', year: day.year };
    case 'decade':
    case 'century':
    case 'millennium':
      return { unit, year: day.year };
    default:
      return onDay(day);
  }
}

/** The day at a distance in units of the calendar. */
export function move(day: Day, unit: ShiftExpression['unit'], by: number): Day {
  switch (unit) {
    case 'week':
    case 'weekend':
      return addDays(day, by * 7);
    case 'month':
      return addMonths(day, by);
    case 'quarter':
      return addMonths(day, by * 3);
    case 'half':
      return addMonths(day, by * 6);
    case 'year':
    case 'season':
      return addMonths(day, by * 12);
    case 'decade':
      return addMonths(day, by * 120);
    case 'century':
      return addMonths(day, by * 1200);
    case 'millennium':
      return addMonths(day, by * 12000);
    case 'day':
      return addDays(day, by);
    default:
      return day;
  }
}

export function resolveShift(e: ShiftExpression, d: Discourse, direction: () => Tense): Placed {
  const { day, basis } = originFor(e, d);
  if (e.again) return { kind: 'moment', moment: d.last ?? { unit: 'day' }, basis: 'context' };
  const quarter = e.likeContext ? quarterOf(d) : undefined;
  if (quarter?.year !== undefined)
    return { kind: 'moment', moment: { ...quarter, year: quarter.year + e.by }, basis: 'context', mod: e.mod };
  if (!day) {
    const moment: Moment =
      e.unit === 'second' || e.unit === 'minute' || e.unit === 'hour' ? { unit: 'day' } : unknown(e.unit);
    return { kind: 'moment', moment: timed(moment, e), basis, mod: e.mod };
  }
  // Days of a distance from a month or year: "the following day" needs a day to follow.
  if (e.unit === 'day' && e.part === 'NI' && e.by === -1)
    return { kind: 'moment', moment: { ...onDay(addDays(day, -1)), part: 'NI' }, basis, mod: e.mod };
  const there = e.unit === 'weekend' ? weekendDay(day, e, direction) : move(day, e.unit, e.by);
  const far = e.unit === 'year' ? Math.abs(e.by) : 0;
  // "2,000 years ago" is no year; "60 years ago" is one or so.
  const unit = far >= VERY_FAR ? 'century' : e.unit;
  const mod = far >= FAR && far % 10 === 0 && !e.mod ? 'APPROX' : e.mod;
  return { kind: 'moment', moment: timed(periodOf(there, unit), e), basis, mod };
}

/** The moment with the expression's time of day. */
const timed = (moment: Moment, e: ShiftExpression): Moment =>
  e.part || e.clock ? atTime(moment, e.part, e.clock) : moment;

/** Years at a distance: from here on round numbers are approximate, or name a century at best. */
const FAR = 50;
const VERY_FAR = 500;

/** Context counts from the last date where that is at least as fine as the unit, else from its first day. */
function originFor(e: ShiftExpression, d: Discourse): ReturnType<typeof originDay> {
  if (e.origin !== 'context' || !d.last || d.last.year === undefined) return originDay(d, 'published');
  const m = d.last;
  if (e.unit === 'year' || e.unit === 'decade' || e.unit === 'century')
    return { day: { year: m.year!, month: m.month ?? 1, day: m.day ?? 1 }, basis: 'context' };
  if (e.unit === 'month' || e.unit === 'quarter') {
    if (m.month !== undefined) return { day: { year: m.year!, month: m.month, day: m.day ?? 1 }, basis: 'context' };
    return originDay(d, 'published');
  }
  return originDay(d, 'context');
}

/** Saturday of the weekend: "last" the latest over, "this" this week's, "the" by the tense. */
function weekendDay(day: Day, e: ShiftExpression, direction: () => Tense): Day {
  const saturday = addDays(day, 6 - weekdayOf(day));
  if (e.definite) return weekdayOf(day) > 5 || direction() > 0 ? saturday : addDays(saturday, -7);
  return addDays(saturday, e.by * 7);
}

const unknown = (unit: ShiftExpression['unit']): Moment =>
  unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'weekend' || unit === 'quarter'
    ? { unit }
    : { unit: 'year' };
