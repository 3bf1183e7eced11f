/** Small looks at tokens that all patterns share. */
import type { Token } from '../../contract.ts';

export type Tokens = readonly Token[];

/** Lower-case form of a token; empty past either end, which is asked first: reading past the start is a slow call. */
export const lower = (t: Tokens, i: number): string => (i < 0 || i >= t.length ? '' : t[i]!.lower);

export const isNumber = (t: Tokens, i: number): boolean => t[i]?.kind === 'number';

/** A word that begins with a capital letter. */
export function isCapital(t: Tokens, i: number): boolean {
  const token = t[i];
  return token !== undefined && token.kind === 'word' && token.text[0] !== token.lower[0];
}

/** A hyphen that stands between two words without space: "10-month". */
export function joins(t: Tokens, i: number): boolean {
  const token = t[i];
  if (!token || token.spaceBefore || token.kind !== 'punct') return false;
  return (token.text === '-' || token.text === '‐' || token.text === '‑') && t[i + 1]?.spaceBefore === false;
}

/** A dash of a range, with or without spaces: "3-5", "June 3 – June 5". */
export function isDash(t: Tokens, i: number): boolean {
  const text = t[i]?.text;
  return text === '-' || text === '–' || text === '—' || text === '‐' || text === '‑';
}

/** Past a comma, where there is one. */
export const skipComma = (t: Tokens, i: number): number => (t[i]?.text === ',' ? i + 1 : i);

const PLAIN = /^\d{1,4}$/;

/** A plain whole number of at most four digits, else undefined. */
export function whole(t: Tokens, i: number): number | undefined {
  const token = t[i];
  return token?.kind === 'number' && PLAIN.test(token.text) ? Number(token.text) : undefined;
}

/** Whether the token after `i` touches it and is a letter or digit run: "90F", "5m". */
export const isGlued = (t: Tokens, i: number): boolean => t[i + 1]?.spaceBefore === false && t[i + 1]?.kind !== 'punct';

/** The lower-case forms joined by one space, for tables of phrases. */
export function phrase(t: Tokens, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += (i > from ? ' ' : '') + lower(t, i);
  return out;
}

/** Whether these words, in lower case, stand at `i`: for lists of phrases, where putting the tokens together costs more. */
export function standsAt(t: Tokens, i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (lower(t, i + k) !== words[k]) return false;
  return true;
}

/** Whether the words from `i` to `at` are capitalised where the words before are not: the name of something. */
export function isTitle(t: Tokens, i: number, at: number): boolean {
  if (i < 1 || !isCapital(t, at) || !isCapital(t, i) || t[at]!.text === t[at]!.text.toUpperCase()) return false;
  const before = t[i - 1]!;
  return before.kind === 'word' ? before.text === before.lower : before.text !== '.' && before.text !== ':';
}
