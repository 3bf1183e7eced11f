/** How far a name reaches to the left and to the right of its head. */
import { wordSet } from '../keys.ts';
import { OUTSIDE } from '../lexicon-context.ts';
import { HEADS, TOPICS } from '../lexicon-heads.ts';
import { LEFT_STOP, POSSESSORS, RIGHT_STOP } from '../lexicon-owners.ts';
import type { Line } from '../line.ts';

/** No name has more words on one side of its head. */
const LONGEST = 14;
const ORDINAL: ReadonlySet<string> = wordSet('st nd rd th');

/** "Ten Point Coalition": numbers in words belong to names inside a sentence. */
const NUMBERS: ReadonlySet<string> = wordSet('one two three four five six seven eight nine ten');
/** Owners in names of hospitals and schools, besides the possessors of offices. */
const HOUSES_OF: ReadonlySet<string> = wordSet(
  'hospital college school church academy university foundation infirmary seminary',
);

const isApostrophe = (text: string): boolean => text === "'" || text === '’';

/** Whether the capitalized word at `i` can belong to a name. */
export function isNameWord(line: Line, i: number): boolean {
  if (i < 0 || !line.capital[i] || line.tokens[i]!.kind !== 'word') return false;
  const key = line.keys[i]!;
  if (!OUTSIDE.has(key)) return true;
  if (NUMBERS.has(key)) return i > 0;
  // "U.S." has the key of a pronoun, "WHO" of another; places begin with "New".
  return line.placeFrom[i] !== undefined && key !== 'may';
}

/** An ordinal in figures ending at `i` ("9th"): where it begins, else -1. */
function ordinalFrom(line: Line, i: number): number {
  const token = line.tokens[i];
  if (!token || token.spaceBefore || !ORDINAL.has(line.keys[i]!)) return -1;
  return line.tokens[i - 1]?.kind === 'number' ? i - 1 : -1;
}

/** "Young's Market Co.": what follows the founder in a firm's name; after an owner stands a name of its own ("Du Pont's Conoco Inc."). */
const OF_A_FIRM: ReadonlySet<string> = wordSet(
  'market markets bay investors holdings foods stores brewing grocery pharmacy furniture seafood kitchen international entertainment',
);

/** Words between the parts of a name, in lower case unless the line is in capitals. */
const JOINING: ReadonlySet<string> = wordSet('of and for the on against');
/** "Hallwood Group Inc. Lawrence Insurance": a name does not reach over the end of another. */
const CORPORATE_END: ReadonlySet<string> = wordSet('inc. corp. co. ltd. plc llc cos.');

/** Whether "and" at `i` joins two words of one name ("Parks and Wildlife"). */
const joins = (line: Line, i: number): boolean =>
  TOPICS.has(line.keys[i - 1] ?? '') &&
  line.capital[i - 1] === true &&
  TOPICS.has(line.keys[i + 1] ?? '') &&
  line.capital[i + 1] === true;

/**
 * Where the name whose head is at `head` begins: over capitalized words, ordinals, hyphens, "&", possessives that
 * belong to names ("Children's Hospital") and "of" after another head ("University of Mississippi Medical Center").
 *
 * @param owned whether any possessor may stand inside ("Lowe's Foundation", "St. Mary's Hospital")
 */
export function leftEdge(line: Line, head: number, owned = false): number {
  const { tokens, keys, capital } = line;
  const holy = owned && HOUSES_OF.has(keys[head]!);
  let j = head;
  let unknown = 0;
  let partners = false;
  while (j > 0 && head - j < LONGEST) {
    const i = j - 1;
    const token = tokens[i]!;
    const ordinal = ordinalFrom(line, i);
    if (ordinal >= 0) {
      j = ordinal;
      continue;
    }
    if (token.kind === 'word' && capital[i] && keys[i] !== "'s" && !JOINING.has(keys[i]!)) {
      if (CORPORATE_END.has(token.lower)) break;
      const place = line.placeTo[j];
      if (place !== undefined && place.to === j) {
        j = place.from;
        continue;
      }
      if (!isNameWord(line, i) || LEFT_STOP.has(keys[i]!)) break;
      if (line.titleCase && !TOPICS.has(keys[i]!) && keys[i] !== 'county' && ++unknown > (owned ? 3 : 2)) break;
      j = i;
      continue;
    }
    const before = i - 1;
    if (before < 0) break;
    if (keys[i] === "'s" && !token.spaceBefore && line.capital[j]) {
      const own =
        POSSESSORS.has(keys[before]!) ||
        (holy && line.placeTo[i] === undefined && isSaint(line, before)) ||
        (owned && (j === head || OF_A_FIRM.has(keys[j]!)));
      if (!own || !capital[before]) break;
      j = before;
      continue;
    }
    if (isApostrophe(token.text) && !token.spaceBefore && capital[before] && keys[before]!.endsWith('s')) {
      if (!POSSESSORS.has(keys[before]!) && !holy) break;
      j = before;
      continue;
    }
    if (token.text === '-' && !token.spaceBefore && !tokens[j]!.spaceBefore && isNameWord(line, before)) {
      const place = line.placeTo[i];
      j = place !== undefined ? place.from : before;
      continue;
    }
    if ((token.text === '&' || token.lower === 'amp') && isNameWord(line, before)) {
      j = before;
      partners = true;
      continue;
    }
    // "Kidder, Peabody & Co."
    if (partners && token.text === ',' && isNameWord(line, before) && capital[j]) {
      j = before;
      continue;
    }
    if (keys[i] === 'and' && joins(line, i)) {
      j = before;
      continue;
    }
    if (
      token.text === ',' &&
      capital[before] &&
      TOPICS.has(keys[before]!) &&
      TOPICS.has(keys[j]!) &&
      listEnds(line, j, head)
    ) {
      j = before;
      continue;
    }
    const of = keys[i] === 'the' ? before : i;
    const inner = keys[of] === 'of' && of > 0 && capital[of - 1] ? HEADS.get(keys[of - 1]!) : undefined;
    if (inner?.of && inner.class === 'other-org') {
      j = of - 1;
      continue;
    }
    break;
  }
  while (j < head && !isStart(line, j)) j++;
  return j;
}

