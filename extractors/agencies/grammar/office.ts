/** Offices of officials: "Orange County Sheriff's Office", "district attorney's office", "Snohomish County Sheriff's deputies". */
import { wordSet } from '../keys.ts';
import { SHERIFF_STAFF } from '../lexicon-context.ts';
import { OFFICIALS } from '../lexicon-owners.ts';
import type { Line } from '../line.ts';
import { leftEdge } from './left-edge.ts';
import { placePhraseFrom } from './place.ts';
import { type Match, matchOf } from './match.ts';

const OFFICE: ReadonlySet<string> = wordSet('office department bureau offices');
/** Words of an official's title, to the left of its last. */
const TITLE_WORDS: ReadonlySet<string> = wordSet(
  "attorney district county city state state's chief medical public prosecuting parish commonwealth federal special prosecutor inspector deputy solicitor municipal crown assistant",
);

/** The name whose official's title ends at `i` ("Sheriff", "attorney"). */
export function officeName(line: Line, i: number): Match | undefined {
  const { keys, tokens, capital } = line;
  const cls = OFFICIALS.get(keys[i]!);
  const state = keys[i] === 'state' && keys[i - 1] === 'of' && keys[i - 2] === 'secretary';
  if (cls === undefined && !state) return undefined;
  if (
    keys[i] === 'general' &&
    keys[i - 1] !== 'attorney' &&
    keys[i - 1] !== 'inspector' &&
    keys[i - 1] !== 'solicitor' &&
    keys[i - 1] !== 'prosecutor'
  )
    return undefined;
  let to = i + 1;
  const owns =
    keys[to] === "'s" ||
    ((tokens[to]?.text === "'" || tokens[to]?.text === '’') && !tokens[to]!.spaceBefore && keys[i]!.endsWith('s'));
  const sheriff = keys[i] === 'sheriff' || keys[i] === 'sheriffs';
  // "Tokyo District Public Prosecutors Office".
  const plural = keys[i] === 'prosecutors' && capital[i] && capital[to];
  if (owns) to++;
  const office = OFFICE.has(keys[to] ?? '') && (owns || sheriff || plural);
  if (office) to++;
  else if (!sheriff) return undefined;
  let title = state ? i - 2 : i;
  while (title > 0 && titleWord(line, title - 1)) title -= keys[title - 1] === "'s" ? 2 : 1;
  // "Sheriff John Smith" is a person; "Sheriff officials" and "sheriff's deputy" are the office.
  if (!office && !SHERIFF_STAFF.has(keys[to] ?? '') && !(owns && capital[i])) return undefined;
  if (!office && !owns && capital[to]) return undefined;
  const from = capital[title] && capital[i] ? leftEdge(line, title) : placePhraseFrom(line, title);
  if (from === title && !(capital[title] && capital[i] && office)) return undefined;
  return matchOf(line, from, to, 'office', {
    class: cls ?? 'executive',
    head: keys[i] === 'general' ? 'attorney general' : keys[i]!,
    place: line.placeFrom[from],
    bare: from === title,
  });
}

function titleWord(line: Line, i: number): boolean {
  const key = line.keys[i]!;
  if (key === "'s") return i > 0 && (line.keys[i - 1] === 'state' || line.keys[i - 1] === 'commonwealth');
  // "Orange County Sheriff": the county is the place's.
  if (
    (key === 'county' || key === 'city' || key === 'state' || key === 'parish') &&
    line.capital[i] &&
    i > 0 &&
    line.capital[i - 1]
  )
    return false;
  return TITLE_WORDS.has(key);
}
