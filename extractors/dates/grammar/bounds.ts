/** Words that bound an amount of time: "nearly", "more than", "at least", "up to". They belong to the span. */
import type { Mod } from '../expression.ts';
import { APPROXIMATIONS } from '../lexicon.ts';
import { lower, phrase, type Tokens } from './tokens.ts';

/** Several words before an amount; the longest first. */
const BOUNDS: readonly (readonly [string, number, Mod])[] = [
  ['no more than', 3, 'EQUAL_OR_LESS'],
  ['not more than', 3, 'EQUAL_OR_LESS'],
  ['no less than', 3, 'EQUAL_OR_MORE'],
  ['no fewer than', 3, 'EQUAL_OR_MORE'],
  ['as long as', 3, 'EQUAL_OR_LESS'],
  ['as much as', 3, 'EQUAL_OR_LESS'],
  ['as many as', 3, 'EQUAL_OR_LESS'],
  ['more than', 2, 'MORE_THAN'],
  ['longer than', 2, 'MORE_THAN'],
  ['less than', 2, 'LESS_THAN'],
  ['fewer than', 2, 'LESS_THAN'],
  ['at least', 2, 'EQUAL_OR_MORE'],
  ['at most', 2, 'EQUAL_OR_LESS'],
  ['up to', 2, 'EQUAL_OR_LESS'],
  ['close to', 2, 'APPROX'],
];
/** First words of the bounds. */
export const BOUND_STARTS = ['no', 'not', 'as', 'more', 'longer', 'less', 'fewer', 'at', 'up', 'close'];

/** After these, "over" and "under" are bounds; elsewhere prepositions: "paid over three years". */
const BEFORE_OVER: ReadonlySet<string> = new Set(
  'for of last lasted lasting just well after took takes take taking spent a in is was little'.split(' '),
);

/** Words before an amount, with what they say of it. */
export function bound(t: Tokens, i: number): { to: number; mod: Mod } | undefined {
  const word = lower(t, i);
  const one = APPROXIMATIONS.get(word);
  if (one) return { to: i + 1, mod: one };
  if (word === 'over' || word === 'under')
    return BEFORE_OVER.has(lower(t, i - 1))
      ? { to: i + 1, mod: word === 'over' ? 'MORE_THAN' : 'LESS_THAN' }
      : undefined;
  const found = BOUNDS.find(([words, n]) => phrase(t, i, i + n) === words);
  return found && { to: i + found[1], mod: found[2] };
}
