/** Spells out how a claim's figure reads in the unit in which claims were compared. */
import type { Claim } from '../pipeline/model.ts';
import { measure, rounded } from './numbers.ts';

/**
 * "68.9 kg" for 152 pounds; absent when the claim has no unit or is printed in the base unit.
 * A bound reads "at least 22.7 kg"; a printed range keeps both ends.
 */
export function converted(claim: Claim): string | undefined {
  const { interval, unit } = claim;
  if (interval === undefined || unit === undefined || unit === interval.unit) return undefined;
  const { min, max } = interval;
  if (min === null && max === null) return undefined;
  if (max === null) return `at least ${measure(rounded(min!, 0.05 * min!), interval.unit)}`;
  if (min === null) return `at most ${measure(rounded(max, 0.05 * max), interval.unit)}`;
  const half = (max - min) / 2;
  if (claim.min !== undefined && claim.max !== undefined) {
    const tenth = half / 10;
    return `${measure(rounded(min, tenth), '')} to ${measure(rounded(max, tenth), interval.unit)}`;
  }
  return measure(rounded((min + max) / 2, half), interval.unit);
}
