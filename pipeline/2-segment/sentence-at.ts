import type { Sentence } from '../../extractors/contract.ts';
import { countBefore } from '../../extractors/shared/bisect.ts';

/** The sentence that holds the offset, or the nearest before it; sentences are ordered and do not overlap. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences[Math.max(0, countBefore(sentences, (s) => s.start <= offset) - 1)];
