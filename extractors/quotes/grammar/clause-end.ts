/** Where the clause that a verb reports ends. */
import { Trait } from '../../contract.ts';
import { CONJUNCTIONS } from '../lexicon-function-words.ts';
import { cueAt, isWeak } from './cues.ts';
import type { Reading } from './reading.ts';
import { isAdverb, isGerund, isSpacedDash } from './token.ts';

/** "… but noted that": another verb of saying, with the first one's subject. */
function reportsOn(reading: Reading, i: number, end: number): boolean {
  const at = i < end && isAdverb(reading.tokens[i]!) ? i + 1 : i;
  const cue = at < end ? cueAt(reading, at) : undefined;
  return (
    cue?.verb?.class === 'say' &&
    !isWeak(cue) &&
    (cue.verb.form === 'past' || cue.verb.form === 'third' || cue.verb.form === 'gerund')
  );
}

/** ", with a lawyer calling it a lie": somebody else's words. */
function opensAbsolute(reading: Reading, from: number, end: number): boolean {
  for (let k = from + 1; k < Math.min(end, from + 6); k++)
    if (isGerund(reading.tokens[k]!)) return cueAt(reading, k) !== undefined;
  return false;
}

/** Most words are longer than any conjunction, and need no look-up. */
const isConjunction = (lower: string): boolean => lower.length <= 3 && CONJUNCTIONS.has(lower);

/** A reported clause is no longer than this, in tokens: attributions inside each other must not make it quadratic. */
const LONGEST_CLAUSE = 240;

/** Where the reported clause ends: before another attribution, a participle that reports on, or the sentence's end. */
export function clauseEnd(reading: Reading, from: number, stop: number): number {
  const { tokens } = reading;
  const end = Math.min(stop, from + LONGEST_CLAUSE);
  for (let i = from; i < end; i++) {
    const t = tokens[i]!;
    if (reading.quoted[i]! >= 0) continue;
    if (t.kind === 'word') {
      if (i > from && isConjunction(t.lower) && reportsOn(reading, i + 1, end)) return i;
      continue;
    }
    if (t.kind !== 'punct') continue;
    if (t.text === ';') return i;
    if (!',—–'.includes(t.text) && !isSpacedDash(tokens, i)) continue;
    const next = tokens[i + 1];
    if (next?.kind !== 'word') continue;
    if (next.lower === 'according') return i;
    if (isGerund(next) && cueAt(reading, i + 1)) return i;
    if (next.lower === 'with' && opensAbsolute(reading, i + 2, end)) return i;
    if (!(isConjunction(next.lower) || next.lower === 'while' || next.lower === 'though')) continue;
    // ", and Jones said": another's words begin.
    for (let k = i + 2; k < Math.min(end, i + 14); k++) {
      const cue = (tokens[k]!.traits & Trait.Reporting) === 0 ? undefined : cueAt(reading, k);
      if (!cue?.verb || cue.verb.class === 'show') continue;
      if (cue.verb.form === 'base' ? tokens[k - 1]!.lower === 'to' : cue.verb.form !== 'gerund' && !isWeak(cue))
        return i;
    }
  }
  return end;
}
