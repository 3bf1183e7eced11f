/** What tokens stand for as a phrase: a person, a pronoun, a group. */
import type { PersonMention } from '../../shared/people.ts';
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon-function-words.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { isMark } from './token.ts';

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
  /** Where the person's name begins. */
  let at = from;
  for (let i = from; i < core; i++) {
    const m = personFrom.get(i);
    if (!m) continue;
    const end = i + (m.tokens[1] - m.tokens[0]);
    i = end - 1;
    if (end > to || tokens[end]?.lower === "'s" || isMark(tokens[end], "'’")) continue;
    // "the Smith campaign": the name only modifies, unless the phrase ends in brackets or a comma behind it.
    if (end < core && tokens[end]!.kind === 'word' && !CONJUNCTIONS.has(tokens[end]!.lower)) continue;
    people++;
    if (person) continue;
    person = m;
    at = end - (m.tokens[1] - m.tokens[0]);
  }
  if (person && people === 1) return { from: at, to: at + person.tokens[1] - person.tokens[0], kind: 'person', person };
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind === 'word' && /\p{L}/u.test(tokens[i]!.text)) return { from, to, kind: 'group' };
  return undefined;
}
