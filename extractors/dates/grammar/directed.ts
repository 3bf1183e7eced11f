/**
 * Periods placed by a word: "last week", "this month", "the following day", "that year", "last Tuesday", "next spring",
 * "this morning", "the past year", "the week".
 */
import type { CalendarExpression, Origin, Pattern, Reading, ShiftExpression, Unit } from '../expression.ts';
import {
  CONTEXT_DIRECTIONS,
  DIRECTIONS,
  MONTHS,
  PARTS_OF_DAY,
  PLURAL_UNITS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from '../lexicon.ts';
import { HOLIDAY_STARTS } from '../lexicon-holidays.ts';
import { ATTRIBUTES, readDefinite } from './definite.ts';
import { holidayAt } from './holiday.ts';
import { monthAt, readMonthFirst } from './month-date.ts';
import { dateAfter } from './weekday.ts';
import { NAMED_DAYS, readNamedDay } from './named-day.ts';
import { isCapital, isTitle, joins, lower, phrase, type Tokens } from './tokens.ts';

type Placed = CalendarExpression | ShiftExpression;

/** What is placed: a unit, month, weekday, season, holiday or part of the day. */
function placed(t: Tokens, i: number, by: -1 | 0 | 1, origin: Origin): Reading<Placed> | undefined {
  const attribute = ATTRIBUTES.has(lower(t, i));
  const at = attribute ? i + 1 : i;
  const word = lower(t, at);
  if (joins(t, at + 1) && !(word === 'year' && lower(t, at + 2) === 'end')) return undefined;
  const unit = UNITS.get(word);
  const part = PARTS_OF_DAY.get(word);
  // "This Week", "Last Night": a programme, a song.
  if ((unit !== undefined || part !== undefined) && isTitle(t, i - 1, at)) return undefined;
  if (unit !== undefined) {
    if (PLURAL_UNITS.has(word) || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
    if (unit === 'day' && origin === 'published') return undefined;
    const fiscal = lower(t, i) === 'fiscal' || lower(t, i) === 'financial';
    return { to: at + 1, expression: { form: 'shift', unit, by, origin, fiscal } };
  }
  if (attribute) return undefined;
  const from = origin === 'context' ? origin : undefined;
  const month = monthAt(t, i);
  if (month !== undefined) {
    const date = readMonthFirst(t, i);
    const written = date?.expression.year === undefined && date?.expression.within === undefined ? date : undefined;
    return {
      to: written?.to ?? i + 1,
      expression: { ...(written?.expression ?? { form: 'calendar', month }), toward: by, origin: from },
    };
  }
  if (part !== undefined && !word.endsWith('s'))
    return { to: i + 1, expression: { form: 'shift', unit: 'day', by, origin, part } };
  const season = SEASONS.get(word);
  if (season && !word.endsWith('s'))
    return { to: i + 1, expression: { form: 'calendar', season, toward: by, origin: from } };
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && isCapital(t, i) && !isPluralWeekday(word)) {
    const p = PARTS_OF_DAY.get(lower(t, i + 1));
    const date = p ? undefined : dateAfter(t, i + 1);
    if (date) return { to: date.to, expression: { ...date.expression, weekday } };
    return {
      to: p ? i + 2 : i + 1,
      expression: { form: 'calendar', weekday, toward: by, origin: from, part: p },
    };
  }
  const holiday = holidayAt(t, i);
  return (
    holiday && { to: holiday.to, expression: { form: 'calendar', holiday: holiday.rule, toward: by, origin: from } }
  );
}

const isPluralWeekday = (word: string): boolean => word.endsWith('days');

/** "last week", "this past spring", "the coming year", "the following day", "that month", "the same week". */
export function readDirected(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i);
  const second = lower(t, i + 1);
  if (word === 'this' && DIRECTIONS.has(second)) return placed(t, i + 2, second === 'past' ? -1 : 1, 'published');
  if (
    word === 'the' &&
    (second === 'day' || second === 'week' || second === 'night' || second === 'month' || second === 'year')
  ) {
    const beside = besideContext(t, i);
    if (beside) return beside;
  }
  if (word === 'the' || word === 'that') {
    const context = CONTEXT_DIRECTIONS.get(second);
    if (second === 'same') return sameOfYear(t, i) ?? placed(t, i + 2, 0, 'context');
    if (context !== undefined && second !== 'that') return placed(t, i + 2, context, 'context');
    if (word === 'that') return notConjunction(t, i) ? placed(t, i + 1, 0, 'context') : undefined;
    if (second === 'next') return lengthAhead(t, i) ?? placed(t, i + 2, 1, 'context');
    if (second === 'latest' || second === 'most')
      return placed(t, phrase(t, i + 1, i + 3) === 'most recent' ? i + 3 : i + 2, -1, 'published');
    if (second === 'last' || second === 'past') return lengthOfPast(t, i + 2);
    const by = DIRECTIONS.get(second);
    return by === undefined ? undefined : placed(t, i + 2, by, 'published');
  }
  if (word === 'past') return undefined;
  const by = DIRECTIONS.get(word);
  if (by === undefined) {
    const context = CONTEXT_DIRECTIONS.get(word);
    return context === undefined || context === 0 ? undefined : placed(t, i + 1, context, 'context');
  }
  const found = placed(t, i + 1, by, 'published');
  // "current month" without "the" is a heading; "present day" is no date.
  return word === 'current' || word === 'present' ? undefined : found;
}

