/** All names in one line: the register's and the grammar's, the longest where they overlap. */
import { apposedName } from './grammar/apposed.ts';
import { circuitName } from './grammar/circuit.ts';
import { headAt } from './grammar/head.ts';
import { lastName } from './grammar/last.ts';
import type { Match } from './grammar/match.ts';
import { ofName } from './grammar/of.ts';
import { officeName } from './grammar/office.ts';
import { placeName } from './grammar/place.ts';
import { stationName } from './grammar/station.ts';
import type { Line } from './line.ts';
import { Begins } from './word-begins.ts';

const STATION = Begins.Station | Begins.Acronym;
/** Where the grammar looks. */
export const GRAMMAR = Begins.Head | Begins.Office | Begins.Apposed | Begins.Circuit | STATION;

/** Names whose head, known to be one, stands at `i`. */
function headNames(line: Line, i: number, out: Match[]): void {
  const found = headAt(line, i);
  if (!found) return;
  add(out, ofName(line, i, found));
  add(out, lastName(line, i, found));
  add(out, placeName(line, i, found));
}

function add(out: Match[], match: Match | undefined): void {
  if (match) out.push(match);
}

/** What the grammar finds in a line; spans may overlap. Time is linear in the line: each look-around is bounded. */
export function grammarNames(line: Line): Match[] {
  const { starts, begins } = line;
  const out: Match[] = [];
  if ((line.holds & GRAMMAR) === 0) return out;
  for (let k = 0; k < starts.length; k++) {
    const here = begins[k]!;
    if ((here & GRAMMAR) === 0) continue;
    const i = starts[k]!;
    if ((here & Begins.Head) !== 0) headNames(line, i, out);
    if ((here & Begins.Office) !== 0) add(out, officeName(line, i));
    if ((here & Begins.Apposed) !== 0) add(out, apposedName(line, i));
    if ((here & STATION) !== 0) add(out, stationName(line, i));
    if ((here & Begins.Circuit) !== 0) add(out, circuitName(line, i));
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
