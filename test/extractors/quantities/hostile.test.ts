import { describe, expect, test } from 'vitest';
import type { Article, Context, Sentence } from '../../../extractors/contract.ts';
import { quantities } from '../../../extractors/quantities/index.ts';
import { tokenize } from '../../../pipeline/2-segment/tokenize.ts';
import { traitLexicon } from '../../../pipeline/3-extract/index.ts';
import { growth } from '../../support/growth.ts';

const lexicon = traitLexicon();

/** An article of one sentence, however long. */
function context(text: string): Context {
  const { tokens } = tokenize(text, 0, text.length, lexicon);
  let traits = 0;
  for (const t of tokens) traits |= t.traits;
  const sentence: Sentence = { start: 0, end: text.length, index: 0, paragraph: 0, region: 'body', tokens, traits };
  const article: Article = { id: 'hostile', text, regions: [], sentences: [sentence] };
  return {
    article,
    tagger: { tags: () => [] },
    found: { date: [], quantity: [], agency: [], quote: [] },
  };
}

/** Four would be linear, sixteen quadratic. */
const MOST_GROWTH = 12;

const filled =
  (unit: string) =>
  (n: number): Context =>
    context(unit.repeat(Math.ceil(n / unit.length)).slice(0, n));

function read(given: Context): void {
  quantities.extract(given);
}

describe('time is linear in one sentence', () => {
  test.each([
    // Amounts with their units and rates.
    '5 feet 3 inches ',
    '$5 a share or ',
    '5 deaths per 100,000 ',
    'half an hour ',
    // Ranges, lists, ages, shares.
    'from 5 to ',
    'four-, five- and ',
    'ages 5, 6, ',
    'one in five ',
    // Bounds, items, subjects.
    'more than 5 and less than 9 and ',
    '5 big red cars and ',
    'which rose 5% ',
    '5 arrests in the ',
  ])('%j', (unit) => {
    expect(growth(filled(unit), read)).toBeLessThan(MOST_GROWTH);
  });

  // Bare marks and digits make a figure of every other character: less text, the same ratio.
  test.each(['5 ', '$5 ', '5-', '1,', '5m ', '5 or 6 or ', '(5) ', '5" ', 'one of the '])('%j', (unit) => {
    expect(growth(filled(unit), read, 20_000)).toBeLessThan(MOST_GROWTH);
  });
});
