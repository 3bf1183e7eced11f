/** Where articles rank one happening among its kind: the third such attack of the year, or the fourth. */
import type { RankClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, type Scene, sourceOf } from '../scene.ts';

const oneLine = ({ text }: RankClaim): string => text.replaceAll(/\s+/g, ' ');

/** Ranks of one thing among one kind that differ between sources; an article that gives both knows of both. */
export function rankRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is RankClaim => c.kind === 'rank'));
  const out: FindingDraft[] = [];
  for (const list of groupBy(claims, (c) => `${c.by ?? ''}|${c.noun}|${c.among}`).values()) {
    const [first] = list;
    const given = groupBy(list, (c) => c.doc);
    const clear = list.filter((c) => new Set(given.get(c.doc)!.map((x) => x.nth)).size === 1);
    const other = clear.find((c) => c.nth !== first!.nth && sourceOf(c, scene.event) !== sourceOf(first!, scene.event));
    if (!other || !clear.includes(first!)) continue;
    out.push({
      rule: 'quantity',
      relation: 'conflict',
      severity: 'warning',
      subject: `rank of the ${first!.noun}${scene.event.label ? ` (${scene.event.label})` : ''}`,
      groups: [clear.filter((c) => c.nth === first!.nth), clear.filter((c) => c.nth === other.nth)],
      why: `${first!.doc} says “${oneLine(first!)}”, ${other.doc} “${oneLine(other)}”.`,
    });
  }
  return out;
}
