/** Parts against their total: drugs of a haul, arrests by country, here and abroad. */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, type Scene } from '../../scene.ts';
import { listsByArithmetic } from './by-arithmetic.ts';
import { listsByClause } from './by-clause.ts';
import { listsByKind } from './by-kind.ts';
import { hereAndAbroad, listsByPlace, wholeFor } from './by-place.ts';
import { totalFinding } from './total.ts';

export function sumRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(
    scene.claims.filter((c): c is QuantityClaim => c.kind === 'quantity' && c.malformed === undefined),
  );
  const out: (FindingDraft | undefined)[] = listsByClause(claims, scene);
  for (const parts of [...listsByPlace(claims, scene), ...hereAndAbroad(claims, scene)]) {
    const total = wholeFor(parts, claims, scene);
    if (total) out.push(totalFinding(total, parts, scene));
  }
  for (const { total, parts } of listsByKind(claims)) out.push(totalFinding(total, parts, scene));
  const known = out.filter((f) => f !== undefined);
  const used = new Set(known.flatMap((f) => f.groups[1]!));
  return [
    ...known,
    ...listsByArithmetic(
      claims.filter((c) => !used.has(c)),
      scene,
    ),
  ];
}
