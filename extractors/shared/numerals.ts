/**
 * The number grammar: what number begins at a token. Signs, ranges, units and bound words are for the callers.
 */
import type { Token } from '../contract.ts';
import { type Cardinal, magnitude, parseCardinal, round } from './cardinals.ts';
import { parseDigits } from './digits.ts';
import { isHyphen } from './hyphens.ts';
import {
  andFraction,
  articleFraction,
  bareFraction,
  type Fraction,
  partsAfter,
  printedFraction,
  scaled,
  wordFraction,
} from './fractions.ts';
import {
  BEHIND_DIGITS,
  BEHIND_NUMBER_WORDS,
  LETTER_MAGNITUDES,
  NUMBER_WORDS,
  VAGUE_BEFORE_MAGNITUDE,
} from './lexicon-numerals.ts';
import type { Mutable } from './mutable.ts';
import { oncePerToken } from './once-per-token.ts';
import { digitOrdinal, type Ordinal, wordOrdinal } from './ordinals.ts';
import { parsePower } from './powers.ts';
import { parseVague, type Vague } from './vague-numbers.ts';

export interface Numeral {
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** For a vague number, the least that it can mean. */
  readonly value: number;
  /** Half of the last printed digit: 0.5 for 850, 50,000 for 1.2 million, half of the part for a fraction. */
  readonly precision: number;
  /** Whether it is printed in digits, at least in its first part. */
  readonly isDigits: boolean;
  /** "first", "21st", "twenty-first". */
  readonly ordinal?: true | undefined;
  /** A bare part of a whole: "two-thirds", "3/4", "half". Not "five and a half", not "half a million". */
  readonly fraction?: true | undefined;
  /** Printed with a decimal point. */
  readonly decimal?: true | undefined;
  /** The last multiplier that was read: 1,000,000 of "1.2 million". Absent without one. */
  readonly magnitude?: number | undefined;
  /** "dozens", "tens of thousands", "several hundred": only the order of size is said. */
  readonly vague?: { readonly min: number; readonly max: number } | undefined;
  /** Why the number cannot be meant as written. */
  readonly malformed?: string | undefined;
  /** The other reading, when a letter that can be a magnitude or a unit follows: five million of "5m". */
  readonly letter?: { readonly to: number; readonly value: number; readonly precision: number } | undefined;
}

/** A number with all of its fields, absent ones undefined: whatever reads numbers sees one shape. */
const numeral = (from: number, to: number, value: number, precision: number, isDigits: boolean): Mutable<Numeral> => ({
  from,
  to,
  value,
  precision,
  isDigits,
  ordinal: undefined,
  fraction: undefined,
  decimal: undefined,
  magnitude: undefined,
  vague: undefined,
  malformed: undefined,
  letter: undefined,
});

/** Words that a number can begin with. */
const BEGINNERS: ReadonlySet<string> = new Set([...NUMBER_WORDS, 'a', 'an', ...VAGUE_BEFORE_MAGNITUDE.keys()]);

/**
 * Reads the number that begins exactly at token `i`: digits in any style, words to quintillions, fractions, dozens,
 * vague plurals, ordinals. "a" begins one only before "hundred", "dozen", a magnitude or a part ("a third of").
 * Looks a bounded number of tokens ahead.
 */
export function parseNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  const t = tokens[i];
  if (!t || t.kind === 'url') return undefined;
  if (t.kind === 'punct' ? t.text !== '.' : t.kind === 'word' && !BEGINNERS.has(t.lower)) return undefined;
  return numeralAt(tokens, i);
}

/** Dates, ages, ranges, ratios and amounts all ask for the same places. */
const numeralAt = oncePerToken(read);

/** Most numbers are one token: what stands behind it tells so in one look-up, without the grammar. */
function read(tokens: readonly Token[], i: number): Numeral | undefined {
  const t = tokens[i]!;
  if (t.kind === 'number')
    return (isAlone(tokens, i, BEHIND_DIGITS) ? digitsAlone(t.text, i) : undefined) ?? fromDigits(tokens, i);
  if (t.kind !== 'word') return fromCardinal(tokens, i);
  return isAlone(tokens, i, BEHIND_NUMBER_WORDS) ? wordAlone(t.lower, i) : fromWords(tokens, i);
}

/**
 * Whether nothing goes on with the number at token `i`, not behind a hyphen or "and" either: "36-year-old", "12 and its".
 *
 * @param goesOn what may go on with a number of its kind
 */
function isAlone(tokens: readonly Token[], i: number, goesOn: ReadonlySet<string>): boolean {
  if (i + 1 >= tokens.length) return true;
  const next = tokens[i + 1]!;
  if (next.kind === 'number') return false;
  if (!goesOn.has(next.lower)) return true;
  if (i + 2 >= tokens.length) return false;
  const after = tokens[i + 2]!;
  if (next.lower === 'and') return !BEGINNERS.has(after.lower) && !isHyphen(after);
  return isHyphen(next) && after.kind !== 'number' && !goesOn.has(after.lower);
}

