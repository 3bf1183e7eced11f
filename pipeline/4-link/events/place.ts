/**
 * Where a story is set: the places that its headline and lead put something in ("in Columbus", "near the city of Aktau",
 * "a suburb of Lyon") and the place of its dateline, which may be no more than where the writer sat.
 */
import { type Article, type Sentence, type Token, Trait } from '../../../extractors/contract.ts';
import { placeAt } from '../../../extractors/shared/places.ts';
import { isTitleCase } from './names.ts';

/** A place as printed, and how often the story points to it. */
export type WeightedPlace = readonly [name: string, weight: number];

/** Characters from the start within which a place is the story's own. */
const LEAD = 1200;
const MOST_PLACES = 5;
const MOST_WORDS = 3;
const SHORTEST_NAME = 3;
/** A state or a country says less than a city or a county. */
const WIDE = 0.6;
/** Sentences at the start of the article among which a dateline may stand. */
const OPENING = 4;
const LOCATIVES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'at', 'off', 'of', 'across']);
/** What may stand between the preposition and the name: "in the city of", "in northern". */
const BETWEEN: ReadonlySet<string> = new Set(
  `the city town village suburb province state county region district of northern southern eastern western north south
   east west northeast northwest southeast southwest central downtown nearby neighboring neighbouring eastside westside side`.split(
    /\s+/,
  ),
);
/** Capitalised words that stand after "in" and "at" and are no places. */
const NO_PLACES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
   aug. sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday operation congress parliament
   english french german spanish the god christmas easter thanksgiving`.split(/\s+/),
);
const DATELINE =
  /^(\p{Lu}[\p{Lu}'’. -]{2,28}\p{Lu}\.?)(?:, ?(\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?))?(?: ?\([^)]{2,24}\))? ?(?:[-–—]{1,2}|_)/u;

const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && (token.traits & Trait.Capital) !== 0;

/** The place of the dateline, "Columbus" of "COLUMBUS, Ohio (AP) —", or undefined. */
function dateline(article: Article): string | undefined {
  for (const sentence of article.sentences.slice(0, OPENING)) {
    if (sentence.region !== 'body' && sentence.region !== 'dateline') continue;
    const match = DATELINE.exec(article.text.slice(sentence.start, sentence.start + 80));
    if (match) return capitalised(match[1]!.trim());
  }
  return undefined;
}

/**
 * The name after a preposition of place at `i`: "Guangxi" of "in the mountains of Guangxi".
 *
 * @param headline whether every word may have a capital, so that only the gazetteer tells a place
 */
function placeAfter(tokens: readonly Token[], i: number, headline: boolean): WeightedPlace | undefined {
  for (let from = i + 1; from < tokens.length && from < i + 5; from++) {
    const known = placeAt(tokens, from);
    if (known) return known.adjective ? undefined : [known.name, known.kind === 'city' ? 1 : WIDE];
    if (isCapital(tokens[from]) && !BETWEEN.has(tokens[from]!.lower)) {
      // "of" and "at" stand before people and institutions as well as before places.
      const preposition = tokens[i]!.lower;
      return headline || preposition === 'of' || preposition === 'at' ? undefined : named(tokens, from);
    }
    if (!BETWEEN.has(tokens[from]!.lower)) return undefined;
  }
  return undefined;
}

/** A name of capitalised words that no gazetteer knows. */
function named(tokens: readonly Token[], from: number): WeightedPlace | undefined {
  let to = from;
  while (to < tokens.length && to < from + MOST_WORDS && isCapital(tokens[to]) && !NO_PLACES.has(tokens[to]!.lower))
    to++;
  const name = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
  return name.length < SHORTEST_NAME ? undefined : [name, 1];
}

/** The story's places, the most pointed to first, then the first named. */
export function places(article: Article, headline: readonly Sentence[]): WeightedPlace[] {
  const weights = new Map<string, number>();
  const add = (name: string, weight: number): void => void weights.set(name, (weights.get(name) ?? 0) + weight);
  const read = ({ tokens }: Sentence, weight: number): void => {
    let headline: boolean | undefined;
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (!LOCATIVES.has(tokens[i]!.lower)) continue;
      headline ??= isTitleCase(tokens);
      const place = placeAfter(tokens, i, headline);
      if (place) add(place[0], place[1] * weight);
    }
  };
  for (const sentence of headline) read(sentence, 2);
  const start = article.sentences[0]?.start ?? 0;
  for (const sentence of article.sentences) {
    if (sentence.start - start > LEAD) break;
    if (sentence.region === 'body' || sentence.region === 'title') read(sentence, sentence.region === 'title' ? 2 : 1);
  }
  const written = dateline(article);
  // The dateline bears out a place that the text names as well; alone it is where the writer sat.
  if (written && weights.has(written)) add(written, 1);
  return [...weights].sort((a, b) => b[1] - a[1]).slice(0, MOST_PLACES);
}
