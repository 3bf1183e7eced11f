/** What an article says that its own figures make: shares, growth, products and rates, worked out again. */
import { meet } from '../../../4-link/claims/interval.ts';
import type { ArithmeticClaim, QuantityClaim } from '../../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, type Scene } from '../../scene.ts';
import { subjectOf } from '../../subject.ts';
import { figure } from '../../why.ts';
import { FORMS, type Working } from './forms.ts';
import { cutOff, isBounded } from './intervals.ts';

/** The claims of a group, each once: both ends of a range stand in one place. */
function once(claims: readonly QuantityClaim[]): QuantityClaim[] {
  return [...new Map(claims.map((c) => [`${c.start}:${c.end}`, c])).values()];
}

const said = ({ text }: QuantityClaim): string => text.replaceAll(/\s+/g, ' ');

/** What the terms can make when they were rounded, where they make the result only so. */
function rounding({ made, claimed, value }: Working): string {
  const plain = value >= claimed.min! && value <= claimed.max!;
  return plain ? '' : `, or ${figure(made.min!)} to ${figure(made.max!)} as they are rounded`;
}

function right(claim: ArithmeticClaim, working: Working, scene: Scene): FindingDraft | undefined {
  const { words, made, claimed } = working;
  // A bound holds almost anything: nothing was checked.
  if (!isBounded(made) || !isBounded(claimed)) return undefined;
  const exact = [...claim.terms, claim.result].every((c) => c.bound === 'exact');
  return {
    rule: 'quantity',
    relation: exact ? 'agree' : 'compatible',
    severity: 'info',
    subject: subjectOf(claim.terms[0], scene),
    groups: exact ? [once([claim.result, ...claim.terms])] : [[claim.result], once(claim.terms)],
    why: `The arithmetic holds: ${words}${rounding(working)}, and ${claim.doc} says ${said(claim.result)}.`,
  };
}

function wrong(claim: ArithmeticClaim, { words, made, claimed }: Working, scene: Scene): FindingDraft {
  // A last digit that was cut off and not rounded is a small fault; anything more is an error.
  const cut = meet(made, cutOff(claimed));
  return {
    rule: 'quantity',
    relation: 'conflict',
    severity: cut ? 'warning' : 'error',
    subject: subjectOf(claim.terms[0], scene),
    groups: [[claim.result], once(claim.terms)],
    why: `The arithmetic does not hold: ${words}, but ${claim.doc} says ${said(claim.result)}.${cut ? ' The last digit may have been cut off instead of rounded.' : ''}`,
  };
}

export function arithmeticRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is ArithmeticClaim => c.kind === 'arithmetic'));
  return claims.flatMap((claim) => {
    const working = FORMS[claim.form](claim);
    return meet(working.made, working.claimed) ? (right(claim, working, scene) ?? []) : [wrong(claim, working, scene)];
  });
}
