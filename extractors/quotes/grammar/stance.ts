/** Cues that give nobody's words, only what somebody thinks or wants: they count for indirect speech alone. */
import { ATTITUDES, COMMON_CUES, IDIOM_VERBS, IDIOMS, STANCE_VERBS, WILLING } from '../lexicon-complements.ts';
import { BE, DETERMINERS } from '../lexicon-function-words.ts';
import type { ReportingVerb, VerbForm } from '../lexicon-reporting.ts';
import type { Cue } from './cue.ts';
import { verbCue } from './cues.ts';
import type { Reading } from './reading.ts';
import { isLy, isMark } from './token.ts';
import { nounLike } from './verbs.ts';

/** The verb of stance at token `i`, if it is one there. */
export const stanceAt = (reading: Reading, i: number): Cue | undefined => {
  const { lower } = reading.tokens[i]!;
  if (!STANCE_WORDS.has(lower)) return undefined;
  const verb = STANCE_VERBS.get(lower);
  return (
    wishAt(reading, i) ??
    idiomAt(reading, i) ??
    (verb ? verbCue(reading, i, verb) : (madeClearAt(reading, i) ?? attitudeAt(reading, i)))
  );
};

/** "ruled out", "hit back at": a verb with the words that make it one of saying. */
export function idiomAt(reading: Reading, i: number): Cue | undefined {
  const { tokens } = reading;
  const verb = IDIOM_VERBS.get(tokens[i]!.lower);
  const way = verb && IDIOMS.get(verb.base)?.find((words) => words.every((w, k) => tokens[i + 1 + k]?.lower === w));
  const cue = way && (COMMON_CUES.has(tokens[i]!.lower) ? commonCue(reading, i, verb) : verbCue(reading, i, verb));
  if (!cue) return undefined;
  const { class: cls, form } = cue.verb!;
  const base = `${verb.base} ${way.join(' ')}`;
  return { from: cue.from, to: i + 1 + way.length, kind: cue.kind, verb: { base, class: cls, form } };
}

/** "would like to", "'d love": a wish. */
function wishAt({ tokens }: Reading, i: number): Cue | undefined {
  const { lower } = tokens[i]!;
  if (!WISHES.has(lower)) return undefined;
  const would = tokens[i - 1]?.lower ?? '';
  if (would !== 'would' && !would.endsWith("'d")) return undefined;
  return { from: i, to: i + 1, kind: 'verb', verb: { base: 'want', class: 'think', form: 'base' } };
}

/** "made fun of": a verb too common to mark a sentence. */
const commonCue = (reading: Reading, i: number, verb: ReportingVerb): Cue | undefined =>
  reading.quoted[i]! >= 0 || nounLike(reading.tokens, i) ? undefined : { from: i, to: i + 1, kind: 'verb', verb };

/** "pointed out that", "made (it) clear that", "made the case that". */
function madeClearAt({ tokens }: Reading, i: number): Cue | undefined {
  const form = MAKE.get(tokens[i]!.lower);
  if (!form) return undefined;
  let to = i + 1;
  if (DETERMINERS.has(tokens[to]?.lower ?? '') || tokens[to]?.lower === 'it') to++;
  return MADE.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'that'
    ? { from: i, to: to + 1, kind: 'verb', verb: { base: 'make clear', class: 'say', form } }
    : undefined;
}
const MAKE: ReadonlyMap<string, VerbForm> = new Map([
  ['make', 'base'],
  ['makes', 'third'],
  ['made', 'past'],
  ['making', 'gerund'],
]);
const MADE: ReadonlySet<string> = new Set('clear case point argument claim plain known'.split(' '));

/** "is confident that", "were opposed to": an adjective of attitude behind "be" or its like. */
function attitudeAt({ tokens }: Reading, i: number): Cue | undefined {
  const { lower } = tokens[i]!;
  if (!ATTITUDES.has(lower) && !WILLING.has(lower)) return undefined;
  let k = i - 1;
  while (k > 0 && k > i - 4 && (DEGREES.has(tokens[k]!.lower) || isLy(tokens[k]!))) k--;
  const be = tokens[k];
  const linked = be !== undefined && (BE.has(be.lower) || COPULAS.has(be.lower));
  // "Whitlow, angry at the delay, left": with what follows it, the adjective stands for a clause.
  const apposed = isMark(be, ',—–-') && ATTITUDES.get(lower)?.has(tokens[i + 1]?.lower ?? '') === true;
  if (!linked && !apposed && !(be === tokens[i - 1] && tokens[i + 1]?.lower === 'that')) return undefined;
  return { from: i, to: i + 1, kind: 'verb', verb: { base: lower, class: 'think', form: 'past' } };
}
const WISHES: ReadonlySet<string> = new Set(['like', 'love', 'prefer']);

/** All words at which one of these cues can begin: most words that report are none, which one look tells. */
const STANCE_WORDS: ReadonlySet<string> = new Set([
  ...STANCE_VERBS.keys(),
  ...IDIOM_VERBS.keys(),
  ...MAKE.keys(),
  ...ATTITUDES.keys(),
  ...WILLING,
  ...WISHES,
]);

const DEGREES: ReadonlySet<string> = new Set('very so more most less not also still now quite too never'.split(' '));
const COPULAS: ReadonlySet<string> = new Set(
  'remain remains remained seem seems seemed feel feels felt appear appears appeared sounded became'.split(' '),
);
