/**
 * Equal figures of two articles that their surroundings show to be one, where thing and role do not: "12.5 percent over
 * three years" that a union asks for in one story, wants in another and had demanded in a third. The more a number tells
 * (the more digits, a unit), the less the words round it need to say.
 */
import { meet } from '../../../../4-link/claims/interval.ts';
import { areNear } from '../../../../4-link/claims/lexicon-roles.ts';
import type { QuantityClaim } from '../../../../4-link/claims/model.ts';
import { places, sharedContext, sharedNear, times } from '../../../comparable.ts';
import { type Scene, scopedOperation, scopedTime } from '../../../scene.ts';
import type { IndexedPair } from '../relate.ts';
import { digits, size, tellingDigits } from '../slips.ts';

/** Values whose logarithms fall into one cell of this width, or into neighbouring cells, are looked at. */
const CELL = 0.1;
/** More figures than this in a cell are a table's. */
const MOST_IN_CELL = 120;
/** Equal figures in two units, each rounded, are not further apart. */
const EQUAL_REACH = 1.06;
/** A pair this much less alike than the best that one of its figures has is of two things. */
const LEAD = 0.6;

const isAge = (c: QuantityClaim): boolean => c.person !== undefined || c.thing.heads[0] === 'age';
const isRounded = (c: QuantityClaim): boolean => c.bound === 'exact' || c.bound === 'about';
const isRead = (c: QuantityClaim): boolean =>
  !c.derived && !c.ordinal && !c.hearsay && !isAge(c) && isRounded(c) && size(c) > 0 && c.value !== undefined;

/** The nouns that it surely counts. */
const heads = (c: QuantityClaim): readonly string[] => (c.thing.soft ? [] : c.thing.heads);
const shareHead = (a: QuantityClaim, b: QuantityClaim): boolean => heads(a).some((h) => heads(b).includes(h));

function canBeOne(a: QuantityClaim, b: QuantityClaim, scene: Scene): boolean {
  if (a.doc === b.doc || a.worth !== b.worth || a.others !== b.others) return false;
  if (scopedOperation(a, scene) !== scopedOperation(b, scene) || places(a.place, b.place) === 'no') return false;
  const [x, y] = [scopedTime(a, scene.event), scopedTime(b, scene.event)];
  if (x !== undefined && y !== undefined && times(a, b, scene) === 'no') return false;
  return a.role === undefined || b.role === undefined || a.role === b.role || areNear(a.role, b.role);
}

/** Two digits of a measure say nearly as much as three of a count: "40 mg", "600 metres". */
const FEWEST_DIGITS = 2;

/** "23,000" tells more than 23. */
const LARGE = 10_000;

/** How sure the surroundings make it that two equal figures are one; 0 where they do not. */
function likeness(a: QuantityClaim, b: QuantityClaim): number {
  const [near, wide, met] = [sharedNear(a, b).length, sharedContext(a, b), shareHead(a, b)];
  const people = a.thing.family === 'person' && b.thing.family === 'person';
  const apart = !met && !people && heads(a).length > 0 && heads(b).length > 0;
  const score = 2 * near + wide + (met ? 2 : 0);
  return isEnough(a, b, { near, wide, met, apart }) ? score : 0;
}

interface Shared {
  readonly near: number;
  readonly wide: number;
  /** They count the same noun. */
  readonly met: boolean;
  /** They count two nouns. */
  readonly apart: boolean;
}

function isEnough(a: QuantityClaim, b: QuantityClaim, { near, wide, met, apart }: Shared): boolean {
  const telling = Math.min(tellingDigits(a), tellingDigits(b));
  const printed = Math.min(digits(a).length, digits(b).length);
  if (a.dimension !== 'count') {
    if (telling >= 2) return wide >= 1 && !(apart && near === 0);
    return near >= 2 || (printed >= FEWEST_DIGITS && near >= 1 && wide >= 1);
  }
  if (telling >= 3 || (telling === 2 && Math.min(size(a), size(b)) >= LARGE)) return wide >= 1;
  if (telling === 2) return near >= (apart ? 3 : printed > FEWEST_DIGITS ? 1 : 2) || (met && wide >= 1);
  // A small number is soon printed twice: the noun and another word beside it must be the same.
  return (a.value ?? 0) > 1 && met && near >= 2;
}

interface Match {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

function matches(claims: readonly QuantityClaim[], scene: Scene): Match[] {
  const cells = new Map<string, number[]>();
  const out: Match[] = [];
  for (const [j, b] of claims.entries()) {
    if (!isRead(b)) continue;
    const cell = Math.floor(Math.log(size(b)) / CELL);
    for (const at of [cell - 1, cell, cell + 1])
      for (const i of cells.get(`${b.dimension}|${at}`) ?? []) {
        const a = claims[i]!;
        const equal =
          meet(a.interval, b.interval) && Math.max(size(a), size(b)) <= EQUAL_REACH * Math.min(size(a), size(b));
        const score = equal && canBeOne(a, b, scene) ? likeness(a, b) : 0;
        if (score > 0) out.push({ i, j, score });
      }
    const key = `${b.dimension}|${cell}`;
    const list = cells.get(key);
    if (!list) cells.set(key, [j]);
    else if (list.length < MOST_IN_CELL) list.push(j);
  }
  return out;
}

/** The pairs of equal figures that are one by their surroundings. */
export function pairsByEqualValue(claims: readonly QuantityClaim[], scene: Scene): IndexedPair[] {
  const found = matches(claims, scene);
  const best = new Map<string, number>();
  const at = (own: number, other: number): string => `${own}>${claims[other]!.doc}`;
  for (const { i, j, score } of found)
    for (const key of [at(i, j), at(j, i)]) best.set(key, Math.max(best.get(key) ?? 0, score));
  return found
    .filter(({ i, j, score }) => score >= LEAD * Math.max(best.get(at(i, j))!, best.get(at(j, i))!))
    .map(({ i, j }) => {
      const [a, b] = [claims[i]!, claims[j]!];
      return { a, b, i, j, relation: a.bound === b.bound ? 'agree' : 'compatible', sure: false, alike: true };
    });
}
