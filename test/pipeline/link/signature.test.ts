import { describe, expect, it } from 'vitest';
import { signature } from '../../../pipeline/4-link/events/index.ts';
import { isoOf } from '../../../pipeline/4-link/events/days.ts';
import { MOST_TERMS } from '../../../pipeline/4-link/events/terms.ts';
import { backgroundShare } from '../../../pipeline/4-link/events/weights.ts';
import { stem } from '../../../pipeline/4-link/events/words.ts';
import { toArticle } from '../../../pipeline/run.ts';
import { growth } from '../../support/growth.ts';
import { sign } from './stories.ts';

const terms = (text: string): string[] => sign({ id: 'x', text }).terms.map(([term]) => term);

describe('terms', () => {
  it.each([
    ['a name and its pair', 'The mayor thanked Olga Brandt. Later Brandt left.', ['^olga', '^brandt', '^olga brandt']],
    ['a place once, not as a name', 'Snow fell in Helsinki and in Norway.', ['@c:helsinki', '@n:norway']],
    ['an institution', 'He died at Mount Olive Hospital there.', ['@i:mount olive hospital']],
    ['a number', 'They found 1,875 pounds of it.', ['#1875', 'pound']],
    ['an age', 'A 43-year-old man and Ada Wolcott, 28, survived.', ['#43-year-old', '#28-year-old']],
    ['plurals', 'Two carillons fell.', ['carillon']],
    ['an agency by its full name', 'He asked the FDA about it.', ['@i:food and drug administration']],
  ])('%s', (_, text, expected) => {
    expect(terms(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a word at the start of a sentence is no name', 'Carpets burned. The carpets were new.', '^carpets'],
    ['years are no evidence', 'It was built in 1987 and sold in 2003.', '#1987'],
    ['call signs are no evidence', 'A witness told KWXT about it.', '^kwxt'],
    ['words of every story are no evidence', 'They said that it was so.', 'that'],
    ['the agency of a dateline is no evidence', 'LIMA, May 4 (Pacific Wire) — Snow fell here.', '^pacific'],
    ['nor are the words of an agency', 'He asked the Food and Drug Administration about it.', '^drug'],
    ['the parts of a place are no names', 'He lives in Buenos Aires now.', '^buenos'],
  ])('%s', (_, text, absent) => {
    expect(terms(text)).not.toContain(absent);
  });

  it('are bounded', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `Word${i.toString(36)}x`).join(' ');
    expect(terms(text).length).toBeLessThanOrEqual(MOST_TERMS);
  });
});

describe('days', () => {
  const days = (text: string, published?: string): string[] =>
    sign({ id: 'x', text, ...(published ? { published } : {}) })
      .days.map(([first, last]) => (first === last ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`))
      .sort();
  it.each([
    ['a weekday', 'The bridge fell on Tuesday.', '2020-05-14', ['2020-05-12']],
    ['a date', 'The bridge fell on March 3, 2018.', '2020-05-14', ['2018-03-03']],
    ['a month long over', 'The bridge fell in March 2018.', '2020-05-14', ['2018-03-01/2018-03-31']],
    ['a month not yet over', 'The bridge fell in May 2020.', '2020-05-14', []],
    ['a day to come', 'A hearing is set for June 9, 2020.', '2020-05-14', []],
    ['a year', 'The bridge was built in 1931.', '2020-05-14', []],
  ])('%s', (_, text, published, expected) => {
    expect(days(text, published)).toEqual(expected);
  });
});

describe('backgroundShare', () => {
  it.each([
    ['the', 'carillon'],
    ['shooting', 'carillon'],
    ['^john', '^vasquenol'],
    ['^merkel', '^vasquenol'],
    ['^first', '^vasquenol'],
    ['@n:france', '@c:helsinki'],
    ['#24', '#1875'],
  ])('%s is commoner than %s', (common, rare) => {
    expect(backgroundShare(common)).toBeGreaterThan(backgroundShare(rare));
  });
});

describe('stem', () => {
  it.each([
    ['shootings', 'shooting'],
    ['bodies', 'body'],
    ['crashes', 'crash'],
    ['boxes', 'box'],
    ['police', 'police'],
    ['press', 'press'],
    ['virus', 'virus'],
    ['crisis', 'crisis'],
    ['gas', 'gas'],
  ])('%s: %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

it.each(['Aa ', 'Operation ', 'Operation A ', 'in the of ', '7, ', 'Bb. ', 'IN IN, ', '“a” '])(
  'takes time in proportion to a text of %j',
  (unit) => {
    // The signature alone: what extracting dates costs is measured with the dates.
    const made = (n: number) => toArticle({ id: 'x', text: unit.repeat(Math.ceil(n / unit.length)) });
    expect(growth(made, (article) => signature(article, []))).toBeLessThan(12);
  },
);
