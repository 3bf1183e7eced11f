/** What tokens stand for as a phrase: a person, a pronoun, a group. */
import type { PersonMention } from '../../shared/people.ts';
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon-function-words.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { isMark } from './token.ts';

/** Words [from, to) that name nobody. */
export const bare = (from: number, to: number, kind: NounPhrase['kind']): NounPhrase => ({
  from,
  to,
  kind,
  person: undefined,
  antecedent: undefined,
});

/** The person whose name ends before token `to`. */
export const named = (person: PersonMention, to: number): NounPhrase => ({
  from: to - (person.tokens[1] - person.tokens[0]),
  to,
  kind: 'person',
  person,
  antecedent: undefined,
});

/** Phrase [from, to) as person, pronoun or group. */
export function phrase(reading: Reading, from: number, to: number): NounPhrase | undefined {
  const { tokens, personFrom } = reading;
  if (to <= from) return undefined;
  if (to - from === 1) {
    const { lower } = tokens[from]!;
    if (RELATIVES.has(lower)) return bare(from, to, 'relative');
    if (SUBJECT_PRONOUNS.has(lower)) return bare(from, to, 'pronoun');
  }
  // The head stands before the first preposition: "a spokesman for Clinton" is no Clinton.
  let core = from;
  while (core < to && !(tokens[core]!.kind === 'word' && PREPOSITIONS.has(tokens[core]!.lower) && core > from)) core++;
  let person: PersonMention | undefined;
  let people = 0;
  /** Behind the person's name. */
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
    at = end;
  }
  if (person && people === 1) return named(person, at);
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind === 'word' && /\p{L}/u.test(tokens[i]!.text)) return bare(from, to, 'group');
  return undefined;
}
