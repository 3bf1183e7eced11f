import { describe, expect, it } from 'vitest';
import { formsOf, singular } from '../../../extractors/shared/singular.ts';

describe('singular', () => {
  it.each([
    ['bakers', 'baker'],
    ['bodies', 'body'],
    ['matches', 'match'],
    ['firewomen', 'firewoman'],
    ['people', 'person'],
    ['gas', 'gas'],
    ['police', 'police'],
  ])('of %s is %s', (plural, expected) => {
    expect(singular(plural)).toBe(expected);
  });
});

describe('forms of a noun', () => {
  it.each([
    ['baker', ['baker', 'bakers']],
    ['body', ['body', 'bodys', 'bodies']],
    ['match', ['match', 'matchs', 'matches']],
    ['fireman', ['fireman', 'firemans', 'firemen']],
    ['child', ['child', 'childs', 'children']],
  ])('%s', (noun, expected) => {
    expect(formsOf(noun)).toEqual(expected);
  });
});
