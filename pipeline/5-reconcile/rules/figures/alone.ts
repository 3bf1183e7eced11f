/** What is the only one of its kind in its article, and so needs fewer words to be told from other figures. */
import { meet } from '../../../4-link/claims/interval.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { slip } from './slips.ts';

/** Whether the word next to a figure stands next to no other of its dimension in its article: "Turnout was 68.3%". */
export function onlyBeside(claims: readonly QuantityClaim[]): (c: QuantityClaim) => boolean {
  const first = new Map<string, Set<string>>();
  const key = (c: QuantityClaim): string => `${c.doc}|${c.dimension}|${c.near?.[0]}`;
  for (const c of claims) {
    const values = first.get(key(c)) ?? new Set();
    first.set(key(c), values.add(`${c.interval.min}:${c.interval.max}`));
  }
  return (c) => (first.get(key(c))?.size ?? 0) === 1;
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
