import type { Token } from '../contract.ts';

/** What can begin at token `i`. */
type Read<T> = (tokens: readonly Token[], i: number) => T | undefined;

/**
 * A pure reader that works each place out once, however many patterns ask for it. What it found is kept with the
 * tokens and goes with them: calls with other tokens see nothing of it, and tokens are never changed.
 */
export function oncePerToken<T extends object>(read: Read<T>): Read<T> {
  const found = new WeakMap<readonly Token[], (T | null | undefined)[]>();
  return (tokens, i) => {
    let here = found.get(tokens);
    if (here === undefined) {
      here = [];
      found.set(tokens, here);
    }
    const known = here[i];
    if (known !== undefined) return known ?? undefined;
    const now = read(tokens, i);
    here[i] = now ?? null;
    return now;
  };
}

/**
 * A look ahead that costs one pass over the tokens, however often it is asked: the index of the first token from `i` on
 * that passes the test; the number of tokens where none does.
 */
export function nextThat(test: (token: Token) => boolean): (tokens: readonly Token[], i: number) => number {
  const found = new WeakMap<readonly Token[], Int32Array>();
  return (tokens, i) => {
    let next = found.get(tokens);
    if (next === undefined) {
      next = new Int32Array(tokens.length + 1).fill(tokens.length);
      for (let k = tokens.length - 1; k >= 0; k--) next[k] = test(tokens[k]!) ? k : next[k + 1]!;
      found.set(tokens, next);
    }
    return next[i] ?? tokens.length;
  };
}
