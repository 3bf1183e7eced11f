/** What a noun of speech with its owner reports: "his claim that the vote was rigged", "the union's criticism of the plan". */
import { CLAIMS, STANDS } from '../lexicon-complements.ts';
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES, SUBORDINATORS, TIMES } from '../lexicon-function-words.ts';
import { clauseEnd } from './clause-end.ts';
import type { Cue } from './cue.ts';
import { isInfinitive } from './infinitive.ts';
import { carriedBy } from './light-verbs.ts';
import { ownerOf } from './owner.ts';
import { parts, type Reported } from './parts.ts';
import type { Reading } from './reading.ts';
import { isGerund, isMark } from './token.ts';
import { isClauseVerb, isFinite } from './verbs.ts';

/** The claim whose noun is token `i`, within tokens [floor, end). */
export function claimAt(reading: Reading, i: number, floor: number, end: number): Reported | undefined {
  const { tokens } = reading;
  const t = tokens[i]!;
  if (t.kind !== 'word' || reading.quoted[i]! >= 0 || i + 2 >= end) return undefined;
  const next = tokens[i + 1]!;
  const that = next.lower === 'that' && CLAIMS.has(t.lower);
  if (!that && !STANDS.get(t.lower)?.has(next.lower)) return undefined;
  if (next.lower === 'to' && !TO_WHOM.has(t.lower) && !isInfinitive(tokens, i + 1)) return undefined;
  const owned = ownerOf(reading, i, floor) ?? carriedBy(reading, i, floor);
  if (!owned) return undefined;
  const from = i + 2;
  // "his speech on Monday"
  if (reading.quoted[from]! >= 0 || (!that && TIMES.has(tokens[from]!.lower))) return undefined;
  // What the noun's own clause goes on with is no part of the claim: "his claim that it rained | was wrong".
  const to = phraseEnd(reading, from, end, that ? 1 : 0);
  const { from: begins, kind, verb } = owned.cue;
  const cue: Cue = { from: begins, to: that || next.lower === 'to' ? i + 1 : i + 2, kind, verb };
  const spans =
    to - from > (that ? 1 : 0) ? parts(reading, { start: next.lower === 'to' ? i + 1 : from, end: to }) : [];
  return spans.length > 0 ? { parts: spans, cue, speaker: owned.owner } : undefined;
}

/** Nouns whose "to" leads to a thing: "an objection to the sale". */
const TO_WHOM: ReadonlySet<string> = new Set(
  'apologies apology appeal appeals challenge challenges hostility objection objections opposition reference references resistance testimony threat threats tribute tributes'.split(
    ' ',
  ),
);

/** A claim is no longer than this, in tokens. */
const LONGEST = 80;

/** Before the first finite verb that is not the claim's own, of which it has `own`. */
function phraseEnd(reading: Reading, from: number, end: number, own: number): number {
  const { tokens } = reading;
  const stop = clauseEnd(reading, from, Math.min(end, from + LONGEST));
  let left = own;
  for (let i = from; i < stop; i++) {
    const t = tokens[i]!;
    if (isMark(t, ',') && (own === 0 || left <= 0) && !isGerund(tokens[i + 1] ?? t)) return i;
    if (isMark(t, ':—–')) return i;
    if (t.kind !== 'word') continue;
    if (i > from && (RELATIVES.has(t.lower) || SUBORDINATORS.has(t.lower))) left++;
    else if (CONJUNCTIONS.has(t.lower) && own > 0) left++;
    if (!isClauseVerb(reading, i)) continue;
    const before = tokens[i - 1]!;
    // "has been", "was told": one verb.
    if (before.kind === 'word' && (isFinite(reading, i - 1) || PREPOSITIONS.has(before.lower))) continue;
    if (left <= 0) return i;
    left--;
  }
  return stop;
}
