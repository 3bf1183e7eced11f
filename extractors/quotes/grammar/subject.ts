/**
 * Who does what a verb says: the noun phrase before it, or behind it ("said Smith"). No parser: the phrase is what stands
 * between the verb and the nearest border of its clause, without openings ("On Tuesday, …") and appositions.
 */
import type { Token } from '../../contract.ts';
import type { PersonMention } from '../../shared/people.ts';
import {
  BEFORE_VERB,
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
import { REPORTING_VERBS, WEAK_VERBS } from '../lexicon-reporting.ts';
import { sentenceOf } from './paragraph.ts';
import type { NounPhrase, Reading } from './reading.ts';

/** A phrase is read no further than this, in tokens. */
const LONGEST_PHRASE = 30;
const LONGEST_APPOSITION = 45;

const isMark = (t: Token | undefined, marks: string): boolean => t?.kind === 'punct' && marks.includes(t.text);
const isAdverb = (t: Token): boolean =>
  t.kind === 'word' &&
  (BEFORE_VERB.has(t.lower) || (t.lower.length > 4 && t.lower.endsWith('ly') && t.text === t.lower));
const isCapital = (t: Token | undefined): boolean => t !== undefined && t.kind === 'word' && t.text !== t.lower;

/** A plural subject's last word: "officials say". */
const PLURAL_END = /s$|^(?:they|we|police|people)$/;

/** A finite reporting verb, never a noun of the same form. */
function isVerb(reading: Reading, i: number): boolean {
  const t = reading.tokens[i]!;
  const verb = REPORTING_VERBS.get(t.lower);
  if (
    !verb ||
    t.kind !== 'word' ||
    WEAK_VERBS.has(verb.base) ||
    verb.form === 'gerund' ||
    (verb.form === 'base' && !(verb.class === 'say' && PLURAL_END.test(reading.tokens[i - 1]?.lower ?? '')))
  )
    return false;
  return !nounLike(reading.tokens, i);
}

/** "a report", "the FBI's claims", "the alleged plan": a determiner or possessive before makes the word no verb. */
export function nounLike(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word') return false;
  if (ARTICLES.has(before.lower)) return true;
  const form = REPORTING_VERBS.get(tokens[i]!.lower)?.form;
  if (form === 'past') return false;
  return (DETERMINERS.has(before.lower) || before.lower === 'of') && !SUBJECT_PRONOUNS.has(before.lower);
}
const ARTICLES: ReadonlySet<string> = new Set("a an the his her its their our my your 's no".split(' '));

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
  if (t.kind === 'punct') return !isMark(t, "-’'&/.%$#@*");
  if (t.kind === 'url') return false;
  return (SUBORDINATORS.has(t.lower) && t.lower !== 'as') || isVerb(reading, i);
}

/** Phrase that ends before token `end`, from the nearest border on its left, without openings. */
function phraseBefore(reading: Reading, end: number, floor: number): NounPhrase | undefined {
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
  from = withoutOpening(reading, from, end);
  return from < end ? phrase(reading, from, end) : undefined;
}

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

/** The phrase that ends before a comma at `end`, over the appositions between it and the verb: "Smith, a lawyer, said". */
function beforeComma(reading: Reading, end: number, floor: number): NounPhrase | undefined {
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
    const apposition =
      first.kind === 'number' ||
      APPOSITION_OPENERS.has(first.lower) ||
      /(?:ing|ed)$/.test(first.lower) ||
      before?.kind === 'person';
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
    if (!isMark(tokens[before.from - 1], ',') || !APPOSITION_OPENERS.has(tokens[before.from]!.lower)) return before;
    to = from - 1;
  }
  return undefined;
}

/**
 * The subject of the sentence's first clause, for verbs whose own subject is left out ("… , saying that"). Found once a
 * sentence.
 */
