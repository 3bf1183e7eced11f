/**
 * Bound words round an amount: "more than 50", "20-plus", "10 years or more".
 */
import { type Bound, type Token, Trait } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { BOUND_PREFIXES, BOUNDS_AFTER, BOUNDS_BEFORE, LONGEST_BOUND } from '../lexicon-bounds.ts';

export interface BoundMatch {
  /** Index of the first bound word (before), or after the last one (after). */
  readonly at: number;
  readonly bound: Bound;
}

/** The longest bound phrase that ends right before token `i`. A second one before it is taken in: "up to about 200". */
export function boundBefore(tokens: readonly Token[], i: number): BoundMatch | undefined {
  const prefix =
    isHyphen(tokens[i - 1]) && !tokens[i]!.spaceBefore ? BOUND_PREFIXES.get(tokens[i - 2]?.lower ?? '') : undefined;
  if (prefix) return { at: i - 2, bound: prefix };
  const near = phraseBefore(tokens, i);
  if (!near) return undefined;
  const far = phraseBefore(tokens, near.at);
  return far && far.bound !== 'exact' && !(far.bound === 'about' && near.bound !== 'about') ? far : near;
}

/** The last words of the phrases: a cheap look before they are put together. */
const LAST_WORDS: ReadonlySet<string> = new Set([...BOUNDS_BEFORE.keys()].map((p) => p.slice(p.lastIndexOf(' ') + 1)));
/** The phrases after a number, by their first word. */
const AFTER: ReadonlyMap<string, readonly (readonly [readonly string[], Bound])[]> = new Map(
  BOUNDS_AFTER.map(([[first]]) => [first!, BOUNDS_AFTER.filter(([words]) => words[0] === first)]),
);

function phraseBefore(tokens: readonly Token[], i: number): BoundMatch | undefined {
  let phrase = '';
  let found: BoundMatch | undefined;
  if (i === 0 || !LAST_WORDS.has(tokens[i - 1]!.lower)) return undefined;
  for (let k = 1; k <= LONGEST_BOUND && i - k >= 0; k++) {
    phrase = k === 1 ? tokens[i - 1]!.lower : `${tokens[i - k]!.lower} ${phrase}`;
    const bound = BOUNDS_BEFORE.get(phrase);
    if (bound) found = { at: i - k, bound };
  }
  if (!found) return undefined;
  return isBound(tokens, found.at, i) ? found : undefined;
}

/** "is short of 60 nurses" lacks them; "stopped short of 60" is a bound. */
const LACKING: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  "'s",
  'ran',
  'run',
  'running',
  'runs',
]);

function isBound(tokens: readonly Token[], at: number, i: number): boolean {
  return !(i - at === 2 && tokens[at]!.lower === 'short' && LACKING.has(tokens[at - 1]?.lower ?? ''));
}

/** The bound words that begin at token `i`. */
export function boundAfter(tokens: readonly Token[], i: number): BoundMatch | undefined {
  const first = tokens[i];
  if (!first) return undefined;
  for (const [words, bound] of AFTER.get(first.lower) ?? []) {
    if (!words.every((w, k) => tokens[i + k]?.lower === w)) continue;
    const at = i + words.length;
    // "5 plus 3" is a sum; "50 +" of a list has a space. "more or less than" is compared.
    if (
      (words[0] === '+' || words[0] === '-') &&
      (first.spaceBefore || (tokens[i + 1]?.spaceBefore === true && words.length > 1))
    )
      continue;
    const sum = tokens[at]?.kind === 'number' || ((tokens[at]?.traits ?? 0) & Trait.Currency) !== 0;
    if ((words.at(-1) === 'plus' || words.at(-1) === '+') && sum) continue;
    if (
      (words[0] === 'odd' ||
        words[0] === 'max' ||
        words[0] === 'maximum' ||
        words[0] === 'tops' ||
        words[0] === 'ish') &&
      tokens[at]?.kind === 'number'
    )
      continue;
    if (words[0] === 'or' && words.at(-1) !== 'than' && tokens[at]?.lower === 'than') continue;
    // "or less than 5": the bound is the next number's.
    if (words.at(-1) === 'than' && tokens[at] !== undefined && tokens[at].kind !== 'punct') continue;
    return { at, bound };
  }
  return undefined;
}
