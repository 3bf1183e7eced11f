/** What an article shows of each of its figures: which it repeats, which are its totals, what stands beside them. */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { groupBy } from '../../scene.ts';

/** The figure without its bound: "five" in the title and "at least five" below it are one. */
export const valueOf = (c: QuantityClaim): string => `${c.interval.min ?? c.interval.max}`;

/**
 * Figures of one sentence whose sum the other article may give: "14 counts of bribery and two of fraud", "16 counts".
 * A figure that the article repeats alone, as headlines do, goes with its sentence.
 */
export function sums(claims: readonly QuantityClaim[]): (part: QuantityClaim, whole: QuantityClaim) => boolean {
  // "One of four men" makes no five.
  const figures = claims.filter((c) => c.value !== undefined && !c.title && (!c.part || c.others));
  const lists = [...groupBy(figures, (c) => `${c.doc}|${c.order}|${c.dimension}`).values()].filter((l) => l.length > 1);
  const made = new Set<string>();
  // "Two guards and five drivers": another two, of shops, goes into no sum with them.
  const keys = (c: QuantityClaim, total: number): string[] =>
    (c.thing.heads.length > 0 ? c.thing.heads : ['']).map(
      (head) => `${c.doc}|${c.dimension}|${head}|${c.value}|${total}`,
    );
  const add = (c: QuantityClaim, total: number): void => {
    for (const key of keys(c, total)) made.add(key);
  };
  for (const list of lists) {
    const total = list.reduce((n, c) => n + c.value!, 0);
    for (const [i, c] of list.entries()) {
      add(c, total);
      for (const next of [list[i - 1], list[i + 1]]) if (next) add(c, c.value! + next.value!);
    }
  }
  return (part, whole) => whole.value !== undefined && keys(part, whole.value).some((key) => made.has(key));
}

/** How often each article prints each figure for the thing: what it repeats is what it means. */
export function mentions(claims: readonly QuantityClaim[]): (c: QuantityClaim) => number {
  const counts = new Map<string, number>();
  const at = (c: QuantityClaim): string =>
    `${c.doc}|${c.dimension}|${c.role ?? ''}|${c.thing.heads.join()}|${valueOf(c)}`;
  for (const c of claims) if (!c.derived && !c.part) counts.set(at(c), (counts.get(at(c)) ?? 0) + (c.title ? 2 : 1));
  return (c) => counts.get(at(c)) ?? 0;
}

/** Figures that come first and are the largest of their kind in the article: totals come before their parts. */
export function totals(claims: readonly QuantityClaim[]): ReadonlySet<QuantityClaim> {
  const out = new Map<string, { first: QuantityClaim; most: number }>();
  const size = (c: QuantityClaim): number => c.interval.min ?? c.interval.max ?? 0;
  for (const c of claims) {
    if (c.derived || c.part) continue;
    const at = `${c.doc}|${c.dimension}|${c.role ?? ''}|${c.thing.heads.join()}`;
    const known = out.get(at);
    const first = known && known.first.start < c.start ? known.first : c;
    out.set(at, { first, most: Math.max(known?.most ?? 0, size(c)) });
  }
  return new Set([...out.values()].filter(({ first, most }) => size(first) >= most).map(({ first }) => first));
}

/** Lower numbers are equal by chance. */
const FEWEST_BESIDE = 10;

/** Whether the sentences of two figures print one more figure for one noun: "17 goals in 21 games", "11 goals in 21 games". */
export function equalNeighbours(claims: readonly QuantityClaim[]): (a: QuantityClaim, b: QuantityClaim) => boolean {
  const sentence = (c: QuantityClaim): string => `${c.doc}|${c.order}`;
  const printed = new Map<string, Set<string>>();
  for (const c of claims) {
    if (c.value === undefined || c.value < FEWEST_BESIDE || c.thing.soft) continue;
    const list = printed.get(sentence(c)) ?? new Set();
    for (const head of c.thing.heads) list.add(`${head}|${c.value}|${c.baseUnit}`);
    printed.set(sentence(c), list);
  }
  return (a, b) => {
    const others = printed.get(sentence(b));
    return others !== undefined && [...(printed.get(sentence(a)) ?? [])].some((key) => others.has(key));
  };
}
