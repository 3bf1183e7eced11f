/**
 * Parts of periods: "early Tuesday", "late last week", "mid-1980s", "the early 1990s", "earlier this month", "later in the
 * day", "the end of the month", "year-end", "the rest of the year", "the morning".
 */
import type { CalendarExpression, Expression, Mod, Pattern, Reading, ShiftExpression } from '../expression.ts';
import { PARTS_OF_DAY, POINT_MODS, PORTIONS } from '../lexicon.ts';
import { readDefinite } from './definite.ts';
import { readDirected } from './directed.ts';
import { readNamedDay } from './named-day.ts';
import { holiday } from './holiday.ts';
import { readDayFirst, readMonthFirst } from './month-date.ts';
import { quarter } from './quarter.ts';
import { readSeason } from './season.ts';
import { isCapital, joins, lower, phrase, type Tokens } from './tokens.ts';
import { readWeekday } from './weekday.ts';
import { century, readDecade } from './decade.ts';
import { trailingYear } from './year-digits.ts';
import { readFiscalYear } from './year.ts';

type Part = Reading<CalendarExpression | ShiftExpression>;

/** A period of the calendar at `i`, determiner included. */
function readPeriod(t: Tokens, i: number): Part | undefined {
  const the = lower(t, i) === 'the' ? i + 1 : i;
  const y = trailingYear(t, i);
  const found =
    readDecade(t, the) ??
    (y ? { to: y.to, expression: { form: 'calendar', year: y.year } as const } : undefined) ??
    readFiscalYear(t, i) ??
    century(t, the) ??
    readMonthFirst(t, i) ??
    readDayFirst(t, the) ??
    readWeekday(t, i) ??
    readNamedDay(t, i) ??
    quarter.read(t, i) ??
    readDirected(t, i) ??
    readSeason(t, i, true) ??
    holiday.read(t, i) ??
    theUnit(t, i);
  if (!found || (found.expression.form !== 'calendar' && found.expression.form !== 'shift')) return undefined;
  return found as Part;
}

/** "the month", "the week" after "the end of": whatever word comes before. */
function theUnit(t: Tokens, i: number): Reading | undefined {
  if (lower(t, i) !== 'the') return undefined;
  const word = lower(t, i + 1);
  const unit = word === 'fiscal' ? lower(t, i + 2) : word;
  if (!['day', 'week', 'weekend', 'month', 'year', 'decade', 'century'].includes(unit)) return readDefinite(t, i);
  return {
    to: word === 'fiscal' ? i + 3 : i + 2,
    expression: {
      form: 'shift',
      unit: unit as 'year',
      by: 0,
      origin: 'published',
      fiscal: word === 'fiscal',
    },
  };
}

const modded = (r: Part, mod: Mod | undefined): Reading => (mod ? { ...r, expression: { ...r.expression, mod } } : r);

/** "early", "mid-", "late", "earlier", "later" and the period. */
function point(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i);
  const mod = POINT_MODS.get(word);
  if (!mod) return undefined;
  if (word === 'mid' && joins(t, i + 1)) return midOf(t, i + 2);
  const comparative = word === 'earlier' || word === 'later';
  let at = joins(t, i + 1) ? i + 2 : i + 1;
  // "later in the day", "early in the year"
  if (lower(t, at) === 'in' && (lower(t, at + 1) === 'the' || lower(t, at + 1) === 'this')) at++;
  else if (!comparative && lower(t, at) === 'in' && (trailingYear(t, at + 1) || readMonthFirst(t, at + 1))) at++;
  else if (comparative && (lower(t, at) === 'on' || lower(t, at) === 'in')) at++;
  else if (lower(t, at) === 'on') at++;
  const part = PARTS_OF_DAY.get(lower(t, at));
  if (part && !comparative) return partOfDay(t, at, mod);
  const period = readPeriod(t, at);
  if (!period) return undefined;
  // "late May" is a month, "later March" a march; "earlier" and "later" take this, last, days.
  if (
    comparative &&
    period.expression.form === 'calendar' &&
    period.expression.weekday === undefined &&
    !isThisLast(t, at) &&
    !(lower(t, at - 1) === 'in' && period.expression.month !== undefined)
  )
    return undefined;
  // What is earlier or later in a period lies in it: TIMEX3 has no modifier for that.
  return comparative ? period : modded(period, mod);
}

const isThisLast = (t: Tokens, i: number): boolean => ['this', 'last', 'next', 'that', 'the'].includes(lower(t, i));

/** "early morning", "late evening", "mid-afternoon yesterday", "late Monday night" (read with the weekday). */
function partOfDay(t: Tokens, i: number, mod: Mod): Reading | undefined {
  const part = PARTS_OF_DAY.get(lower(t, i))!;
  if (lower(t, i).endsWith('s')) return undefined;
  const on = lower(t, i + 1) === 'on' || lower(t, i + 1) === 'of' ? i + 2 : i + 1;
  const day = readNamedDay(t, on) ?? readWeekday(t, on) ?? readMonthFirst(t, on);
  if (day && isDay(day.expression)) return { to: day.to, expression: { ...day.expression, part, mod } as Expression };
  return { to: i + 1, expression: { form: 'shift', unit: 'day', by: 0, origin: 'context', part, mod } };
}

