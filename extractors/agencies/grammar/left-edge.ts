/** How far a name reaches to the left of its head. */
import { wordSet } from '../keys.ts';
import { HEADS, TOPICS } from '../lexicon-heads.ts';
import { LEFT_STOP, POSSESSORS } from '../lexicon-owners.ts';
import type { Line } from '../line.ts';
import { isNameWord, JOINING, LONGEST, ordinalFrom } from './name-word.ts';

/** Owners in names of hospitals and schools, besides the possessors of offices. */
const HOUSES_OF: ReadonlySet<string> = wordSet(
  'hospital college school church academy university foundation infirmary seminary',
);

const isApostrophe = (text: string): boolean => text === "'" || text === '’';

/** "Young's Market Co.": what follows the founder in a firm's name; after an owner stands a name of its own ("Du Pont's Conoco Inc."). */
const OF_A_FIRM: ReadonlySet<string> = wordSet(
  'market markets bay investors holdings foods stores brewing grocery pharmacy furniture seafood kitchen international entertainment',
);

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
