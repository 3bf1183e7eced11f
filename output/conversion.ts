/** Spells out how figures of a finding compare when they are printed in different units. */
import type { Claim, Finding } from '../pipeline/model.ts';
import { measure, rounded, scaleOf } from './numbers.ts';

export type Conversion = (claim: Claim) => string | undefined;

/**
 * "68.9 kg" for 152 pounds, beside a claim in kilograms. Nothing where all claims are printed in one unit, and nothing for
 * a claim that is printed in the common unit already.
 */
export function conversions(finding: Finding): Conversion {
  const units = new Set(finding.groups.flat().map((c) => c.unit));
  return units.size < 2 ? () => undefined : converted;
}

/**
 * A claim's figure in the common unit. A bound reads "at least 22.7 kg"; a printed range keeps both ends.
 */
export function converted(claim: Claim): string | undefined {
  const { interval, unit } = claim;
  if (interval === undefined || unit === undefined || unit === interval.unit) return undefined;
  const size = claim.base ?? interval.max ?? interval.min;
  if (size === null) return undefined;
  const { symbol, apply } = scaleOf(size, interval.unit);
  if (symbol === unit) return undefined;
  const [min, max] = [
    interval.min === null ? null : apply(interval.min),
    interval.max === null ? null : apply(interval.max),
  ];
  // The end of a bound lies half a digit beyond what is printed: "up to 11 feet" ends where 12 begins.
  const printed = claim.base === undefined ? (max ?? min!) : apply(claim.base);
  const figure = measure(rounded(printed, 0.05 * printed), symbol);
  if (max === null) return `at least ${figure}`;
  if (min === null) return `at most ${figure}`;
  const half = (max - min) / 2;
  if (claim.min !== undefined && claim.max !== undefined) {
    return `${measure(rounded(min, half / 10), '')} to ${measure(rounded(max, half / 10), symbol)}`;
  }
  return measure(rounded((min + max) / 2, half), symbol);
}
