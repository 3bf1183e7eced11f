/**
 * What can begin or stand at a word: the tokenizer marks it from the lexicons, in the look-up that it makes of every word
 * anyway, so that one test of a token's traits tells which of the patterns are asked at all. Most words begin nothing.
 */
import { type Token, Trait, type TraitMask, type Trigger } from '../contract.ts';
import { changedKeys, keyOf } from './keys.ts';
import { APPOSED_NOUNS, MAKER, REGULATORS, RUNNERS } from './lexicon-apposed.ts';
import { CIRCUIT_NAMES, CIRCUIT_NUMBERS } from './lexicon-circuits.ts';
import { CHANNEL, NETWORKS } from './lexicon-context.ts';
import { GENERIC_NOUNS } from './lexicon-generics.ts';
import { HEAD_WORDS } from './lexicon-heads.ts';
import { OFFICIALS } from './lexicon-owners.ts';
import { REGISTER } from './register.ts';

/** Traits of tokens; the contract leaves these bits to the agencies. */
export const Begins = {
  /** A name of the register. */
  Registered: 1 << 16,
  /** A name of the register, also where the word has no capital. */
  RegisteredSmall: 1 << 17,
  /** The head of a name, or its first word. */
  Head: 1 << 18,
  /** "Attorney", "state": a name by its office. */
  Office: 1 << 19,
  /** The word after it may be a firm's name. */
  Apposed: 1 << 20,
  Circuit: 1 << 21,
  /** A generic noun: "the department". */
  Generic: 1 << 22,
  /** "County": it ends the name of one. */
  County: 1 << 23,
  /** "Channel", "Fox": the number of a channel may follow. */
  Station: 1 << 24,
  /** Not what begins: the second word of a name of the register. */
  RegisteredSecond: 1 << 25,
  /** A name of the register in one word. */
  RegisteredAlone: 1 << 26,
  /** No word's own bit: the word is in capitals, and may be an acronym or a call sign. */
  Acronym: 1 << 27,
} as const;

/** What a word can begin without a capital. */
const SMALL: TraitMask = Begins.RegisteredSmall | Begins.Head | Begins.Office | Begins.Apposed | Begins.Generic;
/** What it can begin with one. */
const CAPITALIZED: TraitMask =
  SMALL | Begins.Registered | Begins.RegisteredAlone | Begins.Circuit | Begins.County | Begins.Station | Trait.Place;

/** What figures can begin: "10 Downing Street", "9th Circuit". */
const IN_FIGURES: TraitMask = Begins.RegisteredSmall | Begins.Circuit;

/** A sentence without any of these holds no organization. */
export const ORGANIZATIONS: TraitMask = Trait.Capital | SMALL;

const CIRCUITS_IN_FIGURES: readonly string[] = CIRCUIT_NUMBERS.map((_, i) => String(i + 1));

/** All words that begin something, in comparison form. */
const WORDS: readonly { readonly trait: TraitMask; readonly words: readonly string[] }[] = [
  { trait: Begins.Registered, words: [...REGISTER.lengths.keys()] },
  { trait: Begins.RegisteredSmall, words: [...REGISTER.smallLengths.keys()] },
  { trait: Begins.RegisteredAlone, words: [...REGISTER.lengths.keys()].filter((word) => REGISTER.forms.has(word)) },
  { trait: Begins.RegisteredSecond, words: [...REGISTER.seconds] },
  { trait: Begins.Head, words: [...HEAD_WORDS] },
  { trait: Begins.Office, words: [...OFFICIALS.keys(), 'state'] },
  { trait: Begins.Apposed, words: [...APPOSED_NOUNS, ...REGULATORS, ...RUNNERS, MAKER] },
  { trait: Begins.Circuit, words: [...CIRCUIT_NUMBERS, ...CIRCUIT_NAMES, ...CIRCUITS_IN_FIGURES] },
  { trait: Begins.Generic, words: Array.from(GENERIC_NOUNS.keys(), (noun) => noun.split(/ |'/)[0]!) },
  { trait: Begins.County, words: ['county', 'parish'] },
  { trait: Begins.Station, words: Array.from([CHANNEL, ...NETWORKS], (name) => name.toLowerCase()) },
];

/** What the tokenizer must mark. */
export const wordTriggers: readonly Trigger[] = [...WORDS, { trait: Trait.Respelled, words: changedKeys }];

/** By comparison form, for what the tokenizer cannot look up: figures, and words that it has in another spelling. */
const BEGINS: ReadonlyMap<string, TraitMask> = table();

function table(): Map<string, TraitMask> {
  const out = new Map<string, TraitMask>();
  for (const { trait, words } of WORDS) for (const word of words) out.set(word, (out.get(word) ?? 0) | trait);
  return out;
}

/** Tokens with none of these begin nothing, as most do. */
export const MAY_BEGIN: TraitMask = ORGANIZATIONS | Trait.Respelled | Trait.Digit;

/** What begins at a token (`Begins`, and `Trait.Place`); 0 when nothing does. */
export function beginsAt(token: Token): TraitMask {
  let { traits } = token;
  if (token.kind === 'punct') return 0;
  if (token.kind === 'number') return (BEGINS.get(token.text) ?? 0) & IN_FIGURES;
  if ((traits & Trait.Respelled) !== 0)
    traits = (traits & (Trait.Capital | Trait.Place)) | (BEGINS.get(keyOf(token.lower)) ?? 0);
  if ((traits & Trait.Capital) === 0) return traits & SMALL;
  return (traits & CAPITALIZED) | (inCapitals(token.text) ? Begins.Acronym : 0);
}

const POINT = 0x2e;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/** "FBI", "McD", "F.B.I.": a cheap look at the ends of a word that begins with a capital. */
function inCapitals(text: string): boolean {
  const { length } = text;
  if (length < 2) return false;
  const last = text.charCodeAt(length - 1);
  return (last >= UPPER_A && last <= UPPER_Z) || (last === POINT && text.charCodeAt(1) === POINT);
}
