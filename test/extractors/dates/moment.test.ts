import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../extractors/dates/calendar.ts';
import { bounds, type Moment } from '../../../extractors/dates/moment.ts';

/** Years are astronomical: -43 is 44 BC. */
const ROWS: readonly (readonly [moment: Moment, first: string, last: string])[] = [
  [{ unit: 'quarter', year: 2012, nth: 1 }, '2012-01-01', '2012-03-31'],
  [{ unit: 'half', year: 2013, nth: 2 }, '2013-07-01', '2013-12-31'],
  [{ unit: 'season', year: 2013, season: 'WI' }, '2012-12-01', '2013-02-28'],
  [{ unit: 'month', year: -43, month: 3 }, '-0043-03-01', '-0043-03-31'],
  [{ unit: 'quarter', year: -480, nth: 2 }, '-0480-04-01', '-0480-06-30'],
  [{ unit: 'decade', year: 1987 }, '1980-01-01', '1989-12-31'],
];

describe('bounds', () => {
  it.each(ROWS)('of %j', (moment, first, last) => {
    const found = bounds(moment)!;
    expect([isoDay(found.first), isoDay(found.last)]).toEqual([first, last]);
  });

  it('has none where the month is open', () => {
    expect(bounds({ unit: 'month', year: 2013 })).toBeUndefined();
  });
});
