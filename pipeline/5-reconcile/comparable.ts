import { daysFrom } from '../4-link/calendar.ts';
import { isAnybody } from '../4-link/claims/thing.ts';
import { areNear } from '../4-link/claims/lexicon-roles.ts';
import { ATTRIBUTES, SELF_SAID } from '../4-link/claims/lexicon-things.ts';
import type { PlaceScope, QuantityClaim, Thing } from '../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../4-link/claims/role-words.ts';
import { compareNames, personName } from './people.ts';
import { inTime, type Scene, scopedOperation, scopedTime } from './scene.ts';

/**
 * Whether two figures speak of the same thing.
 * - `same`: thing, role, place and time are the same as far as they are said.
 * - `likely`: the same thing in roles that overlap, or in a role that one of them leaves out; equal figures confirm each
 *   other however small, unequal ones prove nothing.
 * - `maybe`: something is said of one that is not said of the other; equal figures confirm each other, unequal ones
 *   prove nothing.
 * - `no`: they speak of different things.
 */
export type Comparability = 'same' | 'likely' | 'maybe' | 'no';

const ORDER: readonly Comparability[] = ['same', 'likely', 'maybe', 'no'];
const worst = (a: Comparability, b: Comparability): Comparability =>
  ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))]!;

/** Words round both figures; so many show that a figure without a role, or without a thing, speaks of the same. */
const ROLE_CONTEXT = 3;
const THING_CONTEXT = 4;
const SOME_CONTEXT = 2;

/** How many stems stand round both figures. */
export function sharedContext(a: QuantityClaim, b: QuantityClaim): number {
  const words = new Set(a.context);
  return b.context.reduce((n, w) => (words.has(w) ? n + 1 : n), 0);
}

/** The stems that are among the nearest to both figures. */
export const sharedNear = (a: QuantityClaim, b: QuantityClaim): readonly string[] =>
  (a.near ?? []).filter((w) => b.near?.includes(w));

function things(a: Thing, b: Thing, context: number): Comparability {
  const known = a.heads.length > 0 && b.heads.length > 0;
  const met = a.heads.some((h) => b.heads.includes(h));
  if (!known || ((a.soft || b.soft) && !met))
    return context >= THING_CONTEXT ? 'same' : context >= SOME_CONTEXT ? 'maybe' : 'no';
  const shared = a.heads.filter((h) => b.heads.includes(h));
  if (shared.length === 0) return 'no';
  const extra = (x: Thing, y: Thing): string[] =>
    x.modifiers.filter((m) => !y.modifiers.includes(m) && !y.heads.includes(m));
  const left = extra(a, b);
  const right = extra(b, a);
  if (left.length > 0 && right.length > 0) return 'no';
  return left.length > 0 || right.length > 0 ? 'maybe' : 'same';
}

/** "Ransom payments", "licence fees": two words that name one thing. */
const isCompound = (a: Thing, b: Thing): boolean =>
  !a.soft &&
  !b.soft &&
  a.modifiers.length > 0 &&
  a.modifiers.length === b.modifiers.length &&
  a.modifiers.every((m) => b.modifiers.includes(m)) &&
  a.heads.length > 0 &&
  a.heads.every((h) => b.heads.includes(h));

/** Whether an ordinal goes on with a count of the same noun, of which nothing is said that others may not have in common. */
const isCountedOn = (nth: QuantityClaim, count: QuantityClaim): boolean =>
  nth.ordinal === true && count.role === undefined && !isAnybody(nth.thing) && shareHead(nth.thing, count.thing);

const shareHead = (a: Thing, b: Thing): boolean => a.heads.some((h) => b.heads.includes(h));

function roles(a: QuantityClaim, b: QuantityClaim, context: number): Comparability {
  if (a.role === b.role && a.role !== undefined)
    return ROLE_ENTRIES.get(a.role)?.wanes && inTime(a, b) !== 0 ? 'likely' : 'same';
  if (a.role !== undefined && b.role !== undefined) return areNear(a.role, b.role) ? 'likely' : 'no';
  // "A fourth suspect was arrested": four suspects, whatever was done to those of "looking for two suspects".
  if (a.ordinal || b.ordinal) return isCountedOn(a, b) || isCountedOn(b, a) ? 'same' : 'maybe';
  // "Four months pregnant": an attribute is what it is, whatever was done to its bearer.
  if (ATTRIBUTES.has(a.thing.heads[0] ?? '')) return 'same';
  if (a.role === b.role && a.thing.heads.some((h) => SELF_SAID.has(h) && b.thing.heads.includes(h))) return 'same';
  if (context >= ROLE_CONTEXT || (context >= SOME_CONTEXT && isCompound(a.thing, b.thing))) return 'same';
  return a.role !== b.role && context >= SOME_CONTEXT ? 'likely' : 'maybe';
}

/** A town says where the event is; a country is one of several unless the other figure names it too. */
export function places(a: PlaceScope | undefined, b: PlaceScope | undefined): Comparability {
  if (a === undefined && b === undefined) return 'same';
  if (a === undefined || b === undefined) {
    const level = (a ?? b)!;
    return level.level === 'city' || level.level === 'state' || level.name === 'world' ? 'same' : 'maybe';
  }
  if (a.name === b.name) return 'same';
  return a.level === b.level || a.level === 'region' || b.level === 'region' ? 'no' : 'maybe';
}

