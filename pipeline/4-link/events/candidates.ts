/**
 * Which documents to compare: those that share a telling term. The most telling are so by the background alone, so that
 * they stay the same when the collection grows.
 */
import { byPublication } from './describe.ts';
import type { Member } from './members.ts';
import { type Key, Proposals } from './proposals.ts';
import { backgroundShare } from './weights.ts';

/** Terms by which a document is found: its heaviest. */
const TELLING_TERMS = 24;

/** A member's heaviest terms by the background; ties by the term itself. */
function telling({ signature }: Member): Key[] {
  return signature.terms
    .map(([key, weight]) => ({ key, weight: -weight * Math.log(backgroundShare(key)) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, TELLING_TERMS);
}

/** Candidates among members, in the order of publication. */
export const candidates = (): Proposals<Member> =>
  new Proposals(telling, (a, b) => byPublication(a.signature, b.signature));
