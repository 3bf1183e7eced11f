import { describe, expect, test } from 'vitest';
import type { Article, Context, Sentence } from '../../../extractors/contract.ts';
import { quantities } from '../../../extractors/quantities/index.ts';
import { tokenize } from '../../../pipeline/2-segment/tokenize.ts';
import { traitLexicon } from '../../../pipeline/3-extract/index.ts';

const lexicon = traitLexicon();

/** An article of one sentence, however long. */
function context(text: string): Context {
  const tokens = tokenize(text, { start: 0, end: text.length }, lexicon);
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

/** Milliseconds of one run. */
function time(text: string): number {
  const c = context(text);
  const start = performance.now();
  quantities.extract(c);
  return performance.now() - start;
}

const fill = (unit: string, n: number): string => unit.repeat(Math.ceil(n / unit.length)).slice(0, n);

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
  ])('%j', { timeout: 120_000 }, (unit) => {
    time(fill(unit, 5000));
    const small = time(fill(unit, 25_000));
    const large = time(fill(unit, 100_000));
    // Linear is four times; a square would be sixteen. Short times are noise.
    expect(large).toBeLessThan(Math.max(small * 12, 500));
  });

  // Bare marks and digits make a figure of every other character: less text, the same ratio.
  test.each(['5 ', '$5 ', '5-', '1,', '5m ', '5 or 6 or ', '(5) ', '5" ', 'one of the '])(
    '%j',
    { timeout: 120_000 },
    (unit) => {
      time(fill(unit, 1000));
      const small = time(fill(unit, 5000));
      const large = time(fill(unit, 20_000));
      expect(large).toBeLessThan(Math.max(small * 12, 500));
    },
  );
});
