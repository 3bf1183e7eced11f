/**
 * What can begin or stand at a word: one look-up a token, in one table made of all lexicons, tells which of the patterns
 * are asked at all. Most words begin nothing.
 */
import { placeWords } from '../shared/places.ts';
import { changedKeys, keyOf } from './keys.ts';
import { APPOSED_NOUNS, MAKER, REGULATORS, RUNNERS } from './lexicon-apposed.ts';
import { CIRCUIT_NAMES, CIRCUIT_NUMBERS } from './lexicon-circuits.ts';
import { GENERIC_NOUNS } from './lexicon-generics.ts';
import { HEAD_WORDS } from './lexicon-heads.ts';
import { OFFICIALS } from './lexicon-owners.ts';
import { REGISTER } from './register.ts';

export const Begins = {
  /** A name of the register. */
  Registered: 1,
  /** A name of the register, also where the word has no capital. */
  RegisteredSmall: 1 << 1,
  /** The head of a name, or its first word. */
  Head: 1 << 2,
  /** "Attorney", "state": a name by its office. */
  Office: 1 << 3,
  /** The word after it may be a firm's name. */
  Apposed: 1 << 4,
  Circuit: 1 << 5,
  /** A generic noun: "the department". */
  Generic: 1 << 6,
  /** "County": it ends the name of one. */
  County: 1 << 7,
  /** The name of a place. */
  Place: 1 << 8,
} as const;

/** A word's comparison form, and what it begins (`Begins`, ORed). */
export interface WordBegins {
  readonly key: string;
  readonly begins: number;
}

function buildTable(): ReadonlyMap<string, WordBegins> {
  const masks = new Map<string, number>();
  const put = (mask: number, words: Iterable<string>): void => {
    for (const word of words) masks.set(word, (masks.get(word) ?? 0) | mask);
  };
  put(Begins.Registered, REGISTER.lengths.keys());
  put(Begins.RegisteredSmall, REGISTER.smallLengths.keys());
  put(Begins.Head, HEAD_WORDS);
  put(Begins.Office, OFFICIALS.keys());
  put(Begins.Office, ['state']);
  put(Begins.Apposed, APPOSED_NOUNS);
  put(Begins.Apposed, REGULATORS);
  put(Begins.Apposed, RUNNERS);
  put(Begins.Apposed, [MAKER]);
  put(Begins.Circuit, CIRCUIT_NUMBERS);
  put(Begins.Circuit, CIRCUIT_NAMES);
  put(
    Begins.Generic,
    [...GENERIC_NOUNS.keys()].map((noun) => noun.split(/ |'/)[0]!),
  );
  put(Begins.County, ['county', 'parish']);
  const table = new Map<string, WordBegins>();
  for (const [key, begins] of masks) if (keyOf(key) === key) table.set(key, { key, begins });
  // What comparison changes begins what its form does; places are looked up by the words themselves.
  for (const word of changedKeys) table.set(word, { key: keyOf(word), begins: masks.get(keyOf(word)) ?? 0 });
  for (const word of placeWords()) {
    const key = keyOf(word);
    table.set(word, { key, begins: (masks.get(key) ?? 0) | Begins.Place });
  }
  return table;
}

const TABLE = buildTable();
const NOTHING = 0;

/** A word in lower case that no lexicon holds begins nothing. */
export function wordBegins(lower: string): WordBegins {
  const known = TABLE.get(lower);
  if (known !== undefined) return known;
  const key = keyOf(lower);
  return key === lower ? { key, begins: NOTHING } : { key, begins: TABLE.get(key)?.begins ?? NOTHING };
}
