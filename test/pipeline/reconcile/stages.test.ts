import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/compared.ts';

const OPENING = 'Operation Amber Lantern broke up the Corvane smuggling ring that shipped stolen cars through Gdansk.';

/** "relation: text | text" of what is found on figures, of stories told on the days that are given. */
function figures(...stories: readonly (readonly [published: string, text: string])[]): string[] {
  const told = stories.map(([published, text], i) => ({
    id: String.fromCharCode(97 + i),
    published,
    text: `${OPENING}\n\n${text}`,
  }));
  return findingsIn(...told)
    .filter((f) => f.rule === 'quantity' && f.relation !== 'compatible')
    .map((f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
}

const MARCH = '2024-03-05';
const SAME_DAY = '2024-03-05';
const JULY = '2024-07-09';

describe('countries', () => {
  it.each<[string, string, string, string[]]>([
    [
      'that took part are held against each other',
      'Police in nine countries took part.',
      'Authorities in 12 countries were involved.',
      ['conflict: nine | 12'],
    ],
    [
      'in which there were victims are not those that took part',
      'Police in nine countries took part.',
      'The ring had victims in 30 countries.',
      [],
    ],
    [
      'that are the first of a ranking are not all',
      'The cars were sold in 30 countries.',
      'The top five countries for its sales were in Africa.',
      [],
    ],
    [
      'in which something was sold are held against each other',
      'The cars were sold in 30 countries.',
      'The cars were sold in 13 countries.',
      ['conflict: 30 | 13'],
    ],
  ])('%s', (_, a, b, expected) => expect(figures([MARCH, a], [SAME_DAY, b])).toEqual(expected));
});

describe('a stage of what goes on for months', () => {
  it.each<[string, [string, string][], string[]]>([
    [
      'adds no arrests to those so far',
      [
        [MARCH, 'Three people have been arrested so far.'],
        [JULY, 'A new series of raids led to four arrests.'],
      ],
      [],
    ],
    [
      'nor does what its story goes on to say',
      [
        [MARCH, 'Police seized 43 lorries.'],
        [JULY, 'A second wave of searches took place on Tuesday. The Polish police seized eight lorries.'],
      ],
      [],
    ],
    [
      'is left behind where the story speaks of all stages',
      [
        [MARCH, 'Police arrested three people.'],
        [JULY, 'A second wave of searches took place on Tuesday. So far 11 people have been arrested.'],
      ],
      ['evolving: three | 11'],
    ],
    [
      'is one stage in two stories of one day',
      [
        [JULY, 'In a second wave of searches police seized 43 lorries.'],
        [JULY, 'Police seized 34 lorries in a second wave of searches.'],
      ],
      ['conflict: 43 | 34'],
    ],
  ])('%s', (_, stories, expected) => expect(figures(...stories)).toEqual(expected));
});

describe('sums that weeks later are many times what was first given as the least', () => {
  it.each<[string, string, string, string[]]>([
    [
      'are revised',
      'The ring took more than $120 million in ransom payments.',
      'It had extracted at least $500 million in ransom payments.',
      ['evolving: more than $120 million | at least $500 million'],
    ],
    [
      'or allowed for, where they are not many times as much',
      'The ring took more than $120 million in ransom payments.',
      'It had extracted at least $130 million in ransom payments.',
      [],
    ],
  ])('%s', (_, a, b, expected) => expect(figures([MARCH, a], [JULY, b])).toEqual(expected));
});
