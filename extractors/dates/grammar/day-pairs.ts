/**
 * Days that share a month's name: the first ones of "10 to 12 March" and "17, 19 and 21 March", the later ones of
 * "June 1 and 2" and "June 1, 3 and 5".
 */
import type { CalendarExpression, Reading } from '../expression.ts';
import { AFTER_DAY, LINKS, MOST_DAYS } from './day-links.ts';
import { dayAt, monthAt, readDayFirst } from './month-date.ts';
import { lower, skipComma, type Tokens } from './tokens.ts';
import { trailingYear } from './year-digits.ts';

const links = (t: Tokens, i: number): boolean => LINKS.has(lower(t, i)) || lower(t, i) === ',';

/** A day but the last: "10" of "10 to 12 March", "17" and "19" of "17, 19 and 21 March". */
export function dayBefore(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const first = dayAt(t, i);
  if (!first || t[i]!.kind !== 'number') return undefined;
  let last = first;
  for (let k = 1; k < MOST_DAYS && links(t, last.to); k++) {
    // The last day is linked by a word: "sold 3, 12 May" are two things.
    const word = LINKS.has(lower(t, last.to));
    const from = last.to + 1;
    const next = dayAt(t, from);
    if (!next || t[from]!.kind !== 'number' || next.day <= last.day) return undefined;
    last = next;
    if (!word) continue;
    if (monthAt(t, last.to) === undefined) return undefined;
    const whole = readDayFirst(t, from);
    return whole && { to: first.to, expression: { ...whole.expression, day: first.day } };
  }
  return undefined;
}

/** A day but the first: "2" of "June 1 and 2", "3" and "5" of "June 1, 3 and 5": nothing counted may follow. */
export function dayAfter(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  if (t[i]!.kind !== 'number' || !links(t, i - 1)) return undefined;
  const own = dayAt(t, i);
  const month = own && monthBefore(t, i, own.day);
  if (month === undefined) return undefined;
  const end = listEnd(t, i, own!);
  const next = end && t[end.to];
  if (!end || (next && next.kind !== 'punct' && !AFTER_DAY.has(next.lower))) return undefined;
  const y = trailingYear(t, skipComma(t, end.to));
  const to = y && end.to === own!.to ? y.to : own!.to;
  return { to, expression: { form: 'calendar', month, day: own!.day, ...(y ? { year: y.year } : {}) } };
}

/** The month that the list of rising days before token `i` begins with. */
function monthBefore(t: Tokens, i: number, day: number): number | undefined {
  let at = i;
  let least = day;
  for (let k = 1; k < MOST_DAYS && links(t, at - 1); k++) {
    const from = t[at - 2]?.kind === 'number' ? at - 2 : at - 3;
    const before = from >= 0 ? dayAt(t, from) : undefined;
    if (!before || before.to !== at - 1 || before.day >= least) return undefined;
    const month = from > 0 ? monthAt(t, from - 1) : undefined;
    if (month !== undefined) return month;
    [at, least] = [from, before.day];
  }
  return undefined;
}

/** The last day of the list that goes on with the day at `i`; only a word links the last one. */
function listEnd(t: Tokens, i: number, day: { to: number; day: number }): { to: number; day: number } | undefined {
  let last = day;
  let word = LINKS.has(lower(t, i - 1));
  for (let k = 1; k < MOST_DAYS && !word && links(t, last.to); k++) {
    word = LINKS.has(lower(t, last.to));
    const next = dayAt(t, last.to + 1);
    if (!next || next.day <= last.day) return undefined;
    last = next;
  }
  return word ? last : undefined;
}
