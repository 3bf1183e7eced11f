/** All names in one line: the register's and the grammar's, the longest where they overlap. */
import { apposedName } from './grammar/apposed.ts';
import { circuitName } from './grammar/circuit.ts';
import { lastName } from './grammar/last.ts';
import type { Match } from './grammar/match.ts';
import { ofName } from './grammar/of.ts';
import { officeName } from './grammar/office.ts';
import { placeName } from './grammar/place.ts';
import { stationName } from './grammar/station.ts';
import type { Line } from './line.ts';
import { Begins } from './word-begins.ts';

type Pattern = (line: Line, i: number) => Match | undefined;
/** Patterns that begin at a head word, in the order in which they are asked. */
const AT_HEADS: readonly Pattern[] = [ofName, lastName, placeName];

/** What the grammar finds in a line; spans may overlap. Time is linear in the line: each look-around is bounded. */
export function grammarNames(line: Line): Match[] {
  const { tokens, begins, capital } = line;
  const out: Match[] = [];
  const add = (match: Match | undefined): void => {
    if (match) out.push(match);
  };
  for (let i = 0; i < tokens.length; i++) {
    const { kind } = tokens[i]!;
    if (kind === 'number') add(circuitName(line, i));
    if (kind !== 'word') continue;
    const here = begins[i]!;
    if ((here & Begins.Head) !== 0) for (const pattern of AT_HEADS) add(pattern(line, i));
    if ((here & Begins.Office) !== 0) add(officeName(line, i));
    if ((here & Begins.Apposed) !== 0) add(apposedName(line, i));
    if (capital[i]) {
      add(stationName(line, i));
      if ((here & Begins.Circuit) !== 0) add(circuitName(line, i));
    }
  }
  return out;
}

/** Leaves the longest of overlapping names; of equals the one that knows more, as the list is ordered. */
export function longest(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const order = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken = new Set<number>();
  const out: Match[] = [];
  for (const match of order) {
    let free = true;
    for (let i = match.from; i < match.to && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = match.from; i < match.to; i++) taken.add(i);
    out.push(match);
  }
  return out.sort((a, b) => a.from - b.from);
}
