/**
 * Indirect speech: the clause that a cue reports, where nothing of it stands between quotation marks that quote.
 * "Smith said (that) …", "…, Smith said", "The plan, Smith said, …", "according to Smith, …".
 */
import type { Span } from '../../contract.ts';
import { CONJUNCTIONS } from '../lexicon-function-words.ts';
import { INVERTING } from '../lexicon-reporting.ts';
import { clauseEnd, contentStart } from './content.ts';
import { accordingTo, type Cue, cueAt, hasSubject, isTag, isWeak, speakerOf } from './cues.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { mainClause, subjectAfter } from './subject.ts';
import { isGerund, isMark } from './token.ts';
import { hasFiniteVerb, isFinite as isFiniteAt } from './verbs.ts';

/** A reported clause: its parts as tokens [start, end) of the paragraph. */
export interface Reported {
  readonly parts: readonly Span[];
  readonly cue: Cue;
  readonly speaker: NounPhrase;
}

/** A clause of fewer tokens reports nothing. */
const SHORTEST_CLAUSE = 3;

/** All reported clauses of the paragraph's sentence with this number, in order. @param used cues of quotations */
export function reported(reading: Reading, sentence: number, used: ReadonlySet<number>): Reported[] {
  const { paragraph } = reading;
  const floor = paragraph.starts[sentence]!;
  const end = paragraph.starts[sentence + 1]!;
  const out: Reported[] = [];
  /** What an earlier cue of the sentence reports already. */
  let taken = floor;
  for (let i = floor; i < end; i++) {
    if (i < taken) continue;
    const cue = used.has(i) ? undefined : cueAt(reading, i);
    if (!cue) continue;
    const found =
      cue.kind === 'according' ? byAccording(reading, cue, floor, end, taken) : byVerb(reading, cue, floor, end, taken);
    if (!found) continue;
    out.push(found);
    taken = Math.max(taken, found.parts.at(-1)!.end, found.cue.to);
  }
  return out;
}

/** Token behind the clause: without the sentence's closing punctuation. */
function trimEnd(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && reading.tokens[end - 1]!.kind === 'punct' && !isMark(reading.tokens[end - 1], ')%"”’\'')) end--;
  return end;
}

const trimStart = (reading: Reading, from: number, to: number): number => {
  let start = from;
  while (start < to && isMark(reading.tokens[start], ',:;—–-…')) start++;
  return start;
};

function parts(reading: Reading, ...spans: (readonly [number, number])[]): Span[] {
  const out: Span[] = [];
  for (const [a, b] of spans) {
    const start = trimStart(reading, a, b);
    const end = trimEnd(reading, start, b);
    if (end - start >= 1) out.push({ start, end });
  }
  return out;
}

function byAccording(reading: Reading, cue: Cue, floor: number, end: number, taken: number): Reported | undefined {
  const { tokens } = reading;
  const speaker = accordingTo(reading, cue.to, end);
  if (!speaker) return undefined;
  let behind = speaker.to;
  while (behind < end && !isMark(tokens[behind], ',.;')) behind++;
  const found =
    cue.from - floor < 2
      ? parts(reading, [behind, clauseEnd(reading, behind + 1, end)])
      : parts(reading, [taken, cue.from]);
  return found.length > 0 && found[0]!.end - found[0]!.start >= SHORTEST_CLAUSE
    ? { parts: found, cue, speaker }
    : undefined;
}

function byVerb(reading: Reading, cue: Cue, floor: number, sentenceEnd: number, taken: number): Reported | undefined {
  const verb = cue.verb!;
  if (verb.class === 'call' || isWeak(cue)) return undefined;
  if (verb.form === 'base' && (!hasSubject(reading, cue.from) || reading.tokens[cue.from - 1]!.lower === 'to'))
    return undefined;
  if (isNegated(reading, cue)) return undefined;
  const main = mainClause(reading, floor, sentenceEnd);
  // What a subordinate clause reports ends with it: "While she said she knew, …".
  const end = cue.from < main ? main - 1 : sentenceEnd;
  const inverted = invertedAt(reading, cue, end);
  if (inverted) return around(reading, cue, inverted, taken, inverted.to, end, false);
  const speaker = speakerOf(reading, cue, main <= cue.from ? main : floor, end);
  if (!speaker || reading.tokens[speaker.from - 1]?.lower === 'what') return undefined;
  const from = contentStart(reading, cue, end, speaker);
  if (from !== undefined) {
    const found = parts(reading, [from, clauseEnd(reading, from, end)]);
    return found.length > 0 && found[0]!.end - found[0]!.start >= SHORTEST_CLAUSE
      ? { parts: found, cue, speaker }
      : undefined;
  }
  if (verb.form === 'gerund') return undefined;
  // "…, Smith said.": the subject stands behind a comma.
  const opened =
    isMark(reading.tokens[speaker.from - 1], ',—–') ||
    (speaker.kind === 'person' && openedByComma(reading, speaker.from, floor));
  if (!opened) return undefined;
  if (verb.class !== 'say' && verb.class !== 'tell' && !TRAILING.has(verb.base)) return undefined;
  return around(reading, cue, speaker, taken, cue.to, end, true);
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
function invertedAt(reading: Reading, cue: Cue, end: number): NounPhrase | undefined {
  if (!isMark(reading.tokens[cue.from - 1], ',') || !INVERTING.has(cue.verb!.base)) return undefined;
  if (cue.verb!.form !== 'past' && cue.verb!.form !== 'third') return undefined;
  const found = subjectAfter(reading, cue.from, end);
  return found && (found.to >= end - 1 || isMark(reading.tokens[found.to], ',.;')) ? found : undefined;
}

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
  const behind: [number, number][] = [];
  if (
    inserted &&
    isMark(tokens[to], ',') &&
    hasFiniteVerb(reading, to + 1, end) &&
    end - to > 4 &&
    tokens[to + 1]?.kind === 'word' &&
    !isGerund(tokens[to + 1]!)
  )
    behind.push([to, clauseEnd(reading, to + 1, end)]);
  // "In particular, he said, the fund had it": nothing but an opening stands before.
  const whole = hasFiniteVerb(reading, start + 1, comma);
  if (!isTag(reading, to, end) || (!whole && behind.length === 0)) return undefined;
  const split = behind.length > 0 && isFiniteAt(reading, to + 1);
  const found = whole || split ? parts(reading, [start, comma], ...behind) : parts(reading, ...behind);
  if (found.length === 0 || found.reduce((n, p) => n + p.end - p.start, 0) < SHORTEST_CLAUSE) return undefined;
  return { parts: found, cue, speaker };
}

/** "did not say", "declined to say": what was not said is no quote. */
function isNegated(reading: Reading, cue: Cue): boolean {
  for (let k = cue.from - 1; k >= Math.max(0, cue.from - 3); k--) {
    const { lower } = reading.tokens[k]!;
    if (lower === 'not' || lower === 'never' || lower.endsWith("n't")) return true;
    if (/^(?:declin|refus|fail)(?:e|ed|es|ing|s)?$/.test(lower)) return true;
  }
  return false;
}

/** Verbs of thinking that may stand behind their clause: "…, she believed." */
const TRAILING: ReadonlySet<string> = new Set('think believe estimate predict suspect'.split(' '));
