/** Weekdays: "Tuesday", "Friday night", "Tuesday, Sept. 22", "Monday of last week", "Mondays". */
import type { CalendarExpression, Pattern, Reading, ShiftExpression } from '../expression.ts';
import { AFTER_TITLE_WEEKDAY, DIRECTIONS, DOUBTFUL_WEEKDAYS, PARTS_OF_DAY, WEEKDAYS } from '../lexicon.ts';
import { dayAt, readDayFirst, readMonthFirst } from './month-date.ts';
import { numeric } from './numeric.ts';
import { isCapital, isTitle, lower, skipComma, type Tokens } from './tokens.ts';

/** The date that a weekday belongs to: ", Sept. 22", " 22 September", " 2013-03-22", " the 13th". */
export function dateAfter(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const at = skipComma(t, i);
  const the = lower(t, at) === 'the' ? at + 1 : at;
  const date =
    readMonthFirst(t, at) ??
    readDayFirst(t, the) ??
    (t[at]?.kind === 'number' ? (numeric.read(t, at) as Reading<CalendarExpression>) : undefined);
  if (date) return date.expression.day === undefined ? undefined : date;
  if (the === at) return undefined;
  const day = t[the]?.kind === 'number' ? dayAt(t, the) : undefined;
  return day && { to: day.to, expression: { form: 'calendar', day: day.day } };
}

/** "last week", "of next week" after the weekday. */
function weekAfter(t: Tokens, i: number): { to: number; within: ShiftExpression } | undefined {
  const at = lower(t, i) === 'of' ? i + 1 : i;
  const by = DIRECTIONS.get(lower(t, at));
  if (by === undefined || lower(t, at + 1) !== 'week') return undefined;
  return { to: at + 2, within: { form: 'shift', unit: 'week', by, origin: 'published' } };
}

/** Weekday at `i` with what belongs to it. */
export function readWeekday(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i);
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined || !isCapital(t, i)) return undefined;
  const part = PARTS_OF_DAY.get(lower(t, i + 1));
  // "Saturday Night Live", "Monday Night Football"
  if (part && isTitle(t, i, i + 1)) return undefined;
  const partWord = lower(t, i + 1);
  if (word.endsWith('days')) return { to: i + 1, expression: { form: 'set', value: `XXXX-WXX-${weekday}` } };
  if (part && partWord.endsWith('s'))
    return { to: i + 2, expression: { form: 'set', value: `XXXX-WXX-${weekday}T${part}` } };
  const at = part ? i + 2 : i + 1;
  const date = dateAfter(t, at);
  if (date) return { to: date.to, expression: { ...date.expression, weekday, part } };
  if (DOUBTFUL_WEEKDAYS.has(word) && !word.endsWith('.') && !part) return undefined;
  if (isCapital(t, at) && AFTER_TITLE_WEEKDAY.has(lower(t, at))) return undefined;
  if (i > 0 && TITLE_BEFORE.has(lower(t, i - 1)) && isCapital(t, i - 1)) return undefined;
  const week = weekAfter(t, at);
  return {
    to: week?.to ?? at,
    expression: { form: 'calendar', weekday, part, within: week?.within },
  };
}

/** Names that end in a weekday and are none: "Bloody Sunday", "Super Tuesday" is a day of its own. */
const TITLE_BEFORE: ReadonlySet<string> = new Set([
  'bloody',
  'black',
  'casual',
  'freaky',
  'man',
  'sheffield',
  'ruby',
  'joe',
  'taking',
]);

export const weekday: Pattern = { starts: [...WEEKDAYS.keys()], read: readWeekday };
