/** From what was read to a fact's value: TIMEX3, EDTF, bounds, and why something stays open. */
import type { DateBasis, DateFact, Draft, TextSpan, TimexType } from '../contract.ts';
import { type Day, isoDay, toSerial } from './calendar.ts';
import { type Discourse, originDay, remember } from './discourse.ts';
import type { CalendarExpression, DurationExpression, Expression } from './expression.ts';
import { durationValue } from './grammar/repetition.ts';
import { isFixed, narrowed } from './moment.ts';
import type { Placed, Resolution, Stretch } from './resolution.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { firstMonths } from './resolve-period.ts';
import { move, resolveShift } from './resolve-shift.ts';
import type { Direction } from './tense.ts';
import { edtf, timexValue } from './written.ts';

type Fact = Draft<DateFact>;

const NO_ANCHOR = 'relative to a day of publication that is not known';

/** Resolves an expression, takes note of it in the discourse, and makes the fact of its place. */
export function normalise(e: Expression, d: Discourse, direction: Direction, place: TextSpan): Fact {
  const r = resolve(e, d, direction);
  if (r.kind === 'stretch') return ofStretch(place, r);
  remember(d, r.moment, isCompared(e));
  return ofMoment(place, r);
}

function resolve(e: Expression, d: Discourse, direction: Direction): Resolution {
  switch (e.form) {
    case 'calendar':
      return e.until || e.first ? interval(e, d, direction) : resolveCalendar(e, d, direction);
    case 'shift':
      return resolveShift(e, d, direction);
    case 'duration':
      return stretchOf(e, d);
    case 'set':
      return {
        kind: 'stretch',
        type: 'SET',
        timex: e.value,
        value: null,
        unresolved: 'recurs; no single date',
        basis: 'explicit',
      };
    default:
      return {
        kind: 'stretch',
        type: 'DATE',
        timex: e.value,
        value: null,
        unresolved: 'names no definite time',
        basis: d.anchor.basis,
      };
  }
}

function ofMoment(place: TextSpan, r: Placed): Fact {
  const { moment, mod } = r;
  const type: TimexType = moment.clock || moment.part ? 'TIME' : 'DATE';
  const written = timexValue(moment);
  const value = r.unresolved ? null : (r.span?.edtf ?? edtf(moment, mod));
  // "about 1990" has no first and last day.
  const open = value === null || (value.endsWith('~') && !r.span);
  const ends = open ? undefined : (r.span ?? narrowed(moment, mod));
  const instant = moment.clock && value?.includes('T') ? value : undefined;
  const timex = mod ? { type, value: written, mod } : { type, value: written };
  const fact = ends
    ? between(place, value, instant ?? isoDay(ends.first), instant ?? isoDay(ends.last), timex, r.basis)
    : withoutEnds(place, value, value === null ? (r.unresolved ?? why(r)) : undefined, timex, r.basis);
  return r.weekdayMismatch ? { ...fact, weekdayMismatch: r.weekdayMismatch } : fact;
}

/**
 * A fact with first and last day. It is one literal, its keys in the order in which they are printed: what is spread into
 * a literal, or added to an object later, costs a slow call a key.
 */
function between(
  { start, end, text }: TextSpan,
  value: string | null,
  earliest: string,
  latest: string,
  timex: Fact['timex'],
  basis: DateBasis,
): Fact {
  return { kind: 'date', start, end, text, value, earliest, latest, timex, basis };
}

function withoutEnds(
  { start, end, text }: TextSpan,
  value: string | null,
  unresolved: string | undefined,
  timex: Fact['timex'],
  basis: DateBasis,
): Fact {
  if (unresolved === undefined) return { kind: 'date', start, end, text, value, timex, basis };
  return { kind: 'date', start, end, text, value, unresolved, timex, basis };
}

/** "a year earlier", "the year-ago quarter": beside the period talked of. */
function isCompared(e: Expression): boolean {
  if (e.form === 'shift') return e.likeContext === true;
  return e.form === 'calendar' && e.within?.form === 'shift' && e.within.by < 0;
}

const why = (r: Placed): string => (isFixed(r.moment) ? 'open' : NO_ANCHOR);

function ofStretch(place: TextSpan, r: Stretch): Fact {
  const { type, timex: value, mod, basis } = r;
  const timex = mod ? { type, value, mod } : { type, value };
  if (r.value !== null && r.first && r.last)
    return between(place, r.value, isoDay(r.first), isoDay(r.last), timex, basis);
  const why = r.value === null ? (r.unresolved ?? 'a length of time, not a date') : undefined;
  return withoutEnds(place, r.value, why, timex, basis);
}

