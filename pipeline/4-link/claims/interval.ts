import type { Bound, QuantityFact } from '../../../extractors/contract.ts';
import type { Interval } from './model.ts';

/**
 * "About" widens a figure to half of its last non-zero digit, and to at least this share of it: "about 500" is 450 to
 * 550, "about 152" is 144.4 to 159.6.
 */
export const ABOUT_SHARE = 0.05;
/** "Nearly 300" means less than 300 by no more than this share. */
export const NEARLY_SHARE = 0.1;

const NEARLY = /^(?:nearly|almost|close to|just under|just shy of|approaching|not quite)\b/i;

/** Half of the place of the last digit that is not zero: 500 gives 50, 152 gives 0.5, 31.6 gives 0.05. */
function halfLastDigit(value: number, precision: number): number {
  if (value === 0) return precision;
  let half = precision;
  // At most 20 places: a printed number has no more.
  for (let i = 0; i < 20; i++) {
    const next = half * 10;
    const steps = Math.abs(value) / (next * 2);
    if (Math.abs(steps - Math.round(steps)) > 1e-9 || steps < 1) break;
    half = next;
  }
  return half;
}

/** Interval of a printed number, in its unit, from its last digit and its bound words. */
export function printedInterval(value: number, bound: Bound, precision: number, text: string): Interval {
  const exact = { min: value - precision, max: value + precision };
  switch (bound) {
    case 'about': {
      const half = Math.max(halfLastDigit(value, precision), Math.abs(value) * ABOUT_SHARE);
      return { min: value - half, max: value + half };
    }
    case 'over':
    case 'at-least':
      return { min: bound === 'over' ? value : exact.min, max: null };
    case 'under':
    case 'at-most':
      if (NEARLY.test(text)) return { min: value * (1 - NEARLY_SHARE), max: value };
      return { min: null, max: bound === 'under' ? value : exact.max };
    default:
      return exact;
  }
}

/** Interval of a quantity in its unit. Counts have no rounding of their own: "150 arrests" is 150. */
export function intervalOf(fact: QuantityFact): Interval {
  const whole = fact.unit === undefined && fact.precision === 0.5;
  const precision = whole ? 0 : fact.precision;
  if (fact.value !== undefined) return printedInterval(fact.value, fact.bound, precision, fact.text);
  return {
    min: fact.min === undefined ? null : fact.min - precision,
    max: fact.max === undefined ? null : fact.max + precision,
  };
}

/** The figure itself, for what is not rounded: an age counts whole years, and 34 is not 35. */
export function unrounded({ min, max }: Interval): Interval {
  const middle = min === null || max === null ? undefined : (min + max) / 2;
  return middle === undefined ? { min, max } : { min: middle, max: middle };
}

/** Tolerance for arithmetic in floating point, never for a difference in facts. */
const EPSILON = 1e-9;

/**
 * Whether two figures can be one. Printed numbers side by side, 40 and 41 years or 850 kg and 851 kg, touch at the point
 * where each would be rounded to the other; touching is not meeting, unless one of the two is a point itself.
 */
export function meet(a: Interval, b: Interval): boolean {
  const low = Math.max(a.min ?? -Infinity, b.min ?? -Infinity);
  const high = Math.min(a.max ?? Infinity, b.max ?? Infinity);
  const dust = EPSILON * Math.max(1, Math.abs(high));
  return isWide(a) && isWide(b) ? high - low > dust : low <= high + dust;
}

/** Rounded on both sides: neither a count nor a bound, whose end belongs to it. */
const isWide = ({ min, max }: Interval): boolean => min !== null && max !== null && max > min;
