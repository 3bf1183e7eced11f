/** Claims that one article makes several times in the same words are shown once. */
import type { Claim } from '../pipeline/model.ts';

export interface Repeated {
  /** The first of them. */
  readonly claim: Claim;
  readonly times: number;
}

/** The claims of a group, those with the same document and words taken together, in the order of their first. */
export function withoutRepeats(claims: readonly Claim[]): Repeated[] {
  const by = new Map<string, { claim: Claim; times: number }>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.doc, claim.text.toLowerCase()]);
    const before = by.get(key);
    if (before) before.times++;
    else by.set(key, { claim, times: 1 });
  }
  return [...by.values()];
}

/** ", 3 times", or nothing for once. */
export const repeated = (times: number): string => (times === 1 ? '' : `, ${times} times`);
