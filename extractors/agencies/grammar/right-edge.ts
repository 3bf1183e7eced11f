/** How far a name reaches to the right of "Department of" and the like. */
import { wordSet } from '../keys.ts';
import { HEADS, TOPICS } from '../lexicon-heads.ts';
import { POSSESSORS, RIGHT_STOP } from '../lexicon-owners.ts';
import type { Line } from '../line.ts';
import { isNameWord, JOINING, LONGEST, ORDINAL } from './name-word.ts';

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
  'of the - and new south north east west central greater southern northern eastern western upper lower mount fort st lake san los santa metropolitan',
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
