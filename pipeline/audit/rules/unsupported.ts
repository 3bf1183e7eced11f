/**
 * Figures that no source has. Only where the sources report the same thing in other numbers: what they do not speak of
 * at all may be the draft's own reporting.
 */
import { meet } from '../../4-link/claims/interval.ts';
import type { QuantityClaim, ScopedClaim } from '../../4-link/claims/model.ts';
import { comparable } from '../../5-reconcile/comparable.ts';
import { toClaim } from '../../5-reconcile/index.ts';
import { scopedTime } from '../../5-reconcile/scene.ts';
import { subjectOf } from '../../5-reconcile/subject.ts';
import { type Desk, isOwn, type Remark } from '../remark.ts';
import { listed, oneLine } from '../wording.ts';

export function unsupported({ scene, findings, own, others }: Desk): Remark[] {
  // What a finding sets beside a source is known to be said, or said otherwise, there.
  const judged = new Set(
    findings
      .filter((f) => f.groups.flat().some((c) => !isOwn(c)))
      .flatMap((f) => f.groups.flat().filter(isOwn))
      .map((c) => `${c.start}:${c.end}`),
  );
  const reported = others.filter(isFigure);
  const out: Remark[] = [];
  const said = new Set<string>();
  for (const claim of own.filter(isFigure)) {
    if (!canBeHeld(claim) || scopedTime(claim, scene.event) !== undefined || judged.has(`${claim.start}:${claim.end}`))
      continue;
    if (reported.some((r) => r.dimension === claim.dimension && meet(r.interval, claim.interval))) continue;
    const rivals = reported.filter(
      (r) =>
        isStated(r) &&
        r.role === claim.role &&
        r.place?.name === claim.place?.name &&
        r.thing.heads.some((h) => claim.thing.heads.includes(h)) &&
        comparable(claim, r, scene) !== 'no',
    );
    // A figure that the draft repeats is told once.
    const figure = `${claim.role}|${claim.thing.heads.join()}|${claim.interval.min}|${claim.interval.max}`;
    if (rivals.length === 0 || said.has(figure)) continue;
    said.add(figure);
    const theirs = [...new Map(rivals.map((r) => [r.doc, r])).values()];
    const subject = subjectOf(claim, { ...scene, event: { ...scene.event, label: '' } });
    out.push({
      rule: 'unsupported',
      severity: 'info',
      message: `No source has “${oneLine(claim.text)}”: of ${subject}, ${listed(theirs.map((r) => `${r.doc} says ${oneLine(r.text)}`))}.`,
      at: toClaim(claim),
      related: theirs.map(toClaim),
    });
  }
  return out;
}

const isFigure = (c: ScopedClaim): c is QuantityClaim => c.kind === 'quantity' && c.malformed === undefined;

/** A figure that its article states itself; "a man" is none. */
const isStated = (c: QuantityClaim): boolean =>
  !c.part && !c.derived && !c.hearsay && !(c.dimension === 'count' && c.value === 1);

/** A figure of a thing and a role that were understood. */
function canBeHeld(c: QuantityClaim): boolean {
  if (c.title || c.thing.soft || c.person !== undefined || c.thing.heads[0] === 'age') return false;
  return isStated(c) && c.dimension !== 'time' && c.role !== undefined && c.thing.heads.length > 0;
}
