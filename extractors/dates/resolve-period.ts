/** Quarters, halves, seasons and fiscal years. */
import type { DateBasis } from '../contract.ts';
import { addMonths, type Day, daysInMonth, isoDay } from './calendar.ts';
import { type Discourse, originDay, quarterOf } from './discourse.ts';
import type { CalendarExpression } from './expression.ts';
import { type Moment, narrowed } from './moment.ts';
import { edtf } from './written.ts';
import type { Placed } from './resolution.ts';
import type { Direction } from './tense.ts';
import { resolveShift } from './resolve-shift.ts';

const START_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

type Holder = {
  readonly year: number;
  readonly basis: DateBasis;
  readonly fiscal: boolean;
  readonly by?: number;
  readonly decade?: boolean;
};

function holderOf(e: CalendarExpression, d: Discourse): Holder | undefined {
  const { within } = e;
  if (e.year !== undefined) return { year: e.year, basis: 'explicit', fiscal: e.fiscal === true };
  if (!within) return undefined;
  if (within.form === 'shift') {
    const r = resolveShift(within, d, () => 0);
    if (r.moment.year === undefined) return undefined;
    return { year: r.moment.year, basis: r.basis, fiscal: e.fiscal === true || within.fiscal === true, by: within.by };
  }
  if (within.decade !== undefined) return { year: within.decade * 10, basis: 'explicit', fiscal: false, decade: true };
  return within.year === undefined
    ? undefined
    : { year: within.year, basis: 'explicit', fiscal: e.fiscal === true || within.fiscal === true };
}

/** First day of a fiscal year of the United States government: 1 October of the year before. */
const federalStart = (year: number): Day => ({ year: year - 1, month: 10, day: 1 });

/** The span of `months` months of the federal fiscal year from its month `from` (0 to 11). */
function federalSpan(year: number, from: number, months: number): NonNullable<Placed['span']> {
  const first = addMonths(federalStart(year), from);
  const end = addMonths(first, months - 1);
  const last = { ...end, day: daysInMonth(end.year, end.month) };
  return { first, last, edtf: `${isoDay(first).slice(0, -3)}/${isoDay(last).slice(0, -3)}` };
}

const OPEN_FISCAL = 'the fiscal year of the body spoken of is not known';

export function resolvePeriod(e: CalendarExpression, d: Discourse, direction: Direction): Placed {
  if (e.quarter === 0) return quarterOfContext(e, d);
  const holder = holderOf(e, d);
  if (e.quarter === undefined && e.half === undefined && e.season === undefined) return fiscalYear(holder!, d);
  if (holder?.decade)
    return {
      kind: 'moment',
      moment: { unit: 'decade', year: holder.year },
      basis: 'explicit',
      mod: e.half === 2 ? 'END' : 'START',
    };
  const { day: ref, basis } = originDay(d, e.origin ?? 'published');
  const unit = e.quarter !== undefined ? 'quarter' : e.half !== undefined ? 'half' : 'season';
  const shape = e.season ? { season: e.season } : { nth: (e.quarter ?? e.half)! };
  const make = (year: number | undefined): Moment => ({ unit, ...shape, ...(year === undefined ? {} : { year }) });
  const fiscal = holder?.fiscal || e.fiscal;
  const year = holder?.year ?? (ref && nearYear(e, ref, direction));
  const moment = make(year);
  const found: Placed = { kind: 'moment', moment, basis: holder?.basis ?? basis };
  if (!fiscal || year === undefined || e.season) return found;
  if (!d.federal) return { ...found, unresolved: OPEN_FISCAL };
  const length = e.quarter !== undefined ? 3 : 6;
  return { ...found, span: federalSpan(year, ((e.quarter ?? e.half)! - 1) * length, length) };
}

