import { expect, it } from 'vitest';
import { tenseAt } from '../../../extractors/dates/tense.ts';
import { tokensOf } from '../../support/extract.ts';

/** [sentence with one weekday, which way it speaks] */
const ROWS: readonly (readonly [string, -1 | 0 | 1])[] = [
  ['The mayor resigned Monday.', -1],
  ['The mayor will resign Monday.', 1],
  ['On Monday, the mayor will resign.', 1],
  ['Officials on Monday signed the pact.', -1],
  ['The hearing is scheduled for Monday.', 1],
  ['The offer had been due to expire Monday.', -1],
  ['The work is to be finished by Monday.', 1],
  ['She became the first woman to be elected mayor on Monday.', -1],
  ['It was the third mill to be closed Monday.', -1],
  ['He said that Monday would be fine.', 1],
  ['Rain is expected Monday.', 1],
  ['The firm agreed to sell the mill Monday.', 0],
  ['A meeting Monday of the board', 0],
  ['The game begins Monday.', 1],
  ['Still unnamed Monday', 0],
];

it.each(ROWS)('%s', (sentence, direction) => {
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex((t) => t.lower === 'monday');
  expect(Math.sign(tenseAt(tokens, at, at + 1))).toBe(direction);
});
