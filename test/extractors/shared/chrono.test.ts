import { strict } from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import { chronoDates } from '../../../extractors/shared/chrono.ts';
import { growth } from '../../support/growth.ts';

const INSTANT = new Date(0);
const all = (text: string) => chronoDates(text, { start: 0, end: text.length }, INSTANT);

describe('chronoDates', () => {
  it('gives offsets into the text as it stands, whatever its white space', () => {
    const text = 'It   was\n filed  Aug/12/2013, they said.';
    const [date] = all(text);
    expect(text.slice(date!.start, date!.end)).toBe('Aug/12/2013');
    expect(date).toMatchObject({ year: 2013, month: 8, day: 12 });
  });

  it('keeps only what is written', () => {
    const [date] = all('due on 5 May at noon sharp');
    expect(date).toMatchObject({ month: 5, day: 5 });
    expect(date).not.toHaveProperty('year');
  });

  it('knows no vague words', () => {
    expect(all('today, now and last week')).toEqual([]);
  });

  it('slices right behind characters of two code units', () => {
    const text = '👩‍🚒 filed 22-Mar-13 🔥';
    const [date] = all(text);
    expect(text.slice(date!.start, date!.end)).toBe('22-Mar-13');
  });

  it.each([
    'seen on 1-24-16, shortly after 3:00 pm',
    'from 1-19-17 - 01/19/17',
    'filed 1-19-17 10:33 PM EST',
    'due 2013/3/22 10:00',
    'lost 3-2 at 7:30',
    'no date: 13/31/17, 10-2-2',
  ])('reads figures with few parsers as with all: %s', (text) => {
    const every = strict.parse(text, { instant: INSTANT, timezone: 0 });
    expect(all(text).map((d) => text.slice(d.start, d.end))).toEqual(every.map((r) => r.text));
  });

  it.each(['12 min    ', '5m     ', '1AD\t\t', 'Aug/12/', '22-Mar-'])('does not hang on a run of %j', (unit) => {
    expect(growth(unit, all)).toBeLessThan(12);
  });
});
