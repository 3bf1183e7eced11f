/**
 * Parts of a whole over tokens: "half", "two-thirds", "3/4", "½"; alone, after a whole number ("five and a half",
 * "10 1/2"), or before a magnitude ("half a million", "three quarters of a billion").
 */
import type { Token } from '../contract.ts';
import { small } from './below-thousand.ts';
import { magnitude } from './cardinals.ts';
import { afterHyphen, isHyphen } from './hyphens.ts';
import { DENOMINATORS, PRINTED_DENOMINATORS, VULGAR_FRACTIONS } from './lexicon-numerals.ts';

export interface Fraction {
  readonly to: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly isDigits: boolean;
}

/** "½" at `i`, or "3/4" as three tokens without space. */
export function printedFraction(tokens: readonly Token[], i: number): Fraction | undefined {
  const t = tokens[i];
  if (t?.kind !== 'number') return undefined;
  const vulgar = VULGAR_FRACTIONS.get(t.text);
  if (vulgar) return { to: i + 1, numerator: vulgar[0], denominator: vulgar[1], isDigits: true };
  const slash = tokens[i + 1];
  const below = tokens[i + 2];
  if (slash?.text !== '/' && slash?.text !== '⁄') return undefined;
  if (below?.kind !== 'number' || slash.spaceBefore !== below.spaceBefore) return undefined;
  // "3 / 4" with spaces only after a whole number: "7 3 / 4".
  if (slash.spaceBefore && tokens[i - 1]?.kind !== 'number') return undefined;
  if (!/^\d{1,2}$/.test(t.text) || !/^\d{1,4}$/.test(below.text)) return undefined;
  const [numerator, denominator] = [Number(t.text), Number(below.text)];
  const after = tokens[i + 3];
  if (after?.text === '/' && !after.spaceBefore) return undefined;
  if (numerator === 0 || numerator >= denominator) return undefined;
  if (slash.text === '/' && !PRINTED_DENOMINATORS.has(denominator)) return undefined;
  return { to: i + 3, numerator, denominator, isDigits: true };
}

/** The plural parts after a cardinal: "[ninety-five hundred] fifths". */
export function partsAfter(tokens: readonly Token[], i: number): { to: number; value: number } | undefined {
  const at = afterHyphen(tokens, i);
  const d = denominatorOf(tokens[at]);
  return d?.plural && d.value > 4 ? { to: at + 1, value: d.value } : undefined;
}

/** The denominator that the word means: "third" and "thirds" are 3. */
function denominatorOf(t: Token | undefined): { value: number; plural: boolean } | undefined {
  if (t?.kind !== 'word') return undefined;
  const value = DENOMINATORS.get(t.lower);
  if (value !== undefined) return { value, plural: false };
  if (t.lower === 'halves') return { value: 2, plural: true };
  const many = t.lower.endsWith('s') ? DENOMINATORS.get(t.lower.slice(0, -1)) : undefined;
  return many === undefined ? undefined : { value: many, plural: true };
}

/** "two-thirds", "three quarters", "one fifth", "one-eighth", "one twenty-fifth". */
export function wordFraction(tokens: readonly Token[], i: number, afterAnd = false): Fraction | undefined {
  const top = small(tokens, i);
  if (!top || top.value === 0) return undefined;
  const at = afterHyphen(tokens, top.to);
  const d = denominatorOf(tokens[at]);
  if (!d) return top.value === 1 ? compoundFraction(tokens, at) : undefined;
  if (d.plural !== top.value > 1) return undefined;
  const hyphen = at > top.to;
  // "two quarters" and "one quarter" are periods of three months, unless parts of something; "one-fifth scale".
  if (d.value === 4 && top.value < 3 && !hyphen && !afterAnd && !isOf(tokens[at + 1])) return undefined;
  // "one third-grade class" is no third.
  if (!d.plural && isHyphen(tokens[at + 1]) && !tokens[at + 1]!.spaceBefore) return undefined;
  return { to: at + 1, numerator: top.value, denominator: d.value, isDigits: false };
}

/** "[one] twenty-fifth". */
function compoundFraction(tokens: readonly Token[], i: number): Fraction | undefined {
  const tens = small(tokens, i);
  if (!tens || tens.value < 20 || tens.value % 10 !== 0 || !isHyphen(tokens[tens.to])) return undefined;
  const d = denominatorOf(tokens[tens.to + 1]);
  if (!d || d.plural || d.value > 9) return undefined;
  return { to: tens.to + 2, numerator: 1, denominator: tens.value + d.value, isDigits: false };
}

