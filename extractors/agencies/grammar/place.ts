/** A place and a noun in lower case: "Hamilton police", "Mercer County prosecutors", "Ukrainian parliament". */
import { wordSet } from '../keys.ts';
import { NOT_PLACES, OUTSIDE } from '../lexicon-context.ts';
import { LEFT_STOP } from '../lexicon-owners.ts';
import { LOCAL_HEADS, LOWER_MODIFIERS } from '../lexicon-qualifiers.ts';
import type { Line } from '../line.ts';
import type { FoundHead } from './head.ts';
import type { PlaceMention } from '../../shared/places.ts';
import { type Match, matchOf } from './match.ts';

const LONGEST = 6;
const COUNTY: ReadonlySet<string> = wordSet(
  'county parish township twp borough city village town valley beach heights state',
);

/**
 * Where the place that ends before `end` begins, `end` when there is none: a place of the gazetteer, or capitalized words
 * that can be a town's name.
 */
export function placePhraseFrom(line: Line, end: number): number {
  const { keys, capital, tokens } = line;
  let j = end;
  let unknown = 0;
  while (j > 0 && end - j < LONGEST) {
    const place = line.placeTo[j];
    if (place !== undefined) {
      j = place.from;
      continue;
    }
    const i = j - 1;
    if (tokens[i]!.text === '-' && j < end && capital[i - 1] && !tokens[i]!.spaceBefore && !tokens[j]!.spaceBefore) {
      j = i;
      continue;
    }
    if (tokens[i]!.kind !== 'word' || !capital[i] || keys[i] === "'s") break;
    if (OUTSIDE.has(keys[i]!) || NOT_PLACES.has(keys[i]!) || LEFT_STOP.has(keys[i]!)) {
      if (!(COUNTY.has(keys[i]!) && i > 0 && capital[i - 1])) break;
    }
    if (line.titleCase && !COUNTY.has(keys[i]!) && ++unknown > 2) break;
    j = i;
  }
  while (j < end && !capital[j]) j++;
  return j;
}

/** Whether the capitalized words of [from, to) are known as a place, or say so themselves ("Mercer County"). */
function knownPlace(line: Line, from: number, to: number): boolean {
  return line.placeTo[to] !== undefined || COUNTY.has(line.keys[to - 1]!) || line.placeFrom[from]?.to === to;
}

/** Bodies of a whole country: "Ukraine's air force", "South Korea's foreign ministry". The owner belongs to the name. */
const OF_A_COUNTRY: ReadonlySet<string> = new Set(
  'parliament,military,army,navy,ministry,cabinet,legislature,senate,air force,coast guard,central bank,armed forces,special forces,defense forces,marine corps'.split(
    ',',
  ),
);

function ownedName(line: Line, start: number, i: number, { head, key, to }: FoundHead): Match | undefined {
  const { keys } = line;
  const place = keys[start - 1] === "'s" ? line.placeTo[start - 1] : undefined;
  if (place === undefined || place.adjective || (place.kind !== 'country' && place.kind !== 'nation')) return undefined;
  if (!OF_A_COUNTRY.has(key) && !(key === 'court' && (keys[i - 1] === 'supreme' || keys[i - 1] === 'constitutional')))
    return undefined;
  if (key === 'ministry' && start === i) return undefined;
  if (key === 'military' && !ALONE_AFTER.has(keys[to] ?? '.')) return undefined;
  return matchOf(line, place.from, to, 'place', { class: head.class, head: key, place });
}

/** The name whose lower-case head stands at `i`. */
export function placeName(line: Line, i: number, found: FoundHead): Match | undefined {
  const { head, key, to } = found;
  if (!head.withPlace) return undefined;
  const { keys, capital } = line;
  if (capital[i] && !LOCAL_HEADS.has(key)) return undefined;
  let j = i;
  while (j > 0 && i - j < LONGEST && !capital[j - 1] && LOWER_MODIFIERS.has(keys[j - 1]!)) j--;
  const from = placePhraseFrom(line, j);
  if (from === j) return capital[i] ? undefined : ownedName(line, j, i, found);
  const place = line.placeFrom[from] ?? line.placeTo[j];
  const known = knownPlace(line, from, j);
  if (!known && !(LOCAL_HEADS.has(key) || LOCAL_NAMES.has(key) || LOCAL_NAMES.has(`${keys[i - 1] ?? ''} ${key}`)))
    return undefined;
  if (!known && from === 0 && j - from === 1 && line.placeFrom[from] === undefined && ORDINARY_OPENER.test(keys[from]!))
    return undefined;
  // "American Society" is no agency; a committee or council needs a town: "Benghazi committee".
  if (key === 'court' && !COURTS.has(keys[i - 1]!)) return undefined;
  if (STREETS.has(line.tokens[j - 1]!.lower) || (LOCAL_HEADS.has(key) && isTail(line, from, place))) return undefined;
  if (key === 'court' && place?.kind === 'country' && (keys[i - 1] === 'circuit' || keys[i - 1] === 'district'))
    return undefined;
  if (key === 'military' && !ALONE_AFTER.has(keys[to] ?? '.')) return undefined;
  if (key === 'police' && place?.kind === 'region' && place.country === '') return undefined;
  return matchOf(line, from, to, 'place', { class: head.class, head: key, place });
}

/** "Graceland Ave. police": a street. */
const STREETS: ReadonlySet<string> = wordSet('ave. ave avenue street road rd. blvd. drive lane highway');

/** "Olympia, Wash., police", "Bluefield, Virginia police": the state belongs to the town before it. */
const isTail = (line: Line, from: number, place: PlaceMention | undefined): boolean =>
  place?.kind === 'state' &&
  place.from === from &&
  (line.tokens[from - 1]?.text === ',' || line.tokens[place.to - 1]!.text.endsWith('.'));

/** "The Thai military said", never "U.S. military action". In comparison form; marks count as well. */
const ALONE_AFTER: ReadonlySet<string> = wordSet(
  `. , ; : ) ? ! ' " ” ’ – — said says has had have is was are were will would can could and or to in on of at for by did does also
  confirmed announced reported denied spokesman spokeswoman spokesperson that which who 's acknowledged killed fired launched
  carried began claimed insisted must may might from with since after as`,
);

/** "Suspected police", "Heavily armed": what opens a sentence and is no town. */
const ORDINARY_OPENER = /(?:ed|ly)$/;
const COURTS: ReadonlySet<string> = wordSet(
  'supreme high constitutional appeals municipal superior circuit district pleas county city magistrates criminal family juvenile appellate bankruptcy',
);
const LOCAL_NAMES: ReadonlySet<string> = new Set([
  'fire department',
  'school district',
  'school board',
  'city council',
  'police department',
  'police force',
  'county commission',
  'health department',
  'task force',
  'police bureau',
  'county council',
  'county board',
]);
