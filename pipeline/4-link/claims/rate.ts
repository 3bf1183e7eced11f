/** How much is in one dose: "two milligrams is a potentially lethal dose". */
import type { QuantityFact, Token } from '../../../extractors/contract.ts';
import { singular } from '../../../extractors/shared/singular.ts';
import { DOSE_UNITS, FAMILY } from './lexicon-things.ts';
import type { QuantityClaim } from './model.ts';

const EQUALS: ReadonlySet<string> = new Set(['is', 'are', 'constitutes', 'considered', 'can', 'represents', 'equals']);
const RATE_REACH = 24;

/** A small mass that is said to be a dose: the rate by which doses become a weight. */
export function rateOf(tokens: readonly Token[], to: number, fact: QuantityFact): Pick<QuantityClaim, 'rate'> {
  if (fact.unit?.symbol !== 'mg' && fact.unit?.symbol !== 'ug') return {};
  let equals = false;
  for (let i = to; i < Math.min(tokens.length, to + RATE_REACH); i++) {
    const { lower } = tokens[i]!;
    if (EQUALS.has(lower)) equals = true;
    else if (equals && DOSE_UNITS.has(singular(lower))) {
      const substance = tokens
        .map((t) => singular(t.lower))
        .find((w) => FAMILY.get(w) === 'drug' && w !== 'drug' && !DOSE_UNITS.has(w));
      return { rate: { per: singular(lower), ...(substance ? { substance } : {}) } };
    }
  }
  return {};
}