const isOf = (t: Token | undefined): boolean => t?.lower === 'of';
/** After these words "a third" and "a quarter" are parts: "a third more". */
const COMPARATIVES: ReadonlySet<string> = new Set([
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'larger',
  'smaller',
  'bigger',
]);
/** What "a third" cannot be an ordinal before. */
const CLOSERS: ReadonlySet<string> = new Set([
  'in',
  'from',
  'since',
  'to',
  'by',
  'at',
  'on',
  'and',
  'or',
  'but',
  'who',
  'were',
  'was',
  'are',
  'have',
  'said',
  'as',
  'than',
  'compared',
]);

/** "a third of", "a quarter more", "a half": an article for the numerator, where no noun can follow. */
export function articleFraction(tokens: readonly Token[], i: number): Fraction | undefined {
  const t = tokens[i];
  if (t?.lower !== 'a' && t?.lower !== 'an') return undefined;
  const d = denominatorOf(tokens[i + 1]);
  if (!d || d.plural) return undefined;
  const next = tokens[i + 2];
  const part =
    isOf(next) ||
    COMPARATIVES.has(next?.lower ?? '') ||
    magnitude(tokens, i + 2) !== undefined ||
    (d.value === 2 && next !== undefined) ||
    (d.value !== 4 &&
      d.value < 11 &&
      (next === undefined || next.kind === 'punct' || CLOSERS.has(next.lower)) &&
      !isHyphen(next) &&
      isAmount(tokens[i - 1]));
  return part ? { to: i + 2, numerator: 1, denominator: d.value, isDigits: false } : undefined;
}

/** Words after which "a third" is an amount: "fell by a third", "nearly a third". */
const AMOUNT_CUES: ReadonlySet<string> = new Set([
  'by',
  'about',
  'nearly',
  'almost',
  'around',
  'roughly',
  'than',
  'over',
  'only',
  'just',
  'least',
  'most',
  'only',
  'approximately',
  'up',
  'under',
]);
const isAmount = (t: Token | undefined): boolean => t === undefined || AMOUNT_CUES.has(t.lower);

/** The fraction after "and": "and a half", "and three quarters", "-and-a-half"; `i` is the "and" or the hyphen before it. */
export function andFraction(tokens: readonly Token[], i: number): Fraction | undefined {
  const and = afterHyphen(tokens, i);
  if (tokens[and]?.lower !== 'and') return undefined;
  const at = afterHyphen(tokens, and + 1);
  const article = tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an';
  if (!article) return wordFraction(tokens, at, true) ?? (tokens[at]?.lower === 'half' ? half(at + 1) : undefined);
  const word = afterHyphen(tokens, at + 1);
  const d = denominatorOf(tokens[word]);
  if (!d || d.plural) return undefined;
  const next = tokens[word + 1];
  // "the one and a third man": an ordinal, unless the sentence stops or a plural follows.
  const sure =
    d.value === 2 || d.value === 4 || !next || next.kind === 'punct' || next.lower === 'of' || next.lower.endsWith('s');
  if (!sure && !magnitude(tokens, word + 1)) return undefined;
  return { to: word + 1, numerator: 1, denominator: d.value, isDigits: false };
}

const half = (to: number): Fraction => ({ to, numerator: 1, denominator: 2, isDigits: false });

/** "half", "half of", "halves" are for the caller to join; "quarter" only before a magnitude. */
export function bareFraction(tokens: readonly Token[], i: number): Fraction | undefined {
  const word = tokens[i]?.lower;
  if (word === 'half') return half(i + 1);
  if (word === 'quarter' && scaled(tokens, i + 1)) return { to: i + 1, numerator: 1, denominator: 4, isDigits: false };
  return undefined;
}

/** The magnitude that a fraction is taken of: "[half] a million", "[half] of a million", "[quarter] million". */
export function scaled(tokens: readonly Token[], i: number): { to: number; value: number } | undefined {
  let at = i;
  if (isOf(tokens[at])) at++;
  at = afterHyphen(tokens, at);
  if (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') {
    at = afterHyphen(tokens, at + 1);
    if (tokens[at]?.lower === 'hundred') {
      const more = magnitude(tokens, at + 1);
      return { to: more?.to ?? at + 1, value: 100 * (more?.value ?? 1) };
    }
  } else if (at !== i && isOf(tokens[i])) return undefined;
  const m = magnitude(tokens, at);
  return m && !tokens[m.to - 1]!.lower.endsWith('s') ? m : undefined;
}
