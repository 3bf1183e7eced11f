/** Whether a verb reports something where it stands, and who does. */
import { ROLES } from '../../shared/people/lexicon-titles.ts';
import { NEGATABLE, STAND_TAKERS } from '../lexicon-complements.ts';
import { BE, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../lexicon-function-words.ts';
import { SPEECH_NOUNS } from '../lexicon-reporting.ts';
import type { Cue } from './cue.ts';
import { hasSubject, speakerOf } from './cues.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { subjectBefore } from './subject.ts';
import { isAdverb } from './token.ts';

/** Who reports: for an -ing form without a comma before it the phrase right before, but for what a document is. */
export function reporterOf(reading: Reading, cue: Cue, floor: number, end: number): NounPhrase | undefined {
  const before = reading.tokens[cue.from - 1];
  if (cue.verb!.form !== 'gerund' || cue.from <= floor || before?.kind !== 'word')
    return speakerOf(reading, cue, floor, end);
  if (BE.has(before.lower) || isAdverb(before)) return subjectBefore(reading, cue.from, floor);
  if (CONJUNCTIONS.has(before.lower) || SUBORDINATORS.has(before.lower)) return speakerOf(reading, cue, floor, end);
  if (PREPOSITIONS.has(before.lower) && before.lower !== 'by') return undefined;
  if (before.lower === 'by' || SPEECH_NOUNS.has(before.lower)) return speakerOf(reading, cue, floor, end);
  return subjectBefore(reading, cue.from, floor);
}

/** Whether the cue's verb says that something was said: it is finite, and not denied. */
export const asserts = (reading: Reading, cue: Cue): boolean =>
  isFiniteCue(reading, cue) && negation(reading, cue) === undefined;

/**
 * The cue of what is held, with its negation where that is a stance too: "does not want". Undefined where the verb is
 * not finite, or nothing was said.
 */
export function held(reading: Reading, cue: Cue): Cue | undefined {
  if (!isFiniteCue(reading, cue)) return undefined;
  const not = negation(reading, cue);
  if (not === undefined) return cue;
  const { lower } = reading.tokens[not]!;
  if (!NEGATABLE.has(cue.verb!.base) || !(lower === 'not' || lower.endsWith("n't"))) return undefined;
  const from = lower === 'not' && AUXILIARIES.has(reading.tokens[not - 1]?.lower ?? '') ? not - 1 : not;
  return { from, to: cue.to, kind: cue.kind, verb: cue.verb };
}
const AUXILIARIES: ReadonlySet<string> = new Set('do does did has have had is are was were will would'.split(' '));

/** A base form says something where it has a subject; an infinitive only where it goes on ("continued to argue"). */
function isFiniteCue(reading: Reading, cue: Cue): boolean {
  const { form } = cue.verb!;
  const before = cue.from > 0 ? reading.tokens[cue.from - 1] : undefined;
  // "among pledged delegates", "these proposed changes".
  const perfect = before?.lower === 'since' && HAVE.has(reading.tokens[cue.from - 2]?.lower ?? '');
  if (
    form === 'past' &&
    before?.kind === 'word' &&
    !perfect &&
    (PREPOSITIONS.has(before.lower) || DEMONSTRATIVES.has(before.lower))
  )
    return false;
  // "One could say": nobody did.
  if (form === 'base' && before && HYPOTHETICAL.has(before.lower)) return false;
  if (form !== 'base') return true;
  if (reading.tokens[cue.from - 1]?.lower === 'to') return GOES_ON.has(reading.tokens[cue.from - 2]?.lower ?? '');
  return hasSubject(reading, cue.from);
}
const HAVE: ReadonlySet<string> = new Set('has have had'.split(' '));
const DEMONSTRATIVES: ReadonlySet<string> = new Set('the a an these those such most several other any no'.split(' '));
const HYPOTHETICAL: ReadonlySet<string> = new Set("could might may should must can cannot can't".split(' '));
const GOES_ON: ReadonlySet<string> = new Set('continue continues continued on seems seem seemed appeared'.split(' '));

/** Pronouns that stand for no speaker. */
const NOBODY: ReadonlySet<string> = new Set(['it', 'you', 'one']);

/** What denies the cue, as a token: "did not say", "declined to say": what was not said is no quote. */
function negation(reading: Reading, cue: Cue): number | undefined {
  for (let k = cue.from - 1; k >= Math.max(0, cue.from - 3); k--) {
    const { lower } = reading.tokens[k]!;
    if (lower === 'not' || lower === 'never' || lower.endsWith("n't")) return k;
    if (DENIALS.has(lower)) return k;
  }
  return undefined;
}

const DENIALS: ReadonlySet<string> = new Set(
  'decline declined declines declining refuse refused refuses refusing fail failed fails failing'.split(' '),
);

/** Whether the subject is somebody who can take a stand: a person, a body, people by their role. */
export function takesStands({ tokens }: Reading, speaker: NounPhrase): boolean {
  if (speaker.kind === 'person') return true;
  if (speaker.kind === 'pronoun') return !NOBODY.has(tokens[speaker.from]!.lower);
  const np = speaker.kind === 'relative' ? speaker.antecedent : speaker;
  if (speaker.kind === 'relative' && tokens[speaker.from]!.lower === 'who') return true;
  if (!np) return false;
  for (let i = np.from; i < np.to; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word') continue;
    if (i > np.from && PREPOSITIONS.has(t.lower)) break;
    if (t.text !== t.lower && !DETERMINERS.has(t.lower)) return true;
    if (STAND_TAKERS.has(t.lower) || ROLES.has(t.lower) || (t.lower.endsWith('s') && ROLES.has(t.lower.slice(0, -1))))
      return true;
  }
  return false;
}
