import type { ClaimBase } from './base.ts';
import type { Moment } from './date.ts';
import type { QuantityClaim } from './quantity.ts';

/**
 * What the words of a sentence say that its figures make, for the reconciler to work out.
 * - `share`: the first term of the second is the result, in percent ("412 of 1,030 samples, or 40 percent").
 * - `growth`: from the first term to the second is the result, in percent; `difference`: in their own unit;
 *   `multiple`: as a factor ("doubled").
 * - `product`: the first term as often as the second says is the result ("$500 for each of 12 violations").
 * - `rate`: the first term spread over the second is the result ("1,200 flights over 30 days, about 40 a day").
 */
export type ArithmeticForm = 'share' | 'growth' | 'difference' | 'multiple' | 'product' | 'rate';

/** Arithmetic that an article's own words assert. */
export interface ArithmeticClaim extends ClaimBase {
  readonly kind: 'arithmetic';
  readonly form: ArithmeticForm;
  readonly terms: readonly [QuantityClaim, QuantityClaim];
  readonly result: QuantityClaim;
  /** Whether the words say that the figure rose or fell; absent when they do not. */
  readonly direction?: 'up' | 'down';
}

/** Parts that a sentence lists of one whole: "Of the 61 patients, 27 are under five, 22 are pupils and 11 are adults". */
export interface PartsClaim extends ClaimBase {
  readonly kind: 'parts';
  readonly parts: readonly QuantityClaim[];
  /** Where the sentence gives it; else the article may elsewhere. */
  readonly whole?: QuantityClaim;
  /** What befell all of them, where the sentence says it ("six of the dead"). */
  readonly role?: string;
  /** Whether the words say that nothing is left out: a last part behind "and" may be it, "the other two" is. */
  readonly complete: 'open' | 'and' | 'rest';
}

/** A length of time beside its ends ("the 12-day strike, from 3 to 17 March"), or an age beside a day of birth. */
export interface LengthClaim extends ClaimBase {
  readonly kind: 'length';
  readonly of: 'span' | 'age';
  readonly length: QuantityClaim;
  readonly begins: Moment;
  /** Absent for an age on the day of the story. */
  readonly ends?: Moment;
}

/** One amount said twice, in two units or currencies: "200 miles (320 km)", "$5 million (€4.6 million)". */
export interface ConversionClaim extends ClaimBase {
  readonly kind: 'conversion';
  readonly amounts: readonly [QuantityClaim, QuantityClaim];
}
