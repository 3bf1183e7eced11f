/**
 * Which documents to compare: those that share a telling term. An inverted index over each document's most telling
 * terms; of a term that many documents hold only neighbours in time are compared. So the work is bounded by documents ×
 * terms × cap, and no pair is looked at that shares nothing telling.
 */
import type { Vector } from './vectors.ts';

/** Terms by which a document is found: its heaviest. */
const TELLING_TERMS = 24;
/** Of a term that more documents than this are found by, each looks at its neighbours in time only. */
const MOST_HOLDERS = 48;
/** Neighbours on either side. */
const NEIGHBOURS = 4;
/** Partners that one document proposes at most: those that share the most. */
const MOST_PARTNERS = 32;

/** Positions of a vector's heaviest terms; ties by the term itself, so that the order of input does not matter. */
function telling(vector: Vector, terms: readonly string[]): number[] {
  return Array.from(vector.terms.keys())
    .sort(
      (a, b) =>
        vector.weights[b]! - vector.weights[a]! || (terms[vector.terms[a]!]! < terms[vector.terms[b]!]! ? -1 : 1),
    )
    .slice(0, TELLING_TERMS);
}

interface Holder {
  readonly doc: number;
  readonly weight: number;
}

/** The holders that a document is compared with. The list is in the order of the documents, which is that of time. */
function nearby(list: readonly Holder[], doc: number): readonly Holder[] {
  if (list.length <= MOST_HOLDERS) return list;
  let lo = 0;
  let hi = list.length - 1;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (list[mid]!.doc < doc) lo = mid + 1;
    else hi = mid;
  }
  return list.slice(Math.max(0, lo - NEIGHBOURS), lo + NEIGHBOURS + 1);
}

/**
 * Pairs of documents worth comparing, each once, as `[smaller, larger]` positions in `vectors`.
 *
 * @param vectors by document, in the order of publication
 * @param terms the vocabulary's terms, by number
 */
export function candidates(vectors: readonly Vector[], terms: readonly string[]): [number, number][] {
  const holders = new Map<number, Holder[]>();
  const keys = vectors.map((vector, doc) => {
    const positions = telling(vector, terms);
    for (const p of positions) {
      const term = vector.terms[p]!;
      const list = holders.get(term);
      if (list) list.push({ doc, weight: vector.weights[p]! });
      else holders.set(term, [{ doc, weight: vector.weights[p]! }]);
    }
    return positions;
  });
  const chosen = new Set<number>();
  const size = vectors.length;
  for (const [doc, positions] of keys.entries()) {
    const shared = new Map<number, number>();
    for (const p of positions) {
      const list = nearby(holders.get(vectors[doc]!.terms[p]!)!, doc);
      for (const other of list) {
        if (other.doc === doc) continue;
        shared.set(other.doc, (shared.get(other.doc) ?? 0) + other.weight * vectors[doc]!.weights[p]!);
      }
    }
    const partners = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_PARTNERS);
    for (const [other] of partners) chosen.add(Math.min(doc, other) * size + Math.max(doc, other));
  }
  return [...chosen].sort((a, b) => a - b).map((key) => [Math.floor(key / size), key % size]);
}
