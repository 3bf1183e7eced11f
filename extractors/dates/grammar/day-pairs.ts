/** The days of a pair that share a month's name: the first of "10 to 12 March", the second of "June 1 and 2". */
import type { CalendarExpression, Reading } from '../expression.ts';
import { AFTER_DAY, LINKS } from './day-links.ts';
import { dayAt, monthAt, readDayFirst } from './month-date.ts';
import { lower, skipComma, type Tokens } from './tokens.ts';
import { trailingYear } from './year-digits.ts';

/** The first day of "10 to 12 March", "3 and 4 May". */
export function dayBefore(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const first = dayAt(t, i);
  if (!first || t[i]!.kind !== 'number' || !LINKS.has(lower(t, first.to))) return undefined;
  const second = dayAt(t, first.to + 1);
  if (!second || second.day <= first.day || monthAt(t, second.to) === undefined) return undefined;
  const whole = readDayFirst(t, first.to + 1);
  return whole && { to: first.to, expression: { ...whole.expression, day: first.day } };
}

/** The second day of "June 1 and 2", "Sept. 14 to 16": nothing counted may follow. */
export function dayAfter(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  if (t[i]!.kind !== 'number' || !LINKS.has(lower(t, i - 1))) return undefined;
  const at = t[i - 2]?.kind === 'number' ? i - 3 : i - 4;
  const month = at >= 0 ? monthAt(t, at) : undefined;
  const first = month === undefined ? undefined : dayAt(t, at + 1);
  const second = dayAt(t, i);
  if (!first || first.to !== i - 1 || !second || second.day <= first.day) return undefined;
  const next = t[second.to];
  if (next && next.kind !== 'punct' && !AFTER_DAY.has(next.lower)) return undefined;
  const y = trailingYear(t, skipComma(t, second.to));
  return {
    to: y?.to ?? second.to,
    expression: { form: 'calendar', month: month!, day: second.day, ...(y ? { year: y.year } : {}) },
  };
}
