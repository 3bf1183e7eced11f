/** What the grammar reads: a temporal expression as it is written, before anything fixes it in time. */
import type { Token } from '../contract.ts';
import type { HolidayRule } from './lexicon-holidays.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 parts of the day. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 `mod`. */
export type Mod = 'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE';

/*
 * Of the parts that an expression can lack, readers set those that they look for, to undefined where they find none:
 * leaving a key out of a literal costs more than all the others.
 */

/** A time of day as written. `zone` is an offset in minutes east of UTC. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly zone?: number | undefined;
  /** Neither a.m. nor p.m. is written, and it could be either. */
  readonly twelve?: boolean | undefined;
}

/** Where a relative expression counts from: the day of publication, or the date that the text spoke of last. */
export type Origin = 'published' | 'context';

/** Parts of a calendar date, as far as written. */
export interface CalendarExpression {
  readonly form: 'calendar';
  readonly year?: number | undefined;
  /** Year divided by ten: 198 is the 1980s. */
  readonly decade?: number | undefined;
  /** Year divided by a hundred: 19 is the twentieth century, 19XX. */
  readonly century?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number | undefined;
  /** Which of the month's weekdays of that name; -1 the last. */
  readonly nth?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly season?: Season | undefined;
  readonly part?: PartOfDay | undefined;
  readonly clock?: Clock | undefined;
  readonly holiday?: HolidayRule | undefined;
  /** The year is a fiscal one. */
  readonly fiscal?: boolean | undefined;
  /** Written direction: "last Tuesday" -1, "next March" 1, "this summer" 0. */
  readonly toward?: -1 | 0 | 1 | undefined;
  /** What `toward` counts from; the day of publication when absent. */
  readonly origin?: Origin | undefined;
  /** The larger period that holds it: "July last year", "the third quarter of fiscal 1990". */
  readonly within?: CalendarExpression | ShiftExpression | undefined;
  /** The day that a business quarter ends on: "the quarter ended Sept. 30". */
  readonly ending?: CalendarExpression | undefined;
  /** Other end of a range written with a dash: "June 3-5". */
  readonly until?: CalendarExpression | undefined;
  /** "the first six months of": so many of the unit from the start of `within`, or of the year. */
  readonly first?: { readonly amount: number; readonly unit: Unit; readonly last?: boolean } | undefined;
  /** Day and month could stand the other way round: 04/05/2013. */
  readonly swappable?: true | undefined;
  readonly mod?: Mod | undefined;
}

/** A period of the calendar at a distance: "yesterday" is the day at -1, "two weeks ago" the week at -2. */
export interface ShiftExpression {
  readonly form: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly origin: Origin;
  readonly part?: PartOfDay | undefined;
  readonly clock?: Clock | undefined;
  readonly fiscal?: boolean | undefined;
  readonly mod?: Mod | undefined;
  /** "then": the very date talked of. */
  readonly again?: true | undefined;
  /** "the weekend": which one, the tense tells. */
  readonly definite?: boolean | undefined;
  /** The unit is to be that of the period talked of (a quarter): "a year earlier", "the year-ago period". */
  readonly likeContext?: boolean | undefined;
}

export interface DurationExpression {
  readonly form: 'duration';
  /** Absent for "several", "a few" and bare plurals. */
  readonly amount?: number | undefined;
  readonly unit: Unit;
  /** A second, smaller part: "two years and six months". */
  readonly and?: { readonly amount: number; readonly unit: Unit } | undefined;
  /** "the last two years" ends, "the next two years" begins at publication; "two days later" reaches from the context. */
  readonly anchored?: 'past' | 'future' | 'later' | undefined;
  readonly mod?: Mod | undefined;
}

export interface SetExpression {
  readonly form: 'set';
  /** TIMEX3 value: P1Y, XXXX-WXX-4. */
  readonly value: string;
}

export interface VagueExpression {
  readonly form: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

export type Expression = CalendarExpression | ShiftExpression | DurationExpression | SetExpression | VagueExpression;

/** An expression read from a token (given by the caller) up to, not including, token `to`. */
export interface Reading<E extends Expression = Expression> {
  readonly to: number;
  readonly expression: E;
}

/** What stands for a number in digits among the words that a pattern can begin with. No token is written so. */
export const NUMBER = {
  /** Any number; not as a start. */
  any: '<number>',
  /** Of four characters, as years are. */
  four: '<four digits>',
  /** With letters glued on: "7th", "80s"; as a second word only. */
  glued: '<number and letters>',
  /** With a point: "22.03.2013", "9.30". */
  pointed: '<number with a point>',
  /** Soon after another number: "3" of "June 1 and 3". */
  listed: '<number in a list>',
} as const;

export type Pair = readonly [firsts: readonly string[], seconds: readonly string[]];

/** A pattern, and what it can begin with: words in lower case, or a `NUMBER`. It is asked nowhere else. */
export interface Pattern {
  /** Words at which it is tried whatever follows. */
  readonly starts?: readonly string[];
  /** First words at which it is tried where one of the second words follows: few of all "the" begin a date. */
  readonly pairs?: readonly Pair[];
  /** The same with a hyphen or dash between them: "year-end", "10-month". */
  readonly joined?: readonly Pair[];
  read(tokens: readonly Token[], i: number): Reading | undefined;
}
