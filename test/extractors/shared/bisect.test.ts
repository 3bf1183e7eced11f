import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBefore } from '../../../extractors/shared/bisect.ts';

describe('countBefore', () => {
  it.each([
    [[], 3, 0],
    [[1, 2, 3], 0, 0],
    [[1, 2, 3], 2, 1],
    [[1, 2, 2, 3], 3, 3],
    [[1, 2, 3], 9, 3],
  ])('of %j before %i: %i', (items, limit, expected) => {
    expect(countBefore(items, (n) => n < limit)).toBe(expected);
  });

  it('counts as a scan does, in as many steps as the logarithm', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: 0, max: 50 }), (items, limit) => {
        const sorted = items.toSorted((a, b) => a - b);
        let steps = 0;
        const counted = countBefore(sorted, (n) => {
          steps++;
          return n < limit;
        });
        expect(counted).toBe(sorted.filter((n) => n < limit).length);
        expect(steps).toBeLessThanOrEqual(Math.ceil(Math.log2(sorted.length + 1)));
      }),
    );
  });
});
