/** The clause that a verb or "according to" reports. */
import type { Span } from '../../contract.ts';
import { CONJUNCTIONS, RELATIVES } from '../lexicon-function-words.ts';
import { INVERTING } from '../lexicon-reporting.ts';
import { behindAddressee } from './adjuncts.ts';
import { clauseEnd } from './clause-end.ts';
import { contentOf } from './content.ts';
import type { Cue } from './cue.ts';
import { accordingTo, isTag, isWeak } from './cues.ts';
import { clauseParts, type Reported } from './parts.ts';
import { LONGEST_APPOSITION } from './phrase.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { asserts, reporterOf } from './reporter.ts';
import { mainClause, subjectAfter } from './subject.ts';
import { isGerund, isMark } from './token.ts';
import { hasFiniteVerb, isClauseVerb, isFinite } from './verbs.ts';

/** "According to Smith, …", "…, according to Smith"; `taken`: what earlier attributions of the sentence hold. */
export function byAccording(
  reading: Reading,
  cue: Cue,
  floor: number,
  end: number,
  taken: number,
): Reported | undefined {
  const { tokens } = reading;
  const speaker = accordingTo(reading, cue.to, end);
  if (!speaker) return undefined;
  let behind = speaker.to;
  while (behind < end && !isMark(tokens[behind], ',.;')) behind++;
  const found =
    cue.from - floor < 3 && tokens.slice(floor, cue.from).every((t) => t.kind === 'punct' || CONJUNCTIONS.has(t.lower))
      ? clauseParts(reading, { start: behind, end: clauseEnd(reading, behind + 1, end) })
      : clauseParts(reading, { start: taken, end: cue.from });
  return found && { parts: found, cue, speaker };
}

/** "Smith said (that) …", "…, Smith said", "…, said Smith". @param previous whose speaker goes on speaking */
export function byVerb(
  reading: Reading,
  cue: Cue,
  floor: number,
  sentenceEnd: number,
  taken: number,
  previous: Reported | undefined,
): Reported | undefined {
  const verb = cue.verb!;
  if (verb.class === 'call' || verb.class === 'hold') return undefined;
  if (isWeak(cue) && reading.tokens[cue.to]?.lower !== 'that') return undefined;
  if (!asserts(reading, cue)) return undefined;
  const main = mainClause(reading, floor, sentenceEnd);
  // What a subordinate clause reports ends with it: "While she said she knew, …".
  const end = cue.from < main ? main - 1 : sentenceEnd;
  const inverted = invertedAt(reading, cue, floor, end);
  if (inverted)
    return around(reading, cue, inverted, taken, inverted.to, end, isMark(reading.tokens[inverted.to], ','));
  const speaker = previous?.speaker ?? reporterOf(reading, cue, main <= cue.from ? main : floor, end);
  if (!speaker || reading.tokens[speaker.from - 1]?.lower === 'what') return undefined;
  const content = contentOf(reading, cue, end, speaker);
  if (content) {
    const { start, end: stop } = content;
    const found = clauseParts(reading, {
      start,
      end: speaker.kind === 'relative' ? relativeEnd(reading, start, stop) : stop,
    });
    return found && { parts: found, cue, speaker };
  }
  if (verb.form === 'gerund') return undefined;
  // "…, Smith said.": the subject stands behind a comma.
  const opened =
    isMark(reading.tokens[speaker.from - 1], ',—–') ||
    (speaker.kind === 'person' && openedByComma(reading, speaker.from, floor));
  if (!opened) return undefined;
  if (verb.class !== 'say' && verb.class !== 'tell' && !TRAILING.has(verb.base)) return undefined;
  return around(reading, cue, speaker, taken, behindVerb(reading, cue, end), end, true);
}

/** "Smith, who said it was so, | left": before the comma that a verb of the main clause follows. */
function relativeEnd(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++)
    if (isMark(reading.tokens[i], ',—–') && isClauseVerb(reading, i + 1)) return i;
  return end;
}

