import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/extract.ts';
import { growth } from '../../support/growth.ts';
import { PUBLISHED, table } from './table.ts';

table('absolute dates', [
  ['Talks opened on 22 March 2013 in Oslo.', [['22 March 2013', 'DATE', '2013-03-22', '2013-03-22']]],
  ['The bridge fell on March 22nd, 2013, killing two.', [['March 22nd, 2013', 'DATE', '2013-03-22', '2013-03-22']]],
  ['The order of Sept. 4, 1998, was void.', [['Sept. 4, 1998', 'DATE', '1998-09-04', '1998-09-04']]],
  ['It was filed 2012-11-05.', [['2012-11-05', 'DATE', '2012-11-05', '2012-11-05']]],
  ['Logged at 2012-11-05T10:00Z by hand.', [['2012-11-05T10:00Z', 'TIME', '2012-11-05T10:00', '2012-11-05T10:00:00Z']]],
  ['They met on the 22nd of March.', [['the 22nd of March', 'DATE', '2013-03-22', '2013-03-22']]],
  ['Sales began in February 2009.', [['February 2009', 'DATE', '2009-02', '2009-02']]],
  ['The fair runs June 3-5, 2014.', [['June 3-5, 2014', 'DURATION', 'P3D', '2014-06-03/2014-06-05']]],
  ['He led the club in 1990-95.', [['1990-95', 'DURATION', 'P5Y', '1990/1995']]],
]);

table('dates whose year is not written', [
  ['Voters go to the polls on Sept. 15.', [['Sept. 15', 'DATE', '2013-09-15', '2013-09-15']]],
  ['The mine closed on Dec. 3.', [['Dec. 3', 'DATE', '2012-12-03', '2012-12-03']]],
  ['She resigned in October.', [['October', 'DATE', '2012-10', '2012-10']]],
  ['The court will sit in October.', [['October', 'DATE', '2013-10', '2013-10']]],
]);

table('weekdays', [
  ['Police said Tuesday that two men were held.', [['Tuesday', 'DATE', '2013-03-19', '2013-03-19']]],
  ['The Senate will vote on Tuesday.', [['Tuesday', 'DATE', '2013-03-26', '2013-03-26']]],
  ['Fans cheered Friday.', [['Friday', 'DATE', '2013-03-22', '2013-03-22']]],
  ['The strike began last Friday.', [['last Friday', 'DATE', '2013-03-15', '2013-03-15']]],
  ['Rain fell on Wednesday night.', [['Wednesday night', 'TIME', '2013-03-20TNI', '2013-03-20']]],
  ['The shop opens on Mondays.', [['Mondays', 'SET', 'XXXX-WXX-1', null]]],
  ['He was shot at 10 p.m. Wednesday.', [['10 p.m. Wednesday', 'TIME', '2013-03-20T22:00', '2013-03-20T22:00:00']]],
]);

table('periods at a distance', [
  ['Exports fell last month.', [['last month', 'DATE', '2013-02', '2013-02']]],
  ['It rained yesterday.', [['yesterday', 'DATE', '2013-03-21', '2013-03-21']]],
  ['They divorced three years ago.', [['three years ago', 'DATE', '2010', '2010']]],
  ['The fire broke out two weeks ago.', [['two weeks ago', 'DATE', '2013-W10', '2013-03-04/2013-03-10']]],
  ['Prices rose earlier this year.', [['earlier this year', 'DATE', '2013', '2013']]],
  ['A vote is due by the end of the month.', [['the end of the month', 'DATE', '2013-03', '2013-03']]],
  ['It was built in the mid-1980s.', [['the mid-1980s', 'DATE', '198', '198X']]],
]);

table('lengths and repetitions', [
  ['A 10-month inquiry found nothing.', [['10-month', 'DURATION', 'P10M', null]]],
  ['Prices doubled in the last two years.', [['the last two years', 'DURATION', 'P2Y', '2011-03/2013-03']]],
  ['He waited nearly an hour.', [['nearly an hour', 'DURATION', 'PT1H', null]]],
  ['The board meets every other week.', [['every other week', 'SET', 'P2W', null]]],
  ['She swims twice a week.', [['twice a week', 'SET', 'P1W', null]]],
]);

table('no dates', [
  ['Shares may fall, he said, and troops march on.', []],
  ['The Sunday Times reported a second attack.', []],
  ['Version 2.1.3 was sold to 2000 people.', []],
  ['Call 555-2013 or visit the 1600 block of Oak Street.', []],
  ['A 36-year-old man and a girl of 12 were hurt.', []],
  ['The museum drew 1950 visitors and 9/11 families.', []],
]);

describe('what fixes a date', () => {
  it('flags a weekday that contradicts its date', () => {
    const [fact] = factsOf('date', 'It opened on Monday, March 22, 2013.', PUBLISHED);
    expect(fact).toMatchObject({ text: 'Monday, March 22, 2013', value: '2013-03-22', weekdayMismatch: 'Friday' });
  });

  it('flags a weekday that contradicts a day without year near publication, and lets it find an older year', () => {
    const near = factsOf('date', 'Talks resume on Tuesday, March 12, he said.', '2025-03-08');
    expect(near[0]).toMatchObject({ value: '2025-03-12', weekdayMismatch: 'Wednesday' });
    const old = factsOf('date', 'The ship sank on Saturday, Nov. 16, in a storm.', '2014-06-04');
    expect(old[0]).toMatchObject({ value: '2013-11-16' });
    expect(old[0]!.weekdayMismatch).toBeUndefined();
  });

  it('leaves relative dates open where nothing anchors them', () => {
    const [fact] = factsOf('date', 'The mayor resigned last week.');
    expect(fact).toMatchObject({ value: null, timex: { value: 'XXXX-WXX' } });
    expect(fact!.unresolved).toContain('publication');
  });

  it('takes the year of a full date near by where there is no day of publication', () => {
    const text = `${'The sale was long planned. '.repeat(6)}It closed on May 4, 2023. Papers signed May 2 and filed in July, on July 20, say so.`;
    expect(factsOf('date', text).map((f) => f.value)).toEqual(['2023-05-04', '2023-05-02', null, null]);
  });

  it('counts from a date line', () => {
    const [line, yesterday] = factsOf('date', 'Oct. 27, 2021\n\nThe mayor resigned yesterday.');
    expect(line).toMatchObject({ value: '2021-10-27', basis: 'explicit' });
    expect(yesterday).toMatchObject({ value: '2021-10-26', basis: 'dateline' });
  });

  it('finds the year in which a weekday fits', () => {
    const [first] = factsOf(
      'date',
      'Officials announced on Tuesday, Sept. 22, the arrests of 40 men.\n\nThe ring was formed in 2019.',
    );
    expect(first).toMatchObject({ value: '2020-09-22' });
  });
});

describe('hostile input', () => {
  const alphabets = [
    'the ',
    'March 3, ',
    '1990-',
    '12:',
    'a year ',
    'last ',
    'early ',
    'Monday, ',
    'the end of ',
    'two hundred ',
    '10-',
    "'90s ",
    'third quarter ',
    'every ',
    "New Year's ",
    'the summer of ',
    'now ',
    '22/03/',
    '22-Mar-',
    'yesterday will ',
    'nineteen ',
  ];
  it.each(alphabets)('reads runs of %j in linear time', (word) => {
    expect(growth(word, (text) => factsOf('date', text, PUBLISHED))).toBeLessThan(12);
  });
});
