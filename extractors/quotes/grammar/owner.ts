/** Whose words a noun of speech stands for. */
import { PREPOSITIONS } from '../lexicon-function-words.ts';
import { SPEECH_NOUNS } from '../lexicon-reporting.ts';
import type { Cue } from './cue.ts';
import { bare, phrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase.ts';
import type { NounPhrase, Reading } from './reading.ts';

/** "Smith's claim that", "the report’s statement": the owner of a noun of speech right before token `end`. */
export function ownerBefore(reading: Reading, end: number, floor: number): { cue: Cue; owner: NounPhrase } | undefined {
  const { tokens } = reading;
  for (let i = end - 1; i >= Math.max(floor + 1, end - 8); i--) {
    const t = tokens[i]!;
    if (reading.quoted[i]! >= 0 || t.kind !== 'word') return undefined;
    if (SPEECH_NOUNS.has(t.lower)) return ownerOf(reading, i, floor);
  }
  return undefined;
}

/** Whose the noun at token `i` is. */
export function ownerOf(reading: Reading, i: number, floor: number): { cue: Cue; owner: NounPhrase } | undefined {
  const { tokens } = reading;
  const cue: Cue = { from: i, to: i + 1, kind: 'noun', verb: undefined };
  for (let k = i - 1; k >= Math.max(floor, i - 4); k--) {
    const d = tokens[k]!;
    if (PREPOSITIONS.has(d.lower)) return undefined;
    if (d.lower === "'s" || d.text === '’' || d.text === "'") {
      const person = reading.personTo.get(k);
      const owner = person
        ? phrase(reading, k - (person.tokens[1] - person.tokens[0]), k)
        : phraseBefore(reading, k, Math.max(floor, k - LONGEST_OWNER));
      return owner && { cue, owner };
    }
    if (d.lower === 'his' || d.lower === 'her' || d.lower === 'their') return { cue, owner: bare(k, k + 1, 'pronoun') };
  }
  return undefined;
}

/** An owner is no longer than this, in tokens: "the teachers' union's claim". */
const LONGEST_OWNER = 6;
