/**
 * Multiples in a word: "sales doubled", "the price has halved", "triple the price", "twice as many".
 */
import type { Token } from '../../contract.ts';
import { AUXILIARIES, DETERMINERS } from '../lexicon-words.ts';
import { type Raw, rawMatch } from '../raw.ts';
import { COUNT_UNIT } from './count-unit.ts';

/** Past forms and participles. */
const PASTS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
  ['halved', 0.5],
]);
/** Base forms: verbs behind "to" and the modals, else adjectives before "the" and the like. */
const BASES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** Words that hold such a multiple, for the trait `NumberWord`. */
export const MULTIPLYING_WORDS: readonly string[] = [...PASTS.keys(), ...BASES.keys(), ...TIMES.keys()];

/** "doubled down", "doubled over in pain". */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'over', 'up', 'back', 'as', 'check', 'cross', 'park', 'team']);
/** What is multiplied: "double the number", "twice what it was", "three times that of". */
const MULTIPLIED: ReadonlySet<string> = new Set([
  'the',
  'that',
  'its',
  'their',
  'his',
  'her',
  'what',
  'this',
  'last',
  'those',
]);
const MODALS: ReadonlySet<string> = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'can', 'should', 'must']);

/** Reads the multiple at token `i`. */
export function parseMultiplying(tokens: readonly Token[], i: number): Raw | undefined {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  const before = i > 0 ? tokens[i - 1] : undefined;
  const follows = (words: ReadonlySet<string>): boolean => words.has(next?.lower ?? '');
  const past = PASTS.get(t.lower);
  if (past !== undefined) {
    const verb = before !== undefined && !DETERMINERS.has(before.lower) && before.kind === 'word';
    return verb && !follows(PARTICLES) ? found(i, past) : undefined;
  }
  const base = BASES.get(t.lower);
  if (base !== undefined) {
    if (before && MODALS.has(before.lower)) return follows(PARTICLES) ? undefined : found(i, base);
    return base > 1 && follows(MULTIPLIED) && !AUXILIARIES.has(tokens[i + 2]?.lower ?? '')
      ? found(i, base, false)
      : undefined;
  }
  const times = TIMES.get(t.lower);
  if (times === undefined || !(follows(MULTIPLIED) || next?.lower === 'as')) return undefined;
  return found(i, times, false);
}

/** @param moves whether it is said of something that grew or shrank */
function found(from: number, value: number, moves = true): Raw {
  const raw = rawMatch(from, from + 1, 'multiple', 0.5 * Math.min(value, 1), false);
  raw.value = value;
  raw.unit = COUNT_UNIT;
  if (moves) raw.change = value > 1 ? 'up' : 'down';
  return raw;
}
