/** How two figures stand to each other, as far as the articles say what they count. */
import { meet } from '../../../4-link/claims/interval.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { comparable, sharedContext } from '../../comparable.ts';
import type { Scene } from '../../scene.ts';
import { hasGathered, isOutgrown, isRevised } from './revision.ts';
import { size, slip } from './slips.ts';

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
  /** The later article says itself that the one became the other. */
  readonly told?: true;
}

/** A pair with the places of its two in the list of the event's claims. */
export interface IndexedPair extends Pair {
  readonly i: number;
  readonly j: number;
}

/** Words round both figures that make a zero more a slip. */
const SLIP_CONTEXT = 3;

const bounded = (c: QuantityClaim): boolean => c.bound !== 'exact' && c.bound !== 'range';

function supports(a: QuantityClaim, b: QuantityClaim, reach = BOUND_REACH): boolean {
  return Math.max(size(a), size(b)) <= reach * Math.min(size(a), size(b));
}

export function relate(a: QuantityClaim, b: QuantityClaim, scene: Scene): Pair | undefined {
  const how = comparable(a, b, scene);
  // Hearsay is nobody's figure.
  if (how === 'no' || a.hearsay || b.hearsay) return undefined;
  const sure = how === 'same';
  if (sure && !a.derived && !b.derived && (isOutgrown(a, b) || hasGathered(a, b, scene)))
    return { a, b, relation: 'revised', sure };
  // "Up to 150 million" holds 15 million, and is it with a zero more.
  const zero = bounded(a) !== bounded(b) && slip(a, b) === 'tenfold' && sharedContext(a, b) >= SLIP_CONTEXT;
  if (zero || !meet(a.interval, b.interval))
    return { a, b, relation: sure && !zero && isRevised(a, b) ? 'revised' : 'differ', sure };
  const equal = !bounded(a) && !bounded(b);
  if (!sure && (!equal || (how === 'maybe' && size(a) < CHANCE))) return undefined;
  const sameWords = a.bound === b.bound && a.value === b.value && a.unit?.symbol === b.unit?.symbol;
  // A figure of one digit stands for half as much more or less: "1 billion" beside 500 million is no agreement.
  if (equal && !supports(a, b, EQUAL_REACH)) return undefined;
  if (equal || sameWords) return { a, b, relation: 'agree', sure };
  return supports(a, b) ? { a, b, relation: 'compatible', sure } : undefined;
}
