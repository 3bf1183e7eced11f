/**
 * Which documents to compare: those that share a telling term. An inverted index over each document's most telling
 * terms; a term that many documents hold proposes nobody. So the work is bounded by documents × terms × cap, and no
 * pair is looked at that shares nothing rare.
 */
import type { Vector } from './vectors.ts';

/** Terms by which a document is found: its heaviest. */
const TELLING_TERMS = 24;
/** A term that more documents than this are found by proposes nobody. */
const MOST_HOLDERS = 48;
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

/**
 * Pairs of documents worth comparing, each once, as `[smaller, larger]` positions in `vectors`.
 *
 * @param terms the vocabulary's terms, by number
 */
export function candidates(vectors: readonly Vector[], terms: readonly string[]): [number, number][] {
  const holders = new Map<number, { doc: number; weight: number }[]>();
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
      const list = holders.get(vectors[doc]!.terms[p]!)!;
      if (list.length > MOST_HOLDERS) continue;
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
