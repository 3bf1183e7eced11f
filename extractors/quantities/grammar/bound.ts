/**
 * Bound words round an amount: "more than 50", "20-plus", "10 years or more".
 */
import { type Bound, type Token, Trait } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { BOUND_PREFIXES, BOUNDS_AFTER, BOUNDS_BEFORE } from '../lexicon-bounds.ts';

export interface BoundMatch {
  /** Index of the first bound word (before), or after the last one (after). */
  readonly at: number;
  readonly bound: Bound;
}

/** The longest bound phrase that ends right before token `i`. A second one before it is taken in: "up to about 200". */
export function boundBefore(tokens: readonly Token[], i: number): BoundMatch | undefined {
  if (i === 0) return undefined;
  const prefix =
    i > 1 && !tokens[i]!.spaceBefore && isHyphen(tokens[i - 1]) ? BOUND_PREFIXES.get(tokens[i - 2]!.lower) : undefined;
  if (prefix) return { at: i - 2, bound: prefix };
  const near = phraseBefore(tokens, i);
  if (!near) return undefined;
  const far = phraseBefore(tokens, near.at);
  return far && far.bound !== 'exact' && !(far.bound === 'about' && near.bound !== 'about') ? far : near;
}

/** Phrases by their words, the last one first: the bound that ends here, and the words that may stand before. */
interface Ending {
  bound: Bound | undefined;
  readonly before: Map<string, Ending>;
}

function buildEndings(): ReadonlyMap<string, Ending> {
  const root = new Map<string, Ending>();
  for (const [phrase, bound] of BOUNDS_BEFORE) {
    let level = root;
    let ending: Ending | undefined;
    for (const word of phrase.split(' ').reverse()) {
      ending = level.get(word) ?? { bound: undefined, before: new Map() };
      level.set(word, ending);
      level = ending.before;
    }
    ending!.bound = bound;
  }
  return root;
}

const ENDINGS = buildEndings();

/** The phrases after a number, by their first word. */
const AFTER: ReadonlyMap<string, readonly Phrase[]> = new Map(
  BOUNDS_AFTER.map(([[first]]) => [
    first!,
    BOUNDS_AFTER.filter(([words]) => words[0] === first).map(([words, bound]) => ({ words, bound })),
  ]),
);

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

function phraseBefore(tokens: readonly Token[], i: number): BoundMatch | undefined {
  let at = -1;
  let bound: Bound | undefined;
  let level = ENDINGS;
  for (let k = i - 1; k >= 0; k--) {
    const ending = level.get(tokens[k]!.lower);
    if (ending === undefined) break;
    if (ending.bound !== undefined) {
      at = k;
      bound = ending.bound;
    }
    level = ending.before;
  }
  return bound !== undefined && isBound(tokens, at, i) ? { at, bound } : undefined;
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

/** Whether the words stand at token `i`; the first two are known to. */
function stand(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  for (let k = 2; k < words.length; k++) if (tokens[i + k]?.lower !== words[k]) return false;
  return true;
}

/** The bound words that begin at token `i`. */
export function boundAfter(tokens: readonly Token[], i: number): BoundMatch | undefined {
  const first = tokens[i];
  if (!first) return undefined;
  const phrases = AFTER.get(first.lower);
  if (phrases === undefined) return undefined;
  const second = tokens[i + 1]?.lower;
  for (let k = 0; k < phrases.length; k++) {
    const phrase: Phrase = phrases[k]!;
    const { words, bound } = phrase;
    if (words.length > 1 && (words[1] !== second || !stand(tokens, i, words))) continue;
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
