/** A document as a weighted term vector in one collection. */
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

/** What a term is evidence of, given its background share and its inverse frequency in the collection. */
export function evidenceKind(term: string, share: number, inverse: number): EvidenceKind {
  if (term.startsWith(PLACE)) return Evidence.Place;
  if (term.startsWith(NUMBER)) return term.endsWith('-old') ? Evidence.Age : Evidence.Number;
  const rare = share < RARE_SHARE && inverse > RARE_INVERSE;
  if (!term.startsWith(NAME)) return rare ? Evidence.RareWord : Evidence.Word;
  if (term.includes(' ')) return rare ? Evidence.RarePair : Evidence.Pair;
  return rare ? Evidence.RareName : Evidence.Name;
}

/** A vector of length one. */
export interface Vector {
  /** Keys of its terms, ascending; a key comes from the term's characters, not from the order of documents. */
  readonly terms: Float64Array;
  readonly weights: Float32Array;
  /** `EvidenceKind` by term. */
  readonly kinds: Uint8Array;
}

/** Makes the weights a vector of length one, in place. */
export function normalise(weights: Float32Array): Float32Array {
  let square = 0;
  for (const w of weights) square += w * w;
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! / length;
  return weights;
}
