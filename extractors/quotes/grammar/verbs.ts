/** What is a verb, as far as the lexicon can tell; the tagger is asked last. */
import type { Token } from '../../contract.ts';
import { IRREGULAR_PASTS, NOT_PASTS } from '../../shared/lexicon-pasts.ts';
import { BEFORE_VERB, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon-function-words.ts';
import { REPORTING_VERBS, WEAK_VERBS } from '../lexicon-reporting.ts';
import { sentenceOf } from './paragraph.ts';
import type { Reading } from './reading.ts';
import { isCapital } from './token.ts';

/** A plural subject's last word: "officials say". */
const PLURAL_END = /s$|^(?:they|we|police|people)$/;

/** A finite reporting verb, never a noun of the same form. */
export function isVerb(reading: Reading, i: number): boolean {
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
 * A past form in the place of a verb, told without the tagger: behind a noun or pronoun, and before what can follow a
 * verb and no adjective ("the gunman fled in", "officers arrested the man"). Says no where it is not sure.
 */
export function isPlainPast(reading: Pick<Reading, 'tokens'>, i: number): boolean {
  const { tokens } = reading;
  const t = tokens[i]!;
  if (t.kind !== 'word' || t.text !== t.lower) return false;
  if (!(IRREGULAR_PASTS.has(t.lower) || (t.lower.length > 4 && t.lower.endsWith('ed') && !NOT_PASTS.has(t.lower))))
    return false;
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || before.lower.endsWith('ed') || before.lower === "'s") return false;
  const pronoun = SUBJECT_PRONOUNS.has(before.lower);
  if (!pronoun && endsNoSubject(before.lower)) return false;
  const after = tokens[i + 1];
  return (
    after === undefined ||
    after.kind !== 'word' ||
    after.text !== after.lower ||
    DETERMINERS.has(after.lower) ||
    PREPOSITIONS.has(after.lower) ||
    AFTER_VERB.has(after.lower)
  );
}
const endsNoSubject = (lower: string): boolean =>
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  BEFORE_VERB.has(lower) ||
  lower.endsWith('ly');
const AFTER_VERB: ReadonlySet<string> = new Set(
  'to up down away back him them me us himself herself themselves itself he she they it we i you when where while because that there and or but then just'.split(
    ' ',
  ),
);

/** Whether tokens [from, to) hold a finite verb, as far as the lexicon or the tagger can tell. */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.quoted[i]! < 0 && (isFinite(reading, i) || isVerb(reading, i))) return true;
  for (let i = from; i < to; i++) if (reading.quoted[i]! < 0 && isPlainPast(reading, i)) return true;
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
