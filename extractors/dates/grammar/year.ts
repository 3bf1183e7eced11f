/**
 * Years, decades and centuries: "1989", "fiscal 1990", "FY2022", "the 1980s", "mid-1980s", "the '90s", "1990-95", "the
 * 20th century", "nineteen ninety-six", "the year 2000", "44 BC".
 */
import { parseNumeral } from '../../shared/numerals.ts';
import type { CalendarExpression, Pattern, Reading } from '../expression.ts';
import { BEFORE_COUNT, BEFORE_YEAR, COUNTED, DECADES, ORDINALS, PRONOUN_OWNERS } from '../lexicon.ts';
import { isCapital, isDash, isGlued, joins, lower, type Tokens, whole } from './tokens.ts';

type YearReading = { readonly to: number; readonly year: number };

const ONES = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
]);
const HUNDREDS = new Map([
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);

/** A year in words: "nineteen ninety-six", "nineteen oh five", "two thousand [and] one", "twenty thirteen". */
export function readYearWords(t: Tokens, i: number): YearReading | undefined {
  if (lower(t, i) === 'two' && lower(t, i + 1) === 'thousand') {
    const at = lower(t, i + 2) === 'and' ? i + 3 : i + 2;
    const rest = parseNumeral(t, at);
    if (rest && !rest.ordinal && !rest.isDigits && rest.value > 0 && rest.value < 100)
      return { to: rest.to, year: 2000 + rest.value };
    return { to: i + 2, year: 2000 };
  }
  const century = HUNDREDS.get(lower(t, i));
  if (century === undefined) return undefined;
  if (lower(t, i + 1) === 'hundred') return century < 20 ? { to: i + 2, year: century * 100 } : undefined;
  if (lower(t, i + 1) === 'oh') {
    const one = ONES.get(lower(t, i + 2));
    return one === undefined ? undefined : { to: i + 3, year: century * 100 + one };
  }
  // "twenty one" is a number; "twenty thirteen" and "nineteen ten" are years.
  const rest = parseNumeral(t, i + 1);
  if (!rest || rest.ordinal || rest.isDigits || rest.value < 10 || rest.value > 99) return undefined;
  return { to: rest.to, year: century * 100 + rest.value };
}

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

/** Whether a four-digit number is a year, by the words round it. */
function isYear(t: Tokens, i: number, year: number): boolean {
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
  if (word === 'the' || word === 'a' || word === 'an' || word === 'this' || word === "'s" || PRONOUN_OWNERS.has(word))
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

/** "1990-95", "1990-1995", "1990/91": the year that ends the range. */
function rangeEnd(t: Tokens, i: number, year: number): YearReading | undefined {
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

function readDigits(t: Tokens, i: number): Reading | undefined {
  const year = fourDigits(t, i);
  if (year !== undefined) {
    const decade = decadeAt(t, i, i, year);
    if (decade) return decade;
    const era = readEra(t, i);
    if (era) return era;
    if (!isYear(t, i, year)) return undefined;
    const end = rangeEnd(t, i + 1, year);
    if (end) return { to: end.to, expression: { form: 'calendar', year, until: { form: 'calendar', year: end.year } } };
    return { to: i + 1, expression: { form: 'calendar', year } };
  }
  return readEra(t, i) ?? century(t, i);
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

/** "1980s", "1980's", "1800s" (a century). */
function decadeAt(t: Tokens, _from: number, i: number, year: number): Reading<CalendarExpression> | undefined {
  const s = t[i + 1];
  if (!s || s.spaceBefore || (s.lower !== 's' && s.lower !== "'s") || year % 10 !== 0) return undefined;
  if (s.lower === "'s" && t[i + 2]?.kind === 'word' && lower(t, i - 1) !== 'the' && lower(t, i - 1) !== 'early')
    return undefined;
  if (year % 100 === 0 && year < 2000) return { to: i + 2, expression: { form: 'calendar', century: year / 100 } };
  return { to: i + 2, expression: { form: 'calendar', decade: year / 10 } };
}

/** "the '90s", "the eighties", "the 80s". */
export function readDecade(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const named = DECADES.get(lower(t, i));
  if (named !== undefined) {
    const hundred = HUNDREDS.get(lower(t, i - 1));
    return { to: i + 1, expression: { form: 'calendar', decade: (hundred ?? 19) * 10 + named } };
  }
  const year = fourDigits(t, i);
  if (year !== undefined) return decadeAt(t, i, i, year);
  const at = t[i]?.text === "'" || t[i]?.text === '’' || t[i]?.text === '‘' ? i + 1 : i;
  const short = whole(t, at);
  if (short === undefined || t[at]!.text.length !== 2 || short % 10 !== 0 || (at > i && t[at]!.spaceBefore))
    return undefined;
  const s = t[at + 1];
  if (!s || s.spaceBefore || (s.lower !== 's' && s.lower !== "'s")) return undefined;
  // "in his 60s", "the 70s" of a temperature: only with the apostrophe or "the".
  if (at === i && lower(t, i - 1) !== 'the') return undefined;
  if (at === i && lower(t, i - 2) === 'in' && short < 30) return undefined;
  return { to: at + 2, expression: { form: 'calendar', decade: (short < 30 ? 200 : 190) + short / 10 } };
}

/** "20th century", "nineteenth-century". Without the determiner. */
export function century(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const n = parseNumeral(t, i);
  if (!n?.ordinal || n.value < 1 || n.value > 30) return undefined;
  const at = joins(t, n.to) ? n.to + 1 : n.to;
  if (lower(t, at) !== 'century') return undefined;
  const era = lower(t, at + 1).replaceAll('.', '');
  if (era === 'bc' || era === 'bce') return undefined;
  return { to: at + 1, expression: { form: 'calendar', century: n.value - 1 } };
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
  return readDecade(t, i + 1) ?? century(t, i + 1);
}

export const year: Pattern = {
  digits: true,
  starts: [
    'the',
    ...HUNDREDS.keys(),
    'two',
    'fiscal',
    'financial',
    'fy',
    'ad',
    'a.d.',
    "'",
    '’',
    '‘',
    ...DECADES.keys(),
    ...ORDINALS.keys(),
  ],
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
