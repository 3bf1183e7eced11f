/** Figures that must be one by where they stand or how they are written, whatever is known of their things. */
import { meet } from '../../../4-link/claims/interval.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, type Scene, scopedOperation, sourceOf } from '../../scene.ts';
import { subjectOf } from '../../subject.ts';
import { whyConflict } from '../../why.ts';
import { draft, low, severityOf } from './drafts.ts';
import { parallel } from './parallel.ts';
import type { Pair } from './relate.ts';
import { mistyped, slip } from './slips.ts';
import { sharedNear } from '../../comparable.ts';

/** A figure that agrees with one of a side stands on that side too. Looks at each pair once. */
function joinAgreed(sides: readonly Set<QuantityClaim>[], agreed: readonly Pick<Pair, 'a' | 'b'>[]): void {
  const on = new Map<QuantityClaim, Set<Set<QuantityClaim>>>();
  const put = (c: QuantityClaim, side: Set<QuantityClaim>): void => {
    side.add(c);
    const known = on.get(c);
    if (known) known.add(side);
    else on.set(c, new Set([side]));
  };
  for (const side of sides) for (const c of side) put(c, side);
  for (const { a, b } of agreed)
    for (const side of new Set([...(on.get(a) ?? []), ...(on.get(b) ?? [])])) {
      put(a, side);
      put(b, side);
    }
}

/** "Compared with 34 %", "against 43 %": two words beside both say more than what each sentence does with it. */
const isOneSlip = (a: QuantityClaim, b: QuantityClaim): boolean =>
  slip(a, b) === 'transposed' &&
  ((a.stance !== 'baseline' && b.stance !== 'baseline') || sharedNear(a, b).length >= MOST_SURE);
const MOST_SURE = 2;

/** @param known pairs of indices that contradict each other already */
export function unlike(
  claims: readonly QuantityClaim[],
  known: readonly { readonly i: number; readonly j: number }[],
  agreed: readonly Pick<Pair, 'a' | 'b'>[],
  scene: Scene,
): FindingDraft[] {
  const values = (a: QuantityClaim, b: QuantityClaim): string =>
    [a, b]
      .map((c) => `${c.dimension}|${low(c)}`)
      .sort()
      .join('>');
  const seen = new Set(known.map(({ i, j }) => values(claims[i]!, claims[j]!)));
  const pairs = [...parallel(claims), ...mistyped(claims)]
    .map(([i, j]) => [claims[i]!, claims[j]!] as const)
    .filter(([a, b]) => !seen.has(values(a, b)))
    .filter(
      ([a, b]) =>
        sourceOf(a, scene.event) !== sourceOf(b, scene.event) &&
        !meet(a.interval, b.interval) &&
        a.part === b.part &&
        (a.stance === b.stance || isOneSlip(a, b)) &&
        scopedOperation(a, scene) === scopedOperation(b, scene),
    );
  // The same two figures in several articles, or twice in one, contradict each other once.
  const sides = new Map<string, [Set<QuantityClaim>, Set<QuantityClaim>]>();
  for (const pair of pairs) {
    const [x, y] = low(pair[0]) < low(pair[1]) ? pair : [pair[1], pair[0]];
    const key = `${x.dimension}|${low(x)}|${low(y)}`;
    const [left, right] = sides.get(key) ?? [new Set(), new Set()];
    sides.set(key, [left.add(x), right.add(y)]);
  }
  joinAgreed([...sides.values()].flat(), agreed);
  return [...sides.values()].map((groups) => {
    const [left, right] = groups.map((g) => inOrder([...g])) as [QuantityClaim[], QuantityClaim[]];
    const [a, b] = [left[0]!, right[0]!];
    return draft(
      'conflict',
      severityOf({ a, b }),
      subjectOf(a, scene),
      [left, right],
      whyConflict(a, b, left, right, scene),
    );
  });
}
