/** Dates with a month's name: "March 22nd, 2013", "22 March 2013", "March", "June 3-5", "July last year". */
import { ORDINAL_ENDINGS, ORDINALS } from '../../shared/lexicon-numerals.ts';
import { parseNumeral } from '../../shared/numerals.ts';
import type { CalendarExpression, Reading, ShiftExpression } from '../expression.ts';
import { MONTHS } from '../lexicon.ts';
import { isCapital, isDash, isGlued, lower, skipComma, type Tokens, whole } from './tokens.ts';
import { AFTER_DAY, LINKS, MOST_DAYS } from './day-links.ts';
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
    return ORDINAL_ENDINGS.has(lower(t, i + 1)) ? { to: i + 2, day } : undefined;
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
      year: y?.year ?? shared,
      within: phrase?.within,
      until: y && until ? { ...until, year: y.year } : until,
    },
  };
}

/** The year after the last day of "June 1 and 2, 2014" and "June 1, 3 and 5, 2014". */
function sharedYear(t: Tokens, i: number): number | undefined {
  let at = i;
  for (let k = 1; k < MOST_DAYS; k++) {
    const word = LINKS.has(lower(t, at));
    const next = word || lower(t, at) === ',' ? dayAt(t, at + 1) : undefined;
    if (!next) return undefined;
    if (word) return trailingYear(t, skipComma(t, next.to))?.year;
    at = next.to;
  }
  return undefined;
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
      year: y?.year,
      within: phrase?.within,
      until: last === undefined ? undefined : { form: 'calendar', month, day: last, year: y?.year },
    },
  };
}