/** "St. Mary's", "King's": such names own hospitals and schools; "Trump's" does not. */
const isSaint = (line: Line, i: number): boolean => line.keys[i - 1] === 'st' || !line.capital[i - 1];

/** Whether a list of subjects that goes on at `from` ends in "and" before the head ("Alcohol, Tobacco and Firearms Bureau"). */
function listEnds(line: Line, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (line.keys[i] === 'and') return true;
  return false;
}

function isStart(line: Line, i: number): boolean {
  return (
    line.tokens[i]!.kind === 'number' || (line.capital[i] === true && line.keys[i] !== 'the' && line.keys[i] !== 'and')
  );
}

/**
 * Where the complement of "Department of" and the like ends, from its first word at `start`; `start` itself when there
 * is none. With `members`, kinds of persons may end it ("Federation of American Scientists"). Goes over capitalized words, "of the X", "and" between subjects, and lists of subjects.
 */
export function rightEdge(line: Line, start: number, court = false, members = false): number {
  const { tokens, keys, capital } = line;
  let j = start;
  let end = start;
  while (j < tokens.length && j - start < LONGEST) {
    const token = tokens[j]!;
    if (token.kind === 'word' && capital[j] && keys[j] !== "'s" && !JOINING.has(keys[j]!)) {
      const place = line.placeFrom[j];
      if (place && !place.adjective) {
        if (end > start && !follows(line, j)) break;
        j = place.to;
        end = j;
        continue;
      }
      if (
        !isNameWord(line, j) ||
        (RIGHT_STOP.has(keys[j]!) && j > start && !(members && keys[j]!.endsWith('s'))) ||
        isAcronym(token.text)
      )
        break;
      j++;
      end = j;
      continue;
    }
    const next = j + 1;
    if (token.kind === 'number' && court && ORDINAL.has(keys[next] ?? '')) {
      j += 2;
      end = j;
      continue;
    }
    if (!capital[next] && keys[next] !== 'the' && !(court && tokens[next]?.kind === 'number')) break;
    if ((token.text === '-' && !token.spaceBefore && !tokens[next]?.spaceBefore) || token.text === '&') {
      j++;
      continue;
    }
    if (keys[j] === 'and' || (token.text === ',' && listGoesOn(line, j))) {
      if (!TOPICS.has(keys[next] ?? '') || !capital[next] || !TOPICS.has(keys[j - 1] ?? '')) break;
      const head = HEADS.get(keys[next + 1] ?? '');
      if (head && capital[next + 1] && head.last && !TOPICS.has(keys[next + 1]!)) break;
      j++;
      continue;
    }
    if (keys[j] === 'of' || (keys[j] === 'against' && capital[j]) || (court && keys[j] === 'for')) {
      const after = keys[next] === 'the' ? next + 1 : next;
      if (!capital[after] && !(court && tokens[after]?.kind === 'number')) break;
      // "cheated Bank of Baroda of Rs 1,200 crore".
      if (tokens[after + 1]?.kind === 'number') break;
      j = after;
      continue;
    }
    if (keys[j] === "'s" && !token.spaceBefore && POSSESSORS.has(keys[j - 1]!) && capital[next]) {
      j++;
      continue;
    }
    break;
  }
  return end;
}

/** A place after other words of the name belongs to it only behind "of", a hyphen or another capitalized word of it. */
const BEFORE_PLACES: ReadonlySet<string> = wordSet(
  'of the - and new south north east west central greater southern northern eastern western upper lower mount fort st lake san los santa metropolitan greater',
);

function follows(line: Line, j: number): boolean {
  const before = line.keys[j - 1];
  return BEFORE_PLACES.has(before ?? '');
}

const isAcronym = (text: string): boolean => text.length >= 2 && text.length <= 6 && /^[A-Z]+$/.test(text);

function listGoesOn(line: Line, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(comma + 8, line.keys.length); i++) {
    if (line.keys[i] === 'and') return TOPICS.has(line.keys[i + 1] ?? '') && line.capital[i + 1] === true;
    if (!line.capital[i] && line.tokens[i]!.text !== ',') return false;
  }
  return false;
}
