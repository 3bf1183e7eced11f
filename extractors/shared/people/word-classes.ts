/** What a single word can be, in a name or beside one: one table, so that each word of an article is looked up once. */
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './lexicon-given-names.ts';
import {
  DESCRIPTORS,
  FEMALE_HONORIFICS,
  MALE_HONORIFICS,
  MONTHS,
  NOT_PERSON,
  OPENERS,
  OTHER_HONORIFICS,
  PLACE_NAMES,
  RANKS,
  ROLES,
  SUFFIXES,
  TITLE_MODIFIERS,
  WEEKDAYS,
} from './lexicon-titles.ts';

export type Gender = 'male' | 'female';

const MALE = 1;
const FEMALE = 2;
const EITHER = 4;

/** Classes of words, combined with `|`. */
export const Word = {
  /** A given name, of whichever gender. */
  Given: MALE | FEMALE | EITHER,
  Rank: 8,
  Role: 16,
  Honorific: 32,
  /** Part of a title before its head: "deputy". */
  Modifier: 64,
  /** Begins a sentence. */
  Opener: 128,
  /** Nationality, party and the like. */
  Descriptor: 256,
  Month: 512,
  Weekday: 1024,
  /** Stands in the names of bodies and places, not of people. */
  NotPerson: 2048,
  /** A given name that is a place too. */
  PlaceName: 4096,
  /** A surname that alone is oftener a place. */
  PlaceSurname: 8192,
  Suffix: 16384,
} as const;
export type WordClasses = number;

const TABLE: ReadonlyMap<string, WordClasses> = tableOf([
  [MALE, MALE_NAMES],
  [FEMALE, FEMALE_NAMES],
  [EITHER, OTHER_NAMES],
  [Word.Rank, RANKS],
  [Word.Role, ROLES],
  [Word.Honorific, MALE_HONORIFICS],
  [Word.Honorific, FEMALE_HONORIFICS],
  [Word.Honorific, OTHER_HONORIFICS],
  [Word.Modifier, TITLE_MODIFIERS],
  [Word.Opener, OPENERS],
  [Word.Descriptor, DESCRIPTORS],
  [Word.Month, MONTHS],
  [Word.Weekday, WEEKDAYS],
  [Word.NotPerson, NOT_PERSON],
  [Word.PlaceName, PLACE_NAMES],
  [
    Word.PlaceSurname,
    'washington monaco israel england ireland london york lincoln houston jackson milan boston'.split(' '),
  ],
  [Word.Suffix, SUFFIXES],
]);

function tableOf(lists: readonly (readonly [WordClasses, Iterable<string>])[]): Map<string, WordClasses> {
  const map = new Map<string, WordClasses>();
  for (const [bit, words] of lists) for (const word of words) map.set(word, (map.get(word) ?? 0) | bit);
  return map;
}

/** Of a name of several words not all are such. */
export const ORDINARY: WordClasses = Word.Rank | Word.Role | Word.Honorific | Word.Modifier | Word.Opener;

/** Whether a word with these classes, alone, names nobody. */
export const isNoName = (classes: WordClasses): boolean =>
  (classes & ORDINARY) !== 0 || (classes & (Word.NotPerson | Word.Given)) === Word.NotPerson;

/** The classes of a folded word. */
export const classesOf = (key: string): WordClasses => TABLE.get(key) ?? 0;

/** Of a joined name, "jean-philippe": those of the whole, but for the first word alone being a given name. */
export const joinedClasses = (first: WordClasses, joined: string): WordClasses =>
  (first & Word.Given) | (classesOf(joined) & ~Word.Given);

/** Gender that a given name, joined or not, most often goes with, if known. */
export function genderOfName(key: string): Gender | undefined {
  const hyphen = key.indexOf('-');
  const classes = classesOf(hyphen < 0 ? key : key.slice(0, hyphen));
  if ((classes & MALE) !== 0) return 'male';
  return (classes & FEMALE) !== 0 ? 'female' : undefined;
}

export function genderOfHonorific(key: string): Gender | 'other' | undefined {
  if (MALE_HONORIFICS.has(key)) return 'male';
  if (FEMALE_HONORIFICS.has(key)) return 'female';
  return OTHER_HONORIFICS.has(key) ? 'other' : undefined;
}