/** "the day before", "the night before", "the week after": beside the day talked of, where no noun follows. */
function besideContext(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i + 2);
  if (word !== 'before' && word !== 'after') return undefined;
  if (t[i + 3] && t[i + 3]!.kind !== 'punct') return undefined;
  const by = word === 'before' ? -1 : 1;
  const noun = lower(t, i + 1);
  const unit = noun === 'night' ? 'day' : UNITS.get(noun)!;
  return {
    to: i + 3,
    expression: { form: 'shift', unit, by, origin: 'context', part: noun === 'night' ? 'NI' : undefined },
  };
}

/** "the same month last year", "the same week a year earlier": a year before the one talked of. */
function sameOfYear(t: Tokens, i: number): Reading | undefined {
  const unit = UNITS.get(lower(t, i + 2));
  if (unit !== 'month' && unit !== 'week' && unit !== 'day' && unit !== 'weekend') return undefined;
  const last = phrase(t, i + 3, i + 5) === 'last year';
  const ago = /^a year (?:ago|earlier|before)$/.test(phrase(t, i + 3, i + 6));
  if (!last && !ago) return undefined;
  const by = unit === 'week' || unit === 'weekend' ? -52 : unit === 'month' ? -12 : -365;
  return { to: i + (last ? 5 : 6), expression: { form: 'shift', unit, by, origin: 'context' } };
}

/** Prepositions that want a length: "over the next year". */
const BEFORE_LENGTH: ReadonlySet<string> = new Set(['over', 'within', 'during', 'for', 'through', 'throughout', 'in']);

/** "over the next year", "in the next decade": a length that begins now. */
function lengthAhead(t: Tokens, i: number): Reading | undefined {
  const unit = UNITS.get(lower(t, i + 2));
  if (!unit || PLURAL_UNITS.has(lower(t, i + 2)) || joins(t, i + 3)) return undefined;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade' && unit !== 'century')
    return undefined;
  if (!BEFORE_LENGTH.has(lower(t, i - 1))) return undefined;
  return { to: i + 3, expression: { form: 'duration', amount: 1, unit, anchored: 'future' } };
}

/** "that Friday" may be a conjunction and a weekday: "said that Friday was ..."; "that year" is not. */
const notConjunction = (t: Tokens, i: number): boolean =>
  UNITS.has(lower(t, i + 1)) || PARTS_OF_DAY.has(lower(t, i + 1)) || SEASONS.has(lower(t, i + 1))
    ? lower(t, i + 1) !== 'second'
    : lower(t, i - 1) === 'on' || lower(t, i - 1) === 'of';

/** "the past year", "the last month": a length that ends now. Weekdays and months are placed. */
function lengthOfPast(t: Tokens, i: number): Reading | undefined {
  const unit: Unit | undefined = UNITS.get(lower(t, i));
  if (unit === undefined) return placed(t, i, -1, 'published');
  if (PLURAL_UNITS.has(lower(t, i)) || joins(t, i + 1) || unit === 'second' || unit === 'minute') return undefined;
  // "the last day of the trial", "the last quarter of the game": the last of something else.
  if (lower(t, i + 1) === 'of' || (unit === 'day' && lower(t, i - 1) === 'last')) return undefined;
  if (unit === 'week' && lower(t, i - 1) === 'last' && !BEFORE_LENGTH.has(lower(t, i - 3))) return undefined;
  if (unit === 'quarter') return placed(t, i, -1, 'published');
  return { to: i + 1, expression: { form: 'duration', amount: 1, unit, anchored: 'past' } };
}

export const directed: Pattern = {
  starts: [
    ...NAMED_DAYS.keys(),
    'last',
    'next',
    'coming',
    'upcoming',
    'previous',
    'preceding',
    'prior',
    'following',
    'ensuing',
    'subsequent',
  ],
  pairs: [
    [
      ['the', 'that', 'this'],
      [
        ...UNITS.keys(),
        ...ATTRIBUTES,
        ...DIRECTIONS.keys(),
        ...CONTEXT_DIRECTIONS.keys(),
        'latest',
        'most',
        ...PARTS_OF_DAY.keys(),
      ],
    ],
    [
      ['that', 'this'],
      [...SEASONS.keys(), ...MONTHS.keys(), ...WEEKDAYS.keys(), ...HOLIDAY_STARTS],
    ],
  ],
  read: (t, i) => readNamedDay(t, i) ?? readDirected(t, i) ?? readDefinite(t, i),
};
