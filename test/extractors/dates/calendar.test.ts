import { describe, expect, it } from 'vitest';
import {
  addMonths,
  easter,
  fitWeekday,
  fromSerial,
  isoDay,
  mondayOf,
  nthWeekday,
  parseIsoDay,
  toSerial,
  weekdayOf,
  weekOf,
} from '../../../extractors/dates/calendar.ts';

const day = (iso: string) => parseIsoDay(iso)!;

describe('the calendar', () => {
  it('counts days there and back over four hundred years', () => {
    for (let serial = -73_000; serial < 73_000; serial += 37) expect(toSerial(fromSerial(serial))).toBe(serial);
  });

  it.each([
    ['1970-01-01', 4],
    ['2013-03-22', 5],
    ['2000-02-29', 2],
    ['1900-03-01', 4],
  ])('knows the weekday of %s', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
  });

  it.each([
    ['2013-03-22', 2013, 12],
    ['2012-01-01', 2011, 52],
    ['2009-12-31', 2009, 53],
    ['2008-12-29', 2009, 1],
  ])('knows the ISO week of %s', (iso, year, week) => {
    expect(weekOf(day(iso))).toEqual({ year, week });
    expect(weekOf(mondayOf(year, week))).toEqual({ year, week });
  });

  it.each([
    [1998, '1998-04-12'],
    [2013, '2013-03-31'],
    [2024, '2024-03-31'],
  ])('finds Easter of %i', (year, iso) => {
    expect(isoDay(easter(year))).toBe(iso);
  });

  it('finds weekdays of a month from both ends', () => {
    expect(isoDay(nthWeekday(2013, 11, 4, 4))).toBe('2013-11-28');
    expect(isoDay(nthWeekday(2013, 5, 1, -1))).toBe('2013-05-27');
  });

  it('keeps the last day of a shorter month', () => {
    expect(isoDay(addMonths(day('2013-03-31'), -1))).toBe('2013-02-28');
    expect(isoDay(addMonths(day('2012-01-31'), 1))).toBe('2012-02-29');
  });

  it('fits a weekday to the nearest year, the later of two', () => {
    expect(fitWeekday(9, 22, 2, 2019, 5)).toEqual({ year: 2020, month: 9, day: 22 });
    expect(fitWeekday(2, 30, 2, 2019, 5)).toBeUndefined();
  });

  it('takes no day that the calendar lacks', () => {
    expect(parseIsoDay('2013-02-29')).toBeUndefined();
    expect(parseIsoDay('soon')).toBeUndefined();
  });
});
