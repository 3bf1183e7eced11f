/**
 * One figure for one thing: equal within what is printed (`agree`), held by a bound (`compatible`), revised by later
 * stories (`evolving`), or impossible together (`conflict`).
 */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, inTime, type Scene } from '../../scene.ts';
import { subjectOf } from '../../subject.ts';
import { whyAgree, whyCompatible, whyConflict, whyEvolving } from '../../why.ts';
import { contradictions } from './contradict.ts';
import { draft, low, severityOf } from './drafts.ts';
import { Groups } from './groups.ts';
import { pairsByEqualValue } from './matching/equal-value.ts';
import { pairsByNearWords } from './matching/near-words.ts';
import { pairsBySoleNoun } from './matching/sole-noun.ts';
import { pairsByThing } from './matching/thing-and-role.ts';
import { pairsByToldChange } from './matching/told-change.ts';
import type { IndexedPair } from './relate.ts';
import { unlike } from './unlike.ts';

/** The pairs that are known by thing and role, and those that are alike by their words alone. */
function withAlike(known: readonly IndexedPair[], claims: readonly QuantityClaim[], scene: Scene): IndexedPair[] {
  const sure = new Set(known.filter((p) => p.sure || p.relation !== 'differ').map((p) => `${p.i}:${p.j}`));
  const told = pairsByToldChange(claims);
  const isTold = new Set(told.map((p) => `${p.i}:${p.j}`));
  const byWords = [...told, ...pairsByNearWords(claims, scene).filter((p) => !isTold.has(`${p.i}:${p.j}`))];
  const seen = new Set(byWords.map((p) => `${p.i}:${p.j}`));
  const alike = [...byWords, ...pairsBySoleNoun(claims, scene).filter((p) => !seen.has(`${p.i}:${p.j}`))].filter(
    (p) => p.told || !sure.has(`${p.i}:${p.j}`),
  );
  const replaced = new Set(alike.map((p) => `${p.i}:${p.j}`));
  const taken = new Set([...known.filter((p) => p.relation !== 'differ'), ...alike].map((p) => `${p.i}:${p.j}`));
  const equal = pairsByEqualValue(claims, scene).filter((p) => !taken.has(`${p.i}:${p.j}`));
  return [...known.filter((p) => !replaced.has(`${p.i}:${p.j}`)), ...alike, ...equal];
}

function joined(size: number, pairs: readonly IndexedPair[]): Groups {
  const groups = new Groups(size);
  for (const p of pairs) groups.join(p.i, p.j);
  return groups;
}

export function quantityRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(
    scene.claims.filter((c): c is QuantityClaim => c.kind === 'quantity' && c.malformed === undefined),
  );
  const pairs = withAlike(pairsByThing(claims, scene), claims, scene);
  const agreed = pairs.filter((p) => p.relation === 'agree');
  // What only most likely is one figure is reported as agreeing, and takes no side in a contradiction.
  const groups = joined(
    claims.length,
    agreed.filter((p) => p.sure),
  );
  const contrary = contradictions(pairs, claims) as IndexedPair[];
  joinOneSide(groups, agreed, contrary);
  const members = groups.members(claims);
  const sides = (p: IndexedPair): [number, number] => [groups.find(p.i), groups.find(p.j)];
  const revised = contrary.filter((p) => p.relation === 'revised');
  return [
    ...agreements([...joined(claims.length, agreed).members(claims).values()], scene),
    ...onceForEachSide(
      pairs.filter((p) => p.relation === 'compatible'),
      sides,
    ).map((p) => {
      const [left, right] = sides(p).map((g) => members.get(g)!) as [QuantityClaim[], QuantityClaim[]];
      const why = whyCompatible(left, right, scene);
      return draft('compatible', 'info', subjectOf(p.a, scene), [left, right], why);
    }),
    ...histories(revised, claims.length, sides, members, scene),
    ...onceForEachSide(
      contrary.filter((p) => p.relation === 'differ'),
      sides,
    ).map((p) => {
      const [left, right] = sides(p).map((g) => members.get(g)!) as [QuantityClaim[], QuantityClaim[]];
      const why = whyConflict(p.a, p.b, left, right, scene);
      return draft('conflict', severityOf(p), subjectOf(p.a, scene), [left, right], why);
    }),
    ...unlike(claims, contrary, agreed, scene),
  ];
}

/** Equal figures that contradict one figure are one side of it, though they are not surely one thing. */
function joinOneSide(groups: Groups, agreed: readonly IndexedPair[], contrary: readonly IndexedPair[]): void {
  const against = new Map<number, Set<number>>();
  for (const p of contrary)
    for (const [own, other] of [
      [groups.find(p.i), groups.find(p.j)],
      [groups.find(p.j), groups.find(p.i)],
    ] as const)
      against.set(own, (against.get(own) ?? new Set()).add(other));
  for (const { i, j } of agreed) {
    const [left, right] = [against.get(groups.find(i)), against.get(groups.find(j))];
    if (left && right && [...left].some((g) => right.has(g))) groups.join(i, j);
  }
}

function agreements(groups: readonly QuantityClaim[][], scene: Scene): FindingDraft[] {
  return groups
    .filter((g) => new Set(g.map((c) => c.doc)).size > 1)
    .map((g) => draft('agree', 'info', subjectOf(g[0]!, scene), [g], whyAgree(g, scene)));
}

/** The first pair of each two groups: the others say the same. */
function onceForEachSide(pairs: readonly IndexedPair[], sides: (p: IndexedPair) => [number, number]): IndexedPair[] {
  const seen = new Set<string>();
  return pairs.filter((p) => {
    const [r, s] = sides(p);
    const key = `${Math.min(r, s)}:${Math.max(r, s)}`;
    if (r === s || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const earliest = (g: readonly QuantityClaim[]): QuantityClaim => g.toSorted(inTime)[0]!;

/** Tolls that later stories revise: one finding for each, its figures in the order of time. */
function histories(
  pairs: readonly IndexedPair[],
  size: number,
  sides: (p: IndexedPair) => [number, number],
  members: ReadonlyMap<number, QuantityClaim[]>,
  scene: Scene,
): FindingDraft[] {
  const chains = new Groups(size);
  const involved = new Set<number>();
  for (const p of pairs) {
    const [r, s] = sides(p);
    if (r === s) continue;
    chains.join(r, s);
    involved.add(r).add(s);
  }
  const byChain = new Map<number, QuantityClaim[][]>();
  for (const r of involved) {
    const list = byChain.get(chains.find(r));
    if (list) list.push(members.get(r)!);
    else byChain.set(chains.find(r), [members.get(r)!]);
  }
  return [...byChain.values()].map((groups) => {
    const history = groups.toSorted((a, b) => inTime(earliest(a), earliest(b)) || low(a[0]!) - low(b[0]!));
    return draft('evolving', 'warning', subjectOf(history[0]![0]!, scene), history, whyEvolving(history));
  });
}
