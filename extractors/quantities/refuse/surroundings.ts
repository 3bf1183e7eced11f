import { type Token, Trait } from '../../contract.ts';
import { oncePerSentence } from '../../shared/once-per-token.ts';
import type { Raw } from '../raw.ts';

/**
 * A reason to refuse: whether the raw match is a number of its kind. Looks a bounded number of tokens round it.
 *
 * @param from index of the first bound word before the number, or of the number without one
 */
export type Reason = (tokens: readonly Token[], raw: Raw, from: number) => boolean;

export const isBounded = (raw: Raw, from: number): boolean => from < raw.from || raw.bound !== undefined;

/** Whether no space parts the token from the one before it. */
export const glued = (t: Token | undefined): t is Token => t !== undefined && !t.spaceBefore;

/** Whether most words of the sentence that could be small have capitals. */
export const isHeadline = oncePerSentence((tokens) => {
  let words = 0;
  let capitals = 0;
  for (const t of tokens) {
    if (t.kind !== 'word' || t.text.length < 4) continue;
    words++;
    if ((t.traits & Trait.Capital) !== 0) capitals++;
  }
  return words > 2 && capitals >= words * 0.75;
});

export const isPluralWord = (t: Token | undefined): boolean =>
  t?.kind === 'word' && (t.lower === 'people' || /[a-z]s$/.test(t.lower)) && t.text === t.lower;
