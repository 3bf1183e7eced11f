/** Weeks counted in a month: "the first week of April", "the last days of May 2025", "the third weekend in June". */
import type { CalendarExpression, Mod, Pattern, Reading } from '../expression.ts';
import { readMonthFirst } from './month-date.ts';
import { lower, type Tokens } from './tokens.ts';

/** Whose days a week is differs by country, so that the part of the month is all that is sure. */
const PARTS: ReadonlyMap<string, Mod> = new Map([
  ['first', 'START'],
  ['opening', 'START'],
  ['second', 'MID'],
  ['third', 'MID'],
  ['fourth', 'END'],
  ['last', 'END'],
  ['final', 'END'],
  ['closing', 'END'],
]);
const UNITS: ReadonlySet<string> = new Set(['week', 'weeks', 'weekend', 'days', 'fortnight']);

function read(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const at = lower(t, i) === 'the' ? i + 1 : i;
  const mod = PARTS.get(lower(t, at));
  if (mod === undefined || !UNITS.has(lower(t, at + 1))) return undefined;
  const link = lower(t, at + 2);
  if (link !== 'of' && link !== 'in') return undefined;
  const month = readMonthFirst(t, at + 3);
  if (!month || month.expression.day !== undefined) return undefined;
  return { to: month.to, expression: { ...month.expression, mod } };
}

export const weekOfMonth: Pattern = {
  pairs: [
    [['the'], [...PARTS.keys()]],
    [[...PARTS.keys()], [...UNITS]],
  ],
  read,
};
