/**
 * One lot in measures that do not convert: kilograms of drugs beside doses. Where any source states how much is in a
 * dose, the implied weight is worked out and shown.
 */
import type { QuantityClaim } from '../../4-link/claims/model.ts';
import { DOSE_UNITS } from '../../4-link/claims/lexicon-things.ts';
import { type FindingDraft, inOrder, type Rate, type Scene, scopedOperation, scopedTime } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { figure, middle, said } from '../why.ts';

const isDose = (c: QuantityClaim): boolean => c.dimension === 'count' && c.thing.heads.some((h) => DOSE_UNITS.has(h));

/** The whole lot by weight: drugs without narrowing, or with the same substance as the doses. */
function weighs(c: QuantityClaim, dose: QuantityClaim): boolean {
  if (c.dimension !== 'mass' || c.thing.family !== 'drug') return false;
  return c.thing.heads.includes('drug') || c.thing.heads.some((h) => dose.thing.modifiers.includes(h));
}

function implied(dose: QuantityClaim, rates: readonly Rate[]): string {
  const rate = rates.find(
    (r) => dose.thing.heads.includes(r.per) && (!r.substance || dose.thing.modifiers.includes(r.substance)),
  );
  if (!rate) return '';
  const kilograms = middle(dose) * middle(rate.claim);
  return ` At the ${rate.claim.text} a ${rate.per} that ${rate.claim.doc} states, ${said(dose)} ${rate.per}s are ${figure(kilograms)} kg.`;
}

export function unitDiffersRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(
    scene.claims.filter((c): c is QuantityClaim => c.kind === 'quantity' && c.malformed === undefined),
  );
  const own = claims.filter((c) => scopedOperation(c, scene) === undefined && scopedTime(c, scene.event) === undefined);
  const doses = own.filter((c) => isDose(c) && c.role === 'seized' && c.bound !== 'over');
  if (doses.length === 0) return [];
  const first = doses[0]!;
  const weights = own.filter((c) => weighs(c, first) && c.role === 'seized');
  if (weights.length === 0) return [];
  const whole = weights.filter((c) => middle(c) >= Math.max(...weights.map(middle)) * 0.9);
  const same = doses.filter((c) => middle(c) === middle(first));
  if (new Set([...whole, ...same].map((c) => c.doc)).size < 2) return [];
  return [
    {
      rule: 'quantity',
      relation: 'unit-differs',
      severity: 'warning',
      subject: subjectOf(whole[0]!, scene),
      groups: [whole, same],
      why: `${said(whole[0]!)} (${whole[0]!.doc}) and ${said(first)} ${first.thing.heads[0]}s (${first.doc}) measure one haul in ways that do not convert.${implied(first, scene.rates)}`,
    },
  ];
}
