/**
 * Numbers of which only the order of size is said: "dozens", "tens of thousands", "hundreds of millions", "several
 * hundred", "a few dozen", "a couple of thousand".
 */
import type { Token } from '../contract.ts';
import { magnitude } from './cardinals.ts';
import { MAGNITUDES, VAGUE, VAGUE_BEFORE_MAGNITUDE } from './lexicon-numerals.ts';

/** What it is at least and at most, and the token after it. */
export interface Vague {
  readonly to: number;
  readonly min: number;
  readonly max: number;
}

/** Reads the vague number that begins at token `i`. */
export function parseVague(tokens: readonly Token[], i: number): Vague | undefined {
  const word = tokens[i]!.lower;
  const plural = VAGUE.get(word);
  return plural ? ofPlural(tokens, i, plural) : beforeMagnitude(tokens, word === 'a' ? i + 1 : i);
}

/** "dozens", "tens of thousands". */
function ofPlural(tokens: readonly Token[], i: number, [min, max]: readonly [number, number]): Vague | undefined {
  const word = tokens[i]!.lower;
  const of = tokens[i + 1]?.lower === 'of';
  if ((word === 'tens' || word === 'scores') && !of) return undefined;
  const by = of ? tokens[i + 2]?.lower : undefined;
  const factor = by?.endsWith('s') ? VAGUE.get(by)?.[0] : by === undefined ? undefined : MAGNITUDES.get(by);
  if (factor !== undefined && factor > 20) return { to: i + 3, min: min * factor, max: max * factor };
  return { to: i + 1, min, max };
}

/** "few dozen", "several hundred", "couple of thousand". */
function beforeMagnitude(tokens: readonly Token[], at: number): Vague | undefined {
  const few = VAGUE_BEFORE_MAGNITUDE.get(tokens[at]?.lower ?? '');
  if (!few) return undefined;
  const next = tokens[at + 1]?.lower === 'of' && tokens[at]!.lower === 'couple' ? at + 2 : at + 1;
  const m = tokens[next]?.lower === 'hundred' ? { to: next + 1, value: 100 } : magnitude(tokens, next);
  if (!m || tokens[m.to - 1]!.lower.endsWith('s')) return undefined;
  const more = magnitude(tokens, m.to);
  const factor = m.value * (more?.value ?? 1);
  return { to: more?.to ?? m.to, min: few[0] * factor, max: few[1] * factor };
}
