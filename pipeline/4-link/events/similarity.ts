/**
 * How likely two documents report one happening, from what they share and how far apart the days are that they name: a
 * logistic model with one coefficient a kind of evidence. The kinds add up, each by the square root of its part of the
 * cosine, so that a happening's names, numbers and words together say more than one town named over and over.
 *
 * The coefficients were fitted on 371 pages about 150 incidents among 340 stories of politics and business, and rounded.
 */
import { dayOf, daysBetween, type WeightedDays } from './days.ts';
import type { Occurrence } from './occurrences.ts';
import { sameOperation } from './operations.ts';
import type { StoryOutline } from './signature.ts';
import { EVIDENCE_KINDS, Evidence, type Vector } from './vectors.ts';

/** Coefficients by kind of evidence. */
const COEFFICIENTS: Readonly<Record<keyof typeof Evidence, number>> = {
  Word: 3,
  RareWord: 5,
  Name: 3,
  RareName: 17,
  Pair: 5,
  RarePair: 2,
  Place: 18,
  Number: 14,
  Age: 21,
};
const BY_KIND = Float64Array.from({ length: EVIDENCE_KINDS }, (_, kind) => {
  const name = (Object.keys(Evidence) as (keyof typeof Evidence)[]).find((k) => Evidence[k] === kind)!;
  return COEFFICIENTS[name];
});
const NOTHING_SHARED = -6.8;
/** For each unit of distance in time: 1 at two months, growing with the logarithm of days. */
const DISTANCE = -2.4;
const FULL_DISTANCE = 60;
const MOST_DISTANCE = 1.5;
/** For stories that both name days, and not one of them the same. */
const OTHER_DAYS = -1.8;
/** For stories that are about one operation, and about two. */
const ONE_OPERATION = 3;
const TWO_OPERATIONS = -6;
/** What stories of two happenings of one kind say against joining those that they are joined with. */
const TWO_HAPPENINGS = -0.25;
/** A night has two days, and so has the world. */
const SAME_DAY = 1;

/** By kind of evidence, the part of the cosine of two vectors that shared terms of that kind make. */
export function sharedParts(a: Vector, b: Vector): Float64Array {
  const parts = new Float64Array(EVIDENCE_KINDS);
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    if (x === y) {
      parts[a.kinds[i]!]! += a.weights[i]! * b.weights[j]!;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return parts;
}

/** What the dates of two stories say: how far apart the nearest of the days that they name are. */
function timeEvidence(a: StoryOutline, b: StoryOutline): number {
  const [first, second] = [spans(a), spans(b)];
  let nearest = Number.POSITIVE_INFINITY;
  for (const x of first) for (const y of second) nearest = Math.min(nearest, daysBetween(x, y));
  if (nearest === Number.POSITIVE_INFINITY) return 0;
  const distance = Math.min(MOST_DISTANCE, Math.log1p(nearest) / Math.log1p(FULL_DISTANCE));
  return DISTANCE * distance + (nearest > 1 && a.days.length > 0 && b.days.length > 0 ? OTHER_DAYS : 0);
}

/** The days that a story names; the day of publication when it names none. */
function spans({ days, published }: StoryOutline): readonly WeightedDays[] {
  if (days.length > 0) return days;
  const day = dayOf(published);
  return day === undefined ? [] : [[day, day, 1]];
}

/** What the operations that two stories are about say: nothing when one of them names none. */
function operationEvidence(a: StoryOutline, b: StoryOutline): number {
  const [first, second] = [a.operations[0], b.operations[0]];
  if (first === undefined || second === undefined) return 0;
  return sameOperation(first, second) ? ONE_OPERATION : TWO_OPERATIONS;
}

const asDays = ([, first, last]: Occurrence): WeightedDays => [first, last, 1];
const names = (story: StoryOutline, days: WeightedDays): boolean =>
  story.days.some((own) => daysBetween(own, days) === 0);

/**
 * Whether two stories tell of two happenings of one kind: of two storms; or on other days, and neither names the other's
 * day besides.
 */
export function tellOfTwo(a: StoryOutline, b: StoryOutline): boolean {
  const storms = a.storms.length > 0 && b.storms.length > 0;
  if (storms) return a.storms[0]!.toLowerCase() !== b.storms[0]!.toLowerCase();
  let two = setsApart(a, b) || setsApart(b, a);
  for (const x of a.occurrences) {
    const y = b.occurrences.find(([kind]) => kind === x[0]);
    if (!y) continue;
    if (daysBetween(asDays(x), asDays(y)) <= SAME_DAY || names(a, asDays(y)) || names(b, asDays(x))) return false;
    two = true;
  }
  return two;
}

/** Whether one story speaks of the other's day as of another happening: "A week ago, a quake …". */
const setsApart = (a: StoryOutline, b: StoryOutline): boolean =>
  a.otherOccurrences.some((other) => {
    const own = a.occurrences.find(([kind]) => kind === other[0])!;
    return names(b, asDays(other)) && !names(b, asDays(own));
  });

/** Likelihood, 0 to 1, that two documents report one happening; negative when they tell of two, however much they share. */
export function similarity(a: StoryOutline, b: StoryOutline, parts: Float64Array): number {
  if (tellOfTwo(a, b)) return TWO_HAPPENINGS;
  let sum = NOTHING_SHARED + operationEvidence(a, b) + timeEvidence(a, b);
  for (let kind = 0; kind < parts.length; kind++) sum += BY_KIND[kind]! * Math.sqrt(parts[kind]!);
  return 1 / (1 + Math.exp(-sum));
}
