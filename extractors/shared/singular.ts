import { PLURALS } from './lexicon-plurals.ts';

/** Singular of an English noun in lower case, by rule and a list of exceptions. */
export function singular(word: string): string {
  const known = PLURALS.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || word.length < 4)
    return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ch|sh|x|z|ss|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The words whose singular a noun is, itself among them; what the rules would make singular by mistake too. */
export function formsOf(noun: string): string[] {
  const irregular = [...PLURALS].flatMap(([plural, one]) => (one === noun ? [plural] : []));
  const regular = [noun, `${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies'), noun.replace(/an$/, 'en')];
  return [...new Set([...regular, ...irregular])].filter((word) => singular(word) === noun);
}
