import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../../support/compared.ts';

const arithmetic = (text: string): string[] => told(text, ['quantity']);

describe('a share against its part and its whole', () => {
  it.each<[string, string[]]>([
    // Health, courts, elections, sport.
    ['The laboratory found mould in 412 of 1,030 samples, or 45 percent.', ['conflict error: 45 percent | 412, 1,030']],
    ['The laboratory found mould in 412 of 1,030 samples, or 40 percent.', ['agree info: 40 percent, 412, 1,030']],
    ['Jurors convicted him on nine of the 11 counts, or 82 percent.', ['agree info: 82 percent, nine, 11']],
    ['About 62 percent (31 of 50) of the delegates voted for her.', ['compatible info: About 62 percent | 31, 50']],
    ['About 72 percent (31 of 50) of the delegates voted for her.', ['conflict error: About 72 percent | 31, 50']],
    ['Of the 240 players tested in May, 36, or 15 percent, were injured.', ['agree info: 15 percent, 36, 240']],
    ['Of the 240 players tested in May, 36 (25 percent) were injured.', ['conflict error: 25 percent | 36, 240']],
    ['The clinic treated 412 people, or 40 percent of the 1,030 who came.', ['agree info: 40 percent, 412, 1,030']],
    ['Some 45 percent of the 1,030 schools, or 412, have reopened.', ['conflict error: Some 45 percent | 412, 1,030']],
    ['The army shot down 47 out of 52 drones (90.4 percent).', ['agree info: 90.4 percent, 47 out of 52']],
    // Two thirds are 66.7 percent: cut off, not rounded.
    ['Two of the three bridges, or 66 percent, are closed.', ['conflict warning: 66 percent | Two, three']],
    // Silence: a share of something else, an open bound, a share without its part.
    ['Nine of the 11 states (62 percent of the population) agreed.', []],
    ['Two of the three partners (60 percent owners) sold out.', []],
    ['Nine of the 11 counts were dropped, and 45 percent of voters approve.', []],
    ['Some 412 of 1,030 samples were bad, 5 percent more than in May.', []],
    ['Rain fell on 12 of 30 days, up 45 percent from April.', []],
    ['More than 400 of 1,030 samples, or 45 percent, were bad.', []],
    ['The party won 31 of 50 seats with 45 percent of the vote.', []],
    ['Of the 50 seats, 31 went to the party, which had 45 percent of the vote.', []],
    ['Turnout was 62 percent, and 31 of 50 districts have reported.', []],
    ['Three of the four stocks fell, or 20 percent less than feared.', []],
  ])('%s', (text, expected) => {
    expect(arithmetic(text)).toEqual(expected);
  });
});

describe('a change against its two figures', () => {
  it.each<[string, string[]]>([
    [
      'Net sales rose 12 percent to $4.2 billion from $3.9 billion a year earlier.',
      ['conflict error: 12 percent | $3.9 billion, $4.2 billion'],
    ],
    [
      'Net sales rose 8 percent to $4.2 billion from $3.9 billion a year earlier.',
      ['agree info: 8 percent, $3.9 billion, $4.2 billion'],
    ],
    // Any of 5.1 to 10.4 percent can be meant by figures so rounded.
    [
      'Sales rose 9.8 percent to $4.2 billion from $3.9 billion.',
      ['agree info: 9.8 percent, $3.9 billion, $4.2 billion'],
    ],
    ['Cases were up from 300 last year to 450, a 50 percent increase.', ['agree info: 50 percent, 300, 450']],
    ['Cases rose from 300 in April to 400 in May, or 25 percent.', ['conflict error: 25 percent | 300, 400']],
    [
      'Net income was $412 million, up 7 percent from $385 million.',
      ['agree info: 7 percent, $385 million, $412 million'],
    ],
    [
      'The fund cut its grant from $500,000 to $400,000, a reduction of 25 percent.',
      ['conflict error: 25 percent | from $500,000 to $400,000'],
    ],
    [
      'The jobless rate rose 0.2 percentage points to 4.1 percent from 3.9 percent.',
      ['agree info: 0.2 percentage points, 3.9 percent, 4.1 percent'],
    ],
    [
      'The jobless rate rose 0.4 percentage points to 4.1 percent from 3.9 percent.',
      ['conflict error: 0.4 percentage points | 3.9 percent, 4.1 percent'],
    ],
    ['The garrison fell by 200 troops to 1,150 from 1,400.', ['conflict error: 200 | 1,400, 1,150']],
    ['Attendance dropped by 250 to 1,150 from 1,400.', ['agree info: 250 to 1,150, 1,400']],
    ['The fare doubled from 40 to 75 euros.', ['conflict warning: doubled | from 40 to 75 euros']],
    ['The fare doubled from 40 to 58 euros.', ['conflict error: doubled | from 40 to 58 euros']],
    ['The fare doubled from 40 to 80 euros.', ['agree info: doubled, from 40 to 80 euros']],
    [
      'The fare more than doubled to 80 euros from 45 euros.',
      ['conflict error: more than doubled | 45 euros, 80 euros'],
    ],
    [
      'The firm earned $400 million, or $1.20 a share, up 20 percent from $350 million, or $1.02 a share.',
      ['conflict error: 20 percent | $350 million, $400 million'],
    ],
    [
      'Wheat exports fell 9 percent to 2.1 million tonnes, compared with 1.8 million tonnes a year ago.',
      ['conflict error: 9 percent | 1.8 million tonnes, 2.1 million tonnes'],
    ],
    [
      'Profit rose 12 percent and sales 3 percent to $4.2 billion from $4.1 billion.',
      ['agree info: 3 percent, $4.1 billion, $4.2 billion'],
    ],
    // Silence: nothing to hold the change against, another figure, a growth of each year or of another reckoning.
    ['Net sales rose 12 percent to $4.2 billion from a year earlier.', []],
    ['Sales rose 12 percent at constant exchange rates to $4.2 billion from $3.9 billion.', []],
    ['Sales grew 5 percent a year from $2 billion in 2014 to $3 billion in 2022.', []],
    ['Shares rose 12 percent after the bid went to $42 from $39.', []],
    ['Sales rose 12 percent to $4.2 billion, and $3.9 billion came from abroad.', []],
    ['The team travelled from 40 to 75 miles, 12 percent of them by bus.', []],
    ['The club moved up 12 places to third from 15th.', []],
    ['The bank raised its forecast by 5 percent to $42 from sales of $39.', []],
    ['Support rose 2 percent to 12 percent from 10 percent.', []],
    ['Exports more than doubled to 80 tonnes from 35 tonnes.', []],
    ['Prices range from 40 to 75 euros, 20 percent less than in Paris.', []],
  ])('%s', (text, expected) => {
    expect(arithmetic(text)).toEqual(expected);
  });
});

