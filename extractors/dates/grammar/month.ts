/** Dates with a month's name: "March 22nd, 2013", "22 March 2013", "March", "June 3-5", "July last year". */
import { parseNumeral } from '../../shared/numerals.ts';
import type { CalendarExpression, Pattern, Reading, ShiftExpression } from '../expression.ts';
import { DOUBTFUL_MONTHS, MONTHS, ORDINAL_SUFFIXES, ORDINALS } from '../lexicon.ts';
import { isCapital, isDash, isGlued, lower, skipComma, type Tokens, whole } from './tokens.ts';
import { trailingYear } from './year-digits.ts';

/** Month at `i`, written as a name. */
export function monthAt(t: Tokens, i: number): number | undefined {
  const month = MONTHS.get(lower(t, i));
  return month !== undefined && isCapital(t, i) ? month : undefined;
}

/** "22", "22nd", "eighth", "twenty-first". */
export function dayAt(t: Tokens, i: number): { to: number; day: number } | undefined {
  const token = t[i];
  if (!token) return undefined;
  if (token.kind === 'number') {
    const day = whole(t, i);
    if (day === undefined || day < 1 || day > 31 || token.text.length > 2) return undefined;
    if (!isGlued(t, i)) return { to: i + 1, day };
    return ORDINAL_SUFFIXES.has(lower(t, i + 1)) ? { to: i + 2, day } : undefined;
  }
  if (!ORDINALS.has(token.lower) && !/^(?:twent|thirt)/.test(token.lower)) return undefined;
  const n = parseNumeral(t, i);
  return n?.ordinal && n.value <= 31 ? { to: n.to, day: n.value } : undefined;
}

/** "last year", "of this year", "next year" after a month, quarter or season. */
export function yearPhrase(
  t: Tokens,
  i: number,
): { to: number; within: CalendarExpression | ShiftExpression } | undefined {
  const at = lower(t, i) === 'of' || lower(t, i) === 'in' ? i + 1 : i;
  const by = YEAR_WORDS.get(lower(t, at));
  if (by === undefined || lower(t, at + 1) !== 'year') return undefined;
  return { to: at + 2, within: { form: 'shift', unit: 'year', by, origin: 'published' } };
}
const YEAR_WORDS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Month first: "March 22nd, 2013", "March 2013", "March". */
export function readMonthFirst(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const month = monthAt(t, i);
  if (month === undefined) return undefined;
  const day = dayAt(t, lower(t, i + 1) === 'the' ? i + 2 : i + 1);
  // "May 5-year notes", "June 3:30": the number is not the day.
  const minutes = day && t[day.to]?.text === ':' && t[day.to + 1]?.kind === 'number' && !t[day.to + 1]!.spaceBefore;
  if (day && !minutes && t[day.to]?.text !== '%') return monthAndDay(t, month, day);
  const of = lower(t, i + 1) === 'of' ? i + 2 : skipComma(t, i + 1);
  const y = trailingYear(t, of);
  if (y) return { to: y.to, expression: { form: 'calendar', month, year: y.year } };
  const phrase = yearPhrase(t, i + 1);
  if (phrase) return { to: phrase.to, expression: { form: 'calendar', month, within: phrase.within } };
  return { to: i + 1, expression: { form: 'calendar', month } };
}

function monthAndDay(t: Tokens, month: number, first: { to: number; day: number }): Reading<CalendarExpression> {
  let { to } = first;
  let until: CalendarExpression | undefined;
  if (isDash(t, to)) {
    const second = dayAt(t, to + 1);
    const other = monthAt(t, to + 1);
    // "June 3 - 5 men were hurt": a dash of the sentence.
    const apart = t[to]!.spaceBefore && second && t[second.to]?.kind === 'word' && !AFTER_DAY.has(lower(t, second.to));
    if (
      second &&
      !apart &&
      second.day > first.day &&
      t[to]!.spaceBefore === t[to + 1]!.spaceBefore &&
      !isDash(t, second.to)
    ) {
      until = { form: 'calendar', month, day: second.day };
      to = second.to;
    } else if (other !== undefined) {
      const end = dayAt(t, to + 2);
      if (end) {
        until = { form: 'calendar', month: other, day: end.day };
        to = end.to;
      }
    }
  }
  const y = trailingYear(t, lower(t, to) === 'of' ? to + 1 : skipComma(t, to));
  const shared = y || until ? undefined : sharedYear(t, to);
  const phrase = y ? undefined : yearPhrase(t, to);
  return {
    to: y?.to ?? phrase?.to ?? to,
    expression: {
      form: 'calendar',
      month,
      day: first.day,
      ...(y ? { year: y.year } : shared === undefined ? {} : { year: shared }),
      ...(phrase ? { within: phrase.within } : {}),
      ...(until ? { until: y ? { ...until, year: y.year } : until } : {}),
    },
  };
}

