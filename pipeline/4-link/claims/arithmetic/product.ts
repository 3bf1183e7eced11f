/** "$500 for each of 12 violations, $6,000 in total"; "1,200 flights over 30 days, about 40 a day". */
import { isApposed } from './joints.ts';
import { type Reader, type Reading, terms } from './reader.ts';
import { between, type Figure, isDuration, isShare, type Sheet, triples, wordAt, wordsIn } from './sheet.ts';

/** "for each of the", "for each", "per", "for every". */
function isForEach(words: readonly string[]): boolean {
  const at = words.findIndex((w) => w === 'each' || w === 'every' || w === 'per');
  if (at < 0 || at > 3 || words.length - at > 4) return false;
  return (
    words.slice(0, at).every((w) => w === 'for') &&
    words.slice(at + 1).every((w) => w === 'of' || w === 'the' || w === 'his' || w === 'her' || w === 'their')
  );
}

const AT: ReadonlySet<string> = new Set(['at', 'of', 'for', 'costing', 'worth', 'with']);
const EACH: ReadonlySet<string> = new Set(['each', 'apiece']);

/** "12 tickets at $50 each": a number of things, and what one of them is. */
function isEach(sheet: Sheet, count: Figure, one: Figure): boolean {
  const words = between(sheet, count, one);
  return words.length <= 5 && AT.has(words.at(-1) ?? '') && EACH.has(wordAt(sheet, one.to));
}

/** "$100,000 a year for 12 years": a rate by time, and how long. */
function isRateFor(sheet: Sheet, rate: Figure, time: Figure): boolean {
  const per = rate.claim.unit?.symbol.split('/')[1];
  const words = between(sheet, rate, time);
  return per !== undefined && time.claim.unit?.symbol === per && words.length <= 2 && words[0] === 'for';
}

/** Whether a figure is said to be what the two before it make. */
function isSaidTotal(sheet: Sheet, last: Figure, total: Figure): boolean {
  const words = between(sheet, last, total);
  if (words.length > MOST_BEFORE_TOTAL) return false;
  return total.claim.total === true || isApposed(words) || COMING_TO.has(words.slice(-2).join(' '));
}
const MOST_BEFORE_TOTAL = 10;
const COMING_TO: ReadonlySet<string> = new Set([
  'came to',
  'comes to',
  'come to',
  'adds up',
  'amounted to',
  'amounts to',
]);

const isCount = ({ claim }: Figure): boolean => claim.dimension === 'count';
const isMoney = ({ claim }: Figure): boolean => claim.dimension.startsWith('money');
const sameBase = (a: Figure, b: Figure): boolean => a.claim.baseUnit.split('/')[0] === b.claim.baseUnit;

function product(sheet: Sheet, [a, b, c]: readonly [Figure, Figure, Figure]): Reading | undefined {
  const make = (one: Figure, times: Figure, total: Figure): Reading => ({
    form: 'product',
    terms: terms(one, times),
    result: total.claim,
  });
  const measured = (one: Figure, total: Figure): boolean => sameBase(one, total) && !isShare(one) && !isDuration(one);
  if (isSaidTotal(sheet, b, c)) {
    if (isCount(b) && measured(a, c) && isForEach(between(sheet, a, b))) return make(a, b, c);
    if (isCount(a) && measured(b, c) && isEach(sheet, a, b)) return make(b, a, c);
    if (isDuration(b) && sameBase(a, c) && isRateFor(sheet, a, b)) return make(a, b, c);
  }
  // "$6,000, or $500 for each of 12 violations".
  if (isMoney(a) && isCount(c) && measured(b, a) && isApposed(between(sheet, a, b)) && isForEach(between(sheet, b, c)))
    return make(b, c, a);
  return undefined;
}

const OVER: ReadonlySet<string> = new Set(['over', 'in', 'during', 'across', 'within']);
/** Units of time as they stand behind a rate. */
const UNITS: Readonly<Record<string, RegExp>> = {
  h: /^hour(?:ly)?$/,
  d: /^(?:day|daily)$/,
  wk: /^week(?:ly)?$/,
  mo: /^month(?:ly)?$/,
  a: /^(?:year(?:ly)?|annually)$/,
};
const RATE_WORDS: ReadonlySet<string> = new Set(['a', 'per', 'each', 'every']);
const AVERAGES: ReadonlySet<string> = new Set(['average', 'averaging', 'rate', 'or']);

/** "over [the past] 30 days", "in its first 30 days". */
function isOver(words: readonly string[]): boolean {
  const at = words.findLastIndex((w) => OVER.has(w));
  return at >= 0 && words.length <= 10 && words.length - at <= 4 && !words.some((w) => /^[.;:()—–,]$/.test(w));
}

function rate(sheet: Sheet, [total, time, one]: readonly [Figure, Figure, Figure]): Reading | undefined {
  const unit = UNITS[time.claim.unit?.symbol ?? ''];
  if (!unit || !isDuration(time) || isShare(total) || isDuration(total)) return undefined;
  const words = between(sheet, time, one);
  const joined =
    isApposed(words, true) || (words[0] === ',' && words.length <= 5 && words.some((w) => AVERAGES.has(w)));
  if (!joined || words.length > 5 || !isOver(between(sheet, total, time))) return undefined;
  const per = one.claim.unit?.symbol.split('/')[1];
  const spelt = RATE_WORDS.has(wordAt(sheet, one.to))
    ? wordAt(sheet, one.to + 1)
    : wordsIn(sheet.tokens, one.to, one.to + 2)
        .join(' ')
        .replace(/^.* /, '');
  const fits =
    per === undefined
      ? unit.test(spelt) && sameBase(one, total)
      : per === time.claim.unit?.symbol && sameBase(one, total);
  return fits ? { form: 'rate', terms: terms(total, time), result: one.claim } : undefined;
}

export const readProducts: Reader = (sheet) =>
  triples(sheet).flatMap((three) => product(sheet, three) ?? rate(sheet, three) ?? []);
