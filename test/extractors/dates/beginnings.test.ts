import { table } from './table.ts';

/** What a date begins with, where the second word decides whether one can begin: each pair of the patterns once. */
table('two words that a date begins with', [
  ['It rained for the rest of the year.', [['the rest of the year', 'DATE', '2013', '2013']]],
  ['Prices doubled in the ’90s.', [['the ’90s', 'DATE', '199', '199X']]],
  ['The dam dates from the year 1911.', [['the year 1911', 'DATE', '1911', '1911']]],
  ['They met on the 7th of July.', [['the 7th of July', 'DATE', '2012-07-07', '2012-07-07']]],
  ['The ferry sank a few weeks ago.', [['a few weeks ago', 'DATE', 'PAST_REF', null]]],
  ['He waited for a full year.', [['a full year', 'DURATION', 'P1Y', null]]],
  ['It lasts no more than two weeks.', [['no more than two weeks', 'DURATION', 'P2W', null]]],
  ['It took at least three days.', [['at least three days', 'DURATION', 'P3D', null]]],
  ['The mine closed these last two years.', [['these last two years', 'DURATION', 'P2Y', '2011-03/2013-03']]],
  ['They drove for several hours.', [['several hours', 'DURATION', 'PTXH', null]]],
  ['Costs rose in the foreseeable future.', [['the foreseeable future', 'DATE', 'FUTURE_REF', null]]],
  ['Sales fell in the third quarter of 2011.', [['the third quarter of 2011', 'DATE', '2011-Q3', '2011-07/2011-09']]],
  ['Polls open the second Tuesday in May.', [['the second Tuesday in May', 'DATE', '2013-05-14', '2013-05-14']]],
  ["The toll passed last year's record.", [['last year', 'DATE', '2012', '2012']]],
  ['They marry once a decade.', [['once a decade', 'SET', 'P1DE', null]]],
  ['She woke at six a.m. on Monday.', [['six a.m. on Monday', 'TIME', '2013-03-18T06:00', '2013-03-18T06:00:00']]],
  ['The show starts about 8 p.m.', [['about 8 p.m.', 'TIME', '2013-03-22T20:00', '2013-03-22T20:00:00']]],
]);

table('numbers, and what stands behind them', [
  ['Caesar died in 44 B.C. in Rome.', [['44 B.C.', 'DATE', 'BC0044', '-0043']]],
  [
    'A fire broke out at 1400 G.M.T. on Monday.',
    [['1400 G.M.T. on Monday', 'TIME', '2013-03-18T14:00', '2013-03-18T14:00:00Z']],
  ],
  ['He was held for 2 1/2 years.', [['2 1/2 years', 'DURATION', 'P2Y6M', null]]],
  ['Rain fell 3 to 4 times a week.', [['3 to 4 times a week', 'SET', 'P1W', null]]],
  ['The 21st century began badly.', [['The 21st century', 'DATE', '20', '20XX']]],
  ['The 2012 fiscal year was bad.', [['The 2012 fiscal year', 'DATE', '2012', '2012~']]],
  ['He read 12 of the 30 names to 40 guests.', []],
  ['Flight 1400 left gate 12 with 160 aboard.', []],
]);

table('words that begin dates, before others', [
  ['The mayor, a baker, said that the council, at most, is no better.', []],
  ['As much as the men like it, his dog and its tail went up.', []],
  ['The mother of all the saints met father and the new board at the close.', []],
]);
