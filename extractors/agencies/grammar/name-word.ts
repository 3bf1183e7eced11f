/** Words that a name can hold, on either side of its head. */
import { wordSet } from '../keys.ts';
import { OUTSIDE } from '../lexicon-context.ts';
import type { Line } from '../line.ts';

/** No name has more words on one side of its head. */
export const LONGEST = 14;
export const ORDINAL: ReadonlySet<string> = wordSet('st nd rd th');

/** "Ten Point Coalition": numbers in words belong to names inside a sentence. */
const NUMBERS: ReadonlySet<string> = wordSet('one two three four five six seven eight nine ten');
/** Whether the capitalized word at `i` can belong to a name. */
export function isNameWord(line: Line, i: number): boolean {
  if (i < 0 || !line.capital[i] || line.tokens[i]!.kind !== 'word') return false;
  const key = line.keys[i]!;
  if (!OUTSIDE.has(key)) return true;
  if (NUMBERS.has(key)) return i > 0;
  // "U.S." has the key of a pronoun, "WHO" of another; places begin with "New".
  return line.placeFrom[i] !== undefined && key !== 'may';
}

/** An ordinal in figures ending at `i` ("9th"): where it begins, else -1. */
export function ordinalFrom(line: Line, i: number): number {
  const token = line.tokens[i];
  if (!token || token.spaceBefore || !ORDINAL.has(line.keys[i]!)) return -1;
  return line.tokens[i - 1]?.kind === 'number' ? i - 1 : -1;
}

/** Words between the parts of a name, in lower case unless the line is in capitals. */
export const JOINING: ReadonlySet<string> = wordSet('of and for the on against');
