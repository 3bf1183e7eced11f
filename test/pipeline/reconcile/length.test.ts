import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../../support/compared.ts';

/** As told on 12 June 2024. */
const lengths = (text: string): string[] => told(text, ['quantity']);

describe('a length of time against its ends', () => {
  it.each<[string, string[]]>([
    [
      'The 18-month inquiry, which began in October 2021 and ended in May 2023, cost $2 million.',
      ['compatible info: 18-month | October 2021, May 2023'],
    ],
    [
      'The 18-month inquiry, which began in October 2021 and ended in August 2023, cost $2 million.',
      ['conflict error: 18-month | October 2021, August 2023'],
    ],
    ['She served eight years as mayor, from 2009 to 2014.', ['conflict error: eight years | 2009, 2014']],
    ['She served five years as mayor, from 2009 to 2014.', ['compatible info: five years | 2009, 2014']],
    // Whether the last year or day counts is left open.
    ['She served six years as mayor (from 2009 to 2014).', ['compatible info: six years | 2009, 2014']],
    ['The 14-day regatta, from 3 to 17 March, drew 200 boats.', ['compatible info: 14-day | 3, 17 March']],
    ['The 15-day regatta, from 3 to 17 March, drew 200 boats.', ['compatible info: 15-day | 3, 17 March']],
    ['The 12-day regatta, from 3 to 17 March, drew 200 boats.', ['conflict error: 12-day | 3, 17 March']],
    [
      'Trams stood still from 3 March to 17 March, a nine-day stoppage.',
      ['conflict error: nine-day | 3 March, 17 March'],
    ],
    [
      'The strike began on March 3 and ended on March 17, lasting two weeks.',
      ['compatible info: two weeks | March 3, March 17'],
    ],
    [
      'The blackout lasted 12 hours, from 11:40 p.m. to 1:40 p.m.',
      ['conflict error: 12 hours | 11:40 p.m., 1:40 p.m.'],
    ],
    [
      'Rain fell for 36 hours, from 6 p.m. on Monday to 6 a.m. on Wednesday.',
      ['compatible info: 36 hours | 6 p.m. on Monday, 6 a.m. on Wednesday'],
    ],
    [
      'Rain fell for 30 hours, from 6 p.m. on Monday to 6 a.m. on Wednesday.',
      ['conflict error: 30 hours | 6 p.m. on Monday, 6 a.m. on Wednesday'],
    ],
    ['The war, from 1990 to 1998, lasted six years.', ['conflict error: six years | 1990, 1998']],
    // Silence: a term imposed, another length, an open bound on another matter, ends that are not both known.
    ['He was sentenced to eight years for thefts from 2009 to 2014.', []],
    ['He got eight years in prison for thefts committed from 2009 to 2014.', []],
    ['The regatta ran from 3 to 17 March, two days after the flood.', []],
    ['The regatta ran from 3 to 17 March, 12 days longer than last year.', []],
    ['From 2009 to 2014, 12-month contracts were the rule.', []],
    ['The court sat from 3 to 17 March, hearing 12 days of evidence.', []],
    ['Rain is likely from 3 to 17 March, and the six-week drought may end.', []],
    ['The 12-day regatta drew 200 boats in March and 90 in April.', []],
    ['The ferry takes 12 hours and sails from March to May.', []],
    ['Prices rose between 2009 and 2014, after eight years of war.', []],
    ['She was mayor for eight years before she led the region from 2009 to 2014.', []],
    ['The dam took six years, and opened in 1998.', []],
  ])('%s', (text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });
});

describe('an age against a day of birth', () => {
  it.each<[string, string[]]>([
    ['Anna Lindqvist, 63, was born on 4 May 1961.', ['compatible info: 63 | 4 May 1961']],
    ['Anna Lindqvist, 57, was born on 4 May 1961.', ['conflict warning: 57 | 4 May 1961']],
    // The birthday of this year may lie before or behind the story.
    ['Anna Lindqvist, 62, was born in 1961.', ['compatible info: 62 | 1961']],
    ['Anna Lindqvist, 63, was born in 1961.', ['compatible info: 63 | 1961']],
    ['Anna Lindqvist, 64, was born in 1961.', ['conflict warning: 64 | 1961']],
    [
      'Anna Lindqvist, born on 4 May 1961, died on 3 June 2019 aged 57.',
      ['conflict warning: aged 57 | 4 May 1961, 3 June 2019'],
    ],
    [
      'Anna Lindqvist, born on 4 May 1961, died on 3 June 2019 aged 58.',
      ['compatible info: aged 58 | 4 May 1961, 3 June 2019'],
    ],
    // Silence: the age of another day, of somebody else, or no day of birth.
    ['Born on 4 May 1961, she joined the navy at the age of 18.', []],
    ['Born on 4 May 1961, she was 18 when she joined the navy in 1980.', []],
    ['Anna Lindqvist, 57, was elected on 4 May 1991.', []],
    ['Anna Lindqvist, 57, and Ola Berg, 34, were born in 1961.', []],
    ['Anna Lindqvist, 57, has a daughter who was born on Friday and a son, 8.', []],
    ['Born on 4 May 1961, she died of a cancer that was found when she was aged 44.', []],
  ])('%s', (text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });
});

describe('what an editor reads', () => {
  it.each([
    [
      'She served eight years as mayor, from 2009 to 2014.',
      'The length does not fit its ends: from 2009 to 2014 is 4 to 6 years, but draft says eight years.',
    ],
    [
      'The blackout lasted 12 hours, from 11:40 p.m. to 1:40 p.m.',
      'The length does not fit its ends: from 11:40 p.m. to 1:40 p.m. is 14 hours, but draft says 12 hours.',
    ],
    [
      'Anna Lindqvist, 57, was born on 4 May 1961.',
      'The age does not fit the birth: born 4 May 1961 is aged 63 on 2024-06-12, but draft says 57.',
    ],
  ])('%s', (text, why) => {
    expect(findingsIn({ id: 'draft', text }).map((f) => f.why)).toContain(why);
  });
});
