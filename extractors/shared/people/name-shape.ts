/** Whether the parts of a run have the shape of a name, and where it ends. */
import { SURNAMES } from './lexicon-surnames.ts';
import { DESCRIPTORS, MONTHS, NAMESAKES, NOT_PERSON, OPENERS, PLACE_NAMES, TITLE_MODIFIERS } from './lexicon-titles.ts';
import { isGiven, isTitle, isWord } from './name-words.ts';
import type { Part } from './runs.ts';

const CONTRACTION = /'(?:ve|ll|m|d|re|t)$/;

/** Whether the parts can be a name at all: shape and words. */
export function isNameShaped(parts: readonly Part[]): boolean {
  const keys: string[] = [];
  let initials = 0;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.kind === 'acronym') return false;
    if (!isWord(part)) continue;
    if (part.kind === 'initial') initials++;
    keys.push(part.key);
  }
  const { length } = keys;
  if (initials === length || length > 5) return false;
  const last = keys[length - 1]!;
  if (length > 1 && (last === 'i' || last === 'a')) return false;
  return !isOther(keys) && !isPlaceOrNamesake(keys);
}

/** Whether one of the words is none of a person's name, or all of them are ordinary words. */
function isOther(keys: readonly string[]): boolean {
  const many = keys.length > 1;
  let ordinary = true;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key.includes("'") && CONTRACTION.test(key)) return true;
    if (NOT_PERSON.has(key)) {
      const surname = i === 1 && keys.length === 2 && SURNAMES.has(key) && isGiven(keys[0]!);
      if (!surname && !(i === 0 && isGiven(key))) return true;
    }
    ordinary &&= isTitle(key) || TITLE_MODIFIERS.has(key) || OPENERS.has(key) || (many && DESCRIPTORS.has(key));
  }
  return ordinary;
}

/** "Austin Texas", or who else is called like something: a pair of words that are no person's. */
function isPlaceOrNamesake(keys: readonly string[]): boolean {
  if (keys.length < 2) return false;
  const last = keys.at(-1)!;
  const before = keys.at(-2)!;
  if (NAMESAKES.has(`${before} ${last}`)) return true;
  return keys.length === 2 && PLACE_NAMES.has(before) && (NOT_PERSON.has(last) || PLACE_NAMES.has(last));
}

/** Without what follows the name in the run: acronyms, months, sentence openers. */
export function withoutTrailing(parts: readonly Part[]): readonly Part[] {
  let n = parts.length;
  while (n > 1 && (parts[n - 1]!.kind === 'acronym' || MONTHS.has(parts[n - 1]!.key) || OPENERS.has(parts[n - 1]!.key)))
    n--;
  return n === parts.length ? parts : parts.slice(0, n);
}
