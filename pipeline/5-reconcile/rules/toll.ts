/** Tolls that later stories raise, whatever each calls the people: "14 workers were killed", "a death toll of 21". */
import type { QuantityClaim } from '../../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../../4-link/claims/role-words.ts';
import type { FindingDraft } from '../scene.ts';
import type { Tolls } from '../tally/index.ts';
import type { Stage } from '../tally/stand.ts';
import { whyEvolving } from '../why.ts';

/** More stages than this are no toll of one happening. */
const MOST_STAGES = 12;

const claimsOf = ({ given }: Stage): QuantityClaim[] =>
  given.flatMap(({ claim, basis }) =>
    basis === 'stated' && claim.kind === 'quantity' && !claim.derived ? [claim] : [],
  );

/** Arrests are a person's earlier ones as often as the event's; "one homicide" is no toll. */
const COUNTED: ReadonlySet<string> = new Set(['killed', 'injured', 'rescued', 'evacuated', 'infected']);
const FEWEST = 2;
const isCount = (c: QuantityClaim): boolean => (c.interval.min ?? c.interval.max ?? 0) >= FEWEST;

const isToll = (c: FindingDraft['groups'][number][number], role: string): boolean =>
  c.kind === 'quantity' && c.role === role && c.thing.family === 'person';

/** @param known what other rules found: a toll that they hold against another is not told again */
export function tollFindings(tolls: Tolls, known: readonly FindingDraft[]): FindingDraft[] {
  const differ = known.filter((d) => d.relation === 'evolving' || d.relation === 'conflict');
  return [...tolls].flatMap(([role, stages]): FindingDraft[] => {
    const groups = stages.map(claimsOf).filter((g) => g.length > 0 && g.every(isCount));
    if (!COUNTED.has(role)) return [];
    if (groups.length < 2 || groups.length > MOST_STAGES) return [];
    if (differ.some((d) => d.groups.filter((g) => g.some((c) => isToll(c, role))).length > 1)) return [];
    const subject = `people ${ROLE_ENTRIES.get(role)!.label}`;
    return [{ rule: 'quantity', relation: 'evolving', severity: 'warning', subject, groups, why: whyEvolving(groups) }];
  });
}
