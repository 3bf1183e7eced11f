/** Who does what a verb says: the noun phrase before it, or behind it ("said Smith"). */
import type { Token } from '../../contract.ts';
import {
  BEFORE_VERB,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
  WEEKDAYS,
} from '../lexicon-function-words.ts';
import { finite } from './finite.ts';
import { phrase } from './noun-phrase.ts';
import { sentenceOf } from './paragraph.ts';
import { beforeComma, beforeDash, LONGEST_PHRASE, phraseBefore } from './phrase.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { isAdverb, isCapital, isMark } from './token.ts';
import { isFinite, isTaggedVerb, isVerb } from './verbs.ts';

/**
 * The subject of the sentence's first clause, for verbs whose own subject is left out ("… , saying that"). Found once a
 * sentence.
 */
export function mainSubject(reading: Reading, floor: number, end: number): NounPhrase | undefined {
  reading.mainSubjects ??= new Map();
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
  const { tokens } = reading;
  const at = sentenceOf(reading.paragraph, floor);
  const end = reading.paragraph.starts[at + 1]!;
  const main = mainClause(reading, floor, end);
  /** A verb that shares its subject, or whose subject was not understood: the main subject lies before it. */
  let first = end;
  for (let i = main + 1; i < end; i++) {
    if (reading.quoted[i]! >= 0) continue;
    const speaks = isVerb(reading, i) || isFinite(reading, i);
    if (!speaks && (tokens[i]!.lower === "'s" || finite(reading, i) !== 'yes')) continue;
    const found = subjectBefore(reading, i, main);
    // "…, saying that he would": a subordinate clause's subject.
    if (found && SUBORDINATORS.has(tokens[found.from - 1]?.lower ?? '') && found.from > main + 1) continue;
    if (found && found.kind !== 'relative' && found.from < first && (speaks || found.from <= main + 1)) return found;
    if (!found) first = Math.min(first, i);
  }
  // A verb that the lexicon of speech does not know.
  for (let i = main + 1; i < end; i++) {
    // "It's not enough": such a subject speaks for nobody.
    if (reading.quoted[i]! >= 0 || tokens[i]!.lower === "'s") continue;
    const verdict = finite(reading, i);
    if (verdict === 'no' || (verdict === 'unsure' && !isTaggedVerb(reading, i))) continue;
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
  if (!opensSubordinate(tokens[floor]) && !opensSubordinate(tokens[floor + 1])) return floor;
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
const opensSubordinate = (t: Token | undefined): boolean => t !== undefined && OPENING_SUBORDINATORS.has(t.lower);
const OPENING_SUBORDINATORS: ReadonlySet<string> = new Set(
  'when while if as after before since although though because once until unless'.split(' '),
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

/** Ends a phrase behind an inverted verb: "said Smith, who", "said a spokesman on Tuesday". */
const AFTER_INVERTED: ReadonlySet<string> = new Set(
  'who whom which that in on at during after before when while as through via by to because about where if since until with following'.split(
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
  if (first.kind === 'word' && PERSONAL_PRONOUNS.has(first.lower)) return phrase(reading, from, from + 1);
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
