/** Whether the parts of a run have the shape of a name, and where it ends. */
import { SURNAMES } from './lexicon-surnames.ts';
import { NAMESAKES } from './lexicon-titles.ts';
import { isGiven, isWord } from './name-words.ts';
import type { Part } from './runs.ts';
import { ORDINARY, Word } from './word-classes.ts';

const CONTRACTION = /'(?:ve|ll|m|d|re|t)$/;

/** Whether the parts can be a name at all: shape and words. */
export function isNameShaped(parts: readonly Part[]): boolean {
  const own: Part[] = [];
  let initials = 0;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.kind === 'acronym') return false;
    if (!isWord(part)) continue;
    if (part.kind === 'initial') initials++;
    own.push(part);
  }
  const { length } = own;
  if (initials === length || length > 5) return false;
  const last = own[length - 1]!.key;
  if (length > 1 && (last === 'i' || last === 'a')) return false;
  return !isOther(own) && !isPlaceOrNamesake(own);
}

/** Whether one of the words is none of a person's name, or all of them are ordinary words. */
function isOther(own: readonly Part[]): boolean {
  const ordinary = own.length > 1 ? ORDINARY | Word.Descriptor : ORDINARY;
  let all = true;
  for (let i = 0; i < own.length; i++) {
    const { key, classes } = own[i]!;
    if (key.includes("'") && CONTRACTION.test(key)) return true;
    if ((classes & Word.NotPerson) !== 0) {
      const surname = i === 1 && own.length === 2 && SURNAMES.has(key) && isGiven(own[0]!);
      if (!surname && !(i === 0 && isGiven(own[0]!))) return true;
    }
    all &&= (classes & ordinary) !== 0;
  }
  return all;
}

/** "Austin Texas", or who else is called like something: a pair of words that are no person's. */
function isPlaceOrNamesake(own: readonly Part[]): boolean {
  if (own.length < 2) return false;
  const last = own.at(-1)!;
  const before = own.at(-2)!;
  if (NAMESAKES.has(`${before.key} ${last.key}`)) return true;
  const place = (before.classes & Word.PlaceName) !== 0;
  return own.length === 2 && place && (last.classes & (Word.NotPerson | Word.PlaceName)) !== 0;
}

/** Without what follows the name in the run: acronyms, months, sentence openers. */
export function withoutTrailing(parts: readonly Part[]): readonly Part[] {
  let n = parts.length;
  while (n > 1 && (parts[n - 1]!.kind === 'acronym' || (parts[n - 1]!.classes & (Word.Month | Word.Opener)) !== 0)) n--;
  return n === parts.length ? parts : parts.slice(0, n);
}
