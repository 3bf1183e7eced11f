/**
 * Whether a word or mark after a number is the unit that it looks like: "5m people" are no metres, "the 40 won" no money.
 */
import type { Token } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import type { Numeral } from '../../shared/numerals.ts';
import { classesOf, WordClass } from '../word-classes.ts';
import type { UnitMatch } from './unit.ts';

/** Currencies whose names are common words: only large numbers of them are money. */
const NEEDS_SIZE: ReadonlySet<string> = new Set([
  'won',
  'mark',
  'marks',
  'rand',
  'crown',
  'crowns',
  'som',
  'dong',
  'kip',
  'lek',
  'lev',
  'leva',
  'sol',
  'soles',
  'lei',
  'real',
  'ether',
  'mark',
]);
/** Singular nouns that also modify the noun after them: units before the end of the phrase only. */
const NEEDS_END: ReadonlySet<string> = new Set([
  'stone',
  'second',
  'cup',
  'bit',
  'minute',
  'bar',
  'crown',
  'sec',
  'min',
  'meg',
  'gig',
  'min.',
  'degree',
  'knot',
  'grain',
  'deg',
]);
/** Words after a bare "m" that leave it a metre. */
const AFTER_METRE: ReadonlySet<string> = new Set(
  'is was long high tall wide deep thick away apart above below from of race sprint final freestyle butterfly backstroke hurdles relay swim dash walk event individual champion record tower east west north south further ahead square by x in to and or underwater tunnel wall'.split(
    ' ',
  ),
);
const LETTERS: ReadonlySet<string> = new Set([
  'm',
  'g',
  's',
  'h',
  'C',
  'F',
  't',
  'l',
  'L',
  'W',
  'V',
  'J',
  'R',
  'p',
  'T',
  'st',
  'pc',
  'ac',
  'pt',
  'MP',
]);

const closed = (t: Token | undefined): boolean =>
  t === undefined || t.kind === 'punct' || (classesOf(t.lower) & CLOSING) !== 0;

const CLOSING =
  WordClass.Preposition | WordClass.Conjunction | WordClass.Verb | WordClass.Adverb | WordClass.Determiner;

const AFTER_INCH: ReadonlySet<string> = new Set(['long', 'wide', 'tall', 'thick', 'high', 'deep', 'across', 'x', 'by']);

/** @param hyphen whether a hyphen joins the unit to the number */
export function fitsUnit(tokens: readonly Token[], i: number, match: UnitMatch, n: Numeral, hyphen: boolean): boolean {
  const t = tokens[i]!;
  const next = tokens[match.to];
  if (match.word) return fitsWord(tokens, i, match, n, hyphen, next);
  const glued = !t.spaceBefore;
  if (t.text === 'm') return isMetre(t, next, n);
  if (t.text === 's') return glued && n.decimal === true;
  // "1-in-100-year" is a chance.
  if (t.text === 'in' && hyphen && isHyphen(next)) return false;
  if (t.text === 'in') return (glued || hyphen) && (next === undefined || next.spaceBefore || next.kind === 'punct');
  if (t.text === '"' && t.spaceBefore) return next?.spaceBefore === true && AFTER_INCH.has(next.lower);
  if (t.text === '"' || t.text === "'")
    return (
      glued &&
      !opened(tokens, i) &&
      (next === undefined || next.spaceBefore || next.kind === 'punct' || next.kind === 'number')
    );
  if (t.text === '°') return true;
  if (t.text === 'F' || t.text === 'C')
    if (t.text === 'F' || t.text === 'C')
      return next === undefined || next.spaceBefore || (next.kind === 'punct' && !isHyphen(next));
  if (t.text === 'bit' || t.text === 'b') return true;
  // "1105 W. Swann Ave.": a quarter of the sky.
  if (t.text === 'W.' || (t.text === 'W' && !glued && next !== undefined && next.text !== next.lower)) return false;
  if (LETTERS.has(t.text)) {
    // "24703L202" is a code.
    if (
      next &&
      !next.spaceBefore &&
      (next.kind !== 'punct' || (isHyphen(next) && tokens[match.to + 1]?.spaceBefore === false))
    )
      return false;
    return (
      glued ||
      hyphen ||
      closed(next) ||
      n.decimal === true ||
      (t.text.length > 1 && t.text !== 'MP') ||
      next?.text[0] !== next?.text[0]?.toLowerCase()
    );
  }
  if (next && !next.spaceBefore && next.kind === 'number' && match.to === i + 1) return false;
  return true;
}

function fitsWord(
  tokens: readonly Token[],
  i: number,
  match: UnitMatch,
  n: Numeral,
  hyphen: boolean,
  next: Token | undefined,
): boolean {
  const t = tokens[i]!;
  if (match.to === i + 1) {
    const capital = t.text[0] !== t.lower[0] && t.text !== t.text.toUpperCase();
    if (
      capital &&
      (match.unit.dimension === 'money' || t.lower === 'cup' || t.lower === 'stone' || t.lower === 'mark') &&
      !capital2(tokens, i)
    )
      return false;
    if (NEEDS_SIZE.has(t.lower) && n.value < 100) return false;
    if (t.lower === 'won' && !closed(next) && !isAttributive(tokens, n)) return false;
    if (NEEDS_END.has(t.lower) && !hyphen && n.value !== 1 && !closed(next) && !n.decimal && !n.isDigits) return false;
    if (t.lower === 'second' && !hyphen && n.value !== 1 && !n.isDigits) return false;
    // "two cup finals", "five degrees in law".
    if (t.lower === 'dong' || t.lower === 'kip') return n.value >= 1000;
  }
  // A number glued to a word is a code, but "45kilo" and "20mins" are not.
  return true;
}

/** "A 26 billion won fine": a sum that says what a thing costs. */
const isAttributive = (tokens: readonly Token[], n: Numeral): boolean =>
  n.value >= 1000 && /^an?$/.test(tokens[n.from - 1]?.lower ?? '');

/** In a headline every noun has a capital: so has the word after or before. */
function capital2(tokens: readonly Token[], i: number): boolean {
  const around = [tokens[i - 2], tokens[i + 1], tokens[i + 2]].filter((t) => t?.kind === 'word');
  return around.length > 0 && around.every((t) => t!.text[0] !== t!.lower[0]);
}

/** "1 m", "48m", "37m (121ft)", "100m race"; but "5m people", "1.2m tons". */
function isMetre(t: Token, next: Token | undefined, n: Numeral): boolean {
  if (next === undefined || next.kind === 'punct') return next?.text !== '²' && next?.text !== '³';
  if (next.kind === 'number') return next.spaceBefore;
  if (!next.spaceBefore) return false;
  if (AFTER_METRE.has(next.lower))
    return !(n.decimal && (next.lower === 'of' || next.lower === 'in' || next.lower === 'to' || next.lower === 'from'));
  if (t.spaceBefore) return closed(next);
  return false;
}

/** Whether a straight quotation mark is open before token `i`: then this one closes it. Looks a bounded way back. */
function opened(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]!.text;
  let open = false;
  for (let k = i - 1; k >= Math.max(0, i - 80); k--)
    if (tokens[k]!.text === mark && (tokens[k]!.spaceBefore || k === 0)) open = !open;
  return open;
}
