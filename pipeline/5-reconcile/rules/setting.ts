/** The landmark, street or quarter that several articles name as the place of the event. */
import type { NameClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, type Scene, sourceOf } from '../scene.ts';

export function settingRule(scene: Scene): FindingDraft[] {
  const named = scene.claims.filter((c): c is NameClaim => c.kind === 'name' && c.place !== undefined);
  const out: FindingDraft[] = [];
  for (const group of groupBy(inOrder(named), (c) => c.place!).values()) {
    // A town alone is where many things happen; one that an article calls a quarter is the scene.
    const telling = group.find((c) => c.of === 'district' || c.name.includes(' '));
    const sources = new Set(group.map((c) => sourceOf(c, scene.event))).size;
    if (telling === undefined || sources < 2) continue;
    out.push({
      rule: 'name',
      relation: 'agree',
      severity: 'info',
      subject: `name of ${telling.name}`,
      groups: [group],
      why: `${sources} sources name ${telling.name}.`,
    });
  }
  return out;
}
