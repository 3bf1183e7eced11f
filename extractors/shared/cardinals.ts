/**
 * Whole and decimal numbers over tokens: "1,875", "two hundred and fifty-six thousand", "1.2 million", "nought point
 * three". Every function looks a bounded way ahead of its token.
 */
import type { Token } from '../contract.ts';
import { type Group, group, PARTS, small } from './below-thousand.ts';
import { decimal } from './digits.ts';
import { afterHyphen, glued } from './hyphens.ts';
import { GLUED_MAGNITUDES, MAGNITUDES, ORDINALS } from './lexicon-numerals.ts';

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

/** The magnitude at `i`, after a space, a hyphen or nothing: "million", "-million", "bn". */
export function magnitude(tokens: readonly Token[], i: number): { to: number; value: number } | undefined {
  const at = afterHyphen(tokens, i);
  const t = tokens[at];
  if (t?.kind !== 'word') return undefined;
  const word = t.lower.endsWith('.') ? t.lower.slice(0, -1) : t.lower;
  const value = MAGNITUDES.get(word) ?? (at === i && !t.spaceBefore ? GLUED_MAGNITUDES.get(word) : undefined);
  return value === undefined ? undefined : { to: at + 1, value };
}

/** A group with its magnitudes. All have the same shape: this is where most of the grammar's time goes. */
interface Term extends Group {
  readonly factor: number;
  readonly malformed: string | undefined;
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
