/** Names whose head comes last: "Drug Enforcement Administration", "Mercy Hospital", "Franklin Police Department". */
import { wordSet } from '../keys.ts';
import { TOPICS, type Head } from '../lexicon-heads.ts';
import { COMMON_MODIFIERS, DISQUALIFIERS, PRESS_HEADS, PRESS_WORDS, QUALIFIERS } from '../lexicon-qualifiers.ts';
import type { FoundHead } from './head.ts';
import type { Line } from '../line.ts';
import { leftEdge } from './left-edge.ts';
import type { PlaceMention } from '../../shared/places.ts';
import { type Match, matchOf } from './match.ts';

function qualified(line: Line, i: number, key: string, head: Head): boolean {
  const before = line.keys[i - 1] ?? '';
  if (DISQUALIFIERS.get(key)?.has(before)) return false;
  if (PRESS_HEADS.has(key)) return isPressName(line, i);
  const wanted = QUALIFIERS.get(key);
  if (wanted?.has(before)) return true;
  // "UF Health": a university's letters.
  if (key === 'health') return !line.titleCase && /^[A-Z]{2,4}$/.test(line.tokens[i - 1]?.text ?? '');
  const place = line.placeTo[i];
  // "Leeds United", never "Boston United Airlines".
  if (key === 'united') return place !== undefined && !line.capital[i + 1] && !line.titleCase;
  if (wanted && wanted.size > 1) {
    // "Moscow City Court" qualifies by its word; "Ohio Party" does not by its place. A court of a place does not either.
    return key === 'guard' || key === 'exchange' ? false : key === 'party' && place?.adjective === true;
  }
  if (head.topical)
    return TOPICS.has(before) || before === "'s" || (place !== undefined && TOPICAL_WITH_PLACE.has(key));
  return true;
}

const TOPICAL_WITH_PLACE: ReadonlySet<string> = wordSet('command bureau division unit');

/** Newspapers that a place before them is enough to tell; others need "the": "the Arizona Republic". */
const PLACED: ReadonlySet<string> = wordSet(
  'times tribune herald gazette journal chronicle courier examiner sentinel observer inquirer',
);

/** A place or a word of the trade before "Times" and its like; letters and figures before "News" and "TV". */
function isPressName(line: Line, i: number): boolean {
  const before = line.tokens[i - 1];
  if (!before) return false;
  const place = line.placeTo[i];
  if (place) return (PLACED.has(line.keys[i]!) && !line.titleCase) || line.keys[place.from - 1] === 'the';
  if (PRESS_WORDS.has(line.keys[i - 1]!)) return line.placeTo[i - 1] !== undefined || line.keys[i - 2] === 'the';
  if (line.upperCase || line.titleCase) return false;
  return before.text.length >= 2 && before.text.length <= 5 && /^[A-Z]+$/.test(before.text);
}

/** "The Michigan House": the chamber of a state. */
function stateHouse(line: Line, i: number): Match | undefined {
  const place = line.placeTo[i];
  if (place?.kind !== 'state' || place.country !== 'US' || place.adjective || line.keys[i + 1] === 'of')
    return undefined;
  if (line.capital[i + 1] && line.placeFrom[i + 1]) return undefined;
  const name = `${place.name} House of Representatives`;
  return matchOf(line, place.from, i + 1, 'last', { class: 'legislative', head: 'house', place, name });
}

const COUNTY_BODIES: ReadonlySet<string> = wordSet(
  'sheriff sheriffs police prosecutor prosecutors coroner deputies deputy jail fire court school schools',
);

/** Chambers and missions are named by their place alone: "Texas Senate", never "Republican Senate". */
const PLACE_ONLY: ReadonlySet<string> = wordSet('senate legislature cabinet embassy consulate');

function edgeOf(line: Line, i: number, key: string, other: boolean): number | undefined {
  const place = line.placeTo[i];
  if (PLACE_ONLY.has(key)) return place?.from ?? i;
  if (!PRESS_HEADS.has(key)) return leftEdge(line, i, other);
  if (place) return place.from;
  if (!PRESS_WORDS.has(line.keys[i - 1] ?? '')) return i > 0 ? i - 1 : i;
  return line.placeTo[i - 1]?.from ?? i - 1;
}

/** Whether the modifiers name a business only: "Circuit", "Children's", not "Elk Grove". */
function isCommon(line: Line, from: number, to: number): boolean {
  if (to - from === 1) return true;
  for (let i = from; i < to; i++)
    if (line.tokens[i]!.kind === 'word' && line.keys[i] !== "'s" && !TOPICS.has(line.keys[i]!)) return false;
  return true;
}

