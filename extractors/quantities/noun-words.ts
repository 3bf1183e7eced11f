/**
 * Whether a word is a plural, and whether it ends a noun phrase, by closed-class words alone.
 */
import type { Token } from '../contract.ts';
import { isHyphen } from '../shared/hyphens.ts';
import { classesOf, WordClass } from './word-classes.ts';

export const isPlural = (t: Token): boolean => t.kind === 'word' && isPluralWord(t.lower, classesOf(t.lower));

/** @param classes those of the word */
export function isPluralWord(word: string, classes: number): boolean {
  if ((classes & WordClass.Plural) !== 0) return true;
  if (!word.endsWith('s') || word.length < 3 || (classes & WordClass.NotPlural) !== 0) return false;
  return (
    !word.endsWith('ss') &&
    !word.endsWith("'s") &&
    !(word.endsWith('us') && word !== 'menus' && word !== 'gurus') &&
    !word.endsWith('is')
  );
}

/** A plural that ends its phrase: of "sales figures" the second. */
export function isPluralHead(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  return t.kind === 'word' && isPluralHeadWord(tokens, i, classesOf(t.lower));
}

/** @param classes those of the word at `i` */
export function isPluralHeadWord(tokens: readonly Token[], i: number, classes: number): boolean {
  if (!isPluralWord(tokens[i]!.lower, classes)) return false;
  if ((classes & WordClass.Modifier) === 0) return true;
  const next = tokens[i + 1];
  return (
    next === undefined ||
    closes(next) ||
    next.kind !== 'word' ||
    next.lower.endsWith('ed') ||
    next.lower.endsWith('ing')
  );
}

/** Whether a noun phrase cannot go on with this token. */
export function closes(t: Token): boolean {
  if (t.kind === 'url') return true;
  if (t.kind === 'punct') return !isHyphen(t) && t.text !== '&' && t.text !== '“' && t.text !== '‘';
  if (t.kind === 'number') return false;
  return wordCloses(t, classesOf(t.lower));
}

/**
 * Whether a noun phrase cannot go on with this word.
 *
 * @param classes those of the word
 */
export const wordCloses = (t: Token, classes: number): boolean =>
  // "US" and "IT" are names in capitals.
  (classes & CLOSES) !== 0 && t.text !== 'US' && t.text !== 'IT';

const CLOSES =
  WordClass.Determiner |
  WordClass.Preposition |
  WordClass.Pronoun |
  WordClass.Verb |
  WordClass.Conjunction |
  WordClass.Adverb |
  WordClass.Closing;
