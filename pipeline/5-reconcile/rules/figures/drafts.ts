/** What every finding on figures is made of. */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import type { FindingDraft } from '../../scene.ts';
import type { Pair } from './relate.ts';

export const draft = (
  relation: FindingDraft['relation'],
  severity: FindingDraft['severity'],
  subject: string,
  groups: FindingDraft['groups'],
  why: string,
): FindingDraft => ({ rule: 'quantity', relation, severity, subject, groups, why });

/** The lower end of a figure, for putting figures in order. */
export const low = (c: QuantityClaim): number => c.interval.min ?? c.interval.max ?? 0;

/** How grave it is that two figures contradict each other. */
export function severityOf({ a, b }: Pick<Pair, 'a' | 'b'>): 'error' | 'warning' {
  if (a.thing.family === 'country') return 'warning';
  if (a.thing.heads[0] === 'age') {
    // A year is soon lost between a birthday and a press release.
    const years = Math.abs((a.value ?? 0) - (b.value ?? 0));
    return a.person !== undefined && b.person !== undefined && years > 1 ? 'error' : 'warning';
  }
  return a.bound === 'exact' || b.bound === 'exact' ? 'error' : 'warning';
}
