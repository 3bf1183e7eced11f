/** One sentence prepared for the grammar: comparison keys, capitals and places, each looked up once. */
import { type Sentence, type Token, Trait } from '../contract.ts';
import { type PlaceMention, placeAt } from '../shared/places.ts';
import { tokenKey } from './keys.ts';

export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Comparison form of each token. */
  readonly keys: readonly string[];
  readonly capital: readonly boolean[];
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

export function lineOf(sentence: Sentence): Line {
  const { tokens } = sentence;
  const keys = tokens.map(tokenKey);
  const capital = tokens.map((token) => (token.traits & Trait.Capital) !== 0);
  const placeFrom: (PlaceMention | undefined)[] = [];
  const placeTo: (PlaceMention | undefined)[] = [];
  placeFrom.length = tokens.length;
  placeTo.length = tokens.length + 1;
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    if (token.text.length >= LONG) {
      words++;
      if (capital[i]) {
        capitals++;
        if (token.text === token.text.toUpperCase()) upper++;
      }
    }
    if (!capital[i]) continue;
    const place = placeAt(tokens, i);
    if (!place) continue;
    placeFrom[i] = place;
    const known = placeTo[place.to];
    if (!known || known.from > i) placeTo[place.to] = place;
  }
  const titleCase = words >= FEWEST_WORDS && capitals / words >= TITLE_SHARE;
  return {
    sentence,
    tokens,
    keys,
    capital,
    placeFrom,
    placeTo,
    titleCase,
    upperCase: words > FEWEST_WORDS && upper / words > UPPER_SHARE,
  };
}
