/** One sentence prepared for the grammar: comparison keys, capitals and places, each looked up once. */
import { type Sentence, type Token, Trait } from '../contract.ts';
import { type PlaceMention, placeAt } from '../shared/places.ts';
import { Begins, wordBegins } from './word-begins.ts';

export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Comparison form of each token. */
  readonly keys: readonly string[];
  readonly capital: readonly boolean[];
  /** What each token can begin (`Begins`, ORed). */
  readonly begins: readonly number[];
  /** A round bracket opens in it. */
  readonly brackets: boolean;
  /** The place that begins at a token. */
  readonly placeFrom: readonly (PlaceMention | undefined)[];
  /** The place that ends before a token. */
  readonly placeTo: readonly (PlaceMention | undefined)[];
  /** Nearly all words are capitalized, as in a headline: capitals say nothing there. */
  readonly titleCase: boolean;
  /** All letters are capitals. */
  readonly upperCase: boolean;
}

const LONG = 4;
const FEWEST_WORDS = 5;
const TITLE_SHARE = 0.8;
const UPPER_SHARE = 0.8;

/** Shared by all lines without a place. */
const NO_PLACES: (PlaceMention | undefined)[] = [];

export function lineOf(sentence: Sentence): Line {
  const { tokens } = sentence;
  const keys: string[] = [];
  const capital: boolean[] = [];
  const begins: number[] = [];
  let placeFrom = NO_PLACES;
  let placeTo = NO_PLACES;
  let brackets = false;
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const known = wordBegins(token.lower);
    const isCapital = (token.traits & Trait.Capital) !== 0;
    keys.push(known.key);
    begins.push(known.begins);
    capital.push(isCapital);
    if (token.kind !== 'word') {
      brackets ||= token.text === '(';
      continue;
    }
    if (token.text.length >= LONG) {
      words++;
      if (isCapital) {
        capitals++;
        if (token.text === token.text.toUpperCase()) upper++;
      }
    }
    const place = isCapital && (known.begins & Begins.Place) !== 0 ? placeAt(tokens, i) : undefined;
    if (!place) continue;
    if (placeFrom === NO_PLACES) {
      placeFrom = tokens.map(() => undefined);
      placeTo = tokens.map(() => undefined);
    }
    placeFrom[i] = place;
    const longer = placeTo[place.to];
    if (!longer || longer.from > i) placeTo[place.to] = place;
  }
  const titleCase = words >= FEWEST_WORDS && capitals / words >= TITLE_SHARE;
  return {
    sentence,
    tokens,
    keys,
    capital,
    begins,
    brackets,
    placeFrom,
    placeTo,
    titleCase,
    upperCase: words > FEWEST_WORDS && upper / words > UPPER_SHARE,
  };
}
