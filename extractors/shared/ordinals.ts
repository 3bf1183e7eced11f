/**
 * Ordinal numbers over tokens: "first", "twenty-first", "21st". The plural ("thirds") is none.
 */
import type { Token } from '../contract.ts';
import { afterHyphen, isHyphen } from './hyphens.ts';
import { ORDINAL_ENDINGS, ORDINALS, TENS } from './lexicon-numerals.ts';

/** Its place in the order, and the token after it. */
export interface Ordinal {
  readonly to: number;
  readonly value: number;
}

/** An ordinal in words. */
export function wordOrdinal(tokens: readonly Token[], i: number): Ordinal | undefined {
  const word = tokens[i]!.lower;
  const one = ORDINALS.get(word);
  if (one !== undefined) return { to: i + 1, value: one };
  const tens = TENS.get(word);
  if (tens === undefined || !isHyphen(tokens[i + 1])) return undefined;
  const unit = ORDINALS.get(tokens[afterHyphen(tokens, i + 1)]?.lower ?? '');
  return unit !== undefined && unit < 10 ? { to: i + 3, value: tens + unit } : undefined;
}

/** An ordinal in digits, its ending a token of its own. */
export function digitOrdinal(tokens: readonly Token[], i: number): Ordinal | undefined {
  const { text } = tokens[i]!;
  const ending = tokens[i + 1];
  if (!ending || ending.spaceBefore || !isOrdinalEnding(text, ending.lower)) return undefined;
  return { to: i + 2, value: Number(text.replaceAll(',', '')) };
}

/** "21st" and "12th"; "12st" is a weight in stones. */
function isOrdinalEnding(digits: string, ending: string): boolean {
  if (!ORDINAL_ENDINGS.has(ending) || !/^[\d,]+$/.test(digits)) return false;
  const teen = digits.at(-2) === '1' && digits.length > 1;
  const last = teen ? '0' : digits.at(-1);
  return ending === (last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th');
}