/** The year of a quarter, half or season that has none: begun and past, unless the words or the tense say otherwise. */
function nearYear(e: CalendarExpression, ref: Day, direction: Direction): number {
  const month = e.season ? START_MONTH[e.season] : ((e.quarter ?? e.half)! - 1) * (e.quarter !== undefined ? 3 : 6) + 1;
  const begun = month <= ref.month;
  const length = e.half !== undefined ? 6 : 3;
  // A winter is counted in the year that it ends in.
  const ended = (month === 12 ? 2 : month + length - 1) < ref.month;
  const winter = e.season === 'WI';
  if (e.toward === 0) return winter && ref.month > 6 ? ref.year + 1 : ref.year;
  if (e.toward === 1) return begun || winter ? ref.year + 1 : ref.year;
  if (e.toward === -1) return ended ? ref.year : ref.year - (winter && ref.month > 2 ? 0 : 1);
  if (winter) return ref.month > 8 && direction() > 0 ? ref.year + 1 : ref.year;
  if (!begun) return direction() > 0 ? ref.year : month - ref.month <= 1 && direction() === 0 ? ref.year : ref.year - 1;
  return ended && direction() > 0 && ref.month - month > 6 ? ref.year + 1 : ref.year;
}

/** "the quarter", "this quarter", "the year-ago period", "the 1988 quarter". */
function quarterOfContext(e: CalendarExpression, d: Discourse): Placed {
  const holder = holderOf(e, d);
  const known = e.origin === 'context' ? quarterOf(d) : undefined;
  const ref = d.anchor.day;
  if (holder && !known && holder.by === undefined)
    return { kind: 'moment', moment: { unit: 'year', year: holder.year }, basis: holder.basis };
  let moment = known;
  if (!moment && ref) {
    // No quarter named: reports speak of the one that has ended, "this quarter" of the one that runs.
    const at = e.origin === 'context' || holder ? addMonths({ ...ref, day: 1 }, -3) : ref;
    moment = { unit: 'quarter', year: at.year, nth: Math.ceil(at.month / 3) };
  }
  if (!moment) return { kind: 'moment', moment: { unit: 'quarter' }, basis: d.anchor.basis };
  if (!holder) return { kind: 'moment', moment, basis: known ? 'context' : d.anchor.basis };
  const year = holder.by !== undefined && moment.year !== undefined ? moment.year + holder.by : holder.year;
  return { kind: 'moment', moment: { ...moment, year }, basis: 'context' };
}

function fiscalYear(holder: Holder, d: Discourse): Placed {
  const moment: Moment = { unit: 'year', year: holder.year };
  const found: Placed = { kind: 'moment', moment, basis: holder.basis };
  if (d.federal) return { ...found, span: federalSpan(holder.year, 0, 12) };
  // A company's fiscal year ends somewhere in the year that it is called by.
  const first = { year: holder.year - 1, month: 1, day: 1 };
  return { ...found, span: { first, last: { year: holder.year, month: 12, day: 31 }, edtf: edtf(moment, 'APPROX')! } };
}

/** "the first six months of fiscal year 2023": ends counted from the holder's start or end. */
export function firstMonths(
  e: CalendarExpression,
  d: Discourse,
): { first: Day; last: Day; year: number; basis: DateBasis } | undefined {
  const { first: part } = e;
  const holder = holderOf(e, d);
  if (!part || !holder) return undefined;
  if (holder.fiscal && !d.federal) return undefined;
  const start = holder.fiscal
    ? federalStart(holder.year)
    : narrowed({ unit: 'year', year: holder.year }, undefined)!.first;
  const months = part.unit === 'quarter' ? part.amount * 3 : part.unit === 'month' ? part.amount : undefined;
  if (months === undefined || months > 12 || !Number.isInteger(months)) return undefined;
  const first = part.last ? addMonths(start, 12 - months) : start;
  const end = addMonths(first, months - 1);
  return { first, last: { ...end, day: daysInMonth(end.year, end.month) }, year: holder.year, basis: holder.basis };
}
