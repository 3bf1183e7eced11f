/** How two figures stand to each other, as far as the articles say what they count. */
import { meet } from '../../../4-link/claims/interval.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../../../4-link/claims/role.ts';
import { comparable, sharedContext } from '../../comparable.ts';
import { inTime, type Scene, scopedTime } from '../../scene.ts';
import { slip } from './slips.ts';

/** A figure so small that two stories give it by chance; only figures surely about one thing confirm each other. */
const CHANCE = 12;
/** A bound says little of a figure many times larger: "more than 50" beside 5,000 is silence, not support. */
const BOUND_REACH = 2;

/** Equal figures are not further apart than this, however coarsely they are printed. */
const EQUAL_REACH = 1.5;

export interface Pair {
  readonly a: QuantityClaim;
  readonly b: QuantityClaim;
  /** `revised`: a toll that a later story gives higher, whether or not a bound of the earlier one allowed it. */
  readonly relation: 'agree' | 'compatible' | 'revised' | 'differ';
  /** The articles surely speak of one thing. */
  readonly sure: boolean;
  /** Found by the words round the two, not by thing and role. */
  readonly alike?: true;
}

/** Words round both figures that make a zero more a slip. */
const SLIP_CONTEXT = 3;

const bounded = (c: QuantityClaim): boolean => c.bound !== 'exact' && c.bound !== 'range';
/** How large a figure is at most, in its base unit. */
export const size = (c: QuantityClaim): number => Math.abs(c.interval.max ?? c.interval.min ?? 0);

function supports(a: QuantityClaim, b: QuantityClaim, reach = BOUND_REACH): boolean {
  return Math.max(size(a), size(b)) <= reach * Math.min(size(a), size(b));
}

export function relate(a: QuantityClaim, b: QuantityClaim, scene: Scene): Pair | undefined {
  const how = comparable(a, b, scene);
  // Hearsay is nobody's figure.
  if (how === 'no' || a.hearsay || b.hearsay) return undefined;
  const sure = how === 'same';
  if (sure && !a.derived && !b.derived && (isRevision(a, b) || hasGathered(a, b, scene)))
    return { a, b, relation: 'revised', sure };
  // "Up to 150 million" holds 15 million, and is it with a zero more.
  const zero = bounded(a) !== bounded(b) && slip(a, b) === 'tenfold' && sharedContext(a, b) >= SLIP_CONTEXT;
  if (zero || !meet(a.interval, b.interval))
    return { a, b, relation: sure && !zero && hasGrown(a, b) ? 'revised' : 'differ', sure };
  const equal = !bounded(a) && !bounded(b);
  if (!sure && (!equal || (how === 'maybe' && size(a) < CHANCE))) return undefined;
  const sameWords = a.bound === b.bound && a.value === b.value && a.unit?.symbol === b.unit?.symbol;
  // A figure of one digit stands for half as much more or less: "1 billion" beside 500 million is no agreement.
  if (equal && !supports(a, b, EQUAL_REACH)) return undefined;
  if (equal || sameWords) return { a, b, relation: 'agree', sure };
  return supports(a, b) ? { a, b, relation: 'compatible', sure } : undefined;
}

/** A lower end that a later story lifts: "at least 74" on Friday, 247 two weeks later. */
const low = (c: QuantityClaim): number => c.interval.min ?? c.interval.max ?? 0;

/**
 * A toll in a later story. It may not be smaller, but of the missing; a sum that is offered ("a $1,000 reward") may be
 * raised.
 */
function isRevision(a: QuantityClaim, b: QuantityClaim): boolean {
  const order = inTime(a, b);
  if (order === 0 || a.person !== undefined || a.thing.heads[0] === 'age') return false;
  const offered = a.role === undefined && a.dimension.startsWith('money');
  if (!offered && !(a.role && ROLE_ENTRIES.get(a.role)?.toll)) return false;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  if (a.role === 'missing') return !meet(a.interval, b.interval);
  // Bounds that hold the later figure are outgrown; a rounded figure that holds it is only more exact.
  if (meet(a.interval, b.interval) && earlier.bound !== 'at-least' && earlier.bound !== 'over') return false;
  return low(later) > low(earlier) && (earlier.interval.max === null || low(later) > earlier.interval.max);
}

/**
 * Whether a later story gives more of what goes on being counted or burnt, and nothing is known to have been done to. A
 * magnitude, a share or a sum agreed does not grow.
 */
export function hasGrown(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.role !== undefined || b.role !== undefined || a.thing.family === 'country') return false;
  if (a.person !== undefined || a.thing.heads[0] === 'age') return false;
  const order = inTime(a, b);
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const counted = a.dimension === 'area' || (a.dimension === 'count' && isWhole(a) && isWhole(b));
  return counted && order !== 0 && size(earlier) < size(later) && slip(a, b) === undefined;
}

/** Reports so many days apart may be of two stages of one operation, case or campaign. */
const STAGE_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Whether a story of weeks later gives more of what goes on being gathered: what was seized and what it is worth, who was
 * charged, which countries joined. Figures of one past period that both name do not grow.
 */
export function hasGathered(a: QuantityClaim, b: QuantityClaim, scene: Scene): boolean {
  const money = a.role === undefined && b.role === undefined && a.dimension.startsWith('money');
  const gathers = a.role !== undefined && a.role === b.role && ROLE_ENTRIES.get(a.role)?.gathers === true;
  if ((!money && !gathers) || a.person !== undefined || !a.asOf || !b.asOf) return false;
  const order = inTime(a, b);
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const days = (Date.parse(later.asOf!.slice(0, 10)) - Date.parse(earlier.asOf!.slice(0, 10))) / DAY_MS;
  if (days < STAGE_DAYS || size(later) <= size(earlier) || meet(a.interval, b.interval) || slip(a, b)) return false;
  return scopedTime(later, scene.event) === undefined;
}

const isWhole = (c: QuantityClaim): boolean => Number.isInteger(c.value ?? 0.5);
