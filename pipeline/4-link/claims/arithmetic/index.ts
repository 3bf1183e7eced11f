/** Arithmetic that sentences assert of their own figures. */
import type { Sentence } from '../../../../extractors/contract.ts';
import type { ArithmeticClaim, QuantityClaim, Unplaced } from '../model.ts';
import { readGrowth } from './growth.ts';
import { readProducts } from './product.ts';
import type { Reader } from './reader.ts';
import { readShares } from './share.ts';
import { sheetOf } from './sheet.ts';

const READERS: readonly Reader[] = [readShares, readGrowth, readProducts];
/** Arithmetic needs so many figures: two terms and what they make. */
const FEWEST = 2;

/**
 * What a sentence says that its figures make: "412 of 1,030 samples, or 40 percent". Linear in its tokens and figures.
 *
 * @param claims the sentence's figures, in order
 */
export function arithmeticIn(
  sentence: Sentence,
  claims: readonly QuantityClaim[],
  text: string,
): Unplaced<ArithmeticClaim>[] {
  if (claims.length < FEWEST) return [];
  const sheet = sheetOf(sentence, claims);
  if (sheet.figures.length <= FEWEST) return [];
  return READERS.flatMap((read) => read(sheet)).map((reading) => {
    const spans = [...reading.terms, reading.result];
    const start = Math.min(...spans.map((c) => c.start));
    const end = Math.max(...spans.map((c) => c.end));
    return { kind: 'arithmetic' as const, start, end, text: text.slice(start, end), ...reading };
  });
}
