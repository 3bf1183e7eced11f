/** Where a paragraph's own words begin. */
import type { Token } from '../../contract.ts';

/** The first token that begins at offset `end` or later; behind a place in capitals too: "PARIS The strike …". */
export function behindDateline(tokens: readonly Token[], end: number, stop: number): number {
  let i = 0;
  while (i < stop - 1 && tokens[i]!.start < end) i++;
  if (i > 0) return i;
  while (i < 3 && i < stop - 2 && isPlaceInCapitals(tokens[i]!)) i++;
  const next = tokens[i];
  const opens =
    next?.kind === 'word' &&
    OPENERS.has(next.lower) &&
    next.text !== next.lower &&
    next.text !== next.text.toUpperCase();
  return i > 0 && opens ? i : 0;
}
function isPlaceInCapitals({ kind, text }: Token): boolean {
  if (kind !== 'word' || text.length <= 3) return false;
  // The second letter of most words is a small one.
  const second = text.charCodeAt(1);
  return !(second >= 97 && second <= 122) && text === text.toUpperCase();
}
const OPENERS: ReadonlySet<string> = new Set(
  'the an this that these those two three four five more some at in on it he she they there'.split(' '),
);
