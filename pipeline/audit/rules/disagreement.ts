/** Where the draft disagrees with itself or with a source: the findings of the reconciler, seen from the draft. */
import type { Claim, Finding, Relation, Severity } from '../../model.ts';
import { type Desk, DRAFT, isOwn, type Remark } from '../remark.ts';
import { independent } from '../sources.ts';

/** Relations that say that something is not as it should be. */
export const DIFFERS: ReadonlySet<Relation> = new Set([
  'conflict',
  'evolving',
  'unit-differs',
  'variant',
  'sum-mismatch',
  'malformed',
]);

export function disagreements(desk: Desk): Remark[] {
  return desk.findings.filter((f) => DIFFERS.has(f.relation)).flatMap((f) => remarkOf(f, desk));
}

function remarkOf(finding: Finding, desk: Desk): Remark[] {
  const { rule, relation, groups } = finding;
  const sides = groups.filter((g) => g.some(isOwn));
  // What only sources disagree on is not the draft's.
  if (sides.length === 0) return [];
  if (relation === 'evolving' && isNewest(finding)) return [];
  // A total comes before its parts, an odd number before what stands beside it; else the later of two is looked at.
  const side = relation === 'sum-mismatch' || relation === 'malformed' ? sides[0]! : sides.at(-1)!;
  const at = side.find(isOwn)!;
  const supported = `${DRAFT} says “${at.text}”. `;
  return [
    {
      rule,
      relation,
      severity: severityOf(finding, side, sides.length, desk),
      message: finding.why.includes(DRAFT) ? finding.why : supported + finding.why,
      at,
      related: groups.flat().filter((c) => c !== at),
    },
  ];
}

/** A figure that is revised stands in the order of time: the draft has the last one. */
const isNewest = (finding: Finding): boolean => finding.groups.at(-1)!.some(isOwn);

/** More independent sources say what the draft says than say otherwise: the odd one out is not the draft. */
function severityOf(finding: Finding, side: readonly Claim[], sides: number, { scene }: Desk): Severity {
  const { relation, severity, groups } = finding;
  if (severity !== 'error' || relation !== 'conflict' || sides > 1 || groups.length < 2) return severity;
  const count = (g: readonly Claim[]): number => independent(g, scene.event).length;
  return groups.every((g) => g === side || count(g) < count(side)) ? 'warning' : 'error';
}