/** "…, Republican Sen. Smith said": the comma stands before the words that describe the name. */
function openedByComma(reading: Reading, i: number, floor: number): boolean {
  for (let k = i - 1; k > floor && k > i - 12; k--) {
    const t = reading.tokens[k]!;
    if (isMark(t, ',')) return true;
    if (t.kind === 'punct' && !isMark(t, ".-'’()")) return false;
    if (t.kind === 'word' && t.text === t.lower && CONJUNCTIONS.has(t.lower)) return false;
  }
  return false;
}

/** ", said Smith": the verb behind a comma with its subject behind it. */
export function invertedAt(reading: Reading, cue: Cue, floor: number, end: number): NounPhrase | undefined {
  if (!isMark(reading.tokens[cue.from - 1], ',') || !INVERTING.has(cue.verb!.base)) return undefined;
  if (cue.verb!.form === 'gerund' || (cue.verb!.form === 'base' && cue.verb!.base !== 'say')) return undefined;
  if (followsApposition(reading, cue.from - 1, floor)) return undefined;
  const found = subjectAfter(reading, cue.from, end);
  if (!found) return undefined;
  // "Smith, who came late, said the hall collapsed": a clause, no subject.
  for (let i = found.from + 1; i < found.to; i++) if (isClauseVerb(reading, i)) return undefined;
  const next = reading.tokens[found.to];
  return found.to >= end - 1 || isMark(next, ',.;—–') || (next?.kind === 'word' && ENDS_SUBJECT.has(next.lower))
    ? found
    : undefined;
}

/** "Her lawyer, Dana Whitlow, said the man who …": what stands between the commas is a name or phrase, no clause. */
function followsApposition(reading: Reading, comma: number, floor: number): boolean {
  let k = comma - 1;
  while (k > floor && !isMark(reading.tokens[k], ',') && comma - k < LONGEST_APPOSITION) {
    if (isClauseVerb(reading, k)) return false;
    k--;
  }
  return isMark(reading.tokens[k], ',') && reading.personTo.has(comma);
}

/** Behind the subject of an inverted verb. */
const ENDS_SUBJECT: ReadonlySet<string> = new Set(
  'who which that on in at during after when while as through via'.split(' '),
);

/** Behind the verb, and behind whom it was told to. */
export const behindVerb = (reading: Reading, cue: Cue, end: number): number =>
  cue.verb!.class === 'tell' ? behindAddressee(reading, cue.to, end) : cue.to;

/** The clause round an attribution: before it, and behind it where the sentence goes on behind a comma. */
function around(
  reading: Reading,
  cue: Cue,
  speaker: NounPhrase,
  floor: number,
  to: number,
  end: number,
  inserted: boolean,
): Reported | undefined {
  const { tokens } = reading;
  const from = Math.min(cue.from, speaker.from);
  let comma = from;
  while (comma > floor && !isMark(tokens[comma - 1], ',—–')) comma--;
  let start = floor;
  // "Smith left, but the plan is dead, Jones said": from the last conjunction behind a comma.
  for (let k = comma - 2; k > floor; k--) if (reading.quoted[k]! >= 0) return undefined;
  while (start < comma && tokens[start]!.kind === 'word' && CONJUNCTIONS.has(tokens[start]!.lower)) start++;
  const behind: Span[] = [];
  if (
    inserted &&
    isMark(tokens[to], ',') &&
    hasFiniteVerb(reading, to + 1, end) &&
    end - to > 4 &&
    tokens[to + 1]?.kind === 'word' &&
    !RELATIVES.has(tokens[to + 1]!.lower) &&
    !isGerund(tokens[to + 1]!)
  )
    behind.push({ start: to, end: clauseEnd(reading, to + 1, end) });
  // "In particular, he said, the fund had it": nothing but an opening stands before.
  const whole = hasFiniteVerb(reading, start + 1, comma);
  const relative = !inserted && ENDS_SUBJECT.has(tokens[to]?.lower ?? '');
  if ((!relative && !isTag(reading, to, end)) || (!whole && behind.length === 0)) return undefined;
  const split = behind.length > 0 && isFinite(reading, to + 1);
  const found = clauseParts(reading, ...(whole || split ? [{ start, end: comma }] : []), ...behind);
  return found && { parts: found, cue, speaker };
}

/** Verbs of thinking that may stand behind their clause: "…, she believed." */
const TRAILING: ReadonlySet<string> = new Set('think believe estimate predict suspect'.split(' '));