export function mainSubject(reading: Reading, floor: number, end: number): NounPhrase | undefined {
  let found = reading.mainSubjects.get(floor);
  if (found === undefined) {
    // While it is looked for, a verb that shares it finds nothing.
    reading.mainSubjects.set(floor, null);
    found = firstSubject(reading, floor) ?? null;
    reading.mainSubjects.set(floor, found);
  }
  return found && found.to <= end ? found : undefined;
}

function firstSubject(reading: Reading, floor: number): NounPhrase | undefined {
  const at = sentenceOf(reading.paragraph, floor);
  const end = reading.paragraph.starts[at + 1]!;
  const main = mainClause(reading, floor, end);
  for (let i = main + 1; i < end; i++) {
    if (reading.quoted[i]! >= 0 || !(isVerb(reading, i) || isFinite(reading, i))) continue;
    const found = subjectBefore(reading, i, main);
    if (found && found.kind !== 'relative') return found;
  }
  // A verb that the lexicon does not know.
  const tags = reading.tags(at);
  const base = reading.paragraph.starts[at]!;
  for (let i = main + 1; i < end; i++) {
    if (reading.quoted[i]! >= 0 || isCapital(reading.tokens[i])) continue;
    const tag = tags[i - base];
    if (tag !== 'past' && tag !== 'verb') continue;
    const found = subjectBefore(reading, i, main);
    if (found && found.kind !== 'relative') return found;
  }
  return undefined;
}

/**
 * Where the main clause begins, in a sentence that a subordinate clause opens ("Even before Smith spoke, his office …");
 * `floor` in others.
 */
export function mainClause(reading: Reading, floor: number, end: number): number {
  const { tokens } = reading;
  const opens = [0, 1].some((k) => OPENING_SUBORDINATORS.has(tokens[floor + k]?.lower ?? ''));
  if (!opens) return floor;
  for (let i = floor + 2; i < end; i++) {
    if (!isMark(tokens[i], ',') || reading.quoted[i]! >= 0) continue;
    const next = tokens[i + 1];
    if (next?.kind !== 'word') continue;
    if (
      reading.personFrom.has(i + 1) ||
      DETERMINERS.has(next.lower) ||
      SUBJECT_PRONOUNS.has(next.lower) ||
      isCapital(next)
    )
      return i + 1;
  }
  return floor;
}
const OPENING_SUBORDINATORS: ReadonlySet<string> = new Set(
  'when while if as after before since although though because once until unless'.split(' '),
);

/** Auxiliaries, and past forms behind a person or pronoun: enough to find the main clause's subject. */
export function isFinite(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const t = tokens[i]!;
  if (t.kind !== 'word' || t.text !== t.lower) return false;
  if (FINITE.has(t.lower) || t.lower.endsWith("n't")) return true;
  const before = tokens[i - 1];
  const afterSubject =
    reading.personTo.has(i) ||
    (before?.kind === 'word' && ['he', 'she', 'they', 'it', 'we', 'i'].includes(before.lower));
  return (
    (afterSubject && /(?:ed|s)$/.test(t.lower) && !PREPOSITIONS.has(t.lower) && t.lower !== "'s") || PAST.has(t.lower)
  );
}
const FINITE: ReadonlySet<string> = new Set(
  'has have had is are was were will would could should may might must can did does do'.split(' '),
);
const PAST: ReadonlySet<string> = new Set(
  'gave made took went came began became held sent drew led met stood left told spoke issued released faced appeared sought'.split(
    ' ',
  ),
);

