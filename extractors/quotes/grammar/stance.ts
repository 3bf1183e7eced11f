/** Cues that give nobody's words, only what somebody thinks or wants: they count for indirect speech alone. */
import { Trait } from '../../contract.ts';
import { ATTITUDES, IDIOM_VERBS, IDIOMS, STANCE_VERBS } from '../lexicon-complements.ts';
import { BE, DETERMINERS } from '../lexicon-function-words.ts';
import type { VerbForm } from '../lexicon-reporting.ts';
import { type Cue, verbCue } from './cues.ts';
import type { Reading } from './reading.ts';

/** The verb of stance at token `i`, if it is one there. */
export const stanceAt = (reading: Reading, i: number): Cue | undefined => {
  const { lower, traits } = reading.tokens[i]!;
  // Most words are none of all these.
  const reporting = (traits & Trait.Reporting) !== 0;
  if (!reporting && !OTHER_STARTS.has(lower)) return undefined;
  const verb = reporting ? STANCE_VERBS.get(lower) : undefined;
  return (
    idiomAt(reading, i) ?? (verb ? verbCue(reading, i, verb) : (madeClearAt(reading, i) ?? attitudeAt(reading, i)))
  );
};

/** "ruled out", "hit back at": a verb with the words that make it one of saying. */
export function idiomAt(reading: Reading, i: number): Cue | undefined {
  const { tokens } = reading;
  const verb = IDIOM_VERBS.get(tokens[i]!.lower);
  const way = verb && IDIOMS.get(verb.base)?.find((words) => words.every((w, k) => tokens[i + 1 + k]?.lower === w));
  const cue = way && verbCue(reading, i, verb);
  return cue && { ...cue, to: i + 1 + way.length, verb: { ...cue.verb!, base: `${verb.base} ${way.join(' ')}` } };
}

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

/** Words of stance that are no verbs of reporting. */
const OTHER_STARTS: ReadonlySet<string> = new Set(
  [...MAKE.keys(), ...ATTITUDES.keys()].filter((word) => !STANCE_VERBS.has(word)),
);

/** "is confident that", "were opposed to": an adjective of attitude behind "be" or its like. */
function attitudeAt({ tokens }: Reading, i: number): Cue | undefined {
  const { lower } = tokens[i]!;
  if (!ATTITUDES.has(lower)) return undefined;
  let k = i - 1;
  while (k > 0 && k > i - 4 && (DEGREES.has(tokens[k]!.lower) || /..ly$/.test(tokens[k]!.lower))) k--;
  const be = tokens[k];
  if (!be || !(BE.has(be.lower) || COPULAS.has(be.lower))) return undefined;
  return { from: i, to: i + 1, kind: 'verb', verb: { base: lower, class: 'think', form: 'past' } };
}
const DEGREES: ReadonlySet<string> = new Set('very so more most less not also still now quite too never'.split(' '));
const COPULAS: ReadonlySet<string> = new Set(
  'remain remains remained seem seems seemed feel feels felt appear appears appeared sounded became'.split(' '),
);