/** The year after the second day of "June 1 and 2, 2014". */
function sharedYear(t: Tokens, i: number): number | undefined {
  const second = LINKS.has(lower(t, i)) ? dayAt(t, i + 1) : undefined;
  return second && trailingYear(t, skipComma(t, second.to))?.year;
}

/** Day first: "22 March 2013", "22nd of March", "3-5 June". */
export function readDayFirst(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const first = dayAt(t, i);
  if (!first) return undefined;
  let { to } = first;
  let last: number | undefined;
  if (isDash(t, to)) {
    const second = dayAt(t, to + 1);
    if (second && second.day > first.day) {
      last = second.day;
      to = second.to;
    }
  }
  if (lower(t, to) === 'of') to++;
  // "22-Mar-2013"
  if (last === undefined && isDash(t, to) && t[to]?.spaceBefore === false) to++;
  const month = monthAt(t, to);
  if (month === undefined) return undefined;
  // "5 May have": a modal verb; "20 March said".
  if (lower(t, to) === 'may' && t[i]!.kind !== 'number') return undefined;
  let at = skipComma(t, to + 1);
  if (isDash(t, at) && t[at]?.spaceBefore === false) at++;
  const y = trailingYear(t, at);
  // "22-Mar-13" is for the second look.
  if (!y && isDash(t, to + 1) && !t[to + 1]!.spaceBefore && t[to + 2]?.kind === 'number') return undefined;
  const phrase = y ? undefined : yearPhrase(t, to + 1);
  return {
    to: y?.to ?? phrase?.to ?? to + 1,
    expression: {
      form: 'calendar',
      month,
      day: first.day,
      ...(y ? { year: y.year } : {}),
      ...(phrase ? { within: phrase.within } : {}),
      ...(last === undefined
        ? {}
        : { until: { form: 'calendar', month, day: last, ...(y ? { year: y.year } : {}) } as const }),
    },
  };
}

/** Words after which "May", "March", "April" and "June" are months. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  `in since by until till from through during before after between to of late early mid last next this each every and
   around about for`.split(/\s+/),
);

/** Whether a lone month name is a month: "May" and "March" are verbs, "April" and "June" are women. */
function isMonth(t: Tokens, i: number): boolean {
  if (!DOUBTFUL_MONTHS.has(lower(t, i))) return true;
  const before = lower(t, i - 1);
  if (
    before === 'to' ||
    before === 'for' ||
    before === 'and' ||
    before === 'about' ||
    before === 'after' ||
    before === 'of'
  )
    return !isCapital(t, i + 1) && lower(t, i + 1) !== 'said' && (before !== 'and' || MONTHS.has(lower(t, i - 2)));
  return BEFORE_MONTH.has(before) && !isCapital(t, i + 1);
}

/** Links between two days that share a month. */
const LINKS: ReadonlySet<string> = new Set(['to', 'and', 'or', 'until', 'through']);

/** The first day of "10 to 12 March", "3 and 4 May". */
function dayBefore(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const first = dayAt(t, i);
  if (!first || t[i]!.kind !== 'number' || !LINKS.has(lower(t, first.to))) return undefined;
  const second = dayAt(t, first.to + 1);
  if (!second || second.day <= first.day || monthAt(t, second.to) === undefined) return undefined;
  const whole = readDayFirst(t, first.to + 1);
  return whole && { to: first.to, expression: { ...whole.expression, day: first.day } };
}

/** The second day of "June 1 and 2", "Sept. 14 to 16": nothing counted may follow. */
function dayAfter(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
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

const AFTER_DAY: ReadonlySet<string> = new Set(
  'in at on by and or for with to from but when after before of as'.split(' '),
);

export const month: Pattern = {
  starts: [...MONTHS.keys(), 'the', ...ORDINALS.keys()],
  digits: true,
  read(t, i) {
    if (monthAt(t, i) !== undefined) {
      const found = readMonthFirst(t, i);
      return found && (found.to > i + 1 || isMonth(t, i)) ? found : undefined;
    }
    const the = lower(t, i) === 'the';
    // "the 7 July attacks": the article belongs to the noun; "the 7th of July" is all date.
    if (the && t[i + 1]?.kind === 'number' && !isGlued(t, i + 1)) return undefined;
    return readDayFirst(t, the ? i + 1 : i) ?? (the ? undefined : (dayBefore(t, i) ?? dayAfter(t, i)));
  },
};
