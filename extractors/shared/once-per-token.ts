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
