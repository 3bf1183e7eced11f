/** How words are compared: one form for spellings and abbreviations of the same word. */
import type { Token } from '../contract.ts';

const SAME: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  // What is left of "&amp;" in badly converted text.
  ['amp', 'and'],
  ['defence', 'defense'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['dept', 'department'],
  ['saint', 'st'],
  ['mt', 'mount'],
]);

/** Words that comparison replaces by another. */
export const changedKeys: readonly string[] = [...SAME.keys()];

/** The comparison form of a word in lower case: full stops dropped ("u.s." is "us"), British spelling made American. */
export function keyOf(lower: string): string {
  const bare = lower.includes('.') && lower.length > 1 ? lower.replaceAll('.', '') : lower;
  return SAME.get(bare) ?? bare;
}

export const tokenKey = (token: Token): string => keyOf(token.lower);

/** Cuts a name of a lexicon where the tokenizer cuts a text. */
const PARTS = /'s(?![\p{L}])|\p{L}(?:\.\p{L})+\.?|\p{L}+(?:'(?!s(?!\p{L}))\p{L}+)*(?:\.(?=\s|$|,))?|\d+|[^\s]/gu;

/** A lexicon name as words in the tokenizer's cut, in their own case. */
export function wordsOf(name: string): readonly string[] {
  return name.match(PARTS) ?? [];
}

/** Words that comparison changes; names without any of them need no look at each word. */
export const CHANGED = /\b(?:defence|centres?|labour|organisation|programme|dept|saint|mt|amp)\b/i;
const SIMPLE = /^[A-Za-z ]+$/;

/** A lexicon name in comparison form, its words joined by a space, and the words. */
export function phraseKey(name: string): { readonly key: string; readonly words: readonly string[] } {
  const lower = name.toLowerCase();
  const words =
    SIMPLE.test(name) && !CHANGED.test(lower) ? lower.split(' ') : wordsOf(name).map((w) => keyOf(w.toLowerCase()));
  return { key: words.join(' '), words };
}

/** The words of a lexicon string as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
