import type { Match } from './grammar/match.ts';
import type { Line } from './line.ts';
import type { Named } from './normalise.ts';

/** A match with the organization it names. */
export interface Mention {
  readonly match: Match;
  readonly named: Named;
}

/** Whether the mention at `at` is one of the line; mentions are in the order of the text. */
export const standsIn = (line: Line, mentions: readonly Mention[], at: number): boolean =>
  at < mentions.length && mentions[at]!.match.line === line;
