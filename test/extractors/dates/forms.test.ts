import { table } from './table.ts';

table('times of day', [
  [
    'He spoke at 2:30 p.m. EDT Tuesday.',
    [['2:30 p.m. EDT Tuesday', 'TIME', '2013-03-19T14:30', '2013-03-19T14:30:00-04:00']],
  ],
  [
    'The plane left at 14:30 GMT on Tuesday.',
    [['14:30 GMT on Tuesday', 'TIME', '2013-03-19T14:30', '2013-03-19T14:30:00Z']],
  ],
  ['It struck at 2146 GMT Wednesday.', [['2146 GMT Wednesday', 'TIME', '2013-03-20T21:46', '2013-03-20T21:46:00Z']]],
  [
    'The call came about 1:40 a.m. from the pier.',
    [['about 1:40 a.m.', 'TIME', '2013-03-22T01:40', '2013-03-22T01:40:00']],
  ],
  ['She called at 11.30pm on Saturday.', [['11.30pm on Saturday', 'TIME', '2013-03-16T23:30', '2013-03-16T23:30:00']]],
  ['The doors closed at noon Thursday.', [['noon Thursday', 'TIME', '2013-03-21T12:00', '2013-03-21T12:00:00']]],
  ['It ended at midnight on Sunday.', [['midnight on Sunday', 'TIME', '2013-03-17T24:00', '2013-03-18T00:00:00']]],
  [
    'A shot rang out at 8:30 Wednesday night.',
    [['8:30 Wednesday night', 'TIME', '2013-03-20T20:30', '2013-03-20T20:30:00']],
  ],
  [
    'The wake lasted from 4:00 to 5:30 p.m. at the hall.',
    [
      ['4:00', 'TIME', '2013-03-22T16:00', '2013-03-22T16:00:00'],
      ['5:30 p.m.', 'TIME', '2013-03-22T17:30', '2013-03-22T17:30:00'],
    ],
  ],
  ['The choir sings every Tuesday at 7 p.m. here.', [['every Tuesday at 7 p.m.', 'SET', 'XXXX-WXX-2T19:00', null]]],
  [
    'The early hours of Wednesday were calm.',
    [['The early hours of Wednesday', 'TIME', '2013-03-20TMO', '2013-03-20']],
  ],
  ['They lost 3:10 on aggregate and won 14:30 later.', []],
]);

table('days of one month', [
  [
    'The hearings were on 17, 19 and 21 January.',
    [
      ['17', 'DATE', '2013-01-17', '2013-01-17'],
      ['19', 'DATE', '2013-01-19', '2013-01-19'],
      ['21 January', 'DATE', '2013-01-21', '2013-01-21'],
    ],
  ],
  [
    'Votes were held on June 1, 3 and 5, 2012.',
    [
      ['June 1', 'DATE', '2012-06-01', '2012-06-01'],
      ['3', 'DATE', '2012-06-03', '2012-06-03'],
      ['5, 2012', 'DATE', '2012-06-05', '2012-06-05'],
    ],
  ],
  ['On January 5, 12 and 19 people fell ill.', [['January 5', 'DATE', '2013-01-05', '2013-01-05']]],
  ['On January 5, 12 people fell ill.', [['January 5', 'DATE', '2013-01-05', '2013-01-05']]],
]);

table('weeks of a month', [
  ['It snowed in the first week of January.', [['the first week of January', 'DATE', '2013-01', '2013-01']]],
  ['It rained in the last days of May 2012.', [['the last days of May 2012', 'DATE', '2012-05', '2012-05']]],
  ['They met on the third weekend in February.', [['the third weekend in February', 'DATE', '2013-02', '2013-02']]],
]);

