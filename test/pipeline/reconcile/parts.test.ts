import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../../support/compared.ts';

const sums = (text: string): string[] => told(text, ['sum']);

describe('parts that a sentence lists of one whole', () => {
  it.each<[string, string[]]>([
    ['Of the 120 passengers, 85 were rescued, 30 died and five are missing.', ['sum-ok info: 120 | 85, 30, five']],
    [
      'Of the 120 passengers, 85 were rescued, 30 died and eight are missing.',
      ['sum-mismatch error: 120 | 85, 30, eight'],
    ],
    [
      'Of the 61 pupils who fell ill in May, 27 are under seven, 22 are aged seven to 11, and 11 are older.',
      ['sum-mismatch error: 61 | 27, 22, 11'],
    ],
    ['Of the 640 ballots, 410 were cast by post and 190 by proxy.', ['sum-mismatch warning: 640 | 410, 190']],
    ['Of the 50 seats, 26 went to Labour, 23 to the Greens and one to a rebel.', ['sum-ok info: 50 | 26, 23, one']],
    [
      'The raid killed nine people. Six of the dead were soldiers, two were drivers and one was a cook.',
      ['sum-ok info: nine | Six, two, one'],
    ],
    [
      'The raid killed 12 people. Six of the dead were soldiers, four were drivers and one was a cook.',
      ['sum-mismatch error: 12 | Six, four, one'],
    ],
    [
      'Jurors found him guilty on nine of the 11 counts and cleared him of the other two.',
      ['sum-ok info: 11 | nine, two'],
    ],
    [
      'Jurors found him guilty on nine of the 11 counts and cleared him of the other three.',
      ['sum-mismatch error: 11 | nine, three'],
    ],
    ['The toll of 34 includes 12 children, 15 women and eight men.', ['sum-mismatch error: 34 | 12, 15, eight']],
    // Silence: parts that need not make the whole, that overlap, or that are of something else.
    ['Of the 120 passengers, 85 were rescued.', []],
    ['Of the 120 passengers, 40 were children, 70 were women and 30 were ill.', []],
    ['Of the 120 passengers, 30 died and two were hurt.', []],
    ['Of the 120 passengers, 85 were rescued, 12 of them by a trawler.', []],
    ['Of the 50 clubs, 26 voted for the plan, at a meeting 12 miles from the capital.', []],
    ['The toll of 34 includes 12 children and 15 women.', []],
    ['The raid killed 12 people. Six of the dead were soldiers, and one was a cook.', []],
    ['Of the 50 states, more than 20 have a ban, about 15 a limit and 10 neither.', []],
    ['Guilty on nine of the 11 counts, he was cleared with the other three men.', []],
    ['In the poll 38 percent would leave, including 62 percent of the young and 17 percent of the old.', []],
    ['The bill names three rules: that a team has one coach and one captain.', []],
    ['He lost nine of the 11 games and the other three finals.', []],
    ['Of the $50 million, $26 million went to schools and $20 million to roads.', []],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  it('takes what was given with the whole for a part', () => {
    const text =
      'The search ended with 11 people dead, including two children. Four of the dead were men and five were women.';
    expect(sums(text)).toEqual(['sum-ok info: 11 | two, Four, five']);
  });

  it('says what the parts make', () => {
    const [finding] = findingsIn({
      id: 'draft',
      text: 'Of the 64 ballots, 40 were valid, 20 were blank and one was torn.',
    });
    expect(finding?.why).toBe('The parts make less than the total: 40 + 20 + 1 = 61, but draft says 64.');
  });
});

describe('a share of a figure of the sentence before', () => {
  it.each<[string, string[]]>([
    [
      'The railway has 3,900 staff. About 2,700 of them, or 69 percent, joined the strike.',
      ['compatible info: 69 percent | About 2,700, 3,900'],
    ],
    [
      'Doctors confirmed 46 cases of measles. Of those, 37, or 70 percent, had no vaccine.',
      ['conflict error: 70 percent | 37, 46'],
    ],
    [
      'The office charged 31 brokers in March, and 28 were convicted, a rate of about 80 percent.',
      ['conflict error: about 80 percent | 28, 31'],
    ],
    ['The stadium holds 45,000, of whom 9,000, or 25 percent, stand.', ['conflict error: 25 percent | 9,000, 45,000']],
    // Two figures before: either may be meant. A share of something else.
    ['The railway has 3,900 staff and 212 trains. About 70 of them, or 69 percent, ran.', []],
    ['The railway has 3,900 staff. Some 2,700 joined the strike, and 12 percent were fined.', []],
    ['The railway has 3,900 staff. About 2,700 of them (69 percent of drivers) joined the strike.', []],
  ])('%s', (text, expected) => {
    expect(told(text, ['quantity'])).toEqual(expected);
  });
});
