/** Arithmetic on intervals: what a result can be when each term can be anything that its print allows. */
import type { Interval } from '../../../4-link/claims/model.ts';

const point = (a: number | null, b: number | null, make: (a: number, b: number) => number): number | null =>
  a === null || b === null ? null : make(a, b);

/** The first less the second. */
export const minus = (a: Interval, b: Interval): Interval => ({
  min: point(a.min, b.max, (x, y) => x - y),
  max: point(a.max, b.min, (x, y) => x - y),
});

/** The product of two that are not negative. */
export const times = (a: Interval, b: Interval): Interval => ({
  min: point(a.min, b.min, (x, y) => x * y),
  max: point(a.max, b.max, (x, y) => x * y),
});

/** The first in parts of the second; neither is negative. What reaches down to nothing divides into anything. */
export const over = (a: Interval, b: Interval): Interval => ({
  min: b.max === null ? (a.min === null ? null : 0) : point(a.min, b.max, (x, y) => x / y),
  max: b.min === null || b.min <= 0 ? null : point(a.max, b.min, (x, y) => x / y),
});

/** Every value of the interval times a factor, plus an offset; a negative factor turns it round. */
export function scaled({ min, max }: Interval, factor: number, offset = 0): Interval {
  const at = (n: number | null): number | null => (n === null ? null : n * factor + offset);
  return factor < 0 ? { min: at(max), max: at(min) } : { min: at(min), max: at(max) };
}

/** Wider by half of its width on each side: what was cut off instead of rounded still lies inside. */
export function cutOff({ min, max }: Interval): Interval {
  if (min === null || max === null) return { min, max };
  const half = (max - min) / 2;
  return { min: min - half, max: max + half };
}

export const isBounded = ({ min, max }: Interval): boolean => min !== null && max !== null;
