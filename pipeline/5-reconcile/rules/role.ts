/** One sum of money said of two things: the worth of the drugs in one story, all that was seized in the other. */
import type { QuantityClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, type Scene, scopedOperation, scopedTime, sourceOf } from '../scene.ts';
import { middle, said } from '../why.ts';

/** Two printings of one amount: equal to two digits, one perhaps rounded down. */
function oneAmount(a: QuantityClaim, b: QuantityClaim): boolean {
  const [low, high] = [Math.min(middle(a), middle(b)), Math.max(middle(a), middle(b))];
  return low > 0 && (high - low) / high < 0.05 && low.toPrecision(2).replace(/0+$/, '').length > 1;
}

export function roleRule(scene: Scene): FindingDraft[] {
  const money = inOrder(
    scene.claims.filter(
      (c): c is QuantityClaim =>
        c.kind === 'quantity' &&
        c.dimension.startsWith('money') &&
        scopedOperation(c, scene) === undefined &&
        scopedTime(c, scene.event) === undefined,
    ),
  );
  const out: FindingDraft[] = [];
  const worth = money.filter((c) => c.worth);
  for (const a of worth)
    for (const b of money) {
      if (b.worth || a.doc === b.doc || a.dimension !== b.dimension || b.role === undefined || !oneAmount(a, b))
        continue;
      if (sourceOf(a, scene.event) === sourceOf(b, scene.event)) continue;
      // Said of the same thing somewhere in the other article: then there are two figures, not one in two roles.
      if (money.some((c) => c.doc === a.doc && !c.worth && oneAmount(c, b))) continue;
      out.push({
        rule: 'role',
        relation: 'conflict',
        severity: 'warning',
        subject: `what ${b.text.replace(/\s+/g, ' ')} is${scene.event.label ? ` (${scene.event.label})` : ''}`,
        groups: [[a], [b]],
        why: `The amounts fit (${said(a)}, ${said(b)}), but ${a.doc} gives it as what something is worth and ${b.doc} as what was ${b.role}.`,
      });
    }
  return out;
}