/** Ranges ("June 3-5", "1990-95") and first parts ("the first six months of 1998"). */
function interval(e: CalendarExpression, d: Discourse, direction: Direction): Stretch | Placed {
  if (e.first) {
    const found = firstMonths(e, d);
    const { amount, unit } = e.first;
    const half = found && (unit === 'month' ? amount === 6 : unit === 'quarter' && amount === 2);
    const stretch = { kind: 'stretch', type: 'DURATION', timex: durationValue(amount, unit) } as const;
    if (!found) return { ...stretch, value: null, basis: 'explicit' };
    const { first, last, year, basis } = found;
    remember(d, { unit: 'month', year: last.year, month: last.month }, false);
    const value = `${isoDay(first).slice(0, -3)}/${isoDay(last).slice(0, -3)}`;
    if (half) {
      const moment = { unit: 'half', year, nth: e.first.last ? 2 : 1 } as const;
      return { kind: 'moment', moment, basis, span: { first, last, edtf: value } };
    }
    return { ...stretch, first, last, value, basis };
  }
  const { until, ...start } = e;
  const a = resolveCalendar(start, d, direction);
  const z = resolveCalendar(
    { ...until!, ...(a.moment.year !== undefined && until!.year === undefined ? { year: endYear(a, until!) } : {}) },
    d,
    direction,
  );
  const from = edtf(a.moment);
  const to = edtf(z.moment);
  const first = narrowed(a.moment, undefined)?.first;
  const last = narrowed(z.moment, undefined)?.last;
  const years = a.moment.unit === 'year';
  const days = first && last ? toSerial(last) - toSerial(first) + 1 : until!.day! - e.day! + 1;
  if (first && last && days < 1) return a;
  remember(d, z.moment, false);
  return {
    kind: 'stretch',
    type: 'DURATION',
    timex: years ? durationValue(z.moment.year! - a.moment.year!, 'year') : durationValue(days, 'day'),
    first,
    last,
    value: from !== null && to !== null ? `${from}/${to}` : null,
    unresolved: NO_ANCHOR,
    basis: a.basis,
  };
}

/** "Dec. 28-Jan. 3": the end lies in the next year. */
const endYear = (a: Placed, until: CalendarExpression): number =>
  a.moment.year! + (a.moment.month !== undefined && until.month !== undefined && until.month < a.moment.month ? 1 : 0);

const UNIT_IS_TIME: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

/** Lengths of time; those that end or begin at a known day get their ends. */
function stretchOf(e: DurationExpression, d: Discourse): Stretch {
  const { mod } = e;
  const timex = lengthValue(e);
  const open: Stretch = { kind: 'stretch', type: 'DURATION', timex, mod, value: null, basis: 'explicit' };
  if (!e.anchored || e.amount === undefined || UNIT_IS_TIME.has(e.unit) || e.amount > 10_000) return open;
  const { day, basis } = originDay(d, e.anchored === 'later' ? 'context' : 'published');
  if (!day || !Number.isInteger(e.amount)) return open;
  const there = move(day, e.unit, e.anchored === 'past' ? -e.amount : e.amount);
  if (e.anchored === 'later') {
    if (e.unit !== 'day' && e.unit !== 'week') return open;
    return { ...open, first: there, last: there, value: isoDay(there), basis };
  }
  const [first, last]: [Day, Day] = e.anchored === 'past' ? [there, day] : [day, there];
  const fine = e.unit === 'day' || e.unit === 'week';
  const text = (x: Day): string => (fine ? isoDay(x) : isoDay(x).slice(0, -3));
  return { ...open, first, last, value: `${text(first)}/${text(last)}`, basis };
}

/** "PT2H" and "PT14M" are PT2H14M, "P22Y" and "P6M" P22Y6M, "P1D" and "PT6H" P1DT6H. */
const joined = (whole: string, rest: string): string =>
  whole + rest.slice(whole.startsWith('PT') && rest.startsWith('PT') ? 2 : 1);

/** TIMEX3 length; halves in the next smaller unit. */
function lengthValue(e: DurationExpression): string {
  const { amount, unit } = e;
  if (amount === undefined) return durationValue(undefined, unit);
  if (e.and) return joined(durationValue(amount, unit), durationValue(e.and.amount, e.and.unit));
  if (unit === 'decade') return durationValue(amount * 10, 'year');
  if (unit === 'century') return durationValue(amount * 100, 'year');
  if (unit === 'millennium') return durationValue(amount * 1000, 'year');
  if (Number.isInteger(amount)) return durationValue(amount, unit);
  const wholePart = Math.floor(amount);
  const rest = amount - wholePart;
  if (unit === 'year' && rest === 0.5) return `P${wholePart ? `${wholePart}Y` : ''}6M`;
  if (unit === 'hour' && rest === 0.5) return `PT${wholePart ? `${wholePart}H` : ''}30M`;
  if (unit === 'minute' && rest === 0.5) return `PT${wholePart ? `${wholePart}M` : ''}30S`;
  return durationValue(amount, unit);
}
