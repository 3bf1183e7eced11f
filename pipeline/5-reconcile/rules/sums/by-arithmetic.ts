/** Lists that make a figure given before them, or one that is said to be their sum. */
import { countBefore } from '../../../../extractors/shared/bisect.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, type Scene, scopedOperation } from '../../scene.ts';
import { isComplete, ofOneThing, totalFinding } from './total.ts';

/** A total stands in the sentence of its parts or in one of so many before it. */
const TOTAL_REACH = 3;
/** Parts of one whole may go on over so many sentences when their sum is named behind them. */
const LIST_REACH = 1;
/** Two small parts make a small total by chance; larger figures or longer lists do not. */
const BY_CHANCE = 20;
/** Three figures that make one of this size do so wherever it stands in the article, */
const LARGE = 100;
/** which has fewer sentences than these: a text that is longer is many articles, or none. */
const FAR_REACH = 500;
/** A list that misses its total by more than this share was not meant to make it. */
const NEAR_TOTAL = 0.25;

const isCount = (c: QuantityClaim): boolean =>
  c.value !== undefined &&
  !c.derived &&
  !c.hearsay &&
  c.thing.heads[0] !== 'age' &&
  c.bound !== 'under' &&
  c.bound !== 'at-most';

/** Figures of one sentence that can be parts of one whole: of one dimension and operation. */
function listsInSentences(claims: readonly QuantityClaim[], scene: Scene): QuantityClaim[][] {
  const countable = claims.filter((c) => isCount(c) && !c.title && c.dimension !== 'share' && c.dimension !== 'time');
  return [
    ...groupBy(countable, (c) => `${c.doc}|${c.order}|${c.dimension}|${scopedOperation(c, scene) ?? ''}`).values(),
  ].filter((list) => list.length >= 2);
}

/** Whether a figure can be the whole of the parts: larger than each, and of their thing, or they name none. */
function isWhole(total: QuantityClaim, parts: readonly QuantityClaim[]): boolean {
  if (total.value === undefined || parts.includes(total) || parts.some((p) => p.value! >= total.value!)) return false;
  // Flats, land and shares make assets, kinds of thing that no lexicon knows for parts: a colon or a measure says so.
  if (isComplete(total, parts) || total.total || (total.dimension !== 'count' && parts.length > 2)) return true;
  return ofOneThing(total, parts);
}

const sumOf = (parts: readonly QuantityClaim[]): number => parts.reduce((n, p) => n + p.value!, 0);

/** What can be a whole or be part of a sum, by article and dimension, in the order of the text. */
type Figures = ReadonlyMap<string, readonly QuantityClaim[]>;

const placeOf = (c: QuantityClaim): string => `${c.doc}|${c.dimension}`;

/** Figures of a claim's article and dimension, from `reach` sentences before it up to the end of its sentence. */
function upTo(claim: QuantityClaim, reach: number, figures: Figures): readonly QuantityClaim[] {
  const all = figures.get(placeOf(claim)) ?? [];
  const from = countBefore(all, (c) => c.order < claim.order - reach);
  return all.slice(
    from,
    countBefore(all, (c) => c.order <= claim.order),
  );
}

/** Figures that may be the whole of a list, the nearest first. */
function wholesOf(list: readonly QuantityClaim[], figures: Figures): QuantityClaim[] {
  const far = list.length > 2 && sumOf(list) >= LARGE;
  return upTo(list[0]!, far ? FAR_REACH : TOTAL_REACH, figures)
    .filter((c) => !c.part)
    .toReversed();
}

/** Figures that make the total by adding up, where chance is unlikely to have done it. */
function exactly(list: readonly QuantityClaim[], wholes: readonly QuantityClaim[]): Sum | undefined {
  for (const total of wholes) {
    const parts = list.filter((p) => p.start > total.start || p.order > total.order);
    if (parts.length < 2 || sumOf(parts) !== total.value || !isWhole(total, parts)) continue;
    if (parts.length > 2 || total.value >= BY_CHANCE || parts[0]!.part) return { total, parts };
  }
  return undefined;
}

interface Sum {
  readonly total: QuantityClaim;
  readonly parts: readonly QuantityClaim[];
}

const isNear = ({ total, parts }: Sum): boolean => Math.abs(sumOf(parts) - total.value!) <= total.value! * NEAR_TOTAL;

/** A list that is meant to be complete: behind a colon, or "five of them … and six" in the total's own sentence. */
function meant(list: readonly QuantityClaim[], wholes: readonly QuantityClaim[]): Sum | undefined {
  for (const total of wholes) {
    const parts = list.filter((p) => p.start > total.start || p.order > total.order);
    if (parts.length < 2 || !isWhole(total, parts) || !isNear({ total, parts })) continue;
    const one = parts.slice(1).every((p) => p.role === undefined || p.role === parts[0]!.role);
    // "Two rules: that a team is of one skipper and one mate": a colon before things of another kind lists no parts.
    const listed = isComplete(total, parts) && (total.dimension !== 'count' || ofOneThing(total, parts));
    if (listed || (parts[0]!.part && total.order === list[0]!.order && one)) return { total, parts };
  }
  return undefined;
}

/** "121 homes and 38 other buildings, a total of 169": the figures before a sum that is named as one. */
function summed(list: readonly QuantityClaim[], figures: Figures): Sum | undefined {
  const total = list.find((c) => c.total);
  if (!total || total.part) return undefined;
  const before = (reach: number): QuantityClaim[] =>
    upTo(total, reach, figures).filter((c) => !c.title && c.start < total.start);
  const near = before(0);
  const wide = before(LIST_REACH);
  // Of the two the list is the one that comes nearer to its sum.
  const miss = (parts: readonly QuantityClaim[]): number => Math.abs(sumOf(parts) - total.value!);
  const parts = miss(wide) < miss(near) ? wide : near;
  const whole = parts.length >= 2 && isWhole(total, parts) && isNear({ total, parts });
  return whole ? { total, parts } : undefined;
}

/**
 * "Nine people died. Five of the deaths were in one county, three in a second and one in a third": a list that makes a
 * figure given before. A list that follows a colon or ends in "a total of" is meant to be complete; one that opens with "of them" may leave
 * some out, and cannot make more.
 */
export function listsByArithmetic(claims: readonly QuantityClaim[], scene: Scene): FindingDraft[] {
  const out: (FindingDraft | undefined)[] = [];
  const figures = groupBy(claims.filter(isCount), placeOf);
  for (const list of listsInSentences(claims, scene)) {
    const named = summed(list, figures);
    if (named) {
      out.push(totalFinding(named.total, named.parts, scene, true));
      continue;
    }
    const wholes = wholesOf(list, figures);
    const exact = exactly(list, wholes);
    const found = exact ?? meant(list, wholes);
    if (found) out.push(totalFinding(found.total, found.parts, scene));
  }
  return out.filter((f) => f !== undefined);
}
