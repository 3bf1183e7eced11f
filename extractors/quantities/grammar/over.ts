/**
 * "over" before a number that is a preposition: "talks over 12 seats", "five years of work over three months", "a win
 * over two rivals", "over two years, the firm grew". A bound otherwise: "over 200 people", "lasted over two hours".
 */
import type { Token } from '../../contract.ts';
import { PREPOSITIONS } from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';
import { CONTESTING } from '../lexicon-bounds.ts';
import { isVerb } from '../verbs.ts';

/** @param at index of the word "over" */
export function isOverOf(tokens: readonly Token[], at: number, raw: Raw): boolean {
  const before = tokens[at - 1];
  if (before && CONTESTING.has(before.lower)) return true;
  if (raw.unit?.dimension !== 'time' || raw.pattern === 'age') return false;
  // At the head of a sentence a span of time sets the scene.
  if (before === undefined) return tokens[raw.to]?.text === ',';
  if (before.kind === 'punct') return before.text === '%';
  return !isVerb(tokens, at - 1) && !PREPOSITIONS.has(before.lower);
}