/** A period that reaches this near to the report is what the report is about ("the third quarter", "this year"). */
const RECENT_DAYS = 130;

/** Whether a scoped time may be the time that the other article leaves unsaid. */
function isRecent(c: QuantityClaim): boolean {
  if (!c.timeSpan || !c.asOf) return false;
  return daysFrom(c.timeSpan[0], c.asOf) >= 0 && daysFrom(c.timeSpan[1], c.asOf) <= RECENT_DAYS;
}

/** Reports so many days apart may be of two stages of one operation, case or campaign. */
export const STAGE_DAYS = 14;

/** Whether one of two figures is of a stage that the other's article, of weeks before or after, does not tell of. */
const areOfTwoStages = (a: QuantityClaim, b: QuantityClaim): boolean =>
  (a.stage ?? b.stage) === true &&
  a.asOf !== undefined &&
  b.asOf !== undefined &&
  Math.abs(daysFrom(a.asOf, b.asOf)) >= STAGE_DAYS;

/** Whether the times that the articles give the two can be one. */
export function times(a: QuantityClaim, b: QuantityClaim, scene: Scene): Comparability {
  if (areOfTwoStages(a, b)) return 'no';
  const [x, y] = [scopedTime(a, scene.event), scopedTime(b, scene.event)];
  if (x === y) return 'same';
  if (x === undefined || y === undefined) return isRecent(x === undefined ? b : a) ? 'maybe' : 'no';
  if (!a.timeSpan || !b.timeSpan) return 'no';
  return a.timeSpan[0] <= b.timeSpan[1] && b.timeSpan[0] <= a.timeSpan[1] ? 'maybe' : 'no';
}

/** What decides whether two figures speak of the same. */
export type Aspect = 'person' | 'measure' | 'operation' | 'thing' | 'role' | 'place' | 'time' | 'part' | 'stance';

/** Each aspect's say. Where the figures measure different things, nothing else is asked. */
export function aspects(a: QuantityClaim, b: QuantityClaim, scene: Scene): (readonly [Aspect, Comparability])[] {
  // A person's age is the same whatever the sentence tells of the person.
  if (isAge(a) && isAge(b)) return [['person', ages(a, b)]];
  if (a.dimension !== b.dimension || a.worth !== b.worth) return [['measure', 'no']];
  if (scopedOperation(a, scene) !== scopedOperation(b, scene)) return [['operation', 'no']];
  const context = sharedContext(a, b);
  return [
    ['thing', things(a.thing, b.thing, context)],
    ['role', roles(a, b, context)],
    ['place', places(a.place, b.place)],
    ['time', times(a, b, scene)],
    ['part', a.part === b.part ? 'same' : 'likely'],
    // What is allowed, expected or compared with is not what is.
    ['stance', a.stance === b.stance ? 'same' : 'likely'],
  ];
}

export const comparable = (a: QuantityClaim, b: QuantityClaim, scene: Scene): Comparability =>
  aspects(a, b, scene)
    .map(([, say]) => say)
    .reduce(worst);

const isAge = (c: QuantityClaim): boolean => c.thing.heads[0] === 'age';

/**
 * Ages of one person, in one spelling or two. An age without a name supports an equal age of somebody named, and is
 * held only against an age of the same kind of person ("the baby").
 */
function ages(a: QuantityClaim, b: QuantityClaim): Comparability {
  if (a.person !== undefined && b.person !== undefined)
    return compareNames(personName(a.person), personName(b.person)) === 'no' ? 'no' : 'same';
  if (a.person !== undefined || b.person !== undefined) return 'maybe';
  return a.thing.modifiers.join() === b.thing.modifiers.join() ? 'same' : 'maybe';
}

/** Ages meet by surname, by given name, by the kind of person, and by the age itself. */
function ageKeys(claim: QuantityClaim): string[] {
  const keys = [`age=${claim.interval.min}`];
  if (claim.person === undefined) return [...keys, `age of ${claim.thing.modifiers.join()}`];
  const { given, surname } = personName(claim.person);
  return [...keys, `age of ${surname}`, `age of ${given}`];
}

/** What two comparable figures share: claims with different keys are never compared. */
export function bucketKeys(claim: QuantityClaim, scene: Scene): string[] {
  if (isAge(claim)) return ageKeys(claim);
  const scope = `${claim.dimension}|${scopedOperation(claim, scene) ?? ''}`;
  if (claim.thing.heads.length > 0) {
    const heads = claim.thing.heads.map((head) => `${scope}|${head}`);
    // A measure without its thing in one article meets one with it in the other through their contexts.
    return claim.dimension === 'count' && !claim.thing.soft ? heads : [...heads, ...contexts(claim, scope)];
  }
  return contexts(claim, scope);
}

const contexts = (claim: QuantityClaim, scope: string): string[] => claim.context.map((word) => `${scope}~${word}`);
