/** Parts that a sentence lists of one whole, which it gives itself or which the article gave before. */
import type { PartsClaim, QuantityClaim } from '../../../4-link/claims/model.ts';
import type { FindingDraft, Scene } from '../../scene.ts';
import { totalFinding } from './total.ts';

/** Parts that miss their whole by more than this share overlap, or are of another whole. */
const NEAR_WHOLE = 0.1;
/** Two parts make a small whole by chance, and leave some out more often than three do. */
const SURE_PARTS = 3;
/** "Of those", "six of them": of a figure so many sentences before. */
const BACK_REACH = 1;

const sumOf = (parts: readonly QuantityClaim[]): number => parts.reduce((n, p) => n + (p.value ?? 0), 0);

const isWhole = (c: QuantityClaim, list: PartsClaim): boolean =>
  c.doc === list.doc &&
  c.dimension === 'count' &&
  c.value !== undefined &&
  c.end <= list.start &&
  !c.part &&
  !c.derived &&
  c.stance === undefined &&
  c.thing.heads[0] !== 'age';

/** What the parts may be of, the nearest first: what befell them says it, else it stands right before. */
function wholesOf(list: PartsClaim, claims: readonly QuantityClaim[]): QuantityClaim[] {
  const made = sumOf(list.parts);
  const sure = list.parts.length >= SURE_PARTS;
  const fits = (c: QuantityClaim): boolean =>
    list.role === undefined ? list.order - c.order <= BACK_REACH : c.role === list.role || (sure && c.value === made);
  return claims.filter((c) => isWhole(c, list) && fits(c)).toReversed();
}

/** "With 11 dead, including two children. Four of the dead were men and five women": what was given with the whole. */
function givenBefore(
  whole: QuantityClaim,
  parts: readonly QuantityClaim[],
  claims: readonly QuantityClaim[],
): QuantityClaim | undefined {
  if (whole.introduces !== 'some') return undefined;
  const left = whole.value! - sumOf(parts);
  return claims.find((c) => c.doc === whole.doc && c.order === whole.order && c.start > whole.end && c.value === left);
}

function findingOf(list: PartsClaim, claims: readonly QuantityClaim[], scene: Scene): FindingDraft | undefined {
  const { parts, complete } = list;
  const wholes = list.whole ? [list.whole] : wholesOf(list, claims);
  const made = sumOf(parts);
  const exact = wholes.find((c) => c.value === made);
  if (exact) return totalFinding(exact, parts, scene);
  for (const whole of wholes) {
    const before = givenBefore(whole, parts, claims);
    if (before) return totalFinding(whole, [before, ...parts], scene);
  }
  const [whole] = wholes;
  // Behind "of those" any of several figures may be meant.
  if (!whole || complete === 'open' || (!list.whole && (list.role === undefined || wholes.length > 1)))
    return undefined;
  const near = Math.abs(made - whole.value!) <= Math.max(1, whole.value! * NEAR_WHOLE);
  if (complete !== 'rest' && !near) return undefined;
  const finding = totalFinding(whole, parts, scene, true);
  // Two parts may leave something out, as "410 by the navy and 190 by the police" of 640.
  const sure = complete === 'rest' || parts.length >= SURE_PARTS;
  return finding && finding.relation === 'sum-mismatch' && !sure ? { ...finding, severity: 'warning' } : finding;
}

/** "Of the 61 patients, 27 are under five, 22 are pupils and 11 are adults". */
export function listsByClause(claims: readonly QuantityClaim[], scene: Scene): FindingDraft[] {
  const lists = scene.claims.filter((c): c is PartsClaim => c.kind === 'parts');
  return lists.map((list) => findingOf(list, claims, scene)).filter((f) => f !== undefined);
}
