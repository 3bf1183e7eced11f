/**
 * Written dates of rarer make, for which chrono-node is asked: "22-Mar-13", "2013/3/22", "Aug/12/2013", "12Aug2013". The
 * signs are looked for first, so that ordinary sentences never reach it.
 */
import { chronoDates } from '../../shared/chrono.ts';
import { daysInMonth } from '../calendar.ts';
import type { CalendarExpression, Reading } from '../expression.ts';
import { MONTHS } from '../lexicon.ts';
import { isCapital, type Tokens, whole } from './tokens.ts';

/** chrono wants an instant; what it would guess from it is dropped. */
const ANY_INSTANT = new Date(0);
/** Tokens that such a date can have. */
const LONGEST = 12;

const isMonthName = (t: Tokens, i: number): boolean => MONTHS.has(t[i]?.lower ?? '') && isCapital(t, i);
const isMark = (t: Tokens, i: number): boolean => t[i]?.text === '-' || t[i]?.text === '/';
const isGluedOn = (t: Tokens, i: number): boolean => t[i]?.spaceBefore === false;

/** A number or month's name with a mark or a name glued to it, and a number after that. */
function looksLikeDate(t: Tokens, i: number): boolean {
  if (i > 0 && isGluedOn(t, i) && t[i - 1]!.kind !== 'punct') return false;
  if (i > 0 && isGluedOn(t, i) && isMark(t, i - 1)) return false;
  const number = t[i]!.kind === 'number' && whole(t, i) !== undefined;
  if (!number && !isMonthName(t, i)) return false;
  if (number && isMonthName(t, i + 1) && isGluedOn(t, i + 1)) return true;
  if (!isMark(t, i + 1) || !isGluedOn(t, i + 1) || !isGluedOn(t, i + 2) || !isGluedOn(t, i + 3)) return false;
  if (!isMark(t, i + 3) || !isGluedOn(t, i + 4) || whole(t, i + 4) === undefined) return false;
  if (!number || isMonthName(t, i + 2)) return whole(t, i + 2) !== undefined || isMonthName(t, i + 2);
  return canBeDate(t[i]!.text, t[i + 2]!.text, t[i + 4]!.text);
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
const YEAR = /^(?:\d\d|[12]\d{3})$/;

/**
 * Month and day in either order before the year, or behind a year of four figures: "2013/3/22". Never the telephone's
 * "865-555-0117" or the code's "10-2-2".
 */
const canBeDate = (a: string, b: string, c: string): boolean =>
  (YEAR.test(c) && ((MONTH.test(a) && DAY.test(b)) || (DAY.test(a) && MONTH.test(b)))) ||
  (a.length === 4 && YEAR.test(a) && MONTH.test(b) && DAY.test(c));

/** Asks chrono for the date that begins at token `i`, when it has the looks of one. */
export function secondLook(text: string, t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  if (i + 1 >= t.length || t[i + 1]!.spaceBefore || !looksLikeDate(t, i)) return undefined;
  const start = t[i]!.start;
  const last = t[Math.min(i + LONGEST, t.length) - 1]!;
  const found = chronoDates(text, { start, end: last.end }, ANY_INSTANT).find((d) => d.start === start);
  if (!found) return undefined;
  const { month, day, year } = found;
  if (month === undefined || day === undefined || day > daysInMonth(year, month)) return undefined;
  let to = i + 1;
  while (to < t.length && t[to]!.end <= found.end) to++;
  if (t[to - 1]!.end !== found.end || isGluedOn(t, to)) return t[to]?.kind === 'punct' ? reading(to, found) : undefined;
  return reading(to, found);
}

function reading(to: number, d: ReturnType<typeof chronoDates>[number]): Reading<CalendarExpression> {
  const clock = d.hour === undefined ? undefined : { hour: d.hour, minute: d.minute ?? 0 };
  return {
    to,
    expression: {
      form: 'calendar',
      month: d.month!,
      day: d.day!,
      ...(d.year === undefined ? {} : { year: d.year }),
      ...(clock ? { clock: d.zone === undefined ? clock : { ...clock, zone: d.zone } } : {}),
    },
  };
}