/** Heads that stay in lower case behind a capitalized subject: "Justice department", "Common Pleas court". */
const LOWERED: ReadonlySet<string> = wordSet(
  'court department committee subcommittee commission bureau board council agency',
);

function isLowered(line: Line, i: number): boolean {
  const before = line.keys[i - 1];
  if (before === undefined || !line.capital[i - 1] || line.titleCase || !LOWERED.has(line.keys[i]!)) return false;
  if (line.keys[i] === 'court') return QUALIFIERS.get('court')!.has(before);
  return i > 1 && TOPICS.has(before);
}

/** The name that ends in the head at `i`, which is capitalized, or whose subject is. */
export function lastName(line: Line, i: number, { head, key, to }: FoundHead): Match | undefined {
  if (!(head.last || key === 'house')) return undefined;
  if (!line.capital[i] && !isLowered(line, i)) return undefined;
  // "Clark Co. Sheriff's Office": a county.
  if (key === 'co' && COUNTY_BODIES.has(line.keys[to] ?? '')) return undefined;
  const other = head.class === 'other-org';
  if (key === 'house') return stateHouse(line, i);
  const from = edgeOf(line, i, key, other);
  if (from === undefined) return undefined;
  if (from === i) {
    const owner = ofCountry(line, i, key);
    if (owner) return matchOf(line, from, to, 'last', { class: head.class, head: key, place: owner });
    if (!BARE.has(key) && !(head.alone && i > 0 && !line.titleCase)) return undefined;
    if (!line.capital[to - 1]) return undefined;
    return matchOf(line, from, to, 'last', { class: head.class, head: key, bare: true });
  }
  if (!qualified(line, i, key, head) && !(head.class === 'military' && isNumbered(line, from, i))) return undefined;
  const place = line.placeFrom[from];
  const end = other && key !== 'exchange' && key !== 'organization' ? to : pastCountry(line, to);
  // "Texas Rangers", but never a place alone before a head of people: "French Society".
  if (other && end === to && i - from === 1 && COMMON_MODIFIERS.has(line.keys[from]!)) return undefined;
  if (other && place !== undefined && place.to === i && ALL_OF_A_PEOPLE.has(key)) return undefined;
  const bare = place === undefined && BARE_WITH_QUALIFIER.has(key) && isCommon(line, from, i);
  return matchOf(line, from, end, 'last', { class: head.class, head: key, place, bare });
}

/** "Public Prosecution Service of Canada": behind the head at most a country, or a state of one. */
function pastCountry(line: Line, to: number): number {
  if (line.keys[to] !== 'of' || !line.capital[to - 1]) return to;
  const place = line.placeFrom[line.keys[to + 1] === 'the' ? to + 2 : to + 1];
  return place && !place.adjective && place.kind !== 'city' && !line.capital[place.to] ? place.to : to;
}

/** "Brazil's Senate", "Japan's Parliament": the country that owns a chamber. The name is the chamber's. */
function ofCountry(line: Line, i: number, key: string): PlaceMention | undefined {
  if (!CHAMBERS.has(key) || line.keys[i - 1] !== "'s") return undefined;
  const owner = line.placeTo[i - 1];
  return owner && owner.country !== 'US' && !owner.adjective && (owner.kind === 'country' || owner.kind === 'nation')
    ? owner
    : undefined;
}
/** "The 162nd Wing", "the 3rd Command". */
const isNumbered = (line: Line, from: number, i: number): boolean =>
  line.tokens[from]!.kind === 'number' && i - from === 2;

const CHAMBERS: ReadonlySet<string> = wordSet('senate parliament congress cabinet');

const ALL_OF_A_PEOPLE: ReadonlySet<string> = wordSet(
  'society union movement group company co school press systems industries partners',
);
/** Two-word heads and such that name a local body when capitalized. */
const BARE: ReadonlySet<string> = new Set([
  'school district',
  'school board',
  'city council',
  'fire department',
  'health department',
  'unified school district',
  'public schools',
  'parliament',
]);
/** "Circuit Court", "Police Department": one body among many of the name. */
const BARE_WITH_QUALIFIER: ReadonlySet<string> = wordSet(
  'court department commission committee council board division unit section squad ministry guard services cabinet parliament assembly army',
);
