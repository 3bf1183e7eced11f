import type { Token } from '../../contract.ts';
import { BEFORE_VERB } from '../lexicon-function-words.ts';

/** A punctuation mark of these. */
export const isMark = (t: Token | undefined, marks: string): boolean => t?.kind === 'punct' && marks.includes(t.text);

/** An auxiliary or adverb that may stand between subject and verb. */
export const isAdverb = (t: Token): boolean =>
  t.kind === 'word' &&
  (BEFORE_VERB.has(t.lower) || (t.lower.length > 4 && t.lower.endsWith('ly') && t.text === t.lower));

/** "Newly", "strongly", not "ply". */
export const isLy = (t: Token): boolean => t.kind === 'word' && t.lower.length > 3 && t.lower.endsWith('ly');

export const isCapital = (t: Token | undefined): boolean => t !== undefined && t.kind === 'word' && t.text !== t.lower;

/** "adding", not "king" or "Beijing". */
export const isGerund = (t: Token): boolean => t.lower.length > 5 && t.lower.endsWith('ing') && t.text === t.lower;

/** " - ", " -- ": a hyphen in the place of a dash. */
export const isSpacedDash = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' &&
  tokens[i]!.spaceBefore &&
  (tokens[i + 1]?.spaceBefore === true || tokens[i + 1]?.text === '-');
