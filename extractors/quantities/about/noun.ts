import { type Token, Trait } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { closes } from '../noun-words.ts';
import { isMoving, isVerb } from '../verbs.ts';
import { classesOf, WordClass } from '../word-classes.ts';
import type { TokenRange } from './figure.ts';
import { DISTRIBUTING, NOUNS_IN_LY, WAYS } from './lexicon.ts';

/** The longest noun phrase, in tokens. */
export const LONGEST = 14;

/** The noun phrase that ends right before token `to`, with what "of" and possessives add to it. */
export function nounBefore(tokens: readonly Token[], to: number, floor = 0): TokenRange | undefined {
  let from = to;
  while (from > floor && to - from < LONGEST && inNoun(tokens, from - 1, from < to)) from--;
  while (
    from < to &&
    (isDeterminer(tokens[from]!) ||
      tokens[from]!.lower === 'of' ||
      tokens[from]!.lower === "'s" ||
      (tokens[from]!.kind === 'punct' && (tokens[from]!.traits & Trait.Currency) === 0))
  )
    from++;
  if (from >= to || (to - from === 1 && tokens[from]!.kind !== 'word')) return undefined;
  return [from, to];
}

function inNoun(tokens: readonly Token[], i: number, begun: boolean): boolean {
  const t = tokens[i]!;
  if (t.kind === 'punct') return begun && (isHyphen(t) || t.text === '&');
  if (t.kind === 'number') return begun || tokens[i - 1]?.spaceBefore === true;
  if (isVerb(tokens, i)) return false;
  if (t.lower === 'worth') return tokens[i - 1]?.lower === 'net';
  if (t.lower.endsWith('ing') && !begun && t.text === t.lower && t.lower.length > 5) return isNounBefore(tokens[i - 1]);
  if (!begun && (WAYS.has(t.lower) || isAdverb(t))) return false;
  if (t.lower === 'of') return begun;
  const classes = classesOf(t.lower);
  if ((classes & WordClass.Determiner) !== 0) return begun && tokens[i - 1]?.lower === 'of';
  // "operating costs doubled".
  const plainVerb = (classes & (WordClass.Verb | WordClass.Auxiliary)) === WordClass.Verb;
  return !closes(t) || (plainVerb && t.lower.endsWith('s') && isMoving(tokens[i + 1]));
}

const isDeterminer = (t: Token): boolean => (classesOf(t.lower) & WordClass.Determiner) !== 0;

/** "a staggering sum" and "retail shopping" are nouns; "creating 400 jobs" is none. */
const isNounBefore = (t: Token | undefined): boolean =>
  t?.kind === 'word' && ((isDeterminer(t) && !DISTRIBUTING.has(t.lower)) || t.lower === 'of');

const isAdverb = (t: Token): boolean => t.lower.endsWith('ly') && t.text === t.lower && !NOUNS_IN_LY.has(t.lower);
