/**
 * Whether a word is a plural, and whether it ends a noun phrase, by closed-class words alone.
 */
import type { Token } from '../contract.ts';
import { isHyphen } from '../shared/hyphens.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  MODIFIERS,
  NOT_PLURALS,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from './lexicon-words.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

export function isPlural(t: Token): boolean {
  if (t.kind !== 'word') return false;
  const word = t.lower;
  if (PLURALS.has(word)) return true;
  if (word.length < 3 || !word.endsWith('s') || NOT_PLURALS.has(word)) return false;
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
  if (!isPlural(t)) return false;
  const next = tokens[i + 1];
  return (
    !MODIFIERS.has(t.lower) ||
    next === undefined ||
    closes(next) ||
    next.kind !== 'word' ||
    next.lower.endsWith('ed') ||
    next.lower.endsWith('ing')
  );
}

/** Whether a noun phrase cannot go on with this token. */
export function closes(t: Token): boolean {
  if (t.lower === 'aged' || t.lower === 'ages' || WEEKDAY.test(t.lower)) return true;
  if (t.kind === 'url') return true;
  if (t.kind === 'punct') return !isHyphen(t) && t.text !== '&' && t.text !== '“' && t.text !== '‘';
  if (t.kind === 'number') return false;
  const word = t.lower;
  // "US" and "IT" are names in capitals.
  if (t.text === 'US' || t.text === 'IT') return false;
  if (word === 'off-duty' || word === 'past' || word === 'near') return true;
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    PRONOUNS.has(word) ||
    VERBS.has(word) ||
    CONJUNCTIONS.has(word) ||
    ADVERBS.has(word)
  );
}
