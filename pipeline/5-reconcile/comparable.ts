import type { PlaceScope, QuantityClaim, Thing } from '../4-link/claims/model.ts';
import { type Scene, scopedOperation, scopedTime } from './scene.ts';

/**
 * Whether two figures speak of the same thing.
 * - `same`: thing, role, place and time are the same as far as they are said.
 * - `maybe`: something is said of one that is not said of the other; equal figures confirm each other, unequal ones
 *   prove nothing.
 * - `no`: they speak of different things.
 */
export type Comparability = 'same' | 'maybe' | 'no';

const worst = (a: Comparability, b: Comparability): Comparability =>
  a === 'no' || b === 'no' ? 'no' : a === 'maybe' || b === 'maybe' ? 'maybe' : 'same';

function things(a: Thing, b: Thing): Comparability {
  const shared = a.heads.filter((h) => b.heads.includes(h));
  if (shared.length === 0) return 'no';
  const extra = (x: Thing, y: Thing): string[] =>
    x.modifiers.filter((m) => !y.modifiers.includes(m) && !y.heads.includes(m));
  const left = extra(a, b);
  const right = extra(b, a);
  if (left.length > 0 && right.length > 0) return 'no';
  return left.length > 0 || right.length > 0 ? 'maybe' : 'same';
}

function roles(a: QuantityClaim, b: QuantityClaim): Comparability {
  if (a.role === b.role) return a.role === undefined && a.thing.family === 'person' ? 'maybe' : 'same';
  return a.role === undefined || b.role === undefined ? 'maybe' : 'no';
}

/** A town says where the event is; a country is one of several unless the other figure names it too. */
function places(a: PlaceScope | undefined, b: PlaceScope | undefined): Comparability {
  if (a === undefined && b === undefined) return 'same';
  if (a === undefined || b === undefined) {
    const level = (a ?? b)!;
    return level.level === 'city' || level.level === 'state' || level.name === 'world' ? 'same' : 'maybe';
  }
  if (a.name === b.name) return 'same';
  return a.level === b.level || a.level === 'region' || b.level === 'region' ? 'no' : 'maybe';
}

export function comparable(a: QuantityClaim, b: QuantityClaim, scene: Scene): Comparability {
  // A person's age is the same whatever the sentence tells of the person.
  if (a.person !== undefined && b.person !== undefined)
    return personOf(a, scene) === personOf(b, scene) ? 'same' : 'no';
  if (a.dimension !== b.dimension || a.worth !== b.worth) return 'no';
  if (a.person !== b.person) return 'no';
  if (scopedOperation(a, scene) !== scopedOperation(b, scene)) return 'no';
  if (scopedTime(a, scene.event) !== scopedTime(b, scene.event)) return 'no';
  const part: Comparability = a.part === b.part ? 'same' : 'maybe';
  return [things(a.thing, b.thing), roles(a, b), places(a.place, b.place), part].reduce(worst);
}

const personOf = (claim: QuantityClaim, scene: Scene): string | undefined =>
  claim.person === undefined ? undefined : scene.person(claim.person);

/** What two comparable figures share: claims with different keys are never compared. */
export function bucketKeys(claim: QuantityClaim, scene: Scene): string[] {
  if (claim.person !== undefined) return [`age|${personOf(claim, scene)}`];
  const scope = `${claim.dimension}|${scopedOperation(claim, scene) ?? ''}|${scopedTime(claim, scene.event) ?? ''}`;
  return claim.thing.heads.map((head) => `${scope}|${head}`);
}
