/**
 * Place and time that limit a figure: "153 arrests in the U.S.", "71,238 in 2021", "worldwide".
 */
import type { DateFact, Draft, Token } from '../contract.ts';
import { placeAt } from '../shared/places.ts';
import { EVERYWHERE, PLACE_PREPOSITIONS } from './lexicon-scope.ts';
import { firstFrom } from './spans.ts';
import { classesOf, WordClass } from './word-classes.ts';

/** Tokens that may stand between the thing counted and its place. */
const REACH = 6;

/** The place named at token `i`, with its preposition. */
function placeFrom(tokens: readonly Token[], i: number): string | undefined {
  const word = tokens[i]!.lower;
  const everywhere = EVERYWHERE.get(word);
  if (everywhere) return everywhere;
  if (
    word === 'around' &&
    tokens[i + 1]?.lower === 'the' &&
    (tokens[i + 2]?.lower === 'world' || tokens[i + 2]?.lower === 'globe')
  )
    return 'world';
  if (!PLACE_PREPOSITIONS.has(word)) return undefined;
  const place = placeAt(tokens, tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1);
  return place && !place.adjective ? place.name : undefined;
}

/** The place that the sentence gives the figure: behind what is counted, else at the sentence's head ("In Germany, …"). */
export function placeOf(tokens: readonly Token[], to: number): string | undefined {
  const end = Math.min(tokens.length, to + REACH);
  for (let i = to; i < end; i++) {
    const { kind, text, lower } = tokens[i]!;
    if (kind === 'number' || text === ';' || text === ',') break;
    const place = (classesOf(lower) & WordClass.Place) !== 0 ? placeFrom(tokens, i) : undefined;
    if (place) return place;
  }
  const head = Math.min(3, to);
  for (let i = 0; i < head; i++) {
    const place = (classesOf(tokens[i]!.lower) & WordClass.Place) !== 0 ? placeFrom(tokens, i) : undefined;
    if (place) return place;
  }
  return undefined;
}

/**
 * The time that the sentence gives the figure: the next date behind it that no other figure parts from it, else the
 * nearest before. EDTF, or the words where it has no value.
 */
export function timeOf(
  start: number,
  end: number,
  next: number,
  dates: readonly Draft<DateFact>[],
): string | undefined {
  if (dates.length === 0) return undefined;
  const behind = dates[firstFrom(dates, end)];
  const last = firstFrom(dates, start) - 1;
  const before = last < 0 ? undefined : dates[last];
  const date = behind && behind.start < next ? behind : before;
  return date && (date.value ?? date.text);
}
