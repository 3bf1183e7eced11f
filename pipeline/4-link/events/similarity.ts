/** How much speaks for two documents reporting one happening, 0 to 1. */
import { dayOf } from './days.ts';
import { sameOperation } from './operations.ts';
import type { EventSignature } from './signature.ts';
import type { Vector } from './vectors.ts';

/** Days after which the distance of publication counts in full. */
const FULL_DISTANCE = 40;
/** Factor on the likeness of stories that far apart that share nothing special to one happening. */
const FAR = 0.3;
/** The part of that loss that special evidence (names of people, streets, rare words) can give back. */
const REGAINED = 0.5;
/** Special evidence, as its part of the cosine, that gives all of it back. */
const FULL_EVIDENCE = 0.2;

/** What two vectors share. */
interface Shared {
  /** Cosine of the vectors, 0 to 1. */
  readonly cosine: number;
  /** The part of it from terms special to one happening: rare, and no place. */
  readonly special: number;
}

/** @param special by term number, whether the term is special to one happening */
export function compare(a: Vector, b: Vector, special: Uint8Array): Shared {
  let cosine = 0;
  let rare = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    if (x === y) {
      const product = a.weights[i++]! * b.weights[j++]!;
      cosine += product;
      if (special[x]) rare += product;
    } else if (x < y) i++;
    else j++;
  }
  return { cosine, special: rare };
}

/** Days between the publication of two stories; 0 when one's is unknown. */
export function daysApart(a: EventSignature, b: EventSignature): number {
  const first = dayOf(a.published);
  const second = dayOf(b.published);
  return first === undefined || second === undefined ? 0 : Math.abs(first - second);
}

/** Factors for stories that are about one operation, and about two. */
const ONE_OPERATION = 1.5;
const TWO_OPERATIONS = 0.1;

/** What the operations that two stories are about say: 1 when one of them names none. */
function operationFactor(a: EventSignature, b: EventSignature): number {
  const [first, second] = [a.operations[0], b.operations[0]];
  if (first === undefined || second === undefined) return 1;
  return sameOperation(first, second) ? ONE_OPERATION : TWO_OPERATIONS;
}

/**
 * Cosine of the terms; less for stories published far apart, unless they share what only one happening has; more or less
 * for the operations that they are about.
 */
export function similarity(a: EventSignature, b: EventSignature, shared: Shared): number {
  const distance = Math.min(1, daysApart(a, b) / FULL_DISTANCE);
  const loss = (1 - FAR) * distance * (1 - REGAINED * Math.min(1, shared.special / FULL_EVIDENCE));
  return Math.min(1, shared.cosine * (1 - loss) * operationFactor(a, b));
}
