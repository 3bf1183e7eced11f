import type { Match } from './grammar/match.ts';
import type { Named } from './normalise.ts';

/** A match with the organization it names. */
export interface Mention {
  readonly match: Match;
  readonly named: Named;
}