function digitsAlone(text: string, i: number): Numeral | undefined {
  const digits = parseDigits(text);
  if (!digits) return undefined;
  const n = numeral(i, i + 1, round(digits.value), digits.precision, true);
  if (digits.decimal) n.decimal = true;
  return n;
}

function wordAlone(word: string, i: number): Numeral | undefined {
  const known = ALONE.get(word);
  if (known === undefined) return undefined;
  const n = numeral(i, i + 1, known.value, known.precision, false);
  n.ordinal = known.ordinal;
  n.fraction = known.fraction;
  n.magnitude = known.magnitude;
  n.vague = known.vague;
  return n;
}

function fromWords(tokens: readonly Token[], i: number): Numeral | undefined {
  const vague = parseVague(tokens, i);
  if (vague) return ofVague(i, vague);
  const ordinal = wordOrdinal(tokens, i);
  if (ordinal) return ofOrdinal(i, ordinal, false);
  return (
    part(tokens, i, wordFraction(tokens, i) ?? bareFraction(tokens, i) ?? articleFraction(tokens, i)) ??
    fromCardinal(tokens, i)
  );
}

function fromDigits(tokens: readonly Token[], i: number): Numeral | undefined {
  const alone = printedFraction(tokens, i);
  if (alone) return part(tokens, i, alone);
  const ordinal = digitOrdinal(tokens, i);
  if (ordinal) return ofOrdinal(i, ordinal, true);
  const power = parsePower(tokens, i);
  return power ? numeral(i, power.to, power.value, power.precision, true) : fromCardinal(tokens, i);
}

function ofOrdinal(from: number, { to, value }: Ordinal, isDigits: boolean): Numeral {
  const n = numeral(from, to, value, 0, isDigits);
  n.ordinal = true;
  return n;
}

function ofVague(from: number, { to, min, max }: Vague): Numeral {
  const n = numeral(from, to, min, 0, false);
  n.vague = { min, max };
  return n;
}

/** A cardinal and the fraction after it. */
function fromCardinal(tokens: readonly Token[], i: number): Numeral | undefined {
  const c = parseCardinal(tokens, i);
  if (!c) return undefined;
  const parts = c.isDigits ? undefined : partsAfter(tokens, c.to);
  if (parts) {
    const n = numeral(i, parts.to, round(c.value / parts.value), 0.5 / parts.value, false);
    n.fraction = true;
    return n;
  }
  return mixed(tokens, i, c) ?? plain(i, c, letter(tokens, c));
}

function plain(from: number, c: Cardinal, other: Numeral['letter']): Numeral {
  const n = numeral(from, c.to, c.value, c.precision, c.isDigits);
  n.decimal = c.decimal;
  if (c.magnitude > 1) n.magnitude = c.magnitude;
  n.malformed = c.malformed;
  n.letter = other;
  return n;
}

/** "2½", "10 1/2", "five and a half [million]", "3 million and a half", "two-and-a-half". */
function mixed(tokens: readonly Token[], i: number, c: Cardinal): Numeral | undefined {
  if (c.decimal) return undefined;
  let at = c.to;
  if (c.isDigits && isHyphen(tokens[at]) && !tokens[at]!.spaceBefore) at++;
  const f = (c.isDigits && c.magnitude === 1 ? printedFraction(tokens, at) : undefined) ?? andFraction(tokens, c.to);
  if (!f) return undefined;
  const m = magnitude(tokens, f.to);
  const factor = m?.value ?? c.magnitude;
  const value = round(c.value * (c.magnitude === 1 ? factor : 1) + (f.numerator / f.denominator) * factor);
  const n = numeral(i, m?.to ?? f.to, value, (factor * 0.5) / f.denominator, c.isDigits);
  if (factor > 1) n.magnitude = factor;
  return n;
}

/** A fraction alone or of a magnitude: "two-thirds", "half a million". */
function part(tokens: readonly Token[], i: number, f: Fraction | undefined): Numeral | undefined {
  if (!f) return undefined;
  const m = scaled(tokens, f.to);
  const factor = m?.value ?? 1;
  const value = (f.numerator * factor) / f.denominator;
  const n = numeral(i, m?.to ?? f.to, value, (factor * 0.5) / f.denominator, f.isDigits);
  if (m) n.magnitude = factor;
  else n.fraction = true;
  return n;
}

/** The reading of "5m" as five million, beside the one of five and a letter. */
function letter(tokens: readonly Token[], c: Cardinal): Numeral['letter'] {
  const t = tokens[c.to];
  const factor = c.isDigits && c.magnitude === 1 && t ? LETTER_MAGNITUDES.get(t.lower) : undefined;
  if (factor === undefined) return undefined;
  return { to: c.to + 1, value: round(c.value * factor), precision: c.precision * factor };
}

/** What each number word is with nothing behind it that goes on with the number, as the grammar reads it. */
const ALONE: ReadonlyMap<string, Numeral> = new Map(
  NUMBER_WORDS.flatMap((word): [string, Numeral][] => {
    const token = { text: word, lower: word, kind: 'word', spaceBefore: true, traits: 0, start: 0, end: word.length };
    const n = fromWords([token as Token], 0);
    return n ? [[word, n]] : [];
  }),
);
