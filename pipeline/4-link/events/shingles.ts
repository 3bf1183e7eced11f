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

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The last mix of a hash, so that the smallest values are a fair sample. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units, with a final mix. */
export function hash32(text: string, seed = SEED): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return mixed(h);
}

const SECOND_SEED = 0x1234567;
const hexadecimal = (hash: number): string => hash.toString(16).padStart(8, '0');

/** Two hashes of a text from one pass over it: 16 hexadecimal digits. */
export function digestOf(text: string): string {
  let a = SEED;
  let b = SECOND_SEED;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIME);
    b = Math.imul(b ^ unit, PRIME);
  }
  return hexadecimal(mixed(a)) + hexadecimal(mixed(b));
}

/** Sketch of the words and numbers of the story's own sentences. Linear in their number. */
export function sketch(sentences: readonly Sentence[]): Sketch {
  const words = wordHashes(sentences);
  // Sorted as plain numbers, equal ones side by side: many times faster than a set that is sorted by a function.
  const all = new Uint32Array(Math.max(0, words.length - WIDTH + 1));
  for (let i = 0; i < all.length; i++) {
    let h = 0x9e3779b9;
    for (let j = i; j < i + WIDTH; j++) h = Math.imul(h ^ words[j]!, PRIME) ^ (h >>> 15);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    all[i] = h ^ (h >>> 13);
  }
  all.sort();
  const hashes: number[] = [];
  let size = 0;
  for (let i = 0; i < all.length; i++) {
    const hash = all[i]!;
    if (i > 0 && hash === all[i - 1]) continue;
    size++;
    if (size <= SKETCH_SIZE) hashes.push(hash);
  }
  return { hashes, size };
}

/** Hashes of the story's own words and numbers, in their order; each word's is worked out once. */
function wordHashes(sentences: readonly Sentence[]): Int32Array {
  let most = 0;
  for (const { region, tokens } of sentences) if (region === 'body') most += tokens.length;
  const out = new Int32Array(most);
  const known = new Map<string, number>();
  let count = 0;
  for (const { region, tokens } of sentences) {
    if (region !== 'body') continue;
    for (const { kind, lower } of tokens) {
      if (kind !== 'word' && kind !== 'number') continue;
      let hash = known.get(lower);
      if (hash === undefined) {
        hash = hash32(lower) | 0;
        known.set(lower, hash);
      }
      out[count++] = hash;
    }
  }
  return out.subarray(0, count);
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
