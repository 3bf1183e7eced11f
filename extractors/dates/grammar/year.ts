/**
 * Years, decades and centuries: "1989", "fiscal 1990", "FY2022", "the 1980s", "mid-1980s", "the '90s", "1990-95", "the
 * 20th century", "nineteen ninety-six", "the year 2000", "44 BC".
 */
import { ORDINAL_ENDINGS, ORDINALS } from '../../shared/lexicon-numerals.ts';
import { type CalendarExpression, NUMBER, type Pattern, type Reading } from '../expression.ts';
import { COUNTED, DECADES } from '../lexicon.ts';
import { century, decadeAt, readDecade } from './decade.ts';
import { isCapital, joins, lower, type Tokens, whole } from './tokens.ts';
import { fourDigits, isYear, rangeEnd } from './year-digits.ts';
import { HUNDREDS, readYearWords } from './year-words.ts';

function readDigits(t: Tokens, i: number): Reading | undefined {
  const year = fourDigits(t, i);
  if (year !== undefined) {
    const decade = decadeAt(t, i, year);
    if (decade) return decade;
    const era = readEra(t, i);
    if (era) return era;
    const fiscal = readYearFirst(t, i, year);
    if (fiscal) return fiscal;
    if (!isYear(t, i, year)) return undefined;
    const end = rangeEnd(t, i + 1, year);
    if (end) return { to: end.to, expression: { form: 'calendar', year, until: { form: 'calendar', year: end.year } } };
    return { to: i + 1, expression: { form: 'calendar', year } };
  }
  return readEra(t, i) ?? century(t, i);
}

/** "2015 fiscal year", "2012-13 school year". */
function readYearFirst(t: Tokens, i: number, year: number): Reading | undefined {
  const end = rangeEnd(t, i + 1, year);
  const at = end?.to ?? i + 1;
  const word = lower(t, at);
  if (lower(t, at + 1) !== 'year' || joins(t, at + 2)) return undefined;
  if (word === 'fiscal' || word === 'financial')
    return { to: at + 2, expression: { form: 'calendar', year: end?.year ?? year, fiscal: true } };
  if (word !== 'school' && word !== 'academic' && word !== 'calendar' && word !== 'tax') return undefined;
  const until = end ? { until: { form: 'calendar', year: end.year } as const } : {};
  return { to: at + 2, expression: { form: 'calendar', year, ...until } };
}

/** "44 BC", "AD 79", "1200 B.C.", "500 CE". */
function readEra(t: Tokens, i: number): Reading | undefined {
  const year = whole(t, i);
  const era = lower(t, i + 1).replaceAll('.', '');
  if (year === undefined || year === 0) return undefined;
  if (!isCapital(t, i + 1)) return undefined;
  if (era === 'bc' || era === 'bce') return { to: i + 2, expression: { form: 'calendar', year: 1 - year } };
  if (era === 'ad' || era === 'ce') return { to: i + 2, expression: { form: 'calendar', year } };
  return undefined;
}

/** A year with all that may stand before it: "fiscal 1989", "fiscal year 2023", "FY2022", "the year 2000". */
export function readFiscalYear(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const word = lower(t, i);
  let at = i + 1;
  if (word === 'fiscal' || word === 'financial') {
    if (lower(t, at) === 'year') at++;
    else if (word === 'financial') return undefined;
  } else if (word !== 'fy') return undefined;
  if (joins(t, at)) at++;
  let year = fourDigits(t, at);
  const short = whole(t, at);
  if (year === undefined && word === 'fy' && short !== undefined && t[at]!.text.length === 2) year = 2000 + short;
  if (year === undefined) return undefined;
  const end = rangeEnd(t, at + 1, year);
  return { to: end?.to ?? at + 1, expression: { form: 'calendar', year: end?.year ?? year, fiscal: true } };
}

/** A year in words needs a sign that it is one: "in", "the year", a month before. */
const BEFORE_WORDS: ReadonlySet<string> = new Set(
  'in since by until from through during before after of year to a the'.split(' '),
);

/** "the 1990s", "the nineties", "the 20th century", "the year 2000". */
function readThe(t: Tokens, i: number): Reading | undefined {
  if (lower(t, i + 1) === 'year') {
    const y = fourDigits(t, i + 2);
    const words = y === undefined ? readYearWords(t, i + 2) : undefined;
    if (y === undefined && !words) return undefined;
    return { to: words?.to ?? i + 3, expression: { form: 'calendar', year: y ?? words!.year } };
  }
  const y = fourDigits(t, i + 1);
  return readDecade(t, i + 1) ?? century(t, i + 1) ?? (y === undefined ? undefined : readYearFirst(t, i + 1, y));
}

/** What stands for the century of "the '90s". */
const APOSTROPHES = ["'", '’', '‘'] as const;
/** The eras that stand behind a year, with the points that they are written with. */
const ERAS: readonly string[] = 'bc bce ad ce b.c b.c. b.c.e b.c.e. a.d a.d. c.e c.e.'.split(' ');

export const year: Pattern = {
  starts: [...HUNDREDS.keys(), 'fiscal', 'financial', 'fy', ...DECADES.keys(), NUMBER.four],
  pairs: [
    [['the'], ['year', NUMBER.four, NUMBER.glued, ...APOSTROPHES, ...DECADES.keys(), ...ORDINALS.keys(), 'twenty']],
    [['two'], ['thousand']],
    [['ad', 'a.d.', ...APOSTROPHES], [NUMBER.any]],
    [[...ORDINALS.keys()], ['century']],
    [[NUMBER.any], ['s', "'s", ...ORDINAL_ENDINGS, ...ERAS]],
  ],
  joined: [[[...ORDINALS.keys()], ['century']]],
  read(t, i) {
    if (t[i]!.kind === 'number') return readDecade(t, i) ?? readDigits(t, i);
    const word = lower(t, i);
    if (word === 'ad' || word === 'a.d.') {
      const y = whole(t, i + 1);
      return y && isCapital(t, i) ? { to: i + 2, expression: { form: 'calendar', year: y } } : undefined;
    }
    if (t[i]!.kind === 'punct') return readDecade(t, i);
    if (word === 'the') return readThe(t, i);
    const special = readFiscalYear(t, i) ?? (DECADES.has(word) ? readDecade(t, i) : undefined) ?? century(t, i);
    if (special) return special;
    const words = readYearWords(t, i);
    if (!words) return undefined;
    // A bare "two thousand" is a number; a year in words after "nineteen" hardly anything else.
    const sure = word === 'nineteen' || word === 'eighteen' || words.year > 2000;
    if (!sure || (word === 'two' && !BEFORE_WORDS.has(lower(t, i - 1)))) return undefined;
    if (COUNTED.has(lower(t, words.to)) || lower(t, words.to) === 'and') return undefined;
    return { to: words.to, expression: { form: 'calendar', year: words.year } };
  },
};