/**
 * The subject of the verb at token `verb`, which does not lie before `floor`. Also across auxiliaries and adverbs,
 * appositions, and verbs that share a subject ("came and said").
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading;
  let i = verb - 1;
  const least = Math.max(floor, verb - 12);
  while (i >= least && reading.quoted[i]! < 0) {
    const t = tokens[i]!;
    if (reading.personTo.has(i + 1)) break;
    if (isAdverb(t) && !(t.lower === 'all' || t.lower === 'both')) i--;
    else if (t.kind === 'word' && t.lower === 'on' && WEEKDAYS.has(tokens[i + 1]!.lower)) i--;
    else if (t.kind === 'number' && tokens[i - 1] && TIMES.has(tokens[i - 1]!.lower)) i--;
    else break;
  }
  if (i < floor) return undefined;
  const t = tokens[i]!;
  if (reading.quoted[i]! >= 0) return undefined;
  if (t.lower === 'to' || (t.kind === 'word' && PREPOSITIONS.has(t.lower))) return mainSubject(reading, floor, i);
  if (t.kind === 'word' && CONJUNCTIONS.has(t.lower)) return mainSubject(reading, floor, i);
  if (isMark(t, ',')) {
    return i - 1 >= floor ? beforeComma(reading, i, floor) : undefined;
  }
  if (isMark(t, '—–)-')) return beforeDash(reading, i, floor);
  if (t.kind === 'punct' && !isMark(t, "'’.%")) return undefined;
  return phraseBefore(reading, i + 1, floor);
}

/** "Smith — a lawyer — said", "Smith (R-Utah) said": over what the marks enclose. */
function beforeDash(reading: Reading, i: number, floor: number): NounPhrase | undefined {
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

/** Ends a phrase behind an inverted verb: "said Smith, who", "said a spokesman on Tuesday". */
const AFTER_INVERTED: ReadonlySet<string> = new Set(
  'who whom which that in on at during after before when while as through via by to because about where if since until with during following'.split(
    ' ',
  ),
);

/** The subject behind the verb at `verb`: "said FBI Director Christopher Wray", "said a spokesman for the sheriff". */
export function subjectAfter(reading: Reading, verb: number, end: number): NounPhrase | undefined {
  const { tokens } = reading;
  let from = verb + 1;
  while (from < end && (isAdverb(tokens[from]!) || WEEKDAYS.has(tokens[from]!.lower)) && !reading.personFrom.has(from))
    from++;
  const first = tokens[from];
  if (!first || from >= end || reading.quoted[from]! >= 0) return undefined;
  if (first.kind === 'word' && ['he', 'she', 'they', 'i', 'we', 'it'].includes(first.lower))
    return phrase(reading, from, from + 1);
  if (
    first.kind !== 'word' ||
    PREPOSITIONS.has(first.lower) ||
    (SUBORDINATORS.has(first.lower) && first.lower !== 'one')
  )
    return undefined;
  let to = from;
  const stop = Math.min(end, from + LONGEST_PHRASE);
  while (to < stop) {
    const t = tokens[to]!;
    if (reading.quoted[to]! >= 0) break;
    if (t.kind === 'punct' && !isMark(t, "-’'&/.")) break;
    if (t.kind === 'punct' && t.text === '.' && !tokens[to + 1]) break;
    if (t.kind === 'word' && AFTER_INVERTED.has(t.lower)) break;
    if (to > from && t.kind === 'word' && BEFORE_VERB.has(t.lower) && !WEEKDAYS.has(t.lower)) break;
    if (to > from && WEEKDAYS.has(t.lower)) break;
    to++;
  }
  const found = phrase(reading, from, to);
  if (found?.kind !== 'group') return found;
  // "said the chairman, John Smith": the name behind the comma.
  const named = isMark(tokens[to], ',') ? reading.personFrom.get(to + 1) : undefined;
  if (named && isMark(tokens[to + 1 + named.tokens[1] - named.tokens[0]], ',.'))
    return phrase(reading, to + 1, to + 1 + named.tokens[1] - named.tokens[0]);
  return found;
}

/** Whether tokens [from, to) hold a finite verb, as far as the lexicon or the tagger can tell. */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.quoted[i]! < 0 && (isFinite(reading, i) || isVerb(reading, i))) return true;
  if (to <= from) return false;
  const at = sentenceOf(reading.paragraph, from);
  const tags = reading.tags(at);
  const base = reading.paragraph.starts[at]!;
  for (let i = from; i < to; i++) {
    const tag = tags[i - base];
    if ((tag === 'past' || tag === 'verb' || tag === 'modal') && !isCapital(reading.tokens[i])) return true;
  }
  return false;
}
