/** What parts make, held against the total that the article gives. */
import { meet } from '../../../4-link/claims/interval.ts';
import type { Interval, QuantityClaim } from '../../../4-link/claims/model.ts';
import type { FindingDraft, Scene } from '../../scene.ts';
import { subjectOf } from '../../subject.ts';
import { figure, middle, said } from '../../why.ts';

function sum(parts: readonly QuantityClaim[]): Interval {
  const add = (pick: (i: Interval) => number | null): number | null =>
    parts.reduce<number | null>((total, p) => {
      const value = pick(p.interval);
      return total === null || value === null ? null : total + value;
    }, 0);
  return { min: add((i) => i.min), max: add((i) => i.max) };
}

/** What is counted; the subject of the sentence only acts on the figure. */
const headsOf = (c: QuantityClaim): readonly string[] => (c.thing.soft ? [] : c.thing.heads);

/** Whether the parts can be of the thing that the total counts: of its family, or one of them names none. */
export function ofOneThing(total: QuantityClaim, parts: readonly QuantityClaim[]): boolean {
  const family = (c: QuantityClaim): string | undefined => c.thing.family ?? headsOf(c)[0];
  return parts.every((p) => headsOf(p).length === 0 || headsOf(total).length === 0 || family(p) === family(total));
}

/** A list behind a colon or dash in the total's own sentence is complete; any other may leave something out. */
export const isComplete = (total: QuantityClaim, parts: readonly QuantityClaim[]): boolean =>
  total.introduces === 'all' && parts.length >= 2 && parts.every((p) => p.doc === total.doc && p.order === total.order);

/**
 * The finding that the parts make the total, or do not; undefined where they make less and nothing says that the list is
 * complete.
 *
 * @param meant the list is meant to be complete
 */
export function totalFinding(
  total: QuantityClaim,
  parts: readonly QuantityClaim[],
  scene: Scene,
  meant = false,
): FindingDraft | undefined {
  const made = sum(parts);
  const value = parts.reduce((n, p) => n + middle(p), 0);
  const terms = parts.map((p) => figure(middle(p))).join(' + ');
  const unit = total.baseUnit === '' || total.dimension.startsWith('money') ? '' : ` ${total.baseUnit}`;
  const fits = meet(made, total.interval);
  if (fits)
    return {
      rule: 'sum',
      relation: 'sum-ok',
      severity: 'info',
      subject: subjectOf(total, scene),
      groups: [[total], parts],
      why: `The parts make the total: ${terms} = ${figure(value)}${unit}, and ${total.doc} says ${said(total)}.`,
    };
  // Fewer than the total may only mean that the list is not complete; more cannot be.
  const more = made.min !== null && total.interval.max !== null && made.min > total.interval.max;
  if (!more && !meant && !isComplete(total, parts)) return undefined;
  return {
    rule: 'sum',
    relation: 'sum-mismatch',
    severity: 'error',
    subject: subjectOf(total, scene),
    groups: [[total], parts],
    why: `The parts make ${more ? 'more' : 'less'} than the total: ${terms} = ${figure(value)}${unit}, but ${total.doc} says ${said(total)}.`,
  };
}