table('quarters, halves and fiscal years', [
  ['Revenue in Q3 2021 was flat.', [['Q3 2021', 'DATE', '2021-Q3', '2021-07/2021-09']]],
  [
    'It lost money in the third quarter of 1998.',
    [['the third quarter of 1998', 'DATE', '1998-Q3', '1998-07/1998-09']],
  ],
  ['A fourth-quarter loss hurt the shares.', [['fourth-quarter', 'DATE', '2012-Q4', '2012-10/2012-12']]],
  ['It expects a gain in the second quarter.', [['the second quarter', 'DATE', '2013-Q2', '2013-04/2013-06']]],
  [
    "Next year's first quarter will be better than the first half of 2012.",
    [
      ["Next year's first quarter", 'DATE', '2014-Q1', '2014-01/2014-03'],
      ['the first half of 2012', 'DATE', '2012-H1', '2012-01/2012-06'],
    ],
  ],
  [
    'Profit fell in the fourth quarter. In the year-ago quarter it rose, against a loss a year earlier.',
    [
      ['the fourth quarter', 'DATE', '2012-Q4', '2012-10/2012-12'],
      ['the year-ago quarter', 'DATE', '2011-Q4', '2011-10/2011-12'],
      ['a year earlier', 'DATE', '2011-Q4', '2011-10/2011-12'],
    ],
  ],
  [
    'In the quarter ended Jan. 31, sales fell.',
    [
      ['the quarter', 'DATE', '2012-Q4', '2012-10/2012-12'],
      ['Jan. 31', 'DATE', '2013-01-31', '2013-01-31'],
    ],
  ],
  ['Congress cut spending in fiscal 2012.', [['fiscal 2012', 'DATE', '2012', '2011-10/2012-09']]],
  ['The maker of shoes earned $3 million in fiscal 2012.', [['fiscal 2012', 'DATE', '2012', '2012~']]],
  [
    'Customs, said the Department of Homeland Security, seized less in the first six months of fiscal year 2012.',
    [['the first six months of fiscal year 2012', 'DATE', '2012-H1', '2011-10/2012-03']],
  ],
  ['He scored a touchdown in the third quarter and again late in the second half.', []],
]);

table('seasons, decades, centuries, eras', [
  ['The mill closed in the spring of 2010.', [['the spring of 2010', 'DATE', '2010-SP', '2010-21']]],
  ['It reopened last autumn.', [['last autumn', 'DATE', '2012-FA', '2012-23']]],
  ['They will wed this summer.', [['this summer', 'DATE', '2013-SU', '2013-22']]],
  ['Jobs went in the early 1990s.', [['the early 1990s', 'DATE', '199', '199X']]],
  ["Songs of the '60s were played.", [["the '60s", 'DATE', '196', '196X']]],
  ['An 18th-century chapel burned.', [['18th-century', 'DATE', '17', '17XX']]],
  ['Rome changed in 44 BC.', [['44 BC', 'DATE', 'BC0044', '-0043']]],
  ['A law of nineteen ninety-six was repealed.', [['nineteen ninety-six', 'DATE', '1996', '1996']]],
  ['A man in his 60s and highs in the 70s were noted.', []],
  ['Prices fall and flowers spring up at 21st Century Films.', []],
]);

table('days with names', [
  ["Fires broke out on New Year's Eve.", [["New Year's Eve", 'DATE', '2012-12-31', '2012-12-31']]],
  ['The match is on Easter Monday.', [['Easter Monday', 'DATE', '2013-04-01', '2013-04-01']]],
  ['Shops did well at Thanksgiving 2011.', [['Thanksgiving 2011', 'DATE', '2011-11-24', '2011-11-24']]],
  ['The Christmas tree fell in Easter Island.', []],
  ['Shops shut for Eid al-Fitr.', [['Eid al-Fitr', 'DATE', 'XXXX-XX-XX', null]]],
]);

table('dates beside the one talked of', [
  [
    'The ship sank on March 3, 1998. The following day divers came, and two days later it was found.',
    [
      ['March 3, 1998', 'DATE', '1998-03-03', '1998-03-03'],
      ['The following day', 'DATE', '1998-03-04', '1998-03-04'],
      ['two days', 'DURATION', 'P2D', '1998-03-06'],
    ],
  ],
  [
    'She was elected in 2004 and resigned the following year.',
    [
      ['2004', 'DATE', '2004', '2004'],
      ['the following year', 'DATE', '2005', '2005'],
    ],
  ],
  [
    'He was held on Tuesday. The night before, he had fled.',
    [
      ['Tuesday', 'DATE', '2013-03-19', '2013-03-19'],
      ['The night before', 'TIME', '2013-03-18TNI', '2013-03-18'],
    ],
  ],
  [
    'Output fell in October from the same month a year earlier.',
    [
      ['October', 'DATE', '2012-10', '2012-10'],
      ['the same month a year earlier', 'DATE', '2011-10', '2011-10'],
    ],
  ],
]);

