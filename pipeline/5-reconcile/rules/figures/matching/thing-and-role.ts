/** Figures that two articles give for one thing in one role: what the lexicons know to be the same. */
import type { QuantityClaim } from '../../../../4-link/claims/model.ts';
import { bucketKeys } from '../../../comparable.ts';
import type { Scene } from '../../../scene.ts';
import { type IndexedPair, relate } from '../relate.ts';

/** More claims on one thing than this are cut: a page that lists thousands of figures has no one figure. */
const MOST_IN_BUCKET = 400;

/** Pairs of claims that meet in a bucket; never all pairs of an event. */
export function pairsByThing(claims: readonly QuantityClaim[], scene: Scene): IndexedPair[] {
  const buckets = new Map<string, number[]>();
  for (const [i, claim] of claims.entries())
    for (const key of bucketKeys(claim, scene)) {
      const list = buckets.get(key);
      if (!list) buckets.set(key, [i]);
      else if (list.length < MOST_IN_BUCKET) list.push(i);
    }
  const pairs = new Map<string, IndexedPair | undefined>();
  for (const list of buckets.values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const [i, j] = [list[x]!, list[y]!];
        if (pairs.has(`${i}:${j}`)) continue;
        const pair = relate(claims[i]!, claims[j]!, scene);
        pairs.set(`${i}:${j}`, pair && { ...pair, i, j });
      }
  return [...pairs.values()].filter((p) => p !== undefined);
}