/** After "mid-": "1980s", "November", "afternoon", "week". */
function midOf(t: Tokens, i: number): Reading | undefined {
  if (PARTS_OF_DAY.has(lower(t, i))) return partOfDay(t, i, 'MID');
  const period = readPeriod(t, i);
  return period && modded(period, 'MID');
}

/** "the end of 1990", "end of the month", "the beginning of October", "the rest of the year". */
function portion(t: Tokens, i: number): Reading | undefined {
  const the = lower(t, i) === 'the';
  const at = the ? i + 1 : i;
  const word = lower(t, at);
  if (the && POINT_MODS.has(word) && word !== 'middle' && lower(t, at + 1) !== 'hours') {
    const p = point(t, at);
    return p && !(word === 'earlier' || word === 'later') ? p : undefined;
  }
  if (the && phrase(t, at + 1, at + 3) === 'hours of') return smallHours(t, at);
  if (the && PARTS_OF_DAY.has(word) && !word.endsWith('s')) return theMorning(t, i);
  const rest = the && (word === 'rest' || word === 'remainder');
  const mod = PORTIONS.get(word);
  if ((!mod && !rest) || lower(t, at + 1) !== 'of') return undefined;
  // "at the end of the day" means "after all".
  if (phrase(t, at + 2, at + 4) === 'the day') return undefined;
  const period = readPeriod(t, at + 2);
  return period && modded(period, mod);
}

const SMALL_HOURS: readonly string[] = ['early', 'small', 'wee', 'late'];

/** "the early hours of Wednesday", "the small hours of March 3", "the wee hours of Sunday morning". */
function smallHours(t: Tokens, i: number): Reading | undefined {
  if (!SMALL_HOURS.includes(lower(t, i))) return undefined;
  const day = readWeekday(t, i + 3) ?? readMonthFirst(t, i + 3) ?? readDayFirst(t, i + 3) ?? readNamedDay(t, i + 3);
  const e = day?.expression;
  if (!day || !e || !isDay(e)) return undefined;
  const late = lower(t, i) === 'late';
  return { to: day.to, expression: { ...e, part: late ? 'NI' : 'MO', mod: late ? 'END' : 'START' } as Expression };
}

const isDay = (e: Expression): boolean =>
  (e.form === 'calendar' && (e.day ?? e.weekday) !== undefined) || (e.form === 'shift' && e.unit === 'day');

/** "the morning", "the evening of March 3": after a preposition of time. */
function theMorning(t: Tokens, i: number): Reading | undefined {
  const part = PARTS_OF_DAY.get(lower(t, i + 1))!;
  if (lower(t, i + 2) === 'of' || lower(t, i + 2) === 'on') {
    const at = lower(t, i + 3) === 'the' ? i + 4 : i + 3;
    const day = readMonthFirst(t, at) ?? readDayFirst(t, at) ?? readWeekday(t, at) ?? readDirected(t, i + 3);
    const e = day?.expression;
    if (day && e && isDay(e)) return { to: day.to, expression: { ...e, part } as Expression };
    if (lower(t, i + 2) === 'of') return undefined;
  }
  if (!['in', 'during', 'by', 'throughout', 'through', 'into', 'for'].includes(lower(t, i - 1)) || joins(t, i + 2))
    return undefined;
  if (part === 'MI') return undefined;
  return { to: i + 2, expression: { form: 'shift', unit: 'day', by: 0, origin: 'context', part } };
}

/** "year-end", "year's end", "year end": the last day of the year. */
function yearEnd(t: Tokens, i: number): Reading | undefined {
  if (lower(t, i) !== 'year') return undefined;
  const hyphen = joins(t, i + 1);
  const at = hyphen || lower(t, i + 1) === "'s" ? i + 2 : i + 1;
  if (lower(t, at) !== 'end' || isCapital(t, at)) return undefined;
  const back = lower(t, i - 1) === 'since' || lower(t, i - 1) === 'from' || lower(t, i - 1) === 'at' ? -1 : 0;
  const of: ShiftExpression = { form: 'shift', unit: 'year', by: back, origin: 'published' };
  return {
    to: at + 1,
    expression: hyphen ? { form: 'calendar', month: 12, day: 31, within: of } : { ...of, mod: 'END' },
  };
}

export const portions: Pattern = {
  starts: [...POINT_MODS.keys()],
  pairs: [
    [['the'], [...POINT_MODS.keys(), ...PORTIONS.keys(), ...PARTS_OF_DAY.keys(), ...SMALL_HOURS, 'rest', 'remainder']],
    [[...PORTIONS.keys()], ['of']],
    [['year'], ["'s", 'end']],
  ],
  joined: [[['year'], ['end']]],
  read(t, i) {
    if (lower(t, i) === 'year') return yearEnd(t, i);
    return point(t, i) ?? portion(t, i);
  },
};
