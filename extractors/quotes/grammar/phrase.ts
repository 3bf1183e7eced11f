/**
 * Noun phrases before a verb, without a parser: what stands between the verb and the nearest border of its clause,
 * without openings ("On Tuesday, …") and appositions.
 */
import { type Token, Trait } from '../../contract.ts';
import { PERSONAL_PRONOUNS, RELATIVES, SUBORDINATORS } from '../lexicon-function-words.ts';
import { finite } from './finite.ts';
import { bare, named, phrase } from './noun-phrase.ts';
import { behindClause, withoutOpening } from './openings.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { isMark, isSpacedDash } from './token.ts';
import { isVerb } from './verbs.ts';

/** A phrase is read no further than this, in tokens. */
export const LONGEST_PHRASE = 30;
export const LONGEST_APPOSITION = 45;

/** Whether token `i` is a border that a subject phrase does not cross. */
function isBorder(reading: Reading, i: number): boolean {
  const t = reading.tokens[i]!;
  if (reading.quoted[i]! >= 0) return true;
  if (t.kind === 'punct') return !isMark(t, "-’'&/.%$#@*") || isSpacedDash(reading.tokens, i);
  if (t.kind === 'url') return false;
  return (SUBORDINATORS.has(t.lower) && t.lower !== 'as') || ((t.traits & Trait.Reporting) !== 0 && isVerb(reading, i));
}

/** Phrase that ends before token `end`, from the nearest border on its left, without openings. */
export function phraseBefore(reading: Reading, end: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading;
  const last = tokens[end - 1];
  if (!last || end - 1 < floor) return undefined;
  if (last.text === ')') return beforeDash(reading, end - 1, floor);
  const person = reading.personTo.get(end);
  if (!person && last.kind === 'word') {
    if (RELATIVES.has(last.lower)) {
      const antecedent = antecedentOf(reading, end - 1, floor);
      return { from: end - 1, to: end, kind: 'relative', person: undefined, antecedent };
    }
    if (PERSONAL_PRONOUNS.has(last.lower) || last.lower === 'you') return bare(end - 1, end, 'pronoun');
  }
  let from = end;
  const least = Math.max(floor, end - LONGEST_PHRASE);
  while (from > least && !isBorder(reading, from - 1)) from--;
  // "an official who spoke anonymously said": the phrase before the relative clause.
  const verb = from > least && reading.quoted[from - 1]! < 0 && isVerb(reading, from - 1) ? from - 1 : from;
  const who = verb - 1;
  if (
    who - 1 >= floor &&
    verb < end &&
    tokens[who]!.lower === 'who' &&
    tokens[who - 1]!.kind === 'word' &&
    reading.quoted[who]! < 0
  )
    return phraseBefore(reading, who, floor);
  from = withoutOpening(reading, behindClause(reading, from, end), end);
  return from < end ? phrase(reading, from, end) : undefined;
}

/** What stands before a relative pronoun: ", who" or "the man who". */
function antecedentOf(reading: Reading, i: number, floor: number): NounPhrase | undefined {
  let end = i;
  if (isMark(reading.tokens[end - 1], ',')) end--;
  if (end <= floor) return undefined;
  const person = reading.personTo.get(end);
  if (person) return named(person, end);
  const source = behindAccording(reading, end, floor);
  if (source !== undefined) return phrase(reading, source, end);
  const found = beforeComma(reading, end, floor);
  if (found?.kind !== 'group') return found;
  // "… would help the Greens, who": behind the verb whose object it is.
  for (let k = found.to - 1; k > found.from; k--)
    if (finite(reading, k - 1) === 'yes') return phrase(reading, k, found.to);
  return found;
}

/** "…, according to the bank, which": behind "according to", where nothing but its phrase stands before token `end`. */
function behindAccording({ tokens }: Reading, end: number, floor: number): number | undefined {
  for (let k = end - 1; k > Math.max(floor, end - LONGEST_PHRASE); k--) {
    if (isMark(tokens[k], ',;:—–()')) return undefined;
    if (tokens[k]!.lower === 'to' && tokens[k - 1]!.lower === 'according') return k + 1;
  }
  return undefined;
}

const APPOSITION_OPENERS: ReadonlySet<string> = new Set(
  `a an who whose which the one another now then formerly also himself herself including led speaking citing
   using asked when while as in on at of from with after before during joined known along both and or like not`.split(
    /\s+/,
  ),
);

const opensApposition = (t: Token): boolean =>
  t.kind === 'number' || APPOSITION_OPENERS.has(t.lower) || t.lower.endsWith('ing') || t.lower.endsWith('ed');

/** The phrase that ends before a comma at `end`, over the appositions between it and the verb: "Smith, a lawyer, said". */
export function beforeComma(reading: Reading, end: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading;
  const least = Math.max(floor, end - LONGEST_APPOSITION);
  let to = end;
  for (let round = 0; round < 5; round++) {
    let from = to;
    while (from > least && reading.quoted[from - 1]! < 0 && !isMark(tokens[from - 1], ',;:—–()')) from--;
    if (from <= floor || !isMark(tokens[from - 1], ','))
      return from < to && !RELATIVES.has(tokens[from]!.lower) ? phraseBefore(reading, to, from) : undefined;
    const before = phraseBefore(reading, from - 1, least);
    const own = phraseBefore(reading, to, from);
    const first = tokens[from]!;
    const apposition = opensApposition(first) || before?.kind === 'person';
    // "the chairman, John Smith, said": the name is the better mention.
    if (own?.kind === 'person' && own.to === to && !(before?.kind === 'person') && first.text !== first.lower)
      return own;
    if (!apposition) return own ?? before;
    if (!before) {
      // "Smith, meanwhile, who …, said": nothing but an adverb stands between.
      to = from - 1;
      continue;
    }
    if (before.kind === 'person') return before;
    // Further left only while it is apposition upon apposition.
    if (!isMark(tokens[before.from - 1], ',') || !opensApposition(tokens[before.from]!)) return before;
    to = from - 1;
  }
  return undefined;
}

/** "Smith — a lawyer — said", "Smith (R-Utah) said": over what the marks enclose. */
export function beforeDash(reading: Reading, i: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading;
  const opening = tokens[i]!.text === ')' ? '(' : tokens[i]!.text;
  for (let k = i - 1; k >= Math.max(floor, i - LONGEST_APPOSITION); k--)
    if (tokens[k]!.text === opening && reading.quoted[k]! < 0) {
      // "--": two marks.
      let end = k;
      while (end > floor && tokens[end - 1]!.text === opening) end--;
      return phraseBefore(reading, end, floor);
    }
  return undefined;
}
