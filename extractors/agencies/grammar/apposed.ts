/** Organizations that a noun in lower case introduces: "the utility Norvolt", "grid operator Red Kestrel". */
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from '../../shared/people/lexicon-given-names.ts';
import { TITLES } from '../lexicon-context.ts';
import { APPOSED_NOUNS, KINDS_OF_FIRM, MAKER, NO_FIRM, REGULATORS, RUNNERS } from '../lexicon-apposed.ts';
import { RIGHT_STOP } from '../lexicon-owners.ts';
import type { Line } from '../line.ts';
import { isNameWord } from './name-word.ts';
import { type Match, matchOf } from './match.ts';

const LONGEST = 5;

/** The name behind the noun at `i`. */
export function apposedName(line: Line, i: number): Match | undefined {
  const { keys, capital, tokens } = line;
  if (capital[i] || line.titleCase || line.upperCase) return undefined;
  const key = keys[i]!;
  const kind = (i > 0 && keys[i - 1]) || '';
  const makes = key === MAKER && i > 0 && tokens[i - 1]!.kind === 'word' && !NO_FIRM.has(kind);
  const told = APPOSED_NOUNS.has(key) || REGULATORS.has(key) || (RUNNERS.has(key) && KINDS_OF_FIRM.has(kind));
  if (!makes && !told) return undefined;
  const from = i + 1;
  let to = from;
  while (to - from < LONGEST && to < tokens.length && goesOn(line, from, to)) to++;
  if (to === from || !isNameWord(line, from) || line.placeFrom[from]?.to === to) return undefined;
  const first = keys[from]!;
  if (TITLES.has(first) || RIGHT_STOP.has(first) || isGiven(first)) return undefined;
  return matchOf(line, from, to, 'apposed', { class: REGULATORS.has(key) ? 'regulator' : 'other-org', head: key });
}

function goesOn(line: Line, from: number, i: number): boolean {
  const { tokens, keys } = line;
  if (keys[i] === "'s") return false;
  if (isNameWord(line, i)) return i === from || tokens[i]!.spaceBefore || tokens[i - 1]!.text === '-';
  const joins = tokens[i]!.text === '&' || (tokens[i]!.text === '-' && !tokens[i]!.spaceBefore);
  return joins && i > from && isNameWord(line, i + 1);
}

const isGiven = (key: string): boolean => MALE_NAMES.has(key) || FEMALE_NAMES.has(key) || OTHER_NAMES.has(key);
