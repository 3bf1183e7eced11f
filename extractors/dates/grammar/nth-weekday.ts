/** Weekdays counted in a month: "the second Tuesday in May", "the last Sunday of June 2014". */
import { ORDINALS } from '../../shared/lexicon-numerals.ts';
import type { CalendarExpression, Pattern, Reading } from '../expression.ts';
import { WEEKDAYS } from '../lexicon.ts';
import { readMonthFirst } from './month-date.ts';
import { isCapital, lower, type Tokens } from './tokens.ts';

/** Weekdays of one name in a month. */
const MOST = 5;

function read(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const at = lower(t, i) === 'the' ? i + 1 : i;
  const nth = lower(t, at) === 'last' ? -1 : ORDINALS.get(lower(t, at));
  if (nth === undefined || nth > MOST) return undefined;
  const weekday = WEEKDAYS.get(lower(t, at + 1));
  if (weekday === undefined || !isCapital(t, at + 1)) return undefined;
  const link = lower(t, at + 2);
  if (link !== 'in' && link !== 'of') return undefined;
  const month = readMonthFirst(t, at + 3);
  if (!month || month.expression.day !== undefined) return undefined;
  return { to: month.to, expression: { ...month.expression, weekday, nth } };
}

const NTHS: readonly string[] = ['last', ...[...ORDINALS.keys()].slice(0, MOST)];

export const nthWeekday: Pattern = {
  pairs: [
    [['the'], NTHS],
    [NTHS, [...WEEKDAYS.keys()]],
  ],
  read,
};
