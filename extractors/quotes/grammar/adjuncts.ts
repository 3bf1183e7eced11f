/** What stands between a verb of speech and what was said: to whom, when and where. */
import type { Token } from '../../contract.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIMES } from '../lexicon-function-words.ts';
import type { Cue } from './cue.ts';
import { isContraction } from './finite.ts';
import { isInfinitive } from './infinitive.ts';
import type { Reading } from './reading.ts';
import { isMark } from './token.ts';
import { isClauseVerb, isFinite } from './verbs.ts';

const ADDRESSEES: ReadonlySet<string> = new Set(
  'him her them us me you it reporters journalists lawmakers officers police investigators supporters viewers voters readers people listeners jurors investors employees'.split(
    ' ',
  ),
);
export const WH: ReadonlySet<string> = new Set('whether if how why what when where who which'.split(' '));

/** Between the verb and "that" lie only whom, when and where it was said. */
export function hasOnlyAdjuncts(reading: Reading, cue: Cue, that: number): boolean {
  if (that === cue.to) return true;
  const first = reading.tokens[cue.to]!;
  if (cue.verb!.class === 'tell' || cue.verb!.base === 'ask') return true;
  // "warned residents that".
  if (cue.verb!.base === 'warn' && that - cue.to <= 4) return true;
  // "said, for the first time, that", not "The risk, he said, is a clash that".
  if (isMark(first, ',')) return isMark(reading.tokens[that - 1], ',') && !isFinite(reading, cue.to + 1);
  // "intends to ignore those that": an infinitive, no adjunct.
  if (first.lower === 'to' && isInfinitive(reading.tokens, cue.to)) return false;
  return (
    PREPOSITIONS.has(first.lower) ||
    TIMES.has(first.lower) ||
    first.lower.endsWith('ly') ||
    first.lower === 'again' ||
    first.lower === 'however' ||
    (ADDRESSEES.has(first.lower) && !SUBJECT_PRONOUNS.has(first.lower))
  );
}

/** Behind whom it was said to: "told reporters", "told The Daily Post", "told the committee in May". */
export function behindAddressee(reading: Reading, from: number, end: number): number {
  const { tokens, personFrom } = reading;
  const t = tokens[from];
  if (!t || from >= end) return from;
  if (t.kind === 'word' && ADDRESSEES.has(t.lower)) return from + 1;
  const person = personFrom.get(from);
  if (person) return from + person.tokens[1] - person.tokens[0];
  let i = from;
  if (t.kind === 'word' && DETERMINERS.has(t.lower)) i++;
  const stop = Math.min(end, from + 6);
  const capital = tokens[i] !== undefined && tokens[i]!.text !== tokens[i]!.lower;
  while (i < stop && tokens[i]!.kind === 'word') {
    const w = tokens[i]!;
    if (SUBJECT_PRONOUNS.has(w.lower) || DETERMINERS.has(w.lower) || PREPOSITIONS.has(w.lower) || WH.has(w.lower))
      break;
    if (isContraction(w.lower, undefined) || (capital && w.text === w.lower && w.lower !== "'s")) break;
    i++;
    // "a judge he would", "the crowd there": one noun, when it is written small.
    if (!capital && !/^(?:news|press|local|federal|state)$/.test(w.lower)) break;
  }
  return i;
}

/** "asked the head of the board if": the clause's first word, where no verb stands between. */
export function behindLongAddressee(reading: Reading, from: number, end: number): number | undefined {
  for (let i = from + 1; i < Math.min(end, from + LONGEST_ADDRESSEE); i++) {
    const t = reading.tokens[i]!;
    if (
      reading.quoted[i]! >= 0 ||
      t.lower === 'to' ||
      (t.kind === 'punct' && !isMark(t, "-’'.")) ||
      isClauseVerb(reading, i)
    )
      return undefined;
    if (t.lower === 'if' || t.lower === 'whether') return i;
  }
  return undefined;
}
/** Whom a question is put to takes no more tokens than this. */
const LONGEST_ADDRESSEE = 14;

/** Behind "on Monday", "Monday", "in a statement", "at the time". */
export function behindTime(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  for (let round = 0; round < 3; round++) {
    const t = tokens[i];
    if (!t || i >= end || t.kind !== 'word') return i;
    if (TIMES.has(t.lower) && t.lower !== 'this' && t.lower !== 'last' && t.lower !== 'may') i++;
    else if (t.lower.endsWith('ly') && t.text === t.lower) i++;
    else if (PREPOSITIONS.has(t.lower)) {
      let k = i + 1;
      while (
        k < Math.min(end, i + 6) &&
        tokens[k]!.kind !== 'punct' &&
        !(k > i + 1 && (SUBJECT_PRONOUNS.has(tokens[k]!.lower) || DETERMINERS.has(tokens[k]!.lower)))
      )
        k++;
      const timed = tokens
        .slice(i + 1, k)
        .some(
          (w) =>
            TIMES.has(w.lower) || /^(?:statement|interview|tweet|speech|report|conference|letter|email)$/.test(w.lower),
        );
      if (!timed || k >= end || tokens[k]!.kind === 'punct') return i;
      i = k;
    } else return i;
  }
  return i;
}
