import { describe, expect, it } from 'vitest';
import { dateLine } from '../../../pipeline/1-ingest/date-line.ts';
import { parsePublished } from '../../../pipeline/1-ingest/published.ts';

describe('dates of publication as metadata writes them', () => {
  const rows: [value: string, iso: string | undefined][] = [
    ['2023-05-02', '2023-05-02'],
    ['20230502', '2023-05-02'],
    ['2023-05-02T10:00:00Z', '2023-05-02T10:00:00Z'],
    ['2023-05-02T10:00:00.123+0200', '2023-05-02T10:00:00.123+02:00'],
    ['2023-05-02 10:00', '2023-05-02T10:00'],
    ['2023-05-02 10:00:00 -0400', '2023-05-02T10:00:00-04:00'],
    ['2023-05-02 10:00:00 UTC', '2023-05-02T10:00:00Z'],
    ['Tue, 02 May 2023 10:00:00 GMT', '2023-05-02T10:00:00Z'],
    ['Tue, 2 May 2023 10:00:00 +0200', '2023-05-02T10:00:00+02:00'],
    ['May 2, 2023', '2023-05-02'],
    ['Tuesday, May 2nd, 2023', '2023-05-02'],
    ['2 May 2023', '2023-05-02'],
    ['Sept. 22, 2020', '2020-09-22'],
    ['May 2, 2023 5:32 p.m. EDT', '2023-05-02'],
    ['25/12/2020', '2020-12-25'],
    ['12/25/2020', '2020-12-25'],
    ['02/02/2020', '2020-02-02'],
    ['2024-02-29', '2024-02-29'],
    // Two days are possible.
    ['03/04/2020', undefined],
    ['2023-02-29', undefined],
    ['2024-02-31', undefined],
    ['2023-13-01', undefined],
    ['2023-05-02T25:00:00Z', undefined],
    ['May 2023', undefined],
    ['May 32, 2023', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [`2023-05-02${' '.repeat(200)}x`, undefined],
  ];
  it.each(rows)('%s', (value, iso) => {
    expect(parsePublished(value)).toBe(iso);
  });
});

describe('the date line at the top of a text', () => {
  const headline = 'Two die as bus leaves the road near Harlow';
  const lead = 'A bus left the road on Tuesday and two people died, the police said in a statement.';
  const rows: [what: string, text: string, date: string | undefined][] = [
    ['a label', `Published: May 2, 2023\n\n${lead}`, '2023-05-02'],
    ['a dateline with its agency', `Harbour closes\n\nPORT ALDEN, Oct. 13, 2025 (Coast News) — ${lead}`, '2025-10-13'],
    ['a dateline without a town', `Harbour closes\n\n8 November 2023 - ${lead}`, '2023-11-08'],
    ['a dateline below a byline', `Harbour closes\n\nBy Jo Hart\nLIMA, Peru, Nov 8, 2023 (AB) - ${lead}`, '2023-11-08'],
    [
      'a date in the first sentence before a dash',
      `The port shut on Nov 8, 2023 - the third time this year.`,
      undefined,
    ],
    ['a label in the story’s first line', ` date 2021-10-27 U.S. agents said they arrested dozens.`, '2021-10-27'],
    ['a label with the time first', `Posted: 5:32 PM, March 5, 2019\n${lead}`, '2019-03-05'],
    ['below the headline', `${headline}\nUpdated 5:32 p.m. EST March 5, 2019\n${lead}`, '2019-03-05'],
    ['first line', `Tuesday, March 5, 2019\n\n${lead}`, '2019-03-05'],
    ['with a clock', `Friday 24 November 2023, 6.45am\n\n${lead}`, '2023-11-24'],
    ['below a headline', `${headline}\n\nMarch 5, 2019\n\n${lead}`, '2019-03-05'],
    ['below a byline', `${headline}\nBy Jane Roe\nMarch 5, 2019\n${lead}`, '2019-03-05'],
    ['below a paper’s name', `Harlow Post\nMarch 5, 2019\n${headline}`, '2019-03-05'],
    ['between bars', `${headline}\n\n**Harlow Post** | 30 October 2024 | By Jane Roe in York`, '2024-10-30'],
    ['CRLF', `Published: May 2, 2023\r\n\r\n${lead}`, '2023-05-02'],
    ['weather beside it', `Tuesday, June 18, 2024\n90 F\n${headline}\n${lead}`, undefined],
    ['weather in the line below', `March 5, 2019\nMostly cloudy, 61°\n${lead}`, undefined],
    ['among furniture', `loader image\n- Advertisement -\n\nTuesday, June 18, 2024\n${headline}`, undefined],
    ['below a menu', `Home\nNews\nTuesday, June 18, 2024\n${headline}`, undefined],
    ['in the story', 'On May 2, 2023, a bus left the road and two people died near Harlow.', undefined],
    ['in the headline', `Harlow after March 5, 2019, the day of the flood\n${lead}`, undefined],
    ['below the story', `${lead.repeat(4)}\nMay 2, 2023`, undefined],
    ['a day without a year', `Published: May 2\n${lead}`, undefined],
    ['nothing', lead, undefined],
  ];
  it.each(rows)('%s', (_, text, date) => {
    expect(dateLine(text)).toBe(date);
  });
});
