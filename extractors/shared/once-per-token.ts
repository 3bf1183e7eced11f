import type { Token } from '../contract.ts';

/** What can begin at token `i`. */
type Read<T> = (tokens: readonly Token[], i: number) => T | undefined;

/**
 * A pure reader that works each place of a sentence out once, however many patterns ask for it. What it found is kept for
 * the tokens that were asked about last: patterns go through a sentence together, and a look-up by tokens in a map
 * would cost more than most readings.
 */
export function oncePerToken<T extends object | string>(read: Read<T>): Read<T> {
  let last: readonly Token[] | undefined;
  let found: (T | null | undefined)[] = [];
  return (tokens, i) => {
    if (tokens !== last) {
      last = tokens;
      // oxlint-disable-next-line unicorn/no-new-array -- setting the length of an empty array is a slow call
      found = new Array<T | null | undefined>(tokens.length);
    }
    // The reader may ask about other tokens in between.
    const here = found;
    const known = here[i];
    if (known !== undefined) return known ?? undefined;
    const now = read(tokens, i);
    here[i] = now ?? null;
    return now;
  };
}

/** A pure test of a whole sentence, answered once however often it is asked in a row. */
export function oncePerSentence(test: (tokens: readonly Token[]) => boolean): (tokens: readonly Token[]) => boolean {
  let last: readonly Token[] | undefined;
  let answer = false;
  return (tokens) => {
    if (tokens !== last) {
      last = tokens;
      answer = test(tokens);
    }
    return answer;
  };
}

/**
 * A look ahead that costs one pass over the tokens, however often it is asked: the index of the first token from `i` on
 * that passes the test; the number of tokens where none does.
 */
export function nextThat(test: (token: Token) => boolean): (tokens: readonly Token[], i: number) => number {
  let last: readonly Token[] | undefined;
  let next = new Int32Array(256);
  return (tokens, i) => {
    const { length } = tokens;
    if (tokens !== last) {
      last = tokens;
      if (next.length < length) next = new Int32Array(2 * length);
      for (let k = length - 1, at = length; k >= 0; k--) {
        if (test(tokens[k]!)) at = k;
        next[k] = at;
      }
    }
    return i < length ? next[i]! : length;
  };
}
