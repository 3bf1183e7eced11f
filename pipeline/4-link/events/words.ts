/** Words as terms: the stem of a common word; names, places and numbers behind a mark. */

/** Marks a name: "^nathan" is not the word "nathan"; "^ketron nathan" is a pair. */
export const NAME = '^';
/** Marks a place of the gazetteer: "@detroit", "@iran". */
export const PLACE = '@';
/** Second letters of a place's term: a city is narrower than a state or a country. */
export const CITY = 'c:';
export const COUNTRY = 'n:';
/** An institution or area as a setting: "@i:riverside county", "@i:mount sinai hospital". */
export const SETTING = 'i:';
/** Marks a number: "#1875", "#16-year-old". */
export const NUMBER = '#';

/**
 * A word without its plural ending. Deliberately light: what it joins wrongly would join stories.
 *
 * @example stem('shootings') === 'shooting'; stem('bodies') === 'body'; stem('police') === 'police'
 */
export function stem(word: string): string {
  const n = word.length;
  if (n < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return n > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
