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

  it.each(['12 min    ', '5m     ', '1AD\t\t', 'Aug/12/', '22-Mar-'])('does not hang on a run of %j', (unit) => {
    expect(growth(unit, all)).toBeLessThan(12);
  });
});
