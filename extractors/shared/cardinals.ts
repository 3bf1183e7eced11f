/**
 * Whole and decimal numbers over tokens: "1,875", "two hundred and fifty-six thousand", "1.2 million", "nought point
 * three". Every function looks a bounded way ahead of its token.
 */
import type { Token } from '../contract.ts';
import { decimal, parseDigits } from './digits.ts';
import { GLUED_MAGNITUDES, MAGNITUDES, ORDINALS, TEENS, TENS, UNITS, ZEROS } from './lexicon-numerals.ts';

/** A number and the token after it. */
export interface Cardinal {
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly isDigits: boolean;
  /** The last multiplier that was read: 1,000,000 of "1.2 million"; 1 without one. */
  readonly magnitude: number;
  readonly decimal?: true | undefined;
  readonly malformed?: string | undefined;
}

/** Parts that a number after "and" belongs to: "one hundred and three quarters". */
const PARTS: ReadonlySet<string> = new Set(['quarters', 'halves']);

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

export const isHyphen = (t: Token | undefined): boolean => t !== undefined && HYPHENS.has(t.text);

export const isMinus = (t: Token | undefined): boolean => t?.text === '-' || t?.text === '−' || t?.text === '–';

/** A hyphen that joins its word to the one before. */
const glued = (t: Token | undefined): boolean => isHyphen(t) && !t!.spaceBefore;

/** Index of the word after an optional hyphen, which must stand alike on both sides. */
export function afterHyphen(tokens: readonly Token[], i: number): number {
  const hyphen = tokens[i];
  const next = tokens[i + 1];
  return isHyphen(hyphen) && next && hyphen!.spaceBefore === next.spaceBefore ? i + 1 : i;
}

/** A word from zero to ninety-nine. */
export function small(tokens: readonly Token[], i: number): { to: number; value: number } | undefined {
  const word = tokens[i]?.lower;
  if (word === undefined) return undefined;
  const unit = UNITS.get(word) ?? TEENS.get(word);
  if (unit !== undefined) return { to: i + 1, value: unit };
  if (ZEROS.has(word)) return { to: i + 1, value: 0 };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const next = afterHyphen(tokens, i + 1);
  const ones = UNITS.get(tokens[next]?.lower ?? '');
  return ones === undefined ? { to: i + 1, value: tens } : { to: next + 1, value: tens + ones };
}

interface Group {
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly isDigits: boolean;
  readonly decimal: boolean;
  /** "a" stands for one; then a magnitude must follow. */
  readonly article: boolean;
  readonly hundreds: boolean;
}

/** Digits, ".5", or a word below one hundred. */
function base(tokens: readonly Token[], i: number): Group | undefined {
  const t = tokens[i];
  if (!t) return undefined;
  if (t.kind === 'number') {
    const d = parseDigits(t.text);
    if (!d) return undefined;
    // "40 000": a group of zeros can only go on with the number.
    const zeros = tokens[i + 1]?.text === '000' && /^\d{1,3}$/.test(t.text) && !isHyphen(tokens[i + 2]);
    const { precision, decimal } = d;
    const value = d.value * (zeros ? 1000 : 1);
    return { to: zeros ? i + 2 : i + 1, value, precision, isDigits: true, decimal, article: false, hundreds: false };
  }
  const next = tokens[i + 1];
  if (t.text === '.' && next?.kind === 'number' && !next.spaceBefore && /^\d+$/.test(next.text)) {
    if (!t.spaceBefore && tokens[i - 1]?.kind === 'number') return undefined;
    const { value, precision } = decimal('', next.text);
    return { to: i + 2, value, precision, isDigits: true, decimal: true, article: false, hundreds: false };
  }
  if (t.kind !== 'word') return undefined;
  if (t.lower === 'a' || t.lower === 'an') return inWords(i + 1, 1, true);
  const s = small(tokens, i);
  return s && inWords(s.to, s.value, false);
}

const inWords = (to: number, value: number, article: boolean): Group => ({
  to,
  value,
  precision: 0.5,
  isDigits: false,
  decimal: false,
  article,
  hundreds: false,
});

/** A group with its magnitudes. All have the same shape: this is where most of the grammar's time goes. */
interface Term extends Group {
  readonly factor: number;
  readonly malformed: string | undefined;
}

/** A number below one thousand in words, or digits: "two hundred and six", "3 hundred", "1,875". */
function group(tokens: readonly Token[], i: number): Group | undefined {
  const b = base(tokens, i);
  if (!b) return undefined;
  const at = afterHyphen(tokens, b.to);
  const word = tokens[at]?.lower;
  if (word !== 'hundred' && (word !== 'hundreds' || b.article)) return b;
  const value = b.value * 100;
  const and = tokens[at + 1]?.lower === 'and' ? 1 : 0;
  const rest =
    small(tokens, at + 1 + and) ?? (and === 1 && b.isDigits ? belowHundred(tokens[at + 2], at + 3) : undefined);
  const followed = rest && tokens[afterHyphen(tokens, rest.to)];
  // "two hundred and three hundred" are two numbers; "two hundred one-pound coins" too.
  // "one hundred and three quarters".
  const parts = PARTS.has(followed?.lower ?? '');
  const apart = !rest || parts || rest.value === 0 || followed?.lower === 'hundred' || glued(tokens[rest.to]);
  const more = apart ? undefined : rest;
  return {
    to: more?.to ?? at + 1,
    value: value + (more?.value ?? 0),
    precision: b.isDigits ? b.precision * 100 : 0.5,
    isDigits: b.isDigits,
    decimal: b.decimal,
    article: false,
    hundreds: true,
  };
}

