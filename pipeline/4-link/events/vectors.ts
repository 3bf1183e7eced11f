/** Documents as weighted term vectors over one collection. */
import type { EventSignature } from './signature.ts';
import { backgroundShare, inverseFrequency } from './weights.ts';
import { NAME, NUMBER, PLACE } from './words.ts';

/**
 * What a shared term is evidence of. A name that few stories hold tells one happening from another; a common word hardly
 * does. Pairs are two names in a row: "^ketron nathan".
 */
export const Evidence = {
  Word: 0,
  RareWord: 1,
  Name: 2,
  RareName: 3,
  Pair: 4,
  RarePair: 5,
  Place: 6,
  Number: 7,
  Age: 8,
} as const;
export type EvidenceKind = (typeof Evidence)[keyof typeof Evidence];
export const EVIDENCE_KINDS = 9;

/** A rare term is listed nowhere and held by few documents of the collection. */
const RARE_SHARE = 0.015;
const RARE_INVERSE = 4;

function kindOf(term: string, inverse: number): EvidenceKind {
  if (term.startsWith(PLACE)) return Evidence.Place;
  if (term.startsWith(NUMBER)) return term.endsWith('-old') ? Evidence.Age : Evidence.Number;
  const rare = backgroundShare(term) < RARE_SHARE && inverse > RARE_INVERSE;
  if (!term.startsWith(NAME)) return rare ? Evidence.RareWord : Evidence.Word;
  if (term.includes(' ')) return rare ? Evidence.RarePair : Evidence.Pair;
  return rare ? Evidence.RareName : Evidence.Name;
}

/** Terms of the collection by number, with how many documents hold each. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly terms: string[] = [];
  readonly holding: number[] = [];

  /** Number of the term; a new one when it is not known. */
  number(term: string): number {
    let n = this.#numbers.get(term);
    if (n === undefined) {
      n = this.terms.length;
      this.#numbers.set(term, n);
      this.terms.push(term);
      this.holding.push(0);
    }
    return n;
  }
}

/** One document's terms, by number. */
export interface Entry {
  readonly signature: EventSignature;
  /** Numbers of its terms, ascending. */
  readonly terms: Uint32Array;
  /** Weights within the document, in the order of `terms`. */
  readonly frequencies: Float32Array;
}

export function toEntry(signature: EventSignature, vocabulary: Vocabulary): Entry {
  const pairs = signature.terms.map(([term, weight]) => [vocabulary.number(term), weight] as const);
  pairs.sort((a, b) => a[0] - b[0]);
  for (const [n] of pairs) vocabulary.holding[n]!++;
  return {
    signature,
    terms: Uint32Array.from(pairs, (p) => p[0]),
    frequencies: Float32Array.from(pairs, (p) => p[1]),
  };
}

/** A document's vector of length one. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** The vocabulary as one collection weighs it. */
export interface Weighing {
  /** Inverse document frequency by term number. */
  readonly inverse: Float64Array;
  /** `EvidenceKind` by term number. */
  readonly kinds: Uint8Array;
}

/** Weighs the vocabulary for a collection of so many stories. */
export function weigh(vocabulary: Vocabulary, stories: number): Weighing {
  const inverse = Float64Array.from(vocabulary.terms, (term, n) =>
    inverseFrequency(term, vocabulary.holding[n]!, stories),
  );
  return { inverse, kinds: Uint8Array.from(vocabulary.terms, (term, n) => kindOf(term, inverse[n]!)) };
}

export function toVector(entry: Entry, { inverse }: Weighing): Vector {
  const weights = new Float32Array(entry.terms.length);
  let square = 0;
  for (let i = 0; i < weights.length; i++) {
    const w = Math.max(0, entry.frequencies[i]! * inverse[entry.terms[i]!]!);
    weights[i] = w;
    square += w * w;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! / length;
  return { terms: entry.terms, weights };
}
