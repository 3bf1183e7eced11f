/** Numbers below one thousand in words, and digits: what magnitudes multiply. */
import type { Token } from '../contract.ts';
import { decimal, parseDigits } from './digits.ts';
import { afterHyphen, glued, isHyphen } from './hyphens.ts';
import { TEENS, TENS, UNITS, ZEROS } from './lexicon-numerals.ts';

/** Parts that a number after "and" belongs to: "one hundred and three quarters". */
export const PARTS: ReadonlySet<string> = new Set(['quarters', 'halves']);

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

export interface Group {
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

/** A number below one thousand in words, or digits: "two hundred and six", "3 hundred", "1,875". */
export function group(tokens: readonly Token[], i: number): Group | undefined {
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
