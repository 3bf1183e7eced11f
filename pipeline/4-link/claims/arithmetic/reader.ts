import type { ArithmeticClaim, QuantityClaim } from '../model.ts';
import type { Figure, Sheet } from './sheet.ts';

/** Arithmetic as read, before the article's part of the claim is filled in. */
export type Reading = Pick<ArithmeticClaim, 'form' | 'terms' | 'result' | 'direction'>;

/** Finds one kind of arithmetic in a sentence. */
export type Reader = (sheet: Sheet) => Reading[];

export const terms = (first: Figure, second: Figure): readonly [QuantityClaim, QuantityClaim] => [
  first.claim,
  second.claim,
];
