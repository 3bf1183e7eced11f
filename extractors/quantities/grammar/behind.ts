/**
 * What the word behind a number can open, as a bit mask: one look-up tells which patterns are asked. Most numbers have
 * a plain noun or a mark behind them, and none is.
 */
import type { Token } from '../../contract.ts';
import { LETTER_MAGNITUDES } from '../../shared/lexicon-numerals.ts';
import { BOUNDS_AFTER } from '../lexicon-bounds.ts';
import { AGE_WORDS } from '../lexicon-ages.ts';
import { unitBeginnings } from './unit.ts';

export const Behind = {
  /** A hyphen: the word that counts stands behind it. */
  Hyphen: 1,
  /** The first word of a unit, or a letter that is a unit or a magnitude. */
  Unit: 1 << 1,
  /** "[36] years old". */
  Age: 1 << 2,
  /** Joins two numbers: "[5] to 10", "[18] and 25". */
  Link: 1 << 3,
  /** "[one] in five". */
  Ratio: 1 << 4,
  /** "[100] times". */
  Multiple: 1 << 5,
  /** "[50] or more". */
  Bound: 1 << 6,
  /** Before the unit of a part: "[half] an hour", "[billions] of dollars". */
  Part: 1 << 7,
} as const;

function buildMasks(): ReadonlyMap<string, number> {
  const masks = new Map<string, number>();
  const put = (mask: number, words: Iterable<string>): void => {
    for (const word of words) masks.set(word, (masks.get(word) ?? 0) | mask);
  };
  put(Behind.Hyphen, ['-', '‐', '‑']);
  put(Behind.Unit, unitBeginnings());
  put(Behind.Unit, LETTER_MAGNITUDES.keys());
  put(Behind.Age, AGE_WORDS);
  put(Behind.Link, ['to', 'through', 'or', 'and', '–', '—', '~']);
  put(Behind.Ratio, ['in', 'out', 'of', 'over']);
  put(Behind.Multiple, ['fold', 'times', 'x', '×']);
  put(
    Behind.Bound,
    BOUNDS_AFTER.map(([words]) => words[0]!),
  );
  put(Behind.Part, ['of', 'a', 'an', 'one']);
  return masks;
}

const MASKS = buildMasks();

/** What the token at `i` can open behind a number (`Behind`, ORed); 0 for what opens nothing. */
export function behindAt(tokens: readonly Token[], i: number): number {
  if (i >= tokens.length) return 0;
  const { lower } = tokens[i]!;
  const mask = MASKS.get(lower);
  if (mask !== undefined) return mask;
  // "kg.", "U.S.": units are listed without full stops.
  return lower.length > 1 && lower.endsWith('.') ? (MASKS.get(lower.replaceAll('.', '')) ?? 0) : 0;
}
