/** What it costs, in days, to take a date on one side of the reference, given the tense. */
import type { Tense } from './tense.ts';

/** Days added to the distance on the side that the tense speaks against. */
const AGAINST_TENSE = 260;
/** Days that a future date must be nearer by where no tense tells: news speaks of the past. */
const TOWARD_PAST = 30;

/** Days added to the distance of a date that lies `away` days on (negative: back). */
export const against = (away: number, direction: Tense): number =>
  direction === 0
    ? away > 0
      ? TOWARD_PAST
      : 0
    : away !== 0 && Math.sign(away) === -Math.sign(direction)
      ? AGAINST_TENSE * direction ** 4
      : 0;
