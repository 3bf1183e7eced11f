/** How much a shared term says: little when many stories hold it, in the language or in the collection at hand. */
import { COMMON_NAMES, COMMON_WORDS } from './lexicon-background.ts';
import { CITY, COUNTRY, NAME, NUMBER, PLACE } from './words.ts';

/** Shares of stories that hold a term that no table lists. */
const RARE_WORD = 0.006;
const RARE_NAME = 0.002;
const RARE_PAIR = 0.0007;
/** "First", "Data", "Holdings": a word of the language is part of many names. */
const WORD_AS_NAME = 0.3;
const RARE_NUMBER = 0.004;
/** Two digits ("24") and ages turn up everywhere. */
const SHORT_NUMBER = 0.05;
const AGE = 0.03;
/** A city of the gazetteer, and a state, country or region. */
const BIG_CITY = 0.012;
const COUNTRY_SHARE = 0.06;
/** A hospital, a county, a police force; "Police" alone says nothing. */
const INSTITUTION = 0.008;
const TOO_COMMON = 0.3;
/** A pair of common names ("New York", "Police Department") is rarer than either, not as rare as an unknown pair. */
const PAIR_FACTOR = 0.4;
/** The background speaks as loudly as so many stories of the collection. */
const BACKGROUND_STORIES = 300;

/** Whether a lower-case word is a word of the language rather than a name at the start of a sentence. */
export const isCommon = (word: string): boolean => COMMON_WORDS.has(word);

/** Share of stories, 0 to 1, in which a term is expected. */
export function backgroundShare(term: string): number {
  const word = COMMON_WORDS.get(term);
  if (word !== undefined) return word;
  if (term.startsWith(NAME)) {
    const name = term.slice(1);
    const space = name.indexOf(' ');
    if (space < 0) return COMMON_NAMES.get(name) ?? Math.max(RARE_NAME, WORD_AS_NAME * (COMMON_WORDS.get(name) ?? 0));
    const first = COMMON_NAMES.get(name.slice(0, space));
    const second = COMMON_NAMES.get(name.slice(space + 1));
    return first !== undefined && second !== undefined ? Math.min(first, second) * PAIR_FACTOR : RARE_PAIR;
  }
  if (term.startsWith(PLACE)) {
    if (term.startsWith(COUNTRY, 1)) return COUNTRY_SHARE;
    return term.startsWith(CITY, 1) ? BIG_CITY : term.includes(' ') ? INSTITUTION : TOO_COMMON;
  }
  if (term.startsWith(NUMBER)) return term.endsWith('-old') ? AGE : term.length < 4 ? SHORT_NUMBER : RARE_NUMBER;
  return RARE_WORD;
}

/** Counts are told apart by bands, each so many times the one below. */
const BAND = Math.log(1.4);

/**
 * The band of a count of stories or holders, the background's included. Weights follow bands, not counts, so that one
 * more story changes the weights of few terms and leaves most likenesses as they were.
 */
const band = (count: number): number => Math.floor(Math.log(count) / BAND + 1e-9);

export const storiesBand = (stories: number): number => band(stories + BACKGROUND_STORIES);
export const holdersBand = (share: number, holders: number): number => band(holders + share * BACKGROUND_STORIES);

/**
 * Inverse document frequency, natural logarithm, of a term by the bands of the collection's stories and of those that
 * hold it. The background stands for the first few hundred stories, so that two documents are weighed as sensibly as ten
 * thousand.
 */
export const inverseFrequency = (stories: number, holders: number): number => (stories - holders) * BAND;
