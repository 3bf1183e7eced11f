/**
 * Sketch of a text for finding near-copies: the smallest hashes of its five-word runs (bottom-k; Broder 1997). Two
 * sketches give an unbiased estimate of how much of their texts is the same; comparing them costs the sketch's size,
 * whatever the texts' length.
 */
import type { Sentence } from '../../../extractors/contract.ts';

/** Words a shingle. */
const WIDTH = 5;
/** Hashes that a sketch keeps. */
export const SKETCH_SIZE = 64;

export interface Sketch {
  /** The smallest distinct hashes, ascending; unsigned 32 bits. */
  readonly hashes: readonly number[];
  /** Number of distinct shingles in the text. */
  readonly size: number;
}

/** FNV-1a over UTF-16 code units, with a final mix so that the smallest values are a fair sample. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Sketch of the words and numbers of the story's own sentences. Linear in their number. */
export function sketch(sentences: readonly Sentence[]): Sketch {
  const words: number[] = [];
  for (const { region, tokens } of sentences) {
    if (region !== 'body') continue;
    for (const token of tokens) if (token.kind === 'word' || token.kind === 'number') words.push(hash32(token.lower));
  }
  const hashes = new Set<number>();
  for (let i = 0; i + WIDTH <= words.length; i++) {
    let h = 0x9e3779b9;
    for (let j = i; j < i + WIDTH; j++) h = Math.imul(h ^ words[j]!, 0x01000193) ^ (h >>> 15);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    hashes.add((h ^ (h >>> 13)) >>> 0);
  }
  return { hashes: [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE), size: hashes.size };
}

export interface Overlap {
  /** Estimated share of all their shingles that both texts hold, 0 to 1. */
  readonly resemblance: number;
  /** Estimated share of the shorter text's shingles that the longer holds, 0 to 1. */
  readonly containment: number;
}

/** Compares two sketches: among the smallest hashes of the union, the share that both hold. */
export function overlap(a: Sketch, b: Sketch): Overlap {
  const limit = Math.min(SKETCH_SIZE, Math.max(a.hashes.length, b.hashes.length));
  let i = 0;
  let j = 0;
  let seen = 0;
  let shared = 0;
  while (seen < limit && (i < a.hashes.length || j < b.hashes.length)) {
    const x = a.hashes[i] ?? Number.POSITIVE_INFINITY;
    const y = b.hashes[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
  }
  if (seen === 0) return { resemblance: 0, containment: 0 };
  const resemblance = shared / seen;
  const common = (resemblance * (a.size + b.size)) / (1 + resemblance);
  return { resemblance, containment: Math.min(1, common / Math.max(1, Math.min(a.size, b.size))) };
}
