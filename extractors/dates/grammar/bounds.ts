/** Words that bound an amount of time: "nearly", "more than", "at least", "up to". They belong to the span. */
import type { Mod } from '../expression.ts';
import { APPROXIMATIONS } from '../lexicon.ts';
import { lower, standsAt, type Tokens } from './tokens.ts';

/** Several words before an amount, by their first: the words after it. */
const BOUNDS: ReadonlyMap<string, readonly (readonly [readonly string[], Mod])[]> = new Map([
  [
    'no',
    [
      [['more', 'than'], 'EQUAL_OR_LESS'],
      [['less', 'than'], 'EQUAL_OR_MORE'],
      [['fewer', 'than'], 'EQUAL_OR_MORE'],
    ],
  ],
  ['not', [[['more', 'than'], 'EQUAL_OR_LESS']]],
  [
    'as',
    [
      [['long', 'as'], 'EQUAL_OR_LESS'],
      [['much', 'as'], 'EQUAL_OR_LESS'],
      [['many', 'as'], 'EQUAL_OR_LESS'],
    ],
  ],
  ['more', [[['than'], 'MORE_THAN']]],
  ['longer', [[['than'], 'MORE_THAN']]],
  ['less', [[['than'], 'LESS_THAN']]],
  ['fewer', [[['than'], 'LESS_THAN']]],
  [
    'at',
    [
      [['least'], 'EQUAL_OR_MORE'],
      [['most'], 'EQUAL_OR_LESS'],
    ],
  ],
  ['up', [[['to'], 'EQUAL_OR_LESS']]],
  ['close', [[['to'], 'APPROX']]],
]);
/** The bounds by their first two words. */
export const BOUND_STARTS = [...BOUNDS].map(([first, rows]) => [[first], rows.map(([[second]]) => second!)] as const);

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
  const found = BOUNDS.get(word)?.find(([words]) => standsAt(t, i + 1, words));
  return found && { to: i + 1 + found[0].length, mod: found[1] };
}
