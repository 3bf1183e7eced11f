/** Names whose head comes first: "Department of Justice", "Court of Appeals for the Ninth Circuit", "Bank of Ireland". */
import { wordSet } from '../keys.ts';
import { TOPICS } from '../lexicon-heads.ts';
import { BOARD_SUBJECTS, HOUSES } from '../lexicon-qualifiers.ts';
import type { Line } from '../line.ts';
import { leftEdge } from './left-edge.ts';
import { rightEdge } from './right-edge.ts';
import type { FoundHead } from './head.ts';
import { type Match, matchOf } from './match.ts';

const FOR_HEADS: ReadonlySet<string> = wordSet(
  'club center centers institute agency association society ministry department office campaign coalition foundation fund council committee alliance union bureau board court commission federation league organization group movement directorate college school',
);
const ON_HEADS: ReadonlySet<string> = wordSet('committee subcommittee commission council group institute caucus force');

function links(line: Line, at: number, key: string): boolean {
  const word = line.keys[at];
  if (word === 'of') return true;
  if (word === 'for') return FOR_HEADS.has(key);
  return (word === 'on' || word === 'against') && ON_HEADS.has(key);
}

/** The name whose capitalized head stands at `i` and takes "of". */
export function ofName(line: Line, i: number, { head, key, to }: FoundHead): Match | undefined {
  if (!head.of || !line.capital[i]) return undefined;
  let start = to;
  const court = key === 'court' || key === 'courts';
  // "District Court in Manhattan" ends before "in".
  if (!links(line, start, key)) return undefined;
  start++;
  if (
    line.keys[start] === 'the' ||
    (line.keys[to] === 'for' && (line.keys[start] === 'a' || line.keys[start] === 'an'))
  )
    start++;
  const first = line.keys[start] ?? '';
  // "The Civil Rights Division of the Justice Department" are two names.
  if (PARTS.has(key) && line.keys[start - 1] === 'the') return undefined;
  if (key === 'house' && !HOUSES.has(first)) return undefined;
  if (key === 'board' && !BOARD_SUBJECTS.has(first) && !TOPICS.has(first)) return undefined;
  if (head.topical && !TOPICS.has(first) && !OFFICES.has(first) && line.keys[to] === 'of') return undefined;
  if (key === 'chamber' && first !== 'commerce' && first !== 'deputies') return undefined;
  const edge = rightEdge(line, start, court, OF_MEMBERS.has(key));
  const end = key === 'house' || (key === 'board' && BOARD_SUBJECTS.has(first)) ? Math.max(edge, start + 1) : edge;
  if (end <= start || !line.capital[start]) return undefined;
  if (key === 'caucus') return undefined;
  const from = leftEdge(line, i);
  const place = line.placeFrom[from] ?? (line.placeTo[end]?.from === start ? line.placeTo[end] : undefined);
  const local =
    place === undefined && (head.class === 'executive' || head.class === 'public-service' || head.class === 'justice');
  return matchOf(line, from, end, 'of', { class: head.class, head: key, place, bare: local });
}

const PARTS: ReadonlySet<string> = wordSet('division directorate unit');

/** Heads of bodies that are made up of persons. */
const OF_MEMBERS: ReadonlySet<string> = wordSet(
  'association federation union society conference council league institute confederation organization alliance coalition',
);

/** "Office of the Mayor": officials besides the subjects. */
const OFFICES: ReadonlySet<string> = wordSet(
  'mayor governor attorney sheriff prosecutor chief president director prime inspector special auditor clerk state independent high',
);
