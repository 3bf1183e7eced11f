/** Calendar dates, with the parts that are not written found from the weekday, the context or the day of publication. */
import type { DateBasis } from '../contract.ts';
import { addDays, daysBetween, fitWeekday, type Day, daysInMonth, nthWeekday, weekdayOf } from './calendar.ts';
import { type Discourse, originDay } from './discourse.ts';
import type { CalendarExpression } from './expression.ts';
import { atTime, bounds, onDay } from './moment.ts';
import { against } from './nearness.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import { resolvePeriod } from './resolve-period.ts';
import { resolveShift } from './resolve-shift.ts';
import { type Placed, placed } from './resolution.ts';
import type { Direction, Tense } from './tense.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export function resolveCalendar(e: CalendarExpression, d: Discourse, direction: Direction): Placed {
  const found = resolveDate(swapped(e, d), d, direction);
  const { part, clock, mod } = e;
  if (!part && !clock && !mod) return found;
  const { moment, basis, weekdayMismatch, span, unresolved } = found;
  const timed = part || clock ? atTime(moment, part ?? moment.part, clock ?? moment.clock) : moment;
  return { kind: 'moment', moment: timed, mod: mod ?? found.mod, basis, weekdayMismatch, span, unresolved };
}

/** 04/05/2013 in a country that puts the day first. */
function swapped(e: CalendarExpression, d: Discourse): CalendarExpression {
  return e.swappable && d.dayFirst ? { ...e, month: e.day!, day: e.month! } : e;
}

function resolveDate(e: CalendarExpression, d: Discourse, direction: Direction): Placed {
  if (e.holiday) return resolveHoliday(e.holiday, e, holderYear(e, d), d, direction);
  if (e.day !== undefined) return resolveDay(e, d, direction);
  if (e.nth !== undefined) return resolveNth(e, d, direction);
  if (e.weekday !== undefined) return resolveWeekday(e, e.weekday, d, direction);
  if (e.month !== undefined) return resolveMonth(e, e.month, d, direction);
  if (e.ending) return quarterEnding(e.ending, d, direction);
  if (e.quarter !== undefined || e.half !== undefined || e.season !== undefined || e.fiscal)
    return resolvePeriod(e, d, direction);
  if (e.decade !== undefined) return placed({ unit: 'decade', year: e.decade * 10 }, 'explicit');
  if (e.century !== undefined) return placed({ unit: 'century', year: e.century * 100 }, 'explicit');
  if (e.year !== undefined) return placed({ unit: 'year', year: e.year }, 'explicit');
  // A time of day alone: of the day talked of in this sentence, else of publication.
  const { day, basis } = originDay(d, 'context');
  return placed(day ? onDay(day) : { unit: 'day' }, basis);
}

/** Half of a quarter in days: a business quarter belongs to the calendar quarter that holds its middle. */
const MIDDLE = 45;

function quarterEnding(ending: CalendarExpression, d: Discourse, direction: Direction): Placed {
  const r = resolveCalendar(ending, d, () => (direction() > 0 ? 2 : -2));
  const last = bounds(r.moment)?.last;
  if (!last) return { kind: 'moment', moment: { unit: 'quarter' }, basis: r.basis };
  const middle = addDays(last, -MIDDLE);
  return {
    kind: 'moment',
    moment: { unit: 'quarter', year: middle.year, nth: Math.ceil(middle.month / 3) },
    basis: r.basis,
  };
}

/** The year that `within` gives, with its basis. */
function holderYear(e: CalendarExpression, d: Discourse): { year: number; basis: DateBasis } | undefined {
  if (e.year !== undefined) return { year: e.year, basis: 'explicit' };
  if (!e.within) return undefined;
  const r = e.within.form === 'shift' ? resolveShift(e.within, d, () => 0) : resolveDate(e.within, d, () => 0);
  return r.moment.year === undefined ? undefined : { year: r.moment.year, basis: r.basis };
}

/** Days from publication within which a date without year is of the year nearest to it, whatever its weekday. */
const PLAIN_YEAR = 100;

function resolveDay(e: CalendarExpression, d: Discourse, direction: Direction): Placed {
  const day = e.day!;
  const { month, weekday } = e;
  const ref = d.anchor.day;
  if (month === undefined) return resolveDayOfMonth(day, weekday, d);
  const holder = holderYear(e, d);
  if (holder) return checked({ year: holder.year, month, day }, weekday, holder.basis);
  if (!ref) return besideFullDate(month, day, d);
  if (weekday !== undefined) {
    const close = d.anchor.basis === 'published' ? nearest(month, day, ref, 0) : undefined;
    // So near to its publication a story leaves out the year that is plain: a weekday that does not fit is a slip.
    if (close && Math.abs(daysBetween(ref, close)) <= PLAIN_YEAR) return checked(close, weekday, 'published');
    const fit = fitWeekday(month, day, weekday, ref.year, 1);
    if (fit) {
      // The weekday has confirmed the year of publication, or found another.
      const known = d.anchor.basis === 'published' && fit.year === ref.year;
      return placed(onDay(fit), known ? 'published' : 'weekday');
    }
    const near = nearest(month, day, ref, 0);
    return near ? checked(near, weekday, d.anchor.basis) : placed({ unit: 'day', month, day }, d.anchor.basis);
  }
  const lean = e.toward === undefined || e.toward === 0 ? direction() : ((e.toward * 2) as Tense);
  const near = nearest(month, day, ref, lean);
  return placed(near ? onDay(near) : { unit: 'day', month, day }, d.anchor.basis);
}

