/**
 * Noun phrases before a verb, without a parser: what stands between the verb and the nearest border of its clause,
 * without openings ("On Tuesday, …") and appositions.
 */
import type { Token } from '../../contract.ts';
import type { PersonMention } from '../../shared/people.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SENTENCE_ADVERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
  WEEKDAYS,
} from '../lexicon-function-words.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { isAdverb, isCapital, isMark, isSpacedDash } from './token.ts';
import { isVerb } from './verbs.ts';

/** A phrase is read no further than this, in tokens. */
export const LONGEST_PHRASE = 30;
export const LONGEST_APPOSITION = 45;

/** Phrase [from, to) as person, pronoun or group. */
export function phrase(reading: Reading, from: number, to: number): NounPhrase | undefined {
  const { tokens, personFrom } = reading;
  if (to <= from) return undefined;
  if (to - from === 1) {
    const { lower } = tokens[from]!;
    if (RELATIVES.has(lower)) return { from, to, kind: 'relative' };
    if (SUBJECT_PRONOUNS.has(lower)) return { from, to, kind: 'pronoun' };
  }
  // The head stands before the first preposition: "a spokesman for Clinton" is no Clinton.
  let core = from;
  while (core < to && !(tokens[core]!.kind === 'word' && PREPOSITIONS.has(tokens[core]!.lower) && core > from)) core++;
  let person: PersonMention | undefined;
  let people = 0;
  for (let i = from; i < core; i++) {
    const m = personFrom.get(i);
    if (!m) continue;
    const end = i + (m.tokens[1] - m.tokens[0]);
    i = end - 1;
    if (end > to || tokens[end]?.lower === "'s" || isMark(tokens[end], "'’")) continue;
    // "the Smith campaign": the name only modifies, unless the phrase ends in brackets or a comma behind it.
    if (end < core && tokens[end]!.kind === 'word' && !CONJUNCTIONS.has(tokens[end]!.lower)) continue;
    people++;
    person ??= m;
  }
  if (person && people === 1) {
    const at = [...spanOf(reading, person, from, core)];
    return { from: at[0]!, to: at[1]!, kind: 'person', person };
  }
  return tokens.slice(from, to).some((t) => t.kind === 'word' && /\p{L}/u.test(t.text))
    ? { from, to, kind: 'group' }
    : undefined;
}

function spanOf(reading: Reading, person: PersonMention, from: number, to: number): [number, number] {
  for (let i = from; i < to; i++)
    if (reading.personFrom.get(i) === person) return [i, i + person.tokens[1] - person.tokens[0]];
  return [from, to];
}

/** Whether token `i` is a border that a subject phrase does not cross. */
function isBorder(reading: Reading, i: number): boolean {
  const t = reading.tokens[i]!;
  if (reading.quoted[i]! >= 0) return true;
  if (t.kind === 'punct') return !isMark(t, "-’'&/.%$#@*") || isSpacedDash(reading.tokens, i);
  if (t.kind === 'url') return false;
  return (SUBORDINATORS.has(t.lower) && t.lower !== 'as') || isVerb(reading, i);
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
      return { from: end - 1, to: end, kind: 'relative', ...(antecedent ? { antecedent } : {}) };
    }
    if (['he', 'she', 'they', 'it', 'i', 'we', 'you'].includes(last.lower))
      return { from: end - 1, to: end, kind: 'pronoun' };
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

/** "The case is open but police believe": behind the conjunction that follows another clause's verb. */
function behindClause(reading: Reading, from: number, end: number): number {
  let verb = false;
  let start = from;
  for (let i = from; i < end; i++) {
    const t = reading.tokens[i]!;
    if (t.kind !== 'word') continue;
    if (t.lower === 'but' || (verb && CONJUNCTIONS.has(t.lower))) start = i + 1;
    else if (AUXILIARIES.has(t.lower)) verb = true;
  }
  return start < end ? start : from;
}
const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were has have had will would could should did does do'.split(' '),
);

/** What stands before a relative pronoun: ", who" or "the man who". */
function antecedentOf(reading: Reading, i: number, floor: number): NounPhrase | undefined {
  let end = i;
  if (isMark(reading.tokens[end - 1], ',')) end--;
  if (end <= floor) return undefined;
  const person = reading.personTo.get(end);
  if (person) return { from: end - (person.tokens[1] - person.tokens[0]), to: end, kind: 'person', person };
  return beforeComma(reading, end, floor);
}

/** Without "But", "On Tuesday", "In a statement": the phrase begins behind them. */
function withoutOpening(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  let i = from;
  while (
    i < end &&
    tokens[i]!.kind === 'word' &&
    (SENTENCE_ADVERBS.has(tokens[i]!.lower) ||
      CONJUNCTIONS.has(tokens[i]!.lower) ||
      WEEKDAYS.has(tokens[i]!.lower) ||
      (i > from && isAdverb(tokens[i]!)))
  )
    i++;
  if (i >= end) return end;
  const t = tokens[i]!;
  if (t.kind !== 'word' || !PREPOSITIONS.has(t.lower) || t.lower === 'over' || t.lower === 'about') return i;
  // The subject is the last phrase: from a person who ends it, or from the last determiner.
  const person = reading.personTo.get(end);
  if (person) {
    let k = end - (person.tokens[1] - person.tokens[0]);
    while (k - 1 > i && isCapital(tokens[k - 1]) && !TIMES.has(tokens[k - 1]!.lower)) k--;
    return k;
  }
  for (let k = end - 1; k > i + 1; k--) {
    const d = tokens[k]!;
    if (d.kind === 'word' && PREPOSITIONS.has(d.lower))
      return k + 1 < end && d.lower !== 'of' ? lastPhrase(tokens, i + 1, end) : lastPhrase(tokens, i + 1, end);
    if (d.kind === 'word' && DETERMINERS.has(d.lower) && !TIMES.has(d.lower)) return k;
  }
  return lastPhrase(tokens, i + 1, end);
}

/** Behind the last time word, or the last word alone. */
function lastPhrase(tokens: readonly Token[], from: number, end: number): number {
  for (let k = end - 2; k >= from; k--) {
    const t = tokens[k]!;
    if (t.kind === 'number' || (t.kind === 'word' && TIMES.has(t.lower))) return k + 1;
    if (t.kind === 'word' && DETERMINERS.has(t.lower)) return k;
  }
  return end - 1;
}

const APPOSITION_OPENERS: ReadonlySet<string> = new Set(
  `a an who whose which the one another now then formerly also himself herself himself including led speaking citing
   using asked when while as in on at of from with after before during during joined known along both and or like not`.split(
    /\s+/,
  ),
);

const opensApposition = (t: Token): boolean =>
  t.kind === 'number' || APPOSITION_OPENERS.has(t.lower) || /(?:ing|ed)$/.test(t.lower);

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
