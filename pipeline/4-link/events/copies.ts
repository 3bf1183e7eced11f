/**
 * Near-copies among documents: stories that print one wire text. Documents are compared only when the smallest hashes of
 * their sketches meet in an inverted index.
 */
import { Proposals } from './proposals.ts';
import { overlap, type Sketch } from './shingles.ts';

/** Hashes of one sketch by which it is found: the smallest. */
const LOOKUPS = 24;
/** Share of the shorter story that the longer must print. */
const COPIED = 0.6;
/** A text of fewer shingles than this is too short to be told to be a copy. */
const SHORTEST = 20;

/** Whether two texts are copies of one. */
export function areCopies(a: Sketch, b: Sketch): boolean {
  if (Math.min(a.size, b.size) < SHORTEST) return false;
  return overlap(a, b).containment >= COPIED;
}

/** A growing collection of sketches, and which of them are copies of which. */
export class Copies<T> {
  readonly #sketchOf: (item: T) => Sketch;
  readonly #proposals: Proposals<T>;
  #verdicts = new Map<T, Map<T, boolean>>();

  /** @param order a total order of items that does not depend on when they came */
  constructor(sketchOf: (item: T) => Sketch, order: (a: T, b: T) => number) {
    this.#sketchOf = sketchOf;
    this.#proposals = new Proposals(
      (item) =>
        sketchOf(item)
          .hashes.slice(0, LOOKUPS)
          .map((key) => ({ key, weight: 1 })),
      order,
    );
  }

  add(item: T): void {
    this.#proposals.add(item);
  }

  remove(item: T): void {
    this.#proposals.remove(item);
  }

  /** Pairs of copies among these items, which were added; each side's partners in turn. */
  *pairs(items: Iterable<T>): Generator<readonly [T, T]> {
    const verdicts = new Map<T, Map<T, boolean>>();
    for (const item of items) {
      const row = new Map<T, boolean>();
      for (const other of this.#proposals.partners(item)) {
        const known = this.#verdicts.get(item)?.get(other) ?? verdicts.get(other)?.get(item);
        const verdict = known ?? areCopies(this.#sketchOf(item), this.#sketchOf(other));
        row.set(other, verdict);
        if (verdict) yield [item, other];
      }
      if (row.size > 0) verdicts.set(item, row);
    }
    this.#verdicts = verdicts;
  }
}
