/** Documents as weighted term vectors over one collection. */
import type { EventSignature } from './signature.ts';
import { backgroundShare, inverseFrequency } from './weights.ts';
import { NAME, NUMBER, PLACE } from './words.ts';

/** What kind of thing a term is: names and numbers tell more than words do. */
export const TermKind = { Word: 0, Name: 1, Pair: 2, Number: 3, Place: 4 } as const;
export type TermKindValue = (typeof TermKind)[keyof typeof TermKind];

export function kindOf(term: string): TermKindValue {
  if (term.startsWith(NUMBER)) return TermKind.Number;
  if (term.startsWith(PLACE)) return TermKind.Place;
  if (!term.startsWith(NAME)) return TermKind.Word;
  return term.includes(' ') ? TermKind.Pair : TermKind.Name;
}

/** Terms of the collection by number, with how many documents hold each. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly terms: string[] = [];
  readonly kinds: TermKindValue[] = [];
  readonly holding: number[] = [];

  /** Number of the term; a new one when it is not known. */
  number(term: string): number {
    let n = this.#numbers.get(term);
    if (n === undefined) {
      n = this.terms.length;
      this.#numbers.set(term, n);
      this.terms.push(term);
      this.kinds.push(kindOf(term));
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

/** Inverse frequencies of the whole vocabulary. */
export function weigh(vocabulary: Vocabulary, stories: number): Float64Array {
  return Float64Array.from(vocabulary.terms, (term, n) => inverseFrequency(term, vocabulary.holding[n]!, stories));
}

export function toVector(entry: Entry, inverse: Float64Array): Vector {
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

/** A term special to one happening is listed nowhere, no place, and held by few documents of the collection. */
const RARE_SHARE = 0.015;
const RARE_INVERSE = 4;

/** By term number: 1 where the term is special to one happening. */
export function specialTerms(vocabulary: Vocabulary, inverse: Float64Array): Uint8Array {
  return Uint8Array.from(vocabulary.terms, (term, n) =>
    vocabulary.kinds[n] !== TermKind.Place && backgroundShare(term) < RARE_SHARE && inverse[n]! > RARE_INVERSE ? 1 : 0,
  );
}
