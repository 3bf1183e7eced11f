/** Arithmetic that sentences assert of their own figures. */
import type { Sentence } from '../../../../extractors/contract.ts';
import type { ArithmeticClaim, ConversionClaim, PartsClaim, QuantityClaim, Unplaced } from '../model.ts';
import { readConversions } from './conversion.ts';
import { readGrowth } from './growth.ts';
import { readParts } from './parts.ts';
import { readProducts } from './product.ts';
import type { Reader } from './reader.ts';
import { readShares, readSharesBack } from './share.ts';
import { sheetOf } from './sheet.ts';

const READERS: readonly Reader[] = [readShares, readGrowth, readProducts];
/** Arithmetic needs so many figures: two parts, or terms and what they make. */
const FEWEST = 2;

/** From the first of the claims to the last. */
function spanOf(claims: readonly QuantityClaim[], text: string): { start: number; end: number; text: string } {
  const start = claims.reduce((n, c) => Math.min(n, c.start), Infinity);
  const end = claims.reduce((n, c) => Math.max(n, c.end), 0);
  return { start, end, text: text.slice(start, end) };
}

/**
 * What a sentence says that its figures make: "412 of 1,030 samples, or 40 percent"; and the lists of parts that it
 * gives. Linear in its tokens and figures.
 *
 * @param claims the sentence's figures, in order
 * @param before those of the sentence before it
 */
export function arithmeticIn(
  sentence: Sentence,
  claims: readonly QuantityClaim[],
  text: string,
  before: readonly QuantityClaim[] = [],
): (Unplaced<ArithmeticClaim> | Unplaced<PartsClaim> | Unplaced<ConversionClaim>)[] {
  const sheet = sheetOf(sentence, claims);
  if (sheet.figures.length < FEWEST) return [];
  return [
    ...[...READERS.flatMap((read) => read(sheet)), ...readSharesBack(sheet, before)].map((reading) => ({
      kind: 'arithmetic' as const,
      ...spanOf([...reading.terms, reading.result], text),
      ...reading,
    })),
    ...readParts(sheet).map((reading) => ({
      kind: 'parts' as const,
      ...spanOf([...reading.parts, ...(reading.whole ? [reading.whole] : [])], text),
      ...reading,
    })),
    ...readConversions(sheet).map((amounts) => ({ kind: 'conversion' as const, ...spanOf(amounts, text), amounts })),
  ];
}
