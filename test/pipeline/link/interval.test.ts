import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../extractors/contract.ts';
import { meet, printedInterval } from '../../../pipeline/4-link/claims/interval.ts';

describe('the interval that a printed number stands for', () => {
  it.each<[number, Bound, number, string, number | null, number | null]>([
    [850, 'exact', 0.5, '850 kg', 849.5, 850.5],
    [31.6, 'exact', 0.05, '31.6 million', 31.55, 31.65],
    // "About" is half of the last digit that is not zero, and 5 % at least.
    [500, 'about', 0.5, 'about 500', 450, 550],
    [152, 'about', 0.5, 'about 152 pounds', 144.4, 159.6],
    [50, 'over', 0.5, 'more than 50', 50, null],
    [74, 'at-least', 0, 'at least 74', 74, null],
    [10, 'under', 0, 'fewer than 10', null, 10],
    [300, 'under', 0.5, 'nearly 300', 270, 300],
    [40, 'at-most', 0, 'up to 40', null, 40],
  ])('%d %s ±%d “%s”', (value, bound, precision, text, min, max) => {
    const interval = printedInterval(value, bound, precision, text);
    expect(interval.min === null ? null : Number(interval.min.toFixed(6))).toBe(min);
    expect(interval.max === null ? null : Number(interval.max.toFixed(6))).toBe(max);
  });

  it.each([
    [{ min: 1, max: 2 }, { min: 1.9, max: 3 }, true],
    // 40 years and 41 years: they only touch, where one would be rounded to the other.
    [{ min: 39.5, max: 40.5 }, { min: 40.5, max: 41.5 }, false],
    [{ min: 2, max: 2 }, { min: 2, max: 3 }, true],
    [{ min: 1, max: 2 }, { min: 2.1, max: 3 }, false],
    [{ min: null, max: 2 }, { min: 1, max: null }, true],
    [{ min: null, max: 2 }, { min: 2, max: 3 }, true],
    [{ min: 5, max: null }, { min: 1, max: 4 }, false],
    // Arithmetic dust is no difference: 0.1 + 0.2 and 0.3.
    [{ min: 0.1 + 0.2, max: 0.1 + 0.2 }, { min: 0.3, max: 0.3 }, true],
  ])('%j and %j meet: %s', (a, b, expected) => {
    expect(meet(a, b)).toBe(expected);
    expect(meet(b, a)).toBe(expected);
  });
});
