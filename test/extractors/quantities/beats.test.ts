/** How other beats and the press of other countries write figures. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../support/extract.ts';

/** The words, the value (two for a range), the unit's symbol ("" for a count), and the head of the item ("" for none) if stated. */
type Figure = readonly [text: string, value: number | readonly [number, number], unit: string, head?: string];
type Row = readonly [text: string, ...figures: Figure[]];

function check(text: string, figures: readonly Figure[]): void {
  const found = factsOf('quantity', text).map((f, i) => [
    f.text,
    f.value ?? [f.min, f.max],
    f.unit?.symbol ?? '',
    ...(figures[i]?.[3] === undefined ? [] : [f.item?.head ?? '']),
  ]);
  expect(found).toEqual(figures);
}

describe.each<[string, Row[]]>([
  [
    'currencies written as one letter',
    [
      [
        'JOHANNESBURG - Police in South Africa seized goods worth R 2.3 billion. A ticket costs R450.',
        ['R 2.3 billion', 2.3e9, 'ZAR'],
        ['R450', 450, 'ZAR'],
      ],
      [
        'LAGOS, Nigeria — The N5.2 billion was lost. The naira closed at N1,669 in Lagos, where N95 masks sell.',
        ['N5.2 billion', 5.2e9, 'NGN'],
        ['N1,669', 1669, 'NGN'],
      ],
      ['MANILA, Philippines — Drugs worth P3.6 billion were found in Manila.', ['P3.6 billion', 3.6e9, 'PHP']],
    ],
  ],
  [
    'figures that go on in the unit before',
    [
      [
        'The utility earned 68 billion crowns in Prague, 2.4 billion more than forecast.',
        ['68 billion crowns', 68e9, 'CZK'],
        ['2.4 billion', 2.4e9, 'CZK'],
      ],
      [
        'The budget is $4.2 billion, of which 1.1 billion is for roads.',
        ['$4.2 billion', 4.2e9, 'USD'],
        ['1.1 billion', 1.1e9, 'USD'],
      ],
      [
        'Profit was £120 million, up from 98 million, and 3 million people bought shares.',
        ['£120 million', 1.2e8, 'GBP'],
        ['98 million', 9.8e7, 'GBP'],
        ['3 million', 3e6, '', 'person'],
      ],
      ['Parcels were 29 percent of the market, down from 62 in 2019.', ['29 percent', 29, '%'], ['62', 62, '%']],
      [
        'It cost 24 billion crowns in Oslo, Norway, or $2.2 billion, 3 billion more than planned.',
        ['24 billion crowns', 24e9, 'NOK'],
        ['$2.2 billion', 2.2e9, 'USD'],
        ['3 billion', 3e9, 'NOK'],
      ],
      ['The deal is worth £55m plus £5m later.', ['£55m', 5.5e7, 'GBP'], ['£5m', 5e6, 'GBP']],
      [
        'LAHORE — In Karachi, Pakistan, the board in Pakistan collected Rs 855 billion.',
        ['Rs 855 billion', 8.55e11, 'PKR'],
      ],
      ['Homicides fell 15 percent to 73.6 a day.', ['15 percent', 15, '%'], ['73.6', 73.6, '']],
      [
        'The app cost $40 million and was opened 1.2 million times, with 3 million in Asia.',
        ['$40 million', 4e7, 'USD'],
        ['1.2 million times', 1.2e6, '1'],
        ['3 million', 3e6, ''],
      ],
    ],
  ],
  [
    'ages',
    [
      [
        'Two guards aged 27 and 33 were hurt, and men aged 20, 31 and 45.',
        ['Two', 2, '', 'guard'],
        ['aged 27', 27, 'a'],
        ['33', 33, 'a'],
        ['aged 20', 20, 'a'],
        ['31', 31, 'a'],
        ['45', 45, 'a'],
      ],
      ['Those aged between 18 and 24 pay less.', ['aged between 18 and 24', [18, 24], 'a']],
      ['Nine children under 12 were hurt.', ['Nine', 9, '', 'child'], ['under 12', 12, 'a']],
      ['People 65 and older may park free.', ['65 and older', 65, 'a']],
      ['Workers under 20 contracts struck.', ['under 20', 20, '', 'contract']],
    ],
  ],
  [
    'a number that opens a sentence counts some of those before',
    [
      [
        'Eleven people were taken to hospital. Four were in critical condition. Two died.',
        ['Eleven', 11, '', 'person'],
        ['Four', 4, '', 'person'],
        ['Two', 2, '', 'person'],
      ],
      [
        'Fire crews found damage at 12 houses on Thursday night. Four were hurt.',
        ['12', 12, '', 'house'],
        ['Four', 4, '', ''],
      ],
    ],
  ],
  [
    'labels, signs and letters',
    [
      ['**Damage:** 121 homes.', ['121', 121, '', 'home']],
      ['Evacuated: est. 400 people.', ['est. 400', 400, '', 'person']],
      ['The margin of error is plus or minus 3 points.', ['3', 3, '', 'point']],
      ['Between 1.2m and 1.4m children are hungry.', ['Between 1.2m and 1.4m', [1.2e6, 1.4e6], '', 'child']],
      ['A magnitude-5 aftershock was felt.', ['5', 5, '']],
      ['The reserve covers 491 square km.', ['491 square km', 491, 'km2']],
      ['Power costs 27p per kilowatt hour.', ['27p per kilowatt hour', 27, 'GBX/kW.h']],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows.map((row): [string, Row] => [row[0], row]))('%s', (text, [, ...figures]) => check(text, figures));
});
