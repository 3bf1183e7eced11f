/** Which roles can be said of a thing, and which of two said of it is meant. */
import type { RoleEntry } from './lexicon-roles.ts';
import type { Thing } from './model.ts';

/** Roles that can be said of the thing: nobody arrests money. */
export function fitsThing(thing: Thing, dimension: string): (role: RoleEntry) => boolean {
  const kind = fittingKind(thing, dimension);
  return (role) =>
    kind(role.of) && (role.only === undefined || role.only.split(' ').some((head) => thing.heads.includes(head)));
}

function fittingKind(thing: Thing, dimension: string): (of: RoleEntry['of']) => boolean {
  if (dimension !== 'count') return (of) => of === 'thing' || of === 'any';
  if (thing.family === 'country') return (of) => of === 'place';
  if (thing.family === 'person' || thing.heads.includes('person')) return (of) => of === 'person' || of === 'any';
  if (thing.heads.length === 0 || thing.family === undefined) return (of) => of !== 'place';
  return (of) => of === 'thing' || of === 'any';
}

/** Nouns that say who somebody is more than what was done: "two detainees were injured", "three patients died". */
const WHO: ReadonlySet<string> = new Set(['treated', 'rescued', 'evacuated', 'arrested']);

/** What the noun says was done, unless it only says who they are and a verb says more. */
export const roleIn = (named: string | undefined, found: string | undefined): string | undefined =>
  named !== undefined && WHO.has(named) ? (found ?? named) : (named ?? found);
