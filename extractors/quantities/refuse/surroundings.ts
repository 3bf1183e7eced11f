import type { Token } from '../../contract.ts';
import type { Raw } from '../raw.ts';

export interface Surroundings {
  /** Index of the first bound word, or of the number without one. */
  readonly from: number;
  readonly bounded: boolean;
  /** Most words of the sentence have capitals: a headline. */
  readonly headline: boolean;
}

/** A reason to refuse: whether the raw match is a number of its kind. Looks a bounded number of tokens round it. */
export type Reason = (tokens: readonly Token[], raw: Raw, around: Surroundings) => boolean;

/** Whether no space parts the token from the one before it. */
export const glued = (t: Token | undefined): t is Token => t !== undefined && !t.spaceBefore;

export const isPluralWord = (t: Token | undefined): boolean =>
  t?.kind === 'word' && (t.lower === 'people' || /[a-z]s$/.test(t.lower)) && t.text === t.lower;
