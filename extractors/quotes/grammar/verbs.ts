/** What is a verb, as far as the lexicon can tell; the tagger is asked last. */
import { type Token, Trait } from '../../contract.ts';
import { DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon-function-words.ts';
import { REPORTING_VERBS, WEAK_VERBS } from '../lexicon-reporting.ts';
import { finite } from './finite.ts';
import { sentenceOf } from './paragraph.ts';
import type { Reading } from './reading.ts';

/** A plural subject's last word: "officials say". */
const PLURAL_END = /s$|^(?:they|we|police|people)$/;

/** A finite reporting verb, never a noun of the same form. */
export function isVerb(reading: Reading, i: number): boolean {
  const t = reading.tokens[i]!;
  if ((t.traits & Trait.Reporting) === 0) return false;
  const verb = REPORTING_VERBS.get(t.lower);
  if (
    !verb ||
    t.kind !== 'word' ||
    WEAK_VERBS.has(verb.base) ||
    verb.form === 'gerund' ||
    (verb.form === 'base' &&
      !((verb.class === 'say' || verb.class === 'show') && PLURAL_END.test(reading.tokens[i - 1]?.lower ?? '')))
  )
    return false;
  // "so-called", "self-described".
  if (!t.spaceBefore && reading.tokens[i - 1]?.text === '-') return false;
  return !nounLike(reading.tokens, i);
}

/** "a report", "the FBI's claims", "the alleged plan": a determiner or possessive before makes the word no verb. */
export function nounLike(tokens: readonly Token[], i: number): boolean {
  const before = i > 0 ? tokens[i - 1] : undefined;
  if (before?.kind !== 'word') return false;
  if (ARTICLES.has(before.lower)) return true;
  const form = REPORTING_VERBS.get(tokens[i]!.lower)?.form;
  if (form === 'past') return false;
  // "few calls for": a verb would agree with more than one.
  if (form === 'third' && QUANTIFIERS.has(before.lower)) return true;
  return (DETERMINERS.has(before.lower) || before.lower === 'of') && !SUBJECT_PRONOUNS.has(before.lower);
}
const QUANTIFIERS: ReadonlySet<string> = new Set('few many several some both most all these those'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set("a an the his her its their our my your 's no".split(' '));

/** Auxiliaries, and past forms behind a person or pronoun: enough to find the main clause's subject. */
export function isFinite(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const t = tokens[i]!;
  if (t.kind !== 'word' || ((t.traits & Trait.Capital) !== 0 && !reading.titled(i))) return false;
  if (FINITE.has(t.lower) || t.lower.endsWith("n't")) return true;
  const before = i > 0 ? tokens[i - 1] : undefined;
  const afterSubject = reading.personTo.has(i) || (before?.kind === 'word' && PERSONAL_PRONOUNS.has(before.lower));
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

/** A clause's finite verb, of speech or not, as far as form and neighbours tell. */
export const isClauseVerb = (reading: Reading, i: number): boolean =>
  isFinite(reading, i) || isVerb(reading, i) || finite(reading, i) === 'yes';

/** Whether tokens [from, to) hold a finite verb, as far as the lexicon or the tagger can tell. */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  let unsure: number[] | undefined;
  for (let i = from; i < to; i++) {
    if (reading.quoted[i]! >= 0) continue;
    if (isFinite(reading, i) || isVerb(reading, i)) return true;
    const verdict = finite(reading, i);
    if (verdict === 'yes') return true;
    if (verdict === 'unsure') (unsure ??= []).push(i);
  }
  return unsure !== undefined && unsure.some((i) => isTaggedVerb(reading, i));
}

/** Whether the tagger takes a word of tokens [from, to) for a verb. */
export function hasTaggedVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.quoted[i]! < 0 && isTaggedVerb(reading, i)) return true;
  return false;
}

/** Whether the tagger takes the word for a verb. */
export function isTaggedVerb(reading: Reading, i: number): boolean {
  const at = sentenceOf(reading.paragraph, i);
  const tag = reading.tags(at)[i - reading.paragraph.starts[at]!];
  return tag === 'past' || tag === 'verb';
}
