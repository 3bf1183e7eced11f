/** Tolls that later stories raise, whatever each calls the people: "14 workers were killed", "a death toll of 21". */
import type { QuantityClaim, ScopedClaim } from '../../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../../4-link/claims/role-words.ts';
import { type FindingDraft, groupBy, type Scene } from '../scene.ts';
import { setbacksOf, type Tolls } from '../tally/index.ts';
import type { Stage } from '../tally/stand.ts';
import { whyConflict, whyEvolving } from '../why.ts';

/** More stages than this are no toll of one happening. */
const MOST_STAGES = 12;

/** "A man was arrested" counts no toll; "a fourth man was arrested" does. */
const isStated = (c: QuantityClaim): boolean => !c.derived || c.ordinal === true;

const claimsOf = ({ given }: Stage): QuantityClaim[] =>
  given.flatMap(({ claim, basis }) =>
    basis === 'stated' && claim.kind === 'quantity' && isStated(claim) ? [claim] : [],
  );

/** "One homicide" is no toll. */
const COUNTED: ReadonlySet<string> = new Set('killed injured rescued evacuated infected missing arrested'.split(' '));
const FEWEST = 2;
const isCount = (c: QuantityClaim): boolean => (c.interval.min ?? c.interval.max ?? 0) >= FEWEST;

/** A side with all that other rules found to agree with it: "eight people were shot" beside "wounded eight". */
function withAgreeing(group: readonly QuantityClaim[], known: readonly FindingDraft[]): QuantityClaim[] {
  const own: ReadonlySet<ScopedClaim> = new Set(group);
  const out = new Set(group);
  for (const { groups } of known)
    for (const agreeing of groups)
      if (agreeing.some((c) => own.has(c)))
        for (const c of agreeing) if (c.kind === 'quantity' && isStated(c)) out.add(c);
  return [...out];
}

const isToll = (c: FindingDraft['groups'][number][number], role: string): boolean =>
  c.kind === 'quantity' && c.role === role && c.thing.family === 'person';

/** @param known what other rules found: a toll that they hold against another is not told again */
export function tollFindings(tolls: Tolls, known: readonly FindingDraft[]): FindingDraft[] {
  const agreed = known.filter((d) => d.rule === 'quantity' && d.relation === 'agree');
  const differ = known.filter((d) => d.relation === 'evolving' || d.relation === 'conflict');
  return [...tolls].flatMap(([role, stages]): FindingDraft[] => {
    const groups = stages.map(claimsOf).filter((g) => g.length > 0 && g.every(isCount));
    if (!COUNTED.has(role)) return [];
    if (groups.length < 2 || groups.length > MOST_STAGES) return [];
    if (differ.some((d) => d.groups.filter((g) => g.some((c) => isToll(c, role))).length > 1)) return [];
    const subject = `people ${ROLE_ENTRIES.get(role)!.label}`;
    const why = whyEvolving(groups);
    const sides = groups.map((g) => withAgreeing(g, agreed));
    return [{ rule: 'quantity', relation: 'evolving', severity: 'warning', subject, groups: sides, why }];
  });
}

/**
 * Later articles that count fewer dead than one before them.
 *
 * @param known what other rules found
 */
export function setbackFindings(scene: Scene, known: readonly FindingDraft[]): FindingDraft[] {
  const said = new Set(
    known.flatMap((d) => (d.relation === 'conflict' ? d.groups.flat().map((c) => `${c.doc}:${c.start}`) : [])),
  );
  const pairs = setbacksOf(scene).flatMap(({ higher, lower }) => {
    const [a, b] = [higher.claim, lower.claim];
    return a.kind === 'quantity' && b.kind === 'quantity' ? [{ a, b }] : [];
  });
  const lower = pairs.map(({ b }) => b);
  return [...groupBy(lower, (c) => `${c.interval.min}:${c.interval.max}`).values()].flatMap((right): FindingDraft[] => {
    const left = [...new Set(pairs.filter(({ b }) => right.includes(b)).map(({ a }) => a))];
    if ([...left, ...right].some((c) => said.has(`${c.doc}:${c.start}`))) return [];
    const subject = `people ${ROLE_ENTRIES.get('killed')!.label}`;
    const why = whyConflict(left[0]!, right[0]!, left, right, scene);
    return [{ rule: 'quantity', relation: 'conflict', severity: 'warning', subject, groups: [left, right], why }];
  });
}
