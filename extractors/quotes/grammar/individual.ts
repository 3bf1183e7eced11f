/** One person without a name: "a neighbor", "one of her cousins", "the victim's mother". */
import { ROLES } from '../../shared/people/lexicon-titles.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon-function-words.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { isCapital } from './token.ts';

/** Whether the phrase stands for one person, and of which gender, if its noun says so. */
export function individual({ tokens }: Reading, np: NounPhrase): { readonly gender?: 'male' | 'female' } | undefined {
  const first = tokens[np.from]!.lower;
  // "her sister, Neenah West,": a name that no list of names has.
  const kin = tokens[np.from - 1]?.text === ',' ? (tokens[np.from - 2]?.lower ?? '') : '';
  if (np.kind === 'group' && np.to - np.from === 2 && isCapital(tokens[np.from]) && isCapital(tokens[np.from + 1])) {
    if (FEMALE.has(kin)) return { gender: 'female' };
    if (MALE.has(kin)) return { gender: 'male' };
  }
  if (np.kind !== 'group' || !(DETERMINERS.has(first) || PEOPLE.has(first)) || MANY.has(first)) return undefined;
  // "one of her cousins"; else the noun before the first preposition.
  const one = first === 'one' && tokens[np.from + 1]?.lower === 'of';
  let end = one ? np.to : np.from + 1;
  while (end < np.to && !PREPOSITIONS.has(tokens[end]!.lower) && !CONJUNCTIONS.has(tokens[end]!.lower)) end++;
  const { lower } = tokens[end - 1]!;
  const noun = one && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (!PEOPLE.has(noun) && !ROLES.has(noun)) return undefined;
  const gender = MALE.has(noun) ? 'male' : FEMALE.has(noun) ? 'female' : undefined;
  if (gender) return { gender };
  // "the official" is somebody named before as often as not.
  return INDEFINITE.has(first) ? {} : undefined;
}
const INDEFINITE: ReadonlySet<string> = new Set('a an one another'.split(' '));

/** Whether the phrase stands for more than one: "police", "two officials at the port", "the mayor and her aides". */
export function isPlural({ tokens }: Reading, np: NounPhrase): boolean {
  let end = np.from + 1;
  while (end < np.to && !PREPOSITIONS.has(tokens[end]!.lower) && !CONJUNCTIONS.has(tokens[end]!.lower)) end++;
  if (tokens[end]?.lower === 'and' && end < np.to) return true;
  const { lower } = tokens[end - 1]!;
  return PLURALS.has(lower) || /[^s'iu]s$/.test(lower);
}
const PLURALS: ReadonlySet<string> = new Set(
  'police people men women children parents authorities both many some others several most all'.split(' '),
);

/** Whether the phrase's noun is for a person, whoever it may be: "the mayor", "a neighbor at the scene". */
export function isPersonal({ tokens }: Reading, np: NounPhrase): boolean {
  let end = np.from + 1;
  while (end < np.to && !PREPOSITIONS.has(tokens[end]!.lower) && !CONJUNCTIONS.has(tokens[end]!.lower)) end++;
  const { lower } = tokens[end - 1]!;
  return PEOPLE.has(lower) || ROLES.has(lower);
}

/** The role of "the mayor", "the sheriff", in lower case. */
export function definiteRole({ tokens }: Reading, np: NounPhrase): string | undefined {
  const role = tokens[np.to - 1]!.lower;
  return np.kind === 'group' && np.to - np.from === 2 && tokens[np.from]!.lower === 'the' && ROLES.has(role)
    ? role
    : undefined;
}

const MALE: ReadonlySet<string> = new Set(
  'man boy father dad brother son uncle grandfather nephew husband boyfriend widower businessman policeman gunman'.split(
    ' ',
  ),
);
const FEMALE: ReadonlySet<string> = new Set(
  'woman girl mother mom mum sister daughter aunt grandmother niece wife girlfriend widow businesswoman policewoman'.split(
    ' ',
  ),
);
const PEOPLE: ReadonlySet<string> = new Set([
  ...MALE,
  ...FEMALE,
  ...'person teen teenager victim witness suspect neighbor neighbour bystander passerby caller relative guest survivor'.split(
    ' ',
  ),
]);
/** Determiners of more than one. */
const MANY: ReadonlySet<string> = new Set(
  'these those all both many most several few two three four five six seven eight nine ten some'.split(' '),
);
