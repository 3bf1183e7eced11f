/** Days that have names, in the year that is meant. */
import type { DateBasis } from '../contract.ts';
import { addDays, type Day, daysBetween, easter, nthWeekday } from './calendar.ts';
import { type Discourse, originDay } from './discourse.ts';
import type { CalendarExpression } from './expression.ts';
import type { HolidayRule } from './lexicon-holidays.ts';
import { type Moment, onDay } from './moment.ts';
import { against } from './nearness.ts';
import { type Placed, placed } from './resolution.ts';
import type { Direction } from './tense.ts';

function dayOfHoliday(rule: HolidayRule, year: number): Day | undefined {
  switch (rule.kind) {
    case 'fixed':
      return { year, month: rule.month, day: rule.day };
    case 'nth':
      return addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0);
    case 'easter':
      return addDays(easter(year), rule.plus);
    default:
      return undefined;
  }
}

const MOVES = 'the day is fixed by another calendar';

/**
 * A day with a name: of the year that is written or held (`holder`), else the nearest by direction and tense.
 */
export function resolveHoliday(
  rule: HolidayRule,
  e: CalendarExpression,
  holder: { readonly year: number; readonly basis: DateBasis } | undefined,
  d: Discourse,
  direction: Direction,
): Placed {
  if (holder) {
    const day = dayOfHoliday(rule, holder.year);
    return day
      ? placed(onDay(day), holder.basis)
      : { ...placed({ unit: 'day', year: holder.year }, holder.basis), unresolved: MOVES };
  }
  const { day: ref, basis } = originDay(d, e.origin ?? 'published');
  if (rule.kind === 'moving') return { ...placed({ unit: 'day' }, basis), unresolved: MOVES };
  const open: Moment = rule.kind === 'fixed' ? { unit: 'day', month: rule.month, day: rule.day } : { unit: 'day' };
  if (!ref) return placed(open, basis);
  const lean = e.toward ?? direction();
  let best: { date: Day; cost: number } | undefined;
  for (const year of [ref.year - 1, ref.year, ref.year + 1]) {
    const date = dayOfHoliday(rule, year)!;
    const away = daysBetween(ref, date);
    if (e.toward !== undefined && e.toward !== 0 && (away === 0 || Math.sign(away) !== e.toward)) continue;
    const cost = Math.abs(away) + against(away, lean);
    if (!best || cost < best.cost) best = { date, cost };
  }
  return placed(best ? onDay(best.date) : open, basis);
}
