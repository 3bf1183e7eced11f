/**
 * Near-copies among documents: stories that print one wire text. Documents are compared only when their sketches share
 * hashes, found through an inverted index; a hash that very many documents hold is furniture and proposes nobody.
 */
import { overlap, type Sketch } from './shingles.ts';

/** A hash that more documents than this hold proposes nobody by itself. */
const MOST_HOLDERS = 64;
/** Hashes of one sketch that look for partners. */
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

/**
 * Groups of near-copies, as ascending positions, ordered by their first; documents without a copy are left out.
 * Copying is carried on: A of B and B of C are one group.
 */
export function copyGroups(sketches: readonly Sketch[]): number[][] {
  const holders = new Map<number, number[]>();
  for (const [doc, { hashes }] of sketches.entries()) {
    for (const hash of hashes) {
      const list = holders.get(hash);
      if (list) list.push(doc);
      else holders.set(hash, [doc]);
    }
  }
  const leader = sketches.map((_, i) => i);
  const find = (i: number): number => {
    while (leader[i] !== i) {
      leader[i] = leader[leader[i]!]!;
      i = leader[i]!;
    }
    return i;
  };
  for (const [doc, { hashes }] of sketches.entries()) {
    const tried = new Set<number>();
    for (const hash of hashes.slice(0, LOOKUPS)) {
      const list = holders.get(hash)!;
      if (list.length > MOST_HOLDERS) {
        // Copies of one story by the hundred still meet: each is compared with the first that holds the hash.
        if (list[0] !== doc) tried.add(list[0]!);
        continue;
      }
      for (const other of list) if (other < doc) tried.add(other);
    }
    for (const other of tried) {
      const [x, y] = [find(doc), find(other)];
      if (x === y) continue;
      if (areCopies(sketches[doc]!, sketches[other]!)) leader[Math.max(x, y)] = Math.min(x, y);
    }
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < leader.length; i++) {
    const root = find(i);
    const group = groups.get(root);
    if (group) group.push(i);
    else groups.set(root, [i]);
  }
  return [...groups.values()].filter((g) => g.length > 1);
}
