/** How much speaks for two documents reporting one happening, 0 to 1. */
import { dayOf } from './days.ts';
import { sameOperation } from './operations.ts';
import type { EventSignature } from './signature.ts';
import type { Vector } from './vectors.ts';

/** Days after which the distance of publication counts in full. */
const FULL_DISTANCE = 60;
/** Factor on the similarity of stories that far apart. */
const FAR = 0.5;

export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i++;
    else j++;
  }
  return sum;
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

/** Cosine of the terms, less for stories published far apart, more or less for the operations that they are about. */
export function similarity(a: EventSignature, va: Vector, b: EventSignature, vb: Vector): number {
  const distance = 1 - FAR * Math.min(1, daysApart(a, b) / FULL_DISTANCE);
  return Math.min(1, cosine(va, vb) * distance * operationFactor(a, b));
}