function belowHundred(t: Token | undefined, to: number): { to: number; value: number } | undefined {
  return t?.kind === 'number' && /^\d{1,2}$/.test(t.text) ? { to, value: Number(t.text) } : undefined;
}

/** The magnitude at `i`, after a space, a hyphen or nothing: "million", "-million", "bn". */
export function magnitude(tokens: readonly Token[], i: number): { to: number; value: number } | undefined {
  const at = afterHyphen(tokens, i);
  const t = tokens[at];
  if (t?.kind !== 'word') return undefined;
  const word = t.lower.endsWith('.') ? t.lower.slice(0, -1) : t.lower;
  const value = MAGNITUDES.get(word) ?? (at === i && !t.spaceBefore ? GLUED_MAGNITUDES.get(word) : undefined);
  return value === undefined ? undefined : { to: at + 1, value };
}

/** One group with its magnitudes: "13,900 thousand", "five hundred thousand million". */
function term(tokens: readonly Token[], i: number): Term | undefined {
  const g = group(tokens, i);
  if (!g) return undefined;
  let { to } = g;
  let factor = 1;
  let malformed: string | undefined;
  for (let k = 0; k < 2; k++) {
    const m = magnitude(tokens, to);
    if (!m || (k === 1 && m.value < 1e5)) break;
    if (g.isDigits && g.value >= 1000 && m.value < 1e5 && m.value !== 12)
      malformed = `${g.value.toLocaleString('en-US')} is more than a thousand, and "${tokens[m.to - 1]!.text}" multiplies it again`;
    factor *= m.value;
    to = m.to;
  }
  if (g.article && factor === 1) return undefined;
  const { value, precision, isDigits, decimal: printed, article, hundreds } = g;
  return { to, value, precision, isDigits, decimal: printed, article, hundreds, factor, malformed };
}

/**
 * Reads the longest number that begins at token `i`: groups with falling magnitudes, joined by nothing or "and".
 * "a" and "an" count as one before "hundred" and the magnitudes.
 */
export function parseCardinal(tokens: readonly Token[], i: number): Cardinal | undefined {
  const first = term(tokens, i);
  if (!first) return undefined;
  let { to, factor } = first;
  let value = round(first.value * factor);
  let precision = first.precision * factor;
  // At most one group for each magnitude, so the loop is short whatever the input.
  for (let k = 0; k < 6 && factor > 1; k++) {
    const and = tokens[to]?.lower === 'and' ? 1 : 0;
    const next = term(tokens, to + and);
    if (!next || next.article || next.value === 0 || next.value * next.factor >= factor) break;
    // "between 1 million and 500,000" are two numbers; "4 thousand 3 hundred" is one.
    if (next.isDigits && (and === 1 || !(next.hundreds || next.factor > 1))) break;
    if (glued(tokens[next.to])) break;
    if (ORDINALS.has(tokens[next.to]?.lower ?? '')) break;
    if (PARTS.has(tokens[next.to]?.lower ?? '')) break;
    value += round(next.value * next.factor);
    precision = next.precision * next.factor;
    to = next.to;
    factor = next.factor;
  }
  const spoken = factor === 1 && !first.isDigits ? spokenDecimal(tokens, to, value) : undefined;
  if (spoken) return spoken;
  return {
    to,
    value,
    precision,
    isDigits: first.isDigits,
    magnitude: factor,
    decimal: first.decimal || undefined,
    malformed: first.malformed,
  };
}

/** 1.4 × 1,000,000 without the dust of binary fractions. */
export const round = (x: number): number => (Number.isInteger(x) ? x : Number(x.toPrecision(15)));

/** "five point five", "nought point nought three", with a magnitude after it. */
function spokenDecimal(tokens: readonly Token[], i: number, whole: number): Cardinal | undefined {
  if (tokens[i]?.lower !== 'point') return undefined;
  let digits = '';
  let to = i + 1;
  while (digits.length < 12) {
    const s = small(tokens, to);
    if (!s) break;
    digits += s.value;
    to = s.to;
    if (s.value > 9) break;
  }
  if (digits === '') return undefined;
  const d = decimal(String(whole), digits);
  const m = magnitude(tokens, to);
  const factor = m?.value ?? 1;
  return {
    to: m?.to ?? to,
    value: round(d.value * factor),
    precision: d.precision * factor,
    isDigits: false,
    magnitude: factor,
    decimal: true,
  };
}
