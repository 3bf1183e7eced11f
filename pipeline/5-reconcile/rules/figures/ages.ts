/** When two ages can be held against each other: whose they are, and what a birthday explains. */
import { daysFrom } from '../../../4-link/calendar.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { sharedContext, sharedNear } from '../../comparable.ts';

/** Within so many days of each other two reports hardly have a birthday between them. */
const BIRTHDAY_DAYS = 4;

/** Years may have passed between two reports: the later one may give as many more, and one for a birthday. */
export function isOlder(a: QuantityClaim, b: QuantityClaim): boolean {
  const years = (b.value ?? 0) - (a.value ?? 0);
  if (!a.asOf || !b.asOf) return Math.abs(years) === 1;
  const days = daysFrom(a.asOf, b.asOf);
  if (Math.abs(days) <= BIRTHDAY_DAYS) return false;
  return Math.sign(years) === Math.sign(days) && Math.abs(years) <= Math.ceil(Math.abs(days) / 365);
}

/** Ages without names that are further apart are of two people. */
const NEAR_AGE = 0.34;
const AGE_CONTEXT = 2;
/** Words that stand beside any age. */
const BESIDE_AGES: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'male',
  'female',
  'old',
  'year',
  'person',
  'boy',
  'girl',
]);

/** Whether something else is told alike of the bearers of two ages, in the words next to them: "a 22-year-old was charged". */
const isToldAlike = (a: QuantityClaim, b: QuantityClaim): boolean => sharedNear(a, b).some((w) => !BESIDE_AGES.has(w));

/** Kinds of which a story has one: whose age it is needs no more than the words round it. */
const LONE: ReadonlySet<string> = new Set(['infant', 'driver', 'pilot', 'mother', 'father', 'student', 'boy', 'girl']);

/** Two ages without names are of one person where the same was done to both, or the kind of person is the only one. */
export function isOneBearer(a: QuantityClaim, b: QuantityClaim): boolean {
  if (sharedContext(a, b) < AGE_CONTEXT) return false;
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return false;
  return (a.role !== undefined && a.role === b.role) || isToldAlike(a, b) || LONE.has(a.thing.modifiers[0] ?? '');
}

/** Two ages of two articles that may be one person's. */
export const isNearAge = (a: QuantityClaim, b: QuantityClaim): boolean => {
  const [x, y] = [a.interval.min ?? 0, b.interval.min ?? 0];
  return a.doc !== b.doc && Math.abs(x - y) / Math.max(x, y) <= NEAR_AGE;
};
