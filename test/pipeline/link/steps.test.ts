import { expect, it } from 'vitest';
import { candidates } from '../../../pipeline/4-link/events/candidates.ts';
import { Members } from '../../../pipeline/4-link/events/members.ts';
import { signature } from '../../../pipeline/4-link/events/index.ts';
import { toArticle } from '../../../pipeline/run.ts';
import { makeStories } from '../../bench/stories.ts';

/** Pairs that linking would compare, for each document: the work that grows, counted instead of timed. */
function pairsADocument(count: number): number {
  const members = new Members();
  const index = candidates();
  for (const d of makeStories(count, 7).documents) index.add(members.add(signature(toArticle(d), [])));
  let pairs = 0;
  for (const member of members) pairs += index.partners(member).length;
  return pairs / count;
}

it('compares about as many pairs for each document when there are six times as many', () => {
  const [few, many] = [pairsADocument(150), pairsADocument(900)];
  expect(many).toBeLessThan(1.5 * few + 8);
});
