import { type Token, Trait } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { wordCloses } from '../noun-words.ts';
import { isMoving, isVerbWord } from '../verbs.ts';
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
  const before = i > 0 ? tokens[i - 1] : undefined;
  if (t.kind === 'number') return begun || before?.spaceBefore === true;
  if (t.kind !== 'word') return false;
  const word = t.lower;
  const classes = classesOf(word);
  if (isVerbWord(tokens, i, classes)) return false;
  if (word === 'worth') return before?.lower === 'net';
  if (!begun && t.text === word) {
    if (word.length > 5 && word.endsWith('ing')) return isNounBefore(before);
    if (isAdverb(word)) return false;
  }
  if (!begun && WAYS.has(word)) return false;
  if (word === 'of') return begun;
  if ((classes & WordClass.Determiner) !== 0) return begun && before?.lower === 'of';
  if (!wordCloses(t, classes)) return true;
  // "operating costs doubled".
  const plainVerb = (classes & (WordClass.Verb | WordClass.Auxiliary)) === WordClass.Verb;
  return plainVerb && word.endsWith('s') && isMoving(tokens[i + 1]);
}

const isDeterminer = (t: Token): boolean => (classesOf(t.lower) & WordClass.Determiner) !== 0;

/** "a staggering sum" and "retail shopping" are nouns; "creating 400 jobs" is none. */
const isNounBefore = (t: Token | undefined): boolean =>
  t?.kind === 'word' && ((isDeterminer(t) && !DISTRIBUTING.has(t.lower)) || t.lower === 'of');

const isAdverb = (word: string): boolean => word.endsWith('ly') && !NOUNS_IN_LY.has(word);