table('two days of one month', [
  [
    'Talks ran from 10 to 12 March in Rome.',
    [
      ['10', 'DATE', '2013-03-10', '2013-03-10'],
      ['12 March', 'DATE', '2013-03-12', '2013-03-12'],
    ],
  ],
  [
    'Concerts are set for June 1 and 2, 2014, in Kent.',
    [
      ['June 1', 'DATE', '2014-06-01', '2014-06-01'],
      ['2, 2014', 'DATE', '2014-06-02', '2014-06-02'],
    ],
  ],
  ['The raid of Dec. 28-Jan. 3 failed.', [['Dec. 28-Jan. 3', 'DURATION', 'P7D', '2012-12-28/2013-01-03']]],
]);

table('weekdays counted in a month', [
  ['They meet on the second Tuesday in May.', [['the second Tuesday in May', 'DATE', '2013-05-14', '2013-05-14']]],
  ['It was the last Sunday of June 2014.', [['the last Sunday of June 2014', 'DATE', '2014-06-29', '2014-06-29']]],
  [
    'The fifth Monday of February 2013 was to be kept.',
    [['The fifth Monday of February 2013', 'DATE', '2013-02', null]],
  ],
]);

table('distances that are only roughly known', [
  ['It closed more than a decade ago.', [['more than a decade ago', 'DATE', '2003', '2003~']]],
  ['The temple fell 2,000 years ago.', [['2,000 years ago', 'DATE', '00', '00XX']]],
  ['It closed 10 years ago.', [['10 years ago', 'DATE', '2003', '2003']]],
]);

table('vague references', [
  ['The plant is now idle.', [['now', 'DATE', 'PRESENT_REF', null]]],
  ['It was recently sold.', [['recently', 'DATE', 'PAST_REF', null]]],
  ['More cuts may come in the near future.', [['the near future', 'DATE', 'FUTURE_REF', null]]],
  ['They met several years ago.', [['several years ago', 'DATE', 'PAST_REF', null]]],
  ['Now, he said, the past president must go.', []],
]);

table('written dates of rarer make', [
  [
    'Filed 22-Mar-13, stamped 2013/3/22 and Aug/12/2013.',
    [
      ['22-Mar-13', 'DATE', '2013-03-22', '2013-03-22'],
      ['2013/3/22', 'DATE', '2013-03-22', '2013-03-22'],
      ['Aug/12/2013', 'DATE', '2013-08-12', '2013-08-12'],
    ],
  ],
  ['Call 202-555-0143; scores were 3-2-1 and 10/12/8, flight 12-34-56.', []],
]);

table('the past and the future of partial dates', [
  ['The trial begins Monday.', [['Monday', 'DATE', '2013-03-25', '2013-03-25']]],
  ['He lived until Thursday.', [['Thursday', 'DATE', '2013-03-21', '2013-03-21']]],
  ['They had until Thursday to pay.', [['Thursday', 'DATE', '2013-03-28', '2013-03-28']]],
  ['He was sentenced June 5.', [['June 5', 'DATE', '2012-06-05', '2012-06-05']]],
  ['He will be sentenced June 5.', [['June 5', 'DATE', '2013-06-05', '2013-06-05']]],
  ['Over the weekend, vandals broke in.', [['the weekend', 'DATE', '2013-W11-WE', '2013-03-16/2013-03-17']]],
]);

table('lengths in two units, and the verb "last"', [
  ['The final ran two hours and 14 minutes.', [['two hours and 14 minutes', 'DURATION', 'PT2H14M', null]]],
  ['He got 22 years and six months.', [['22 years and six months', 'DURATION', 'P22Y6M', null]]],
  [
    'He waited six months and two years.',
    [
      ['six months', 'DURATION', 'P6M', null],
      ['two years', 'DURATION', 'P2Y', null],
    ],
  ],
  ['The strike will last 48 hours.', [['48 hours', 'DURATION', 'PT48H', null]]],
]);

table('months and days that lie ahead', [
  ['The agency needs the money by the end of June.', [['the end of June', 'DATE', '2013-06', '2013-06']]],
  ['July corn futures settled lower.', [['July', 'DATE', '2013-07', '2013-07']]],
  ['Brent for May delivery fell.', [['May', 'DATE', '2013-05', '2013-05']]],
  ['Applications close at noon Monday.', [['noon Monday', 'TIME', '2013-03-25T12:00', '2013-03-25T12:00:00']]],
  ['He left with a knee injury in the fourth quarter.', []],
]);