/** Days on either side of a full date of the text in which a date without year is taken for one of the same story. */
const SAME_STORY = 31;

/** Without a day of publication: "May 2" is of the year of "May 4, 2023", which the text named. */
function besideFullDate(month: number, day: number, d: Discourse): Placed {
  const near = d.day && nearest(month, day, d.day, 0);
  return near && Math.abs(daysBetween(d.day!, near)) <= SAME_STORY
    ? placed(onDay(near), 'context')
    : placed({ unit: 'day', month, day }, d.anchor.basis);
}

/** A date that the calendar has; a weekday that contradicts it is flagged, the date stays. */
function checked(date: Day, weekday: number | undefined, basis: DateBasis): Placed {
  if (date.day > daysInMonth(date.year, date.month))
    return { ...placed(onDay(date), basis), unresolved: 'the month has no such day' };
  const found = placed(onDay(date), basis);
  if (weekday === undefined) return found;
  const actual = weekdayOf(date);
  return weekday === actual ? found : { ...found, weekdayMismatch: NAMES[actual - 1]! };
}

/** The month and day nearest to the reference, leaning the way of the tense. */
function nearest(month: number, day: number, ref: Day, direction: Tense): Day | undefined {
  let best: { date: Day; cost: number } | undefined;
  for (const year of [ref.year - 1, ref.year, ref.year + 1]) {
    if (day > daysInMonth(year, month)) continue;
    const date = { year, month, day };
    const away = daysBetween(ref, date);
    const cost = Math.abs(away) + against(away, direction);
    if (!best || cost < best.cost) best = { date, cost };
  }
  return best?.date;
}

/** "Friday the 13th": the nearest month in which it fits. */
function resolveDayOfMonth(day: number, weekday: number | undefined, d: Discourse): Placed {
  const ref = d.anchor.day;
  if (!ref || weekday === undefined) return placed({ unit: 'day', day }, d.anchor.basis);
  for (let distance = 0; distance <= 14; distance++) {
    for (const by of distance === 0 ? [0] : [-distance, distance]) {
      const index = ref.year * 12 + ref.month - 1 + by;
      const date = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
      if (day <= daysInMonth(date.year, date.month) && weekdayOf(date) === weekday)
        return placed(onDay(date), 'weekday');
    }
  }
  return placed({ unit: 'day', day }, d.anchor.basis);
}

function resolveWeekday(e: CalendarExpression, weekday: number, d: Discourse, direction: Direction): Placed {
  const { day: ref, basis } = originDay(d, e.origin ?? 'published');
  if (!ref) return placed({ unit: 'day', weekday }, basis);
  const here = weekdayOf(ref);
  if (e.within?.form === 'shift') return placed(onDay(addDays(ref, weekday - here + 7 * e.within.by)), basis);
  const back = -((here - weekday + 7) % 7);
  const on = (weekday - here + 7) % 7;
  const day = (n: number): Placed => placed(onDay(addDays(ref, n)), basis);
  if (e.toward === -1) return day(back === 0 ? -7 : back);
  if (e.toward === 1) return day(on === 0 ? 7 : on);
  if (e.toward === 0) return day(direction() < 0 ? back : on);
  return day(direction() > 0 ? on : back);
}

/** "the second Tuesday in May": the month first, then the day in it. */
function resolveNth(e: CalendarExpression, d: Discourse, direction: Direction): Placed {
  const month = resolveMonth(e, e.month!, d, direction);
  const { year } = month.moment;
  if (year === undefined) return placed({ unit: 'day', month: e.month!, weekday: e.weekday! }, month.basis);
  const day = nthWeekday(year, e.month!, e.weekday!, e.nth!);
  return day.month === e.month
    ? placed(onDay(day), month.basis)
    : { ...month, unresolved: 'the month has no such day' };
}

function resolveMonth(e: CalendarExpression, month: number, d: Discourse, direction: Direction): Placed {
  const holder = holderYear(e, d);
  if (holder) return placed({ unit: 'month', year: holder.year, month }, holder.basis);
  const { day: ref, basis } = originDay(d, e.origin ?? 'published');
  if (!ref) return placed({ unit: 'month', month }, basis);
  const toward = e.toward === 0 ? 0 : (e.toward ?? direction());
  let { year } = ref;
  if (e.toward === -1 && month >= ref.month) year--;
  else if (e.toward === 1 && month <= ref.month) year++;
  else if (e.toward === undefined) {
    if (toward > 0) year += month < ref.month ? 1 : 0;
    else if (toward < 0) year -= month > ref.month ? 1 : 0;
    else year += nearerYear(month - ref.month);
  }
  return placed({ unit: 'month', year, month }, basis);
}

/** Without tense: the nearer of this year's month and its neighbours; the past one when in doubt. */
const nearerYear = (away: number): number => (away > 5 ? -1 : away < -6 ? 1 : 0);
