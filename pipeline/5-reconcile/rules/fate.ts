/**
 * How one who was hurt is doing, in two articles: dead in one and in a condition in the other. Whoever was in a condition
 * may have died since; nobody who died is in one later, or at the same hour.
 */
import { DOERS } from '../../4-link/claims/lexicon-things.ts';
import type { FateClaim, QuantityClaim } from '../../4-link/claims/model.ts';
import { compareNames, personName } from '../people.ts';
import { type FindingDraft, groupBy, inOrder, inTime, type Scene, sourceOf } from '../scene.ts';

/** More articles than this that say it of one person are not all held against one another. */
const MOST_ARTICLES = 40;

const HURT: ReadonlySet<string> = new Set(['injured', 'hospitalized', 'critical', 'serious', 'stable']);

const isHurt = (c: QuantityClaim): boolean =>
  c.dimension === 'count' && c.role !== undefined && HURT.has(c.role) && !c.hearsay && !c.several;

const agree = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;

/** Whether two claims can be of one person, as far as they say who it is. */
function canBeOne(a: FateClaim, b: FateClaim): boolean {
  if (a.many || b.many) return false;
  if (a.name !== undefined && b.name !== undefined)
    return compareNames(personName(a.name), personName(b.name)) !== 'no' || a.name === b.name;
  const doer = (c: FateClaim): boolean => DOERS.has(c.noun ?? '');
  return agree(a.sex, b.sex) && agree(a.age, b.age) && doer(a) === doer(b);
}

/** What two claims both say of who it is. */
const shows = (a: FateClaim, b: FateClaim): boolean =>
  (a.name !== undefined && a.name === b.name) ||
  (a.age !== undefined && a.age === b.age) ||
  (a.sex !== undefined && a.sex === b.sex);

/** An article that speaks of one patient only, with all that it says of the patient. */
interface Patient {
  readonly claims: readonly FateClaim[];
  /** The last state that it gives. */
  readonly last: FateClaim;
}

function patientsOf(scene: Scene): Patient[] {
  const fates = inOrder(scene.claims.filter((c): c is FateClaim => c.kind === 'fate'));
  const crowds = new Set(
    scene.claims.flatMap((c) =>
      c.kind === 'quantity' && isHurt(c) && (c.interval.min ?? c.interval.max ?? 0) > 1 ? [c.doc] : [],
    ),
  );
  return [...groupBy(fates, (c) => c.doc).values()]
    .filter((own) => !crowds.has(own[0]!.doc) && own.every((a) => own.every((b) => canBeOne(a, b))))
    .map((own) => ({ claims: own, last: own.find((c) => c.state === 'died') ?? own.at(-1)! }));
}

/** Whether two articles' only patients are one. */
const areOne = (a: Patient, b: Patient): boolean =>
  a.claims.every((x) => b.claims.every((y) => canBeOne(x, y))) &&
  a.claims.some((x) => b.claims.some((y) => shows(x, y)));

/** All that gives the patient's last state. */
const saying = ({ claims, last }: Patient): FateClaim[] => claims.filter((c) => c.state === last.state);

const isDead = ({ last }: Patient): boolean => last.state === 'died';

export function fateRule(scene: Scene): FindingDraft[] {
  const patients = patientsOf(scene).slice(0, MOST_ARTICLES);
  return patients.filter(isDead).flatMap((dead): FindingDraft[] => {
    const living = patients.filter(
      (p) => !isDead(p) && areOne(dead, p) && sourceOf(p.last, scene.event) !== sourceOf(dead.last, scene.event),
    );
    const sides: readonly (readonly [FindingDraft['relation'], Patient[]])[] = [
      ['evolving', living.filter((p) => inTime(p.last, dead.last) < 0)],
      ['conflict', living.filter((p) => inTime(p.last, dead.last) > 0)],
    ];
    return sides.flatMap(([relation, others]): FindingDraft[] => {
      const [first] = others;
      if (first === undefined) return [];
      const later = relation === 'conflict' ? ', though it appeared later' : ' before';
      return [
        {
          rule: 'role',
          relation,
          severity: relation === 'conflict' ? 'error' : 'info',
          subject: `how ${dead.last.name ?? first.last.name ?? 'the injured person'} is`,
          groups: [saying(dead), others.flatMap(saying)],
          why: `${dead.last.doc} says “${dead.last.text}”, ${first.last.doc} “${first.last.text}”${later}.`,
        },
      ];
    });
  });
}
