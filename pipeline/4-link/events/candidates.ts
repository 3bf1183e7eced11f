/** Which documents to compare: those that share a telling term. */
import { byPublication } from './describe.ts';
import type { Member } from './members.ts';
import { Proposals } from './proposals.ts';

/** Candidates among members, in the order of publication. */
export const candidates = (): Proposals<Member> =>
  new Proposals(
    (member) => member.telling,
    (a, b) => byPublication(a.outline, b.outline),
  );
