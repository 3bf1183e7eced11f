import { type Token, Trait } from '../../contract.ts';
import { PLACE_HEADS, STREETS } from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';
import { isHeadline } from './surroundings.ts';

/** What may stand before the first word of a sentence, or of what is quoted in it. */
const OPENING = '"“‘\'«(:—–-•*|';
/** Longest name of a place that begins with a number, in tokens. */
const LONGEST = 5;

/**
 * Of numbers in words. "Eleven Mile Road", "near Three Wells", "One World Trade Center", "the Group of Seven": a number word with a capital
 * inside a sentence belongs to a name; at its head, and in headlines, only where the words after it name a place.
 */
export function isNamed(tokens: readonly Token[], raw: Raw, from: number): boolean {
  const first = tokens[raw.from]!;
  if ((first.traits & Trait.Capital) === 0 || isCapitals(first)) return false;
  const opens = from === 0 || from < raw.from || OPENING.includes(tokens[from - 1]!.text);
  if (!opens && !isHeadline(tokens)) return true;
  for (let i = raw.to; i < Math.min(tokens.length, raw.to + LONGEST); i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word' || (t.traits & Trait.Capital) === 0) return false;
    const last = ((tokens[i + 1]?.traits ?? 0) & Trait.Capital) === 0;
    if (last) return STREETS.has(t.lower) || PLACE_HEADS.has(t.lower);
  }
  return false;
}

const isCapitals = (t: Token): boolean => t.text.length > 1 && t.text === t.text.toUpperCase();
