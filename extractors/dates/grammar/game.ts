/** Matches have halves and quarters too: signs that these are meant. */
import type { Tokens } from './tokens.ts';

/** A game's halves and quarters. */
export const GAME: ReadonlySet<string> = new Set(
  'goal goals penalty touchdown lead points minutes minute kickoff header strike turnovers'.split(' '),
);

/** Words of a match shortly before: "scored with 30 seconds left in the fourth quarter". */
export function inGame(t: Tokens, i: number): boolean {
  for (let k = Math.max(0, i - 10); k < i; k++) if (MATCH.has(t[k]!.lower)) return true;
  return false;
}
const MATCH: ReadonlySet<string> = new Set(
  'scored touchdown touchdowns yard yards goal goals seconds halftime quarterback turnover interception rebounds injury knee ankle hamstring referee comeback punt fumble fumbled intercepted passes'.split(
    ' ',
  ),
);
