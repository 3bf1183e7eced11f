import type { Token } from '../../contract.ts';
import { DETERMINERS, SUBJECT_PRONOUNS } from '../lexicon-function-words.ts';

/** "to leave", not "to the court": a plain form stands behind the "to" at token `i`. */
export function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    !DETERMINERS.has(next.lower) &&
    !SUBJECT_PRONOUNS.has(next.lower) &&
    !OBJECT_PRONOUNS.has(next.lower)
  );
}
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set('him her them us me'.split(' '));

/** "asked not to be named": of the source, not of the story. */
export const asksForSilence = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]!.lower === 'not' && tokens[to + 1]?.lower === 'be' && SILENCE.has(tokens[to + 2]?.lower ?? '');
const SILENCE: ReadonlySet<string> = new Set('named identified quoted'.split(' '));
