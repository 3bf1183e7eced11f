/** Days to come that articles give for one plan: work resumes on Wednesday in one, on Thursday in the other. */
import { dateOf, daysFrom } from '../../4-link/calendar.ts';
import { stem } from '../../4-link/claims/context.ts';
import { PLAN_WORDS, SINGLE_PLANS } from '../../4-link/claims/lexicon-plans.ts';
import type { PlanClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, inTime, type Scene, sourceOf, unanimous } from '../scene.ts';

/** Reports further apart may both be right: plans change. */
const MOST_DAYS_APART = 14;
/** More articles than this on one plan are not all held against one another. */
const MOST_ARTICLES = 40;

const meets = (a: PlanClaim, b: PlanClaim): boolean => a.first <= b.last && b.first <= a.last;
const reported = (c: PlanClaim): string => dateOf(c.asOf!);

/** Whether both days were ahead when the later article appeared: a hearing that was held is followed by another. */
function areOpen(a: PlanClaim, b: PlanClaim): boolean {
  const apart = Math.abs(daysFrom(reported(a), reported(b)));
  return apart <= MOST_DAYS_APART && a.last >= reported(b) && b.last >= reported(a);
}

/** They say that something is planned, and nothing of what. */
const UNTELLING = 'due back appear scheduled expected planned set next second first morning afternoon evening night';
const SAID: ReadonlySet<string> = new Set(
  [...PLAN_WORDS.keys(), UNTELLING].flatMap((phrase) => phrase.split(/[- ]/)).map(stem),
);

/** Whether both articles mean one plan: there is only one, or a word beside both days shows it. */
function isOnePlan(a: PlanClaim, b: PlanClaim): boolean {
  if (SINGLE_PLANS.has(a.plan)) return true;
  return a.beside.some((w) => !SAID.has(w) && b.beside.includes(w));
}

/** The plan's one day in each article that gives it one. */
function loneOf(claims: readonly PlanClaim[]): PlanClaim[] {
  return unanimous(claims, (c) => c.doc, meets).map(
    (own) => own.toSorted((a, b) => a.last.localeCompare(b.last) || b.first.localeCompare(a.first))[0]!,
  );
}

export function planFindings(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is PlanClaim => c.kind === 'plan'));
  const out: FindingDraft[] = [];
  for (const [plan, list] of groupBy(claims, (c) => c.plan)) {
    const lone = loneOf(list).slice(0, MOST_ARTICLES);
    const seen = new Set<string>();
    for (const [i, a] of lone.entries())
      for (const b of lone.slice(i + 1)) {
        if (meets(a, b) || sourceOf(a, scene.event) === sourceOf(b, scene.event) || !isOnePlan(a, b) || !areOpen(a, b))
          continue;
        const key = [a, b]
          .map((c) => `${c.first}/${c.last}`)
          .sort()
          .join('|');
        if (seen.has(key)) continue;
        seen.add(key);
        const later = inTime(a, b) < 0 ? b : a;
        const same = (x: PlanClaim): PlanClaim[] => lone.filter((c) => c.first === x.first && c.last === x.last);
        out.push({
          rule: 'date',
          relation: later.moved && inTime(a, b) !== 0 ? 'evolving' : 'conflict',
          severity: 'warning',
          subject: `day of the ${plan}${scene.event.label ? ` (${scene.event.label})` : ''}`,
          groups: [same(a), same(b)],
          why: `${a.doc} has the ${plan} ahead for “${a.text}”, ${b.doc} for “${b.text}”.`,
        });
      }
  }
  return out;
}
