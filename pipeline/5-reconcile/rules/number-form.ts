/** Numbers that cannot be meant as written ("13,900 thousand pounds"), beside the nearest figure for the same thing. */
import type { QuantityClaim } from '../../4-link/claims/model.ts';
import type { FindingDraft, Scene } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { figure, middle, said } from '../why.ts';

function comparison(claim: QuantityClaim, claims: readonly QuantityClaim[]): QuantityClaim | undefined {
  return claims
    .filter(
      (c) =>
        c !== claim &&
        c.doc === claim.doc &&
        c.dimension === claim.dimension &&
        c.malformed === undefined &&
        c.dimension !== 'count',
    )
    .sort((a, b) => Math.abs(a.start - claim.start) - Math.abs(b.start - claim.start))[0];
}

export function numberFormRule(scene: Scene): FindingDraft[] {
  const claims = scene.claims.filter((c): c is QuantityClaim => c.kind === 'quantity');
  return claims
    .filter((c) => c.malformed !== undefined)
    .map((claim) => {
      const beside = comparison(claim, claims);
      const times = beside && middle(beside) !== 0 ? middle(claim) / middle(beside) : 0;
      const ratio =
        beside && times > 10 ? ` It is ${figure(Math.round(times))} times ${said(beside)}, the figure beside it.` : '';
      return {
        rule: 'number-form',
        relation: 'malformed',
        severity: 'error',
        subject: subjectOf(claim, scene),
        groups: beside ? [[claim], [beside]] : [[claim]],
        why: `${claim.doc} prints “${claim.text}”: ${claim.malformed}.${ratio}`,
      };
    });
}
