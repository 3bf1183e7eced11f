/** Words as features: the stem of a common word, a mark before a name, a number as printed. */

/** Marks the feature of a name: "^nathan" is not the word "nathan". */
export const NAME = '^';
/** Marks the feature of a number. */
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
