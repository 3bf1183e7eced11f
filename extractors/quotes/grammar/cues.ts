import { Trait } from '../../contract.ts';
import { BE, BEFORE_VERB, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIMES } from '../lexicon-function-words.ts';
import { STANCE_NOUNS } from '../lexicon-complements.ts';
import { NOUN_FORMS, REPORTING_VERBS, type ReportingVerb, WEAK_VERBS } from '../lexicon-reporting.ts';
import type { Cue } from './cue.ts';
import { finite } from './finite.ts';
import { opensSentence, sentenceOf } from './paragraph.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { phrase } from './noun-phrase.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import { isCapital } from './token.ts';
import { nounLike } from './verbs.ts';

/**
 * The passive of a verb with an addressee or object: its subject does not speak. So too without an auxiliary: "the case,
 * first reported by the Herald".
 */
function isPassive(reading: Reading, i: number, { base }: ReportingVerb): boolean {
  const { tokens } = reading;
  for (let k = i - 1; k >= i - 3 && k >= 0; k--) {
    const t = tokens[k]!;
    // "The mayor, who was away, said by phone that it was over."
    if (t.kind !== 'word') return t.text === ',' && base !== 'say' && tokens[i + 1]?.lower === 'by';
    if (BE.has(t.lower)) return true;
    if (!isPlainAdverb(t.lower)) return false;
  }
  return false;
}

/** "has written", "had long known". */
function isPerfect(reading: Reading, i: number): boolean {
  for (let k = i - 1; k >= i - 3 && k >= 0; k--) {
    const { lower } = reading.tokens[k]!;
    if (lower === 'has' || lower === 'have' || lower === 'had' || lower === 'having') return true;
    if (!isPlainAdverb(lower)) return false;
  }
  return false;
}

/** Behind a name, a pronoun, "to" or an auxiliary, "claims" and "reports" are verbs. */
function verbal(reading: Reading, i: number, third: boolean): boolean {
  if (i === 0) return false;
  const before = reading.tokens[i - 1]!;
  if (
    reading.personTo.has(i) ||
    (before.lower === 'to' && !third) ||
    BEFORE_VERB.has(before.lower) ||
    SUBJECT_PRONOUNS.has(before.lower) ||
    (!third && !BEFORE_VERB.has(reading.tokens[i + 1]?.lower ?? '') && finite(reading, i) === 'yes')
  )
    return true;
  // "The agency notes that", "Fox reports that". The tagger is asked last: it is by far the dearest.
  const after = reading.tokens[i + 1];
  const reports =
    before.kind === 'word' &&
    (after?.lower === 'that' ||
      (third && after?.lower === 'to') ||
      after?.text === ':' ||
      (i + 1 < reading.tokens.length && reading.quoted[i + 1]! >= 0));
  if (!reports) return false;
  // "in fear that", "a claim that" behind a singular; "lawyers worry that", but "an earnings report that".
  if (!third && !endsPlural(before.lower)) return false;
  if (third && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || endsPlural(before.lower)))
    return false;
  // "The Harbor Times reports that": a name speaks, unless the verb is part of it.
  const t = reading.tokens[i]!;
  if (t.text !== t.lower) return false;
  if (third && (before.traits & Trait.Capital) !== 0) return true;
  const at = sentenceOf(reading.paragraph, i);
  return reading.tags(at)[i - reading.paragraph.starts[at]!] !== 'noun';
}

