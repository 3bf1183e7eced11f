/** What is the only one of its kind in its article, and so needs fewer words to be told from other figures. */
import { meet } from '../../../4-link/claims/interval.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { slip } from './slips.ts';

/** Of the nearest words so many can say alone what a figure is. */
export const NEAREST = 3;

/** Whether a word near a figure stands near no other of its dimension in its article: "Turnout was 68.3%". */
export function onlyBeside(claims: readonly QuantityClaim[]): (c: QuantityClaim, word: string) => boolean {
  const values = new Map<string, Set<string>>();
  const key = (c: QuantityClaim, word: string): string => `${c.doc}|${c.dimension}|${word}`;
  for (const c of claims)
    for (const word of (c.near ?? []).slice(0, NEAREST)) {
      const known = values.get(key(c, word)) ?? new Set();
      values.set(key(c, word), known.add(`${c.interval.min}:${c.interval.max}`));
    }
  return (c, word) => (values.get(key(c, word))?.size ?? 0) === 1;
}

/** Dimensions of which every story has many figures. */
const COMMON: ReadonlySet<string> = new Set(['count', 'share', 'time']);

/** Whether a figure is the only one of its dimension in its article: the one sum in taka, the one depth. */
export function loneOfItsKind(claims: readonly QuantityClaim[]): (c: QuantityClaim) => boolean {
  const values = new Map<string, Set<string>>();
  const key = (c: QuantityClaim): string => `${c.doc}|${c.dimension}`;
  for (const c of claims) {
    const list = values.get(key(c)) ?? new Set();
    values.set(key(c), list.add(`${c.interval.min}:${c.interval.max}`));
  }
  return (c) => !COMMON.has(c.dimension) && values.get(key(c))?.size === 1;
}

export function isEqual(a: QuantityClaim, b: QuantityClaim): boolean {
  return a.bound === 'exact' && b.bound === 'exact' && meet(a.interval, b.interval);
}

/** One size in two units, or one number with two digits changed round: more than chance for the only figures of a kind. */
export function isOneNumber(a: QuantityClaim, b: QuantityClaim): boolean {
  return slip(a, b) === 'transposed' || (a.unit?.symbol !== b.unit?.symbol && isEqual(a, b));
}
