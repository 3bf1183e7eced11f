import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/compared.ts';

const OPENING = 'A tram jumped the rails on the Corwin Bridge in Port Alden, Ohio, on 10 June and fell into the river.';

/** What each story tells besides: without it the stories are copies of one. */
const BESIDES = [
  'Cranes lifted the second carriage at noon, and the inquiry board began to measure the rails and the worn points.',
  'The line to the harbour stays shut until Friday, the transit authority said, and buses run every ten minutes.',
];

/** "relation: text | text" of what is found on how the injured are, in stories of consecutive days. */
function fates(...texts: readonly string[]): string[] {
  const stories = texts.map((text, i) => ({
    id: String.fromCharCode(97 + i),
    published: `2024-06-${12 + i}`,
    text: `${OPENING}\n\n${text}\n\n${BESIDES[i]}`,
  }));
  return findingsIn(...stories)
    .filter((f) => f.rule === 'role')
    .map((f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
}

describe('how the injured are', () => {
  it.each<[string, string[], string[]]>([
    [
      'one who was in a condition may have died since',
      ['The driver, a woman, was in critical condition.', 'The driver, a woman, later died at Mercy Hospital.'],
      ['evolving: later died | critical condition'],
    ],
    [
      'nobody who died is in one later',
      ['A woman was taken to a hospital, where she died.', 'A woman remained in serious condition on Tuesday.'],
      ['conflict: died | serious condition'],
    ],
    [
      'a name tells who it is',
      ['Ada Pell, 34, died of her injuries.', 'Ada Pell, 34, was treated and released.'],
      ['conflict: died | treated and released'],
    ],
    [
      'so does an age',
      ['A 34-year-old passenger succumbed to her injuries.', 'A 34-year-old passenger was in stable condition.'],
      ['conflict: succumbed | stable condition'],
    ],
    [
      'what was said and is denied in one sentence is not the article’s',
      [
        'A woman was rushed to a hospital, where she died.',
        'Some reports said the woman had died in hospital, but doctors said she was in critical condition.',
      ],
      ['conflict: died | critical condition'],
    ],
    [
      'not two people of two sexes',
      ['A woman was taken to a hospital, where she died.', 'A man remained in serious condition.'],
      [],
    ],
    [
      'not two people of two ages',
      ['A 34-year-old woman died of her injuries.', 'A 61-year-old woman is in stable condition.'],
      [],
    ],
    [
      'not one of several, who may be another',
      [
        'A woman died at Mercy Hospital.',
        'A woman is in critical condition and another woman in stable condition.',
      ].map((s) => `${s} Three people were injured.`),
      [],
    ],
    [
      'not somebody of whom nothing is said',
      ['A passenger died at Mercy Hospital.', 'A passenger is in stable condition.'],
      [],
    ],
    [
      'not one who died long ago, or at the scene',
      ['The bridge was built by a woman who died in 1931.', 'A woman is in stable condition.'],
      [],
    ],
    [
      'not another condition: that is how patients are',
      ['A woman was in critical condition.', 'A woman was in stable condition on Wednesday.'],
      [],
    ],
    [
      'not the condition of a road',
      ['A woman died at Mercy Hospital.', 'The track was in good condition, she said.'],
      [],
    ],
  ])('%s', (_, texts, expected) => expect(fates(...texts)).toEqual(expected));
});
