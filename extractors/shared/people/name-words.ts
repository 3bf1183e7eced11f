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

export const isGiven = (key: string): boolean => {
  const k = key.includes('-') ? key.slice(0, key.indexOf('-')) : key;
  return MALE_NAMES.has(k) || FEMALE_NAMES.has(k) || OTHER_NAMES.has(k);
};

/** Gender that a given name most often goes with, if known. */
export function genderOfName(key: string): Gender | undefined {
  const k = key.includes('-') ? key.slice(0, key.indexOf('-')) : key;
  return MALE_NAMES.has(k) ? 'male' : FEMALE_NAMES.has(k) ? 'female' : undefined;
}

export const genderOfHonorific = (key: string): Gender | 'other' | undefined =>
  MALE_HONORIFICS.has(key)
    ? 'male'
    : FEMALE_HONORIFICS.has(key)
      ? 'female'
      : OTHER_HONORIFICS.has(key)
        ? 'other'
        : undefined;

const isHonorific = (key: string): boolean =>
  MALE_HONORIFICS.has(key) || FEMALE_HONORIFICS.has(key) || OTHER_HONORIFICS.has(key);
export const isTitle = (key: string): boolean => RANKS.has(key) || ROLES.has(key) || isHonorific(key);
/** The parts that are words of the name proper. */
export const words = (parts: readonly Part[]): Part[] => parts.filter((p) => p.kind === 'name' || p.kind === 'initial');

/** Surnames that alone are oftener places. */
const PLACE_SURNAMES: ReadonlySet<string> = new Set(
  'washington monaco israel england ireland london york lincoln houston jackson milan boston'.split(' '),
);

/** A word that alone is oftener a place, a nationality or another name. */
export const isPlace = (key: string): boolean =>
  PLACE_NAMES.has(key) || PLACE_SURNAMES.has(key) || NOT_PERSON.has(key) || DESCRIPTORS.has(key);
