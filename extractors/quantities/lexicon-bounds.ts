/**
 * Words round a number that say how exact it is. No logic. The phrases are written as their tokens, joined by spaces.
 */
import type { Bound } from '../contract.ts';

const rows = (bound: Bound, phrases: string): [string, Bound][] =>
  phrases
    .trim()
    .split(/\s*;\s*/)
    .map((phrase) => [phrase, bound]);

/** Before the number, its sign or its currency. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map([
  ...rows(
    'over',
    `more than; over; over than; greater than; larger than; bigger than; higher than; above; in excess of; upwards of; upward of;
     north of; exceeding; exceed; exceeds; exceeded; surpass; surpasses; surpassed; surpassing; topping; topped; beyond; > ;
     well over; just over; slightly over; slightly more than; just more than; well above; just above; far more than;
     much more than; a little over; a little more than; well in excess of; better than; more then; longer than; older than;
     heavier than; taller than; faster than; a bit over; a bit more than`,
  ),
  ...rows(
    'at-least',
    `at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum of; at the least; at the very least;
     greater than or equal to; greater or equal than; greater or equal to; more than or equal to; bigger or equal than; larger or equal than; equal to or more than;
     equal to or greater than; as few as; as little as; at a minimum; > =; ≥; => ; a minimum; not under`,
  ),
  ...rows(
    'under',
    `less than; fewer than; under; below; smaller than; lower than; just under; slightly less than; slightly under; slightly fewer than;
     just below; shy of; just shy of; short of; well under; well below; not quite; far less than; far fewer than; < ;
     a little under; a little less than; just less than; just short of; younger than; shorter than; a bit under; a bit less than`,
  ),
  ...rows(
    'at-most',
    `up to; at most; at the most; no more than; not more than; a maximum of; maximum of; as many as; as much as; less than or equal to;
     fewer than or equal to; less or equal than; less or equal to; smaller or equal than; smaller than or equal to; equal to or less than; as high as; a max of; max of; no greater than; no higher than;
     no larger than; no longer than; not exceeding; not to exceed; < =; ≤; up to a; a maximum; upto; not over`,
  ),
  ...rows(
    'about',
    `about; around; approximately; roughly; some; nearly; almost; close to; an estimated; estimated; approx; approx.; circa; c.; ca.; ca;
     somewhere around; in the region of; on the order of; in the neighborhood of; in the neighbourhood of; virtually; practically;
     est.; est .; ~; ≈; ∼; ±; + -; just about; barely; a roughly; a nearly; an almost; an approximately; an about; a reported; more or less; nearly about; the estimated;
     an approximate; a near; somewhere near; nearing; approaching; just around; only about; only around; another estimated; very nearly; very roughly`,
  ),
  ...rows('exact', 'exactly; precisely; equal to; equals; equals to; is equal to; are equal to; is equals to'),
]);

/** After the number or its unit. */
export const BOUNDS_AFTER: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    ...rows(
      'at-least',
      `or greater than or equal; or more than; or greater than; or equal; or more; and more; or higher; or greater; or above; or older; or over; or better; or longer; or larger;
       or bigger; and above; and over; and up; and older; and higher; - plus; plus; +; or upwards; or upward; and upward; and upwards; if not more`,
    ),
    ...rows(
      'at-most',
      'or less than; or less; or fewer; or under; or below; or younger; or lower; and under; and below; and younger; or smaller; or shorter; tops',
    ),
    ...rows('about', 'or so; or thereabouts; thereabouts; give or take; - odd; odd; - ish; ish; more or less'),
    ...rows('at-least', 'at least; at a minimum; at minimum'),
    ...rows('at-most', 'at most; at the most; at maximum; maximum; max'),
  ] as [string, Bound][]
)
  .map(([phrase, bound]) => [phrase.split(' '), bound] as const)
  .sort((a, b) => b[0].length - a[0].length);

/** Prefixes with a hyphen: "sub-500", "sub-7 nanometre". */
export const BOUND_PREFIXES: ReadonlyMap<string, Bound> = new Map([
  ['sub', 'under'],
  ['near', 'about'],
]);

/** Before "over", these say what is contended or how it is dealt with, not how much it is. */
export const CONTESTING: ReadonlySet<string> = new Set(
  `all spread divided fought split handed took taken win victory wins triumph lead advantage edge talks talk negotiations negotiation
   dispute disputes disputed row rows battle battles battling fight fights fighting war wars clash clashes clashed feud lawsuit lawsuits
   suit sued suing case trial debate debates argument arguments argued quarrel standoff deadlock impasse protest protests protested
   strike strikes anger outrage fury concern concerns concerned worries fears controversy scandal inquiry investigation questions
   questioned criticized criticised condemned arrested charged convicted jailed sanctions tensions uncertainty doubts deal agreement
   control power rule sovereignty jurisdiction preside presided presides watch flew fly flying drove swept passed pass moving moved
   criticism backlash complaints complaint objections bidding bid contest competition rivalry threat threats threatened`
    .trim()
    .split(/\s+/),
);