describe('a product or a rate against its figures', () => {
  it.each<[string, string[]]>([
    ['The airline flew 1,200 flights over 30 days, about 40 a day.', ['compatible info: about 40 | 1,200, 30 days']],
    ['The airline flew 1,200 flights over 30 days, or 60 a day.', ['conflict error: 60 | 1,200, 30 days']],
    ['The mill was fined $500 for each of 12 violations, $60,000 in total.', ['conflict error: $60,000 | $500, 12']],
    ['The mill was fined $500 for each of 12 violations, a total of $6,000.', ['agree info: $6,000, $500, 12']],
    ['The mill was fined $6,000, or $500 for each of 12 violations.', ['agree info: $6,000, $500, 12']],
    ['The school bought 12 tablets at $50 each, a total of $650.', ['conflict error: $650 | $50, 12']],
    [
      'The mayor was paid $100,000 a year for 12 years, or $1.2 million.',
      ['agree info: $1.2 million, $100,000 a year, 12 years'],
    ],
    ['He is to pay $40 a day for 30 days, a total of $1,500.', ['conflict error: $1,500 | $40 a day, 30 days']],
    // Silence: no claim that one makes the other.
    ['The mill was fined $500 for each of 12 violations and $60,000 for spilling oil.', []],
    ['The school bought 12 tablets at $50 each and a printer for $650.', []],
    ['The airline flew 1,200 flights over 30 days, with 60 a day over the holidays.', []],
    ['Rescuers worked for 30 days, 12 hours a day.', []],
    ['The airline flew 1,200 flights in 30 days, 60 fewer than last year.', []],
    ['Tickets cost $50 each for the 12 games, and $650 for the season.', []],
    ['She scored 30 goals in 25 games, two in one night.', []],
    ['About 1,200 people fled over 30 days, or 60 percent of the town.', []],
  ])('%s', (text, expected) => {
    expect(arithmetic(text)).toEqual(expected);
  });
});

describe('what an editor reads', () => {
  const why = (text: string): string | undefined => findingsIn({ id: 'draft', text }).map((f) => f.why)[0];
  it.each([
    [
      'Mould was in 412 of 1,030 samples, or 45 percent.',
      'The arithmetic does not hold: 412 of 1,030 is 40 %, but draft says 45 percent.',
    ],
    [
      'Sales rose 12 percent to $4.2 billion from $3.9 billion.',
      'The arithmetic does not hold: from $3.9 billion to $4.2 billion is a rise of 7.69 %, but draft says 12 percent.',
    ],
    [
      'Sales rose 9.8 percent to $4.2 billion from $3.9 billion.',
      'The arithmetic holds: from $3.9 billion to $4.2 billion is a rise of 7.69 %, or 5.06 to 10.39 as they are rounded, and draft says 9.8 percent.',
    ],
    [
      'The mill was fined $500 for each of 12 violations, $60,000 in total.',
      'The arithmetic does not hold: $500 times 12 is $6,000, but draft says $60,000.',
    ],
  ])('%s', (text, expected) => {
    expect(why(text)).toBe(expected);
  });
});
