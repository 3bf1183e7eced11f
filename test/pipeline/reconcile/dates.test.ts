import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/compared.ts';

/** The conflicts of days that two stories of one council raise. */
function conflicts(a: string, b: string): string[] {
  const opening = 'The harbour board of Port Alden approved a new ferry quay at its session.';
  const story = (id: string, text: string) => ({ id, text: `${opening}\n\n${text}` });
  return findingsIn(story('a', a), story('b', b))
    .filter((f) => f.rule === 'date' && f.relation === 'conflict')
    .map((f) => f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | '));
}

describe('days of one thing in alike words', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a next meeting',
      'The next meeting of the board is on July 12.',
      'The board meets next on July 21.',
      ['July 12 | July 21'],
    ],
    [
      'one day agrees with itself',
      'The next meeting of the board is on July 12.',
      'The board meets next on 12 July.',
      [],
    ],
    [
      'two things are dated',
      'The next meeting of the board is on July 12.',
      'Builders start work on the quay on July 21.',
      [],
    ],
    [
      'an article that gives both days means two things',
      'The next meeting of the board is on July 12.',
      'The board meets next on July 21, after a hearing on July 12.',
      [],
    ],
    [
      'a day of another year is another meeting',
      'The next meeting of the board is on July 12.',
      'The board had its next meeting on July 21, 2019.',
      [],
    ],
    [
      'the day a fire began is the day of the fire',
      'The fire on the quay began on June 3.',
      'The fire broke out on June 1.',
      ['June 3 | June 1'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(conflicts(a, b)).toEqual(expected);
  });
});
