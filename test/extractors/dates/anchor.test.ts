import { expect, it } from 'vitest';
import { anchorOf } from '../../../extractors/dates/anchor.ts';
import { isoDay } from '../../../extractors/dates/calendar.ts';
import { toArticle } from '../../../pipeline/run.ts';

/** [what, text, published, anchor day, basis] */
const ROWS: readonly (readonly [string, string, string | undefined, string | undefined, string])[] = [
  ['publication', 'It rained.', '2013-03-22T10:00:00Z', '2013-03-22', 'published'],
  ['publication before a date line', 'Oct. 27, 2021\n\nIt rained.', '2013-03-22', '2013-03-22', 'published'],
  ['a date line', 'Oct. 27, 2021\n\nIt rained.', undefined, '2021-10-27', 'dateline'],
  [
    'a labelled date before the text',
    'Published 2021-10-27 The river rose by night and fell.',
    undefined,
    '2021-10-27',
    'dateline',
  ],
  [
    'a full date in the lead',
    'A judge ruled on March 3, 2012, that the sale was void.',
    undefined,
    '2012-03-03',
    'context',
  ],
  [
    'a weekday that fits one year near those named',
    'Police held ten men on Tuesday, Sept. 22, in Bonn. The ring dates from 2019.',
    undefined,
    '2020-09-22',
    'context',
  ],
  ['no year to go by', 'Police held ten men on Tuesday, Sept. 22, in Bonn.', undefined, undefined, 'context'],
  ['nothing', 'It rained yesterday.', undefined, undefined, 'context'],
  ['a publication that is no date', 'It rained yesterday.', 'last week', undefined, 'context'],
];

it.each(ROWS)('%s', (_, text, published, day, basis) => {
  const article = toArticle({ id: 'a', text, ...(published === undefined ? {} : { published }) });
  const anchor = anchorOf(article);
  expect(anchor.day && isoDay(anchor.day)).toBe(day);
  expect(anchor.basis).toBe(basis);
});
