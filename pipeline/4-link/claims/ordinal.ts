/**
 * What an ordinal says of how many there are. "A fourth man was arrested": at least four were. "A fifth victim was
 * wounded" says of five victims only, since the others may have died; "the second man was arrested" says nothing, since
 * the first may be at large.
 */
import type { Token } from '../../../extractors/contract.ts';
import { parseNumeral } from '../../../extractors/shared/numerals.ts';
import { DOERS } from './lexicon-things.ts';

/** What befalls one after the other: whoever comes next says that it befell those before. */
const ADDS_UP: ReadonlySet<string> = new Set(['killed', 'arrested', 'charged', 'infected', 'convicted']);

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);

/** The ordinal from the second on that begins at token `i`, with its end. */
export function ordinalAt(tokens: readonly Token[], i: number): { value: number; to: number } | undefined {
  const numeral = tokens[i] && parseNumeral(tokens, i);
  return numeral?.ordinal && numeral.value > 1 ? { value: numeral.value, to: numeral.to } : undefined;
}

/** Whether "a fourth …" at token `from`, counted by `noun`, says that the role befell as many. */
export const addsUp = (tokens: readonly Token[], from: number, noun: string, role: string | undefined): boolean =>
  role !== undefined &&
  ADDS_UP.has(role) &&
  INDEFINITE.has(tokens[from]?.lower ?? '') &&
  !(role === 'killed' && DOERS.has(noun));
