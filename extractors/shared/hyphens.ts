/** Hyphens and minus signs between the words of a number. */
import type { Token } from '../contract.ts';

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

export const isHyphen = (t: Token | undefined): boolean => t?.kind === 'punct' && HYPHENS.has(t.text);

export const isMinus = (t: Token | undefined): boolean => t?.text === '-' || t?.text === '−' || t?.text === '–';

/** A hyphen that joins its word to the one before. */
export const glued = (t: Token | undefined): boolean => isHyphen(t) && !t!.spaceBefore;

/** Index of the word after an optional hyphen, which must stand alike on both sides. */
export function afterHyphen(tokens: readonly Token[], i: number): number {
  const hyphen = tokens[i];
  const next = tokens[i + 1];
  return isHyphen(hyphen) && next && hyphen!.spaceBefore === next.spaceBefore ? i + 1 : i;
}
