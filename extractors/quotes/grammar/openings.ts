/** Where a subject begins, behind what opens its clause: "But", "On Tuesday", another clause and its conjunction. */
import type { Token } from '../../contract.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SENTENCE_ADVERBS,
  TIMES,
  WEEKDAYS,
} from '../lexicon-function-words.ts';
import type { Reading } from './reading.ts';
import { isAdverb, isCapital } from './token.ts';

/** "The case is open but police believe": behind the conjunction that follows another clause's verb. */
export function behindClause(reading: Reading, from: number, end: number): number {
  let verb = false;
  let start = from;
  for (let i = from; i < end; i++) {
    const t = reading.tokens[i]!;
    if (t.kind !== 'word') continue;
    if (t.lower === 'but' || (verb && CONJUNCTIONS.has(t.lower))) start = i + 1;
    else if (AUXILIARIES.has(t.lower)) verb = true;
  }
  return start < end ? start : from;
}
const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were has have had will would could should did does do'.split(' '),
);

/** Without "But", "On Tuesday", "In a statement": the phrase begins behind them. */
export function withoutOpening(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  let i = from;
  while (
    i < end &&
    tokens[i]!.kind === 'word' &&
    (SENTENCE_ADVERBS.has(tokens[i]!.lower) ||
      CONJUNCTIONS.has(tokens[i]!.lower) ||
      WEEKDAYS.has(tokens[i]!.lower) ||
      (i > from && isAdverb(tokens[i]!)))
  )
    i++;
  if (i >= end) return end;
  const t = tokens[i]!;
  if (t.kind !== 'word' || !PREPOSITIONS.has(t.lower) || t.lower === 'over' || t.lower === 'about') return i;
  // The subject is the last phrase: from a person who ends it, or from the last determiner.
  const person = reading.personTo.get(end);
  if (person) {
    let k = end - (person.tokens[1] - person.tokens[0]);
    while (k - 1 > i && isCapital(tokens[k - 1]) && !TIMES.has(tokens[k - 1]!.lower)) k--;
    return k;
  }
  for (let k = end - 1; k > i + 1; k--) {
    const d = tokens[k]!;
    if (d.kind === 'word' && PREPOSITIONS.has(d.lower)) return lastPhrase(tokens, i + 1, end);
    if (d.kind === 'word' && DETERMINERS.has(d.lower) && !TIMES.has(d.lower)) return k;
  }
  return lastPhrase(tokens, i + 1, end);
}

/** Behind the last time word, or the last word alone. */
function lastPhrase(tokens: readonly Token[], from: number, end: number): number {
  for (let k = end - 2; k >= from; k--) {
    const t = tokens[k]!;
    if (t.kind === 'number' || (t.kind === 'word' && TIMES.has(t.lower))) return k + 1;
    if (t.kind === 'word' && DETERMINERS.has(t.lower)) return k;
  }
  return end - 1;
}
