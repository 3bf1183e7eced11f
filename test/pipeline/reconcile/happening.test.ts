import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/compared.ts';

/** What two reports of one happening disagree on, by the rules of hours and ranks. */
function between(a: string, b: string, subject: RegExp): string[] {
  return findingsIn({ id: 'a', text: a }, { id: 'b', text: b })
    .filter((f) => f.relation === 'conflict' && subject.test(f.subject))
    .map((f) => `${f.severity}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
}

const CRASHES = [
  (when: string) =>
    `A freight train derailed near Oakmere ${when} on Tuesday, killing two drivers, the Oakmere Rail Authority said. ` +
    `Oakmere mayor Paula Redfern said the derailment blocked the Oakmere viaduct.`,
  (when: string) =>
    `Two train drivers died when their freight train derailed ${when} on Tuesday at Oakmere. ` +
    `The Oakmere Rail Authority sent a crane to the Oakmere viaduct. “It will take days,” said mayor Paula Redfern.`,
] as const;

describe('the hour of one happening', () => {
  it.each<[string, string, string[]]>([
    ['at 6:42 p.m.', 'at 6:24 p.m.', ['error: 6:42 p.m. on Tuesday | 6:24 p.m. on Tuesday']],
    ['at 7.15 p.m.', 'shortly after 9 p.m.', ['warning: 7.15 p.m. on Tuesday | 9 p.m. on Tuesday']],
    ['at 6:42 p.m.', 'at 6:42 p.m.', []],
    ['at 6:42 p.m.', 'at 6:44 p.m.', []],
    // Round hours and hedges leave room.
    ['at 6:42 p.m.', 'at about 7 p.m.', []],
    ['at 6:42 p.m.', 'shortly before 7 p.m.', []],
    ['at 9 p.m.', 'at 9:15 p.m.', []],
    // One zone is named and the other is not.
    ['at 6:42 p.m. GMT', 'at 7:42 p.m.', []],
    ['at 6:42 p.m. GMT', 'at 1:42 p.m. EST', []],
    ['in the evening', 'at 6:42 p.m.', []],
  ])('%s, %s', (a, b, expected) => {
    expect(between(CRASHES[0](a), CRASHES[1](b), /^hour/)).toEqual(expected);
  });
});

const FIRES = [
  (rank: string) =>
    `The Pinyon Fire has burned 40,000 acres near Oakmere and is ${rank}, the Oakmere Fire Department said on Tuesday. ` +
    `Oakmere mayor Paula Redfern said the Pinyon Fire began on Sunday.`,
  (rank: string) =>
    `Oakmere was emptied on Tuesday as the Pinyon Fire came near. With 40,000 acres burned it is ${rank}. ` +
    `“We saw it start on Sunday,” mayor Paula Redfern told the Oakmere Fire Department.`,
] as const;

describe('a rank among its kind', () => {
  it.each<[string, string, string[]]>([
    [
      'the largest fire in state history',
      'the second-largest fire in the state’s history',
      ['warning: largest fire in state history | second-largest fire in the state’s history'],
    ],
    [
      'the largest fire in state history',
      'the second-largest fire in state history',
      ['warning: largest fire in state history | second-largest fire in state history'],
    ],
    [
      'the biggest wildfire this year',
      'the third-largest wildfire this year',
      ['warning: biggest wildfire this year | third-largest wildfire this year'],
    ],
    [
      'the third such blaze this year',
      'the fourth such blaze this year',
      ['warning: third such blaze this year | fourth such blaze this year'],
    ],
    // Silence: the same rank, another kind, another time, another quality.
    ['the biggest wildfire this year', 'the largest wildfire this year', []],
    ['the largest fire in state history', 'the second-largest fire this year', []],
    ['the largest fire this year', 'the second-deadliest fire this year', []],
    ['the largest fire this year', 'the second-largest evacuation this year', []],
    ['the third such blaze this year', 'the fourth such blaze this week', []],
    ['the first fire this year', 'the second fire this year', []],
  ])('%s, %s', (a, b, expected) => {
    expect(between(FIRES[0](a), FIRES[1](b), /^rank/)).toEqual(expected);
  });
});
