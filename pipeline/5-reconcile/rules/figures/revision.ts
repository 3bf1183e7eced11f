/** Whether a later story gives a new figure for what goes on growing, being counted or being measured. */
import { daysFrom } from '../../../4-link/calendar.ts';
import { meet } from '../../../4-link/claims/interval.ts';
import { ATTRIBUTES, FIXED } from '../../../4-link/claims/lexicon-things.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../../../4-link/claims/role-words.ts';
import { STAGE_DAYS } from '../../comparable.ts';
import { inTime, type Scene, scopedTime } from '../../scene.ts';
import { size, slip } from './slips.ts';

const low = (c: QuantityClaim): number => c.interval.min ?? c.interval.max ?? 0;

type InTime = readonly [earlier: QuantityClaim, later: QuantityClaim];

/** The two in the order of their reports; undefined where it is not known. */
function inOrderOfTime(a: QuantityClaim, b: QuantityClaim): InTime | undefined {
  const order = inTime(a, b);
  if (order === 0) return undefined;
  return order < 0 ? [a, b] : [b, a];
}

/** As `inOrderOfTime`; undefined too for what reports do not count up: ages, attributes, the countries that took part. */
function revisable(a: QuantityClaim, b: QuantityClaim): InTime | undefined {
  const lasting = a.person !== undefined || ATTRIBUTES.has(a.thing.heads[0] ?? '') || a.thing.family === 'country';
  return lasting ? undefined : inOrderOfTime(a, b);
}

/** What a sum of money is of, where later stories know more: "the damage", "donations". */
const GROWING_SUMS =
  /^(?:damag\w*|loss\w*|cost\w*|donat\w*|pledg\w*|rais\w*|relief|aid|reward|bounty|fund\w*|claim\w*|insur\w*)$/;
/** What a share is of, where later stories give more of it. */
const GROWING_SHARES = /^(?:contain\w*|count(?:ed|ing)?|complet\w*|restor\w*|report(?:ing|ed)|vaccinat\w*)$/;

const isBeside = (pattern: RegExp, ...claims: readonly QuantityClaim[]): boolean =>
  claims.every((c) => [...(c.near ?? []), ...c.thing.heads].some((w) => pattern.test(w)));

const isToll = (c: QuantityClaim): boolean => c.role !== undefined && ROLE_ENTRIES.get(c.role)?.toll === true;
const isWhole = (c: QuantityClaim): boolean => Number.isInteger(c.value ?? 0.5);

/** What is expected to grow from one story to the next; a magnitude, a price or a sum agreed is not. */
function grows(a: QuantityClaim, b: QuantityClaim): boolean {
  if (isToll(a) || isToll(b)) return a.role === b.role || a.role === undefined || b.role === undefined;
  if (a.role !== undefined || b.role !== undefined) return false;
  if (a.thing.heads.some((h) => FIXED.has(h))) return false;
  if (a.dimension === 'area') return true;
  if (a.dimension === 'count') return isWhole(a) && isWhole(b);
  if (a.dimension === 'share') return isBeside(GROWING_SHARES, a, b);
  return a.dimension.startsWith('money') && isBeside(GROWING_SUMS, a, b);
}

/**
 * Whether one of two figures that differ takes the place of the other: a later story gives more of what grows, or says
 * that the figure is new, whichever way it goes.
 */
export function isRevised(a: QuantityClaim, b: QuantityClaim): boolean {
  const ordered = revisable(a, b);
  if (ordered === undefined || slip(a, b) === 'transposed') return false;
  const [earlier, later] = ordered;
  if (later.revises === 'other') return true;
  return slip(a, b) === undefined && size(earlier) < size(later) && (later.revises === 'more' || grows(a, b));
}

/**
 * A toll in a later story, whether or not a bound of the earlier one allowed it. It may not be smaller, but of the
 * missing; a sum that is offered or estimated ("a $1,000 reward") may be raised.
 */
export function isOutgrown(a: QuantityClaim, b: QuantityClaim): boolean {
  const ordered = revisable(a, b);
  if (ordered === undefined) return false;
  const [earlier, later] = ordered;
  const growing = a.role === undefined && a.dimension.startsWith('money') && isBeside(GROWING_SUMS, a, b);
  if ((!growing || slip(a, b) === 'transposed') && !isToll(a)) return false;
  if (a.role === 'missing') return !meet(a.interval, b.interval);
  // Bounds that hold the later figure are outgrown; a rounded figure that holds it is only more exact.
  if (meet(a.interval, b.interval) && earlier.bound !== 'at-least' && earlier.bound !== 'over') return false;
  return low(later) > low(earlier) && (earlier.interval.max === null || low(later) > earlier.interval.max);
}

/** So many times what an earlier story gave as the least is a new figure. */
const OUTGROWN = 2;

/**
 * Whether a story of weeks later gives more of what goes on being gathered: what was seized and what it is worth, who was
 * charged, which countries joined. Figures of one past period that both name do not grow.
 */
export function hasGathered(a: QuantityClaim, b: QuantityClaim, scene: Scene): boolean {
  const money = a.role === undefined && b.role === undefined && a.dimension.startsWith('money');
  const gathers = a.role !== undefined && a.role === b.role && ROLE_ENTRIES.get(a.role)?.gathers === true;
  const ordered = inOrderOfTime(a, b);
  if ((!money && !gathers) || a.person !== undefined || ordered === undefined) return false;
  const [earlier, later] = ordered;
  // "More than $120 million" allows 500 million, and is not what 500 million is told as.
  const outgrown = earlier.interval.max === null && low(later) >= OUTGROWN * low(earlier);
  const grown = size(later) > size(earlier) && !slip(a, b) && (outgrown || !meet(a.interval, b.interval));
  if (!grown || daysFrom(earlier.asOf!, later.asOf!) < STAGE_DAYS) return false;
  return scopedTime(later, scene.event) === undefined;
}
