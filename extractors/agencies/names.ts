/** All names in one line: the register's and the grammar's, the longest where they overlap. */
import { apposedName } from './grammar/apposed.ts';
import { circuitName } from './grammar/circuit.ts';
import { lastName } from './grammar/last.ts';
import type { Match } from './grammar/match.ts';
import { ofName } from './grammar/of.ts';
import { officeName } from './grammar/office.ts';
import { placeName } from './grammar/place.ts';
import { stationName } from './grammar/station.ts';
import { OFFICIALS } from './lexicon-owners.ts';
import type { Line } from './line.ts';

type Pattern = (line: Line, i: number) => Match | undefined;
/** Patterns that begin at a head word, in the order in which they are asked. */
const AT_HEADS: readonly Pattern[] = [ofName, lastName, placeName];

/** What the grammar finds in a line; spans may overlap. Time is linear in the line: each look-around is bounded. */
export function grammarNames(line: Line, isHead: (key: string, next: string | undefined) => boolean): Match[] {
  const out: Match[] = [];
  const add = (match: Match | undefined): void => {
    if (match) out.push(match);
  };
  for (let i = 0; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    if (token.kind === 'number') {
      add(circuitName(line, i));
      continue;
    }
    if (token.kind !== 'word') continue;
    const key = line.keys[i]!;
    if (isHead(key, line.keys[i + 1])) for (const pattern of AT_HEADS) add(pattern(line, i));
    if (OFFICIALS.has(key) || key === 'state') add(officeName(line, i));
    add(apposedName(line, i));
    if (line.capital[i]) {
      add(stationName(line, i));
      add(circuitName(line, i));
    }
  }
  return out;
}

/** Leaves the longest of overlapping names; of equals the one that knows more, as the list is ordered. */
export function longest(matches: readonly Match[]): Match[] {
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
