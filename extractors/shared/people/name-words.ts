/** What a single word of a name can be: a given name, a title, a place. */
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './lexicon-given-names.ts';
import {
  DESCRIPTORS,
  FEMALE_HONORIFICS,
  MALE_HONORIFICS,
  NOT_PERSON,
  OTHER_HONORIFICS,
  PLACE_NAMES,
  RANKS,
  ROLES,
} from './lexicon-titles.ts';
import type { Part } from './runs.ts';

export type Gender = 'male' | 'female';

type ByGender = ReadonlyMap<string, Gender | 'other'>;

/** One table of three lists, so that a word is looked up once: every capitalised word of an article is. */
function byGender(male: Iterable<string>, female: Iterable<string>, other: Iterable<string>): ByGender {
  const map = new Map<string, Gender | 'other'>();
  // Of a word that stands in several the first list counts, so it is put in last.
  for (const word of other) map.set(word, 'other');
  for (const word of female) map.set(word, 'female');
  for (const word of male) map.set(word, 'male');
  return map;
}

const GIVEN_NAMES = byGender(MALE_NAMES, FEMALE_NAMES, OTHER_NAMES);
const HONORIFICS = byGender(MALE_HONORIFICS, FEMALE_HONORIFICS, OTHER_HONORIFICS);
const TITLES: ReadonlySet<string> = new Set([...RANKS, ...ROLES, ...HONORIFICS.keys()]);

/** Of a joined name the first word: "jean" of "jean-philippe". */
function firstWord(key: string): string {
  const hyphen = key.indexOf('-');
  return hyphen < 0 ? key : key.slice(0, hyphen);
}

export const isGiven = (key: string): boolean => GIVEN_NAMES.has(firstWord(key));

/** Gender that a given name most often goes with, if known. */
export function genderOfName(key: string): Gender | undefined {
  const gender = GIVEN_NAMES.get(firstWord(key));
  return gender === 'other' ? undefined : gender;
}

export const genderOfHonorific = (key: string): Gender | 'other' | undefined => HONORIFICS.get(key);

export const isTitle = (key: string): boolean => TITLES.has(key);
/** The parts that are words of the name proper. */
export function words(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (let k = 0; k < parts.length; k++) if (isWord(parts[k]!)) out.push(parts[k]!);
  return out;
}
export const isWord = ({ kind }: Part): boolean => kind === 'name' || kind === 'initial';

/** Surnames that alone are oftener places. */
const PLACE_SURNAMES: ReadonlySet<string> = new Set(
  'washington monaco israel england ireland london york lincoln houston jackson milan boston'.split(' '),
);

/** A word that alone is oftener a place, a nationality or another name. */
export const isPlace = (key: string): boolean => PLACES.has(key);
const PLACES: ReadonlySet<string> = new Set([...PLACE_NAMES, ...PLACE_SURNAMES, ...NOT_PERSON, ...DESCRIPTORS]);