/** A plural's ending: "lawyers", never "process". */
const endsPlural = (lower: string): boolean => /[^s']s$/.test(lower);

/** The cue that begins at token `i`, if any; read once. Nouns of the same form as verbs are none. */
export function cueAt(reading: Reading, i: number): Cue | undefined {
  const t = reading.tokens[i]!;
  if ((t.traits & Trait.Reporting) === 0) return undefined;
  reading.cues ??= new Map();
  let cue = reading.cues.get(i);
  if (cue === undefined) {
    cue = verbCue(reading, i, REPORTING_VERBS.get(t.lower)) ?? null;
    reading.cues.set(i, cue);
  }
  return cue ?? undefined;
}

/** The cue of this verb at token `i`, if it is one there. */
export function verbCue(reading: Reading, i: number, verb: ReportingVerb | undefined): Cue | undefined {
  const { tokens } = reading;
  const t = tokens[i]!;
  if ((t.traits & Trait.Reporting) === 0 || t.kind !== 'word' || reading.quoted[i]! >= 0) return undefined;
  if (t.lower === 'according' && tokens[i + 1]?.lower === 'to')
    return { from: i, to: i + 2, kind: 'according', verb: undefined };
  // "campaign-related", "so-called": no verb of its own.
  if (!verb || (!t.spaceBefore && i > 0 && tokens[i - 1]!.text === '-')) return undefined;
  if (nounLike(tokens, i)) return undefined;
  if (
    (verb.form === 'base' || verb.form === 'third') &&
    (NOUN_FORMS.has(verb.base) || STANCE_NOUNS.has(verb.base)) &&
    !verbal(reading, i, verb.form === 'third')
  )
    return undefined;
  // "Reports say", "Police Report": capitalised words inside a sentence are names.
  // In a headline the verb behind a name may have one.
  const heading =
    reading.personTo.has(i) &&
    (verb.form === 'past' || verb.form === 'third') &&
    (verb.class === 'say' || verb.class === 'tell');
  if (t.text !== t.lower && i > 0 && !heading && !opensSentence(reading.paragraph, i) && !reading.titled(i))
    return undefined;
  if (verb.form === 'participle')
    return isPerfect(reading, i)
      ? { from: i, to: i + 1, kind: 'verb', verb: { base: verb.base, class: verb.class, form: 'past' } }
      : undefined;
  if (verb.form === 'past' && isPassive(reading, i, verb)) return undefined;
  const particle = verb.base === 'point' && tokens[i + 1]?.lower === 'out' ? 1 : 0;
  return { from: i, to: i + 1 + particle, kind: 'verb', verb };
}

export const isWeak = (cue: Cue): boolean => cue.verb !== undefined && WEAK_VERBS.has(cue.verb.base);

/** Who the cue says it was, from what stands before or behind it; nothing before `floor` or from `end` on is read. */
export function speakerOf(reading: Reading, cue: Cue, floor: number, end: number): NounPhrase | undefined {
  if (cue.kind === 'according') return accordingTo(reading, cue.to, end);
  if (cue.verb!.form === 'gerund') {
    // "with officials saying": its own subject; ", saying": the sentence's.
    const before = reading.tokens[cue.from - 1];
    if (before && cue.from > floor && (reading.personTo.has(cue.from) || SUBJECT_PRONOUNS.has(before.lower)))
      return subjectBefore(reading, cue.from, floor);
    return withPhrase(reading, cue.from, floor) ?? mainSubject(reading, floor, cue.from);
  }
  if (cue.verb!.form === 'past' && reading.tokens[cue.from - 1]?.lower === 'as') return undefined;
  return subjectBefore(reading, cue.from, floor);
}

/** "with the union calling her", also "with Smith tweeting … and asking": the subject inside a with-phrase. */
function withPhrase(reading: Reading, i: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading;
  for (let k = i - 1; k >= Math.max(floor, i - 25); k--) {
    const t = tokens[k]!;
    if (t.text === ',' || t.text === ';') return undefined;
    if (t.lower !== 'with') continue;
    let to = k + 1;
    while (to < i && !(tokens[to]!.kind === 'word' && tokens[to]!.lower.endsWith('ing'))) to++;
    return to > k + 1 && to - k < 10 ? phrase(reading, k + 1, to) : undefined;
  }
  return undefined;
}

/** The phrase behind "according to", to its comma or clause. */
export function accordingTo(reading: Reading, from: number, end: number): NounPhrase | undefined {
  const { tokens } = reading;
  let to = from;
  while (to < Math.min(end, from + 25)) {
    const t = tokens[to]!;
    if (reading.quoted[to]! >= 0) break;
    if (t.kind === 'punct' && !"-’'&/.%$#".includes(t.text)) break;
    if (t.kind === 'punct' && t.text === '.' && (to + 1 >= end || tokens[to + 1]!.spaceBefore)) break;
    if (to > from && t.kind === 'word' && AFTER_SOURCE.has(t.lower)) break;
    to++;
  }
  return phrase(reading, from, to);
}

/** End the phrase behind "according to". */
const AFTER_SOURCE: ReadonlySet<string> = new Set('who which that but while when because'.split(' '));

/** A base form is a verb behind "to", an auxiliary or a plural: "officials say", "to say". */
export function hasSubject(reading: Reading, i: number): boolean {
  if (i === 0) return false;
  const t = reading.tokens[i - 1]!;
  // "executives there indicate that", "26 percent say", "economists, like others, say".
  const plain =
    (reading.tokens[i + 1]?.lower === 'that' && (t.kind === 'punct' || t.lower === 'there' || t.text !== t.lower)) ||
    reading.tokens[i]!.lower === 'say';
  if (plain && (t.kind === 'punct' ? ',)—–-%'.includes(t.text) : !NO_SUBJECT.has(t.lower))) return true;
  return (
    (t.kind === 'word' &&
      (t.lower === 'to' ||
        isPlainAdverb(t.lower) ||
        t.lower.endsWith('s') ||
        t.lower.endsWith("n't") ||
        PLURALS.has(t.lower))) ||
    isPluralVerb(reading, i)
  );
}

const PLURALS: ReadonlySet<string> = new Set('they we i you who police people'.split(' '));

/** "Reyes and Whitlow suggest the", "the mayors, both new, oppose the": the base form agrees with more than one. */
function isPluralVerb(reading: Reading, i: number): boolean {
  if (finite(reading, i) === 'yes') return true;
  let k = i - 1;
  while (k > i - 4 && isCapital(reading.tokens[k])) k--;
  return k < i - 1 && reading.tokens[k]?.lower === 'and' && isCapital(reading.tokens[k - 1]);
}

/** A base form behind these has no subject right before it. */
const NO_SUBJECT: ReadonlySet<string> = new Set("not to let and or but never 's".split(' '));

/** An auxiliary or adverb that may stand between subject and verb. */
export const isPlainAdverb = (lower: string): boolean =>
  BEFORE_VERB.has(lower) || (lower.length > 4 && lower.endsWith('ly'));

/** Behind the verb of a bare "Smith said." come time and place at most, never what he said. */
export function isTag(reading: Reading, from: number, end: number): boolean {
  const t = reading.tokens[from];
  if (from >= end || !t || t.kind === 'punct') return !':"“'.includes(t?.text ?? ' ');
  return (PREPOSITIONS.has(t.lower) && t.lower !== 'about') || TIMES.has(t.lower);
}
