import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../pipeline/4-link/events/days.ts';
import type { Occurrence } from '../../../pipeline/4-link/events/occurrences.ts';
import { sign } from './stories.ts';

const show = ([kind, first, last]: Occurrence): string =>
  `${kind} ${isoOf(first)}${last === first ? '' : `/${isoOf(last)}`}`;

/** What happened when, of an article of Friday, 2021-05-14: its own happenings, and others of their kinds. */
function read(text: string, title?: string): [own: string[], others: string[]] {
  const { occurrences, otherOccurrences } = sign({
    id: 'x',
    published: '2021-05-14',
    text,
    ...(title ? { title } : {}),
  });
  return [occurrences.map(show), otherOccurrences.map(show)];
}

describe('when an article says that its happening took place', () => {
  it.each<[string, string, string[], string[]]>([
    ['a weekday', 'Shells hit a school in Tarsk on Wednesday.', ['attack 2021-05-12'], []],
    ['a possessive', "Police held nine people over Wednesday's rally.", ['protest 2021-05-12'], []],
    [
      'another one, a week before',
      'A tremor woke Osterhaven on Wednesday. A week ago a quake brought down the town hall.',
      ['earthquake 2021-05-12'],
      ['earthquake 2021-05-03/2021-05-09'],
    ],
    [
      'the same one once more',
      'The quake struck on Wednesday. It was the third since March, but the quake of May 12 was the strongest.',
      ['earthquake 2021-05-12'],
      [],
    ],
    [
      'not the day of a clause that tells what came before',
      'Tarsk voted on Wednesday. The vote was called after the mayor resigned last Monday.',
      ['contest 2021-05-12'],
      [],
    ],
    [
      'a night, though "after" stands before it',
      'A quake struck after lunch on Wednesday.',
      ['earthquake 2021-05-12'],
      [],
    ],
    [
      'the day of the happening, not of what was said of it',
      'The Silver Tern sank on Wednesday, officials said on Thursday.',
      ['sinking 2021-05-12'],
      [],
    ],
    ['a statement alone', 'Officials said on Thursday that the ferry had sunk.', ['sinking 2021-05-11/2021-05-13'], []],
    ['a step that follows', 'A man was arrested on Thursday over the shooting.', [], []],
    ['a day to come', 'The second round of the election will be held on May 30.', [], []],
    [
      'another day without a word that sets it apart',
      'The vote of Wednesday and the vote of May 2 were fair.',
      ['contest 2021-05-12'],
      [],
    ],
    [
      'no day at all: about when it appeared',
      'Profit at Norvane rose by a third.',
      ['results 2021-05-12/2021-05-14'],
      [],
    ],
    [
      'of two dates, the nearer is that of the happening',
      "Divers on Thursday found the last of those trapped by Wednesday's blast.",
      ['attack 2021-05-12'],
      [],
    ],
    [
      'a month, of another one',
      'The bank raised its key rate on Wednesday. In February it had raised the rate by a tenth.',
      ['rate 2021-05-12'],
      ['rate 2021-02-01/2021-02-28'],
    ],
    ['a month alone', 'The bank raised its key rate in February.', [], []],
    ['what goes on for days', 'The flood reached Tarsk on Wednesday.', [], []],
    ['nothing', '', [], []],
  ])('%s', (_, text, own, others) => {
    expect(read(text)).toEqual([own, others]);
  });

  it('reads a headline that stands beside the text', () => {
    expect(read('Nobody was hurt.', 'Tornado in Tarsk')).toEqual([['tornado 2021-05-12/2021-05-14'], []]);
  });
});

describe('storms', () => {
  it.each([
    [
      'the one that it is about first',
      'Typhoon Doreth struck Luzon. Typhoon Kestrin came before. Doreth, or Typhoon Doreth, moved on.',
      ['Doreth', 'Kestrin'],
    ],
    ['offices and warnings are none', 'The Hurricane Center kept a Storm Warning in force.', []],
    ['no name', 'The storm raged. A Typhoon.', []],
  ])('%s', (_, text, expected) => {
    expect(sign({ id: 'x', text }).storms).toEqual(expected);
  });
});
