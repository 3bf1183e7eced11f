/** Where a word ends: its inner apostrophes and the full stop of an abbreviation are its own. */
import { BEFORE_NUMBER_ONLY, CAPITAL_ONLY, MAY_BE_FINAL, NAMES_IN_CAPITALS, NEVER_FINAL } from './abbreviations.ts';
import { classOf, isDigit, isSpace, LETTER, letters, MARK, SPACE } from './characters.ts';

const POINT = 46;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

export const isApostrophe = (c: number): boolean => c === APOSTROPHE || c === CURLY_APOSTROPHE;

/**
 * A word with its inner apostrophes: "O'Brien", "don't"; the possessive 's is left for the next token.
 *
 * @param run end of the word's first run of letters
 */
export function withApostrophes(text: string, run: number, end: number): number {
  let i = run;
  while (i + 1 < end && isApostrophe(text.charCodeAt(i))) {
    const next = letters(text, i + 1, end);
    if (next === i + 1) break;
    if (next === i + 2 && (text.charCodeAt(i + 1) | 32) === 115) break;
    i = next;
  }
  return i;
}

/** Whether the apostrophe at `i` begins a possessive: an apostrophe and s with which the word closes. */
export function isPossessive(text: string, i: number, end: number): boolean {
  if (i + 1 >= end || (text.charCodeAt(i + 1) | 32) !== 115) return false;
  if (i + 2 >= end) return true;
  const after = classOf(text, i + 2, text.charCodeAt(i + 2));
  return after === MARK || after === SPACE;
}

/** End of an abbreviation's full stop when the word from `start` to `i` is one, else `i`. */
export function withFullStop(text: string, start: number, i: number, end: number): number {
  if (text.charCodeAt(i) !== POINT) return i;
  if (i - start === 1) {
    // Single letters: "U.S.", "a.m.", "J." — one letter and a point, repeated.
    let j = i + 1;
    while (j + 1 < end && classOf(text, j, text.charCodeAt(j)) === LETTER && text.charCodeAt(j + 1) === POINT) j += 2;
    if (j > i + 1) return j;
    const c = text.charCodeAt(start);
    return c >= 65 && c <= 90 ? j : i;
  }
  if (i - start > 6) return i;
  const raw = text.slice(start, i);
  const lower = raw.toLowerCase();
  if (lower === 'ph' && text.startsWith('.D.', i)) return i + 3;
  if (!NEVER_FINAL.has(lower) && !MAY_BE_FINAL.has(lower)) return i;
  if ((CAPITAL_ONLY.has(lower) && raw === lower) || NAMES_IN_CAPITALS.has(raw)) return i;
  if (BEFORE_NUMBER_ONLY.has(lower)) {
    let j = i + 1;
    while (j < end && isSpace(text.charCodeAt(j))) j++;
    if (!isDigit(text.charCodeAt(j))) return i;
  }
  return i + 1;
}
