/** Years in digits, and the evidence that four digits are a year. */
import { BEFORE_COUNT, BEFORE_YEAR, COUNTED, PRONOUN_OWNERS } from '../lexicon.ts';
import { isCapital, isDash, isGlued, joins, lower, type Tokens, whole } from './tokens.ts';
import { readYearWords, type YearReading } from './year-words.ts';

/** A year in four digits, 1000 to 2999, without looking at what stands round it. */
export function fourDigits(t: Tokens, i: number): number | undefined {
  const token = t[i];
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = whole(t, i);
  return year !== undefined && year >= 1000 && year < 3000 ? year : undefined;
}

/** Year after a month or day, with nothing glued to it and no counted noun behind: "Aug. 10, 1988". */
export function trailingYear(t: Tokens, i: number): YearReading | undefined {
  const year = fourDigits(t, i);
  if (year !== undefined) {
    if (isGlued(t, i) || (t[i + 1]?.text === ':' && !t[i + 1]!.spaceBefore)) return undefined;
    return { to: i + 1, year };
  }
  // "March '13"
  if ((t[i]?.text === "'" || t[i]?.text === '’') && t[i + 1]?.text.length === 2 && !t[i + 1]!.spaceBefore) {
    const short = whole(t, i + 1);
    if (short !== undefined) return { to: i + 2, year: short < 50 ? 2000 + short : 1900 + short };
  }
  return readYearWords(t, i);
}

/** "1990-95", "1990-1995", "1990/91": the year that ends the range. */
export function rangeEnd(t: Tokens, i: number, year: number): YearReading | undefined {
  const mark = t[i]?.text;
  if (!mark || !(isDash(t, i) || mark === '/') || t[i]!.spaceBefore || t[i + 1]?.spaceBefore !== false)
    return undefined;
  const end = whole(t, i + 1);
  if (end === undefined || isGlued(t, i + 1)) return undefined;
  const text = t[i + 1]!.text;
  if (isDash(t, i + 2) && t[i + 2]?.spaceBefore === false) return undefined;
  const full = text.length === 2 ? Math.floor(year / 100) * 100 + end : text.length === 4 ? end : undefined;
  return full !== undefined && full > year && full - year < 200 ? { to: i + 2, year: full } : undefined;
}

/** Whether a four-digit number is a year, by the words round it. */
export function isYear(t: Tokens, i: number, year: number): boolean {
  const before = t[i - 1];
  const after = t[i + 1];
  if (before && !before.spaceBefore && !isDash(t, i) && '$£€¥#/.:+@=&'.includes(before.text)) return false;
  if (before && (before.text === '$' || before.text === '£' || before.text === '€' || before.text === '#'))
    return false;
  if (isGlued(t, i)) return false;
  if (
    after &&
    !after.spaceBefore &&
    (after.text === '%' ||
      after.text === ':' ||
      after.text === '°' ||
      (after.text === '/' && !rangeEnd(t, i + 1, year)))
  )
    return false;
  if (COUNTED.has(lower(t, i + 1)) || (joins(t, i + 1) && COUNTED.has(lower(t, i + 2)))) return false;
  // "2003-4 people": a dash and a phone number, a score, a range of counts.
  if (after?.text === '-' && !after.spaceBefore && t[i + 2]?.kind === 'number' && t[i + 2]!.text.length > 4)
    return false;
  // "555-2013", "A-2013": what stands before the hyphen must be a word or a year.
  if (before && !before.spaceBefore && !t[i]!.spaceBefore && isDash(t, i - 1)) {
    if (t[i - 2]?.kind === 'number' ? fourDigits(t, i - 2) === undefined : (t[i - 2]?.text.length ?? 0) < 3)
      return false;
  }
  const word = lower(t, i - 1);
  // "until at least 2015" is a year, "at least 2015 men" none.
  if (word === 'least' && BEFORE_YEAR.has(lower(t, i - 3))) return year > 1900 && year < 2100;
  if (BEFORE_COUNT.has(word)) return false;
  if (BEFORE_YEAR.has(word)) return year >= 1400 || word === 'in' || word === 'since';
  if (year < 1900 || year > 2060) return false;
  if (before === undefined) return lower(t, i + 1) !== '' && t[i + 1]?.kind !== 'number';
  if (
    word === 'the' ||
    word === 'a' ||
    word === 'an' ||
    word === 'this' ||
    word === 'that' ||
    word === "'s" ||
    PRONOUN_OWNERS.has(word)
  )
    return true;
  if (before.kind === 'punct')
    return (
      before.text === '(' ||
      before.text === ',' ||
      before.text === ';' ||
      before.text === '“' ||
      before.text === '"' ||
      isDash(t, i - 1)
    );
  // "Olympics 2012", not "Orion 1980", which is a name.
  if (isCapital(t, i - 1)) return DATED_EVENTS.has(word) && t[i + 1]?.kind !== 'number';
  // After an adjective or noun ("unsuccessful 1996 campaign"): a noun must follow, and no verb of counting precede.
  return before.kind === 'word' && after?.kind === 'word' && ADJECTIVAL.test(before.lower) && after.lower !== 'of';
}

/** Names of events that take a year behind them. */
const DATED_EVENTS: ReadonlySet<string> = new Set(
  'olympics games cup expo election elections championship championships census festival summit congress act budget'.split(
    ' ',
  ),
);

/** Endings of adjectives before a year used as an attribute: "his unsuccessful 1996 campaign". */
const ADJECTIVAL = /(?:ful|ive|al|ous|ing|ed|ic|ary|ant|ent|ish|ian|ier|late|early|year|new|old|bad|big)$/;
