/** Whether the parts of a run have the shape of a name, and where it ends. */
import { SURNAMES } from './lexicon-surnames.ts';
import { DESCRIPTORS, MONTHS, NAMESAKES, NOT_PERSON, OPENERS, PLACE_NAMES, TITLE_MODIFIERS } from './lexicon-titles.ts';
import { isGiven, isTitle, words } from './name-words.ts';
import type { Part } from './runs.ts';

const CONTRACTION = /'(?:ve|ll|m|d|re|t)$/;

/** Whether the parts can be a name at all: shape and words. */
export function isNameShaped(parts: readonly Part[]): boolean {
  const own = words(parts);
  if (own.length === 0 || own.length > 5 || own.every((p) => p.kind === 'initial')) return false;
  if (own.length > 1 && (own.at(-1)!.key === 'i' || own.at(-1)!.key === 'a')) return false;
  if (parts.some((p) => p.kind === 'acronym')) return false;
  const keys = own.map((p) => p.key);
  if (keys.some((k) => CONTRACTION.test(k))) return false;
  const surname = keys.length === 2 && SURNAMES.has(keys[1]!) && isGiven(keys[0]!);
  if (keys.some((k, i) => NOT_PERSON.has(k) && !(i === 0 && isGiven(k)) && !(i === 1 && surname))) return false;
  if (
    keys.every((k) => isTitle(k) || TITLE_MODIFIERS.has(k) || OPENERS.has(k) || (keys.length > 1 && DESCRIPTORS.has(k)))
  )
    return false;
  if (keys.length > 1 && NAMESAKES.has(`${keys.at(-2)} ${keys.at(-1)}`)) return false;
  return !(keys.length === 2 && PLACE_NAMES.has(keys[0]!) && (NOT_PERSON.has(keys[1]!) || PLACE_NAMES.has(keys[1]!)));
}

/** Without what follows the name in the run: acronyms, months, sentence openers. */
export function withoutTrailing(parts: readonly Part[]): readonly Part[] {
  let n = parts.length;
  while (n > 1 && (parts[n - 1]!.kind === 'acronym' || MONTHS.has(parts[n - 1]!.key) || OPENERS.has(parts[n - 1]!.key)))
    n--;
  return n === parts.length ? parts : parts.slice(0, n);
}
