/** Linking on many kinds of news: happenings told by several sources, beside others that look alike. */
import { describe, expect, it } from 'vitest';
import { groupEvents } from '../../../pipeline/4-link/events/index.ts';
import { sign } from './stories.ts';
import { ACCIDENTS } from './topics/accidents.ts';
import { bCubed } from './topics/bcubed.ts';
import { BUSINESS } from './topics/business.ts';
import { COURTS_AND_SPORT } from './topics/courts.ts';
import { DISASTERS } from './topics/disasters.ts';
import { LABOUR_AND_MONEY } from './topics/labour.ts';
import { POLITICS } from './topics/politics.ts';
import { SCIENCE_AND_HEALTH } from './topics/science.ts';
import type { Telling } from './topics/told.ts';

function score(stories: readonly Telling[]) {
  const right = new Map(stories.map((s) => [s.id, s.happening]));
  return bCubed(
    right,
    groupEvents(stories.map(sign)).map((e) => e.docs),
  );
}

const TOPICS: readonly (readonly [string, readonly Telling[]])[] = [
  ['disasters', DISASTERS],
  ['politics', POLITICS],
  ['business', BUSINESS],
  ['courts and sport', COURTS_AND_SPORT],
  ['labour and money', LABOUR_AND_MONEY],
  ['science and health', SCIENCE_AND_HEALTH],
  ['accidents', ACCIDENTS],
];

describe('linking', () => {
  it('tells happenings of many kinds of news apart, all at once', () => {
    const { precision, recall, f1 } = score(TOPICS.flatMap(([, stories]) => stories));
    expect(precision).toBeGreaterThanOrEqual(97);
    expect(recall).toBeGreaterThanOrEqual(96);
    expect(f1).toBeGreaterThanOrEqual(97);
  });

  it.each(TOPICS)('%s alone', (_, stories) => {
    expect(score(stories).f1).toBeGreaterThanOrEqual(85);
  });
});

describe('bCubed', () => {
  const right = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'y'],
    ['d', 'y'],
  ]);
  it.each<[string, string[][], number, number]>([
    [
      'all right',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      100,
      100,
    ],
    ['all together', [['a', 'b', 'c', 'd']], 50, 100],
    ['all alone', [['a'], ['b'], ['c'], ['d']], 100, 50],
  ])('%s', (_, groups, precision, recall) => {
    expect(bCubed(right, groups)).toMatchObject({ precision, recall });
  });
});
