/**
 * Attributions that frame a whole clause: "As the agency noted, …", "In a poll of voters, …", "In the union's view, …",
 * and in headlines "Whitlow: …".
 */
import type { Span } from '../../contract.ts';
import { CONJUNCTIONS, DETERMINERS } from '../lexicon-function-words.ts';
import { REPORTING_VERBS } from '../lexicon-reporting.ts';
import { clauseEnd } from './clause-end.ts';
import type { Cue } from './cue.ts';
import { accordingTo, isTag } from './cues.ts';
import { ownerOf } from './owner.ts';
import { clauseParts, type Reported } from './parts.ts';
import { phrase } from './noun-phrase.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { subjectBefore } from './subject.ts';
import { isCapital, isMark } from './token.ts';
import { hasFiniteVerb } from './verbs.ts';

/** An opening frame is no longer than this, in tokens. */
const LONGEST_FRAME = 25;
/** What stands before a headline's colon is no longer than this. */
const LONGEST_HEADING = 5;

/** The frame that opens the sentence, in tokens [floor, end). */
export function opening(reading: Reading, floor: number, end: number, heading: boolean): Reported | undefined {
  const { tokens } = reading;
  const first = tokens[floor]!;
  if (heading) {
    const found = beforeHeadingColon(reading, floor, end);
    if (found) return found;
  }
  let from = floor;
  if (first.kind === 'word' && CONJUNCTIONS.has(first.lower)) from++;
  const opener = tokens[from]?.lower;
  if (opener === 'in') {
    const comma = commaBehind(reading, from, end);
    const framed = comma === undefined ? undefined : (inPoll(reading, from, comma) ?? inView(reading, from, comma));
    return framed && framing(reading, framed, behind(reading, comma! + 1, end));
  }
  if (opener !== 'as') return undefined;
  const as = asReported(reading, from, end);
  return as && isMark(tokens[as.end], ',') ? framing(reading, as, behind(reading, as.end + 1, end)) : undefined;
}

/** The frame that stands behind a comma at token `comma`: "…, as the agency noted(, …)". */
export function inserted(reading: Reading, comma: number, from: number, end: number): Reported | undefined {
  if (!isMark(reading.tokens[comma], ',—–') || reading.tokens[comma + 1]?.lower !== 'as') return undefined;
  const as = asReported(reading, comma + 1, end);
  if (!as || comma - from < 3) return undefined;
  const rest = isMark(reading.tokens[as.end], ',') ? [behind(reading, as.end + 1, end)] : [];
  return framing(reading, as, { start: from, end: comma }, ...rest);
}

/** Who frames, and by what. */
type Framing = Pick<Reported, 'cue' | 'speaker'>;

function framing(reading: Reading, { cue, speaker }: Framing, ...spans: readonly Span[]): Reported | undefined {
  const parts = clauseParts(reading, ...spans);
  return parts && { parts, cue, speaker };
}

const behind = (reading: Reading, from: number, end: number): Span => ({
  start: from,
  end: clauseEnd(reading, from, end),
});

function commaBehind(reading: Reading, from: number, end: number): number | undefined {
  for (let i = from + 2; i < Math.min(end - 3, from + LONGEST_FRAME); i++) {
    if (reading.quoted[i]! >= 0) return undefined;
    if (isMark(reading.tokens[i], ',')) return i;
  }
  return undefined;
}

/** "As the agency said on Monday", "as reported by the agency": up to its comma or the sentence's end. */
function asReported(
  reading: Reading,
  as: number,
  end: number,
): { cue: Cue; speaker: NounPhrase; end: number } | undefined {
  const { tokens } = reading;
  for (let i = as + 1; i < Math.min(end, as + LONGEST_FRAME); i++) {
    if (reading.quoted[i]! >= 0 || isMark(tokens[i], ',;:—–')) return undefined;
    const verb = REPORTING_VERBS.get(tokens[i]!.lower);
    if (!verb || !FRAMING.has(verb.base) || verb.form === 'gerund') continue;
    const cue: Cue = { from: i, to: i + 1, kind: 'verb', verb };
    if (tokens[i + 1]?.lower === 'by') {
      const speaker = accordingTo(reading, i + 2, end);
      return speaker && { cue, speaker, end: stopBehind(reading, speaker.to, end) };
    }
    const to = tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1;
    const stop = stopBehind(reading, to, end);
    if (!isTag(reading, to, end) || tokens[to]?.lower === 'in' || stop - to > 6) return undefined;
    const speaker = subjectBefore(reading, i, as + 1);
    return speaker && speaker.kind !== 'relative'
      ? { cue: { from: i, to, kind: 'verb', verb }, speaker, end: stop }
      : undefined;
  }
  return undefined;
}
const FRAMING: ReadonlySet<string> = new Set(
  'say report note explain write warn argue point observe confirm suggest show tell reveal acknowledge predict indicate announce claim document'.split(
    ' ',
  ),
);

const stopBehind = (reading: Reading, from: number, end: number): number => {
  let i = from;
  while (i < Math.min(end, from + LONGEST_FRAME) && !isMark(reading.tokens[i], ',.;:—–!?')) i++;
  return i;
};

/** "In a new poll of voters": the poll speaks. */
function inPoll(reading: Reading, at: number, comma: number): Framing | undefined {
  const { tokens } = reading;
  const next = tokens[at + 1]!;
  if (next.kind !== 'word' || !tokens.slice(at + 1, comma).some((t) => POLLS.has(t.lower))) return undefined;
  if (!(DETERMINERS.has(next.lower) || next.text !== next.lower || POLLS.has(next.lower))) return undefined;
  const speaker = phrase(reading, at + 1, comma);
  if (!speaker) return undefined;
  const { kind, person, antecedent } = speaker;
  return {
    cue: { from: at, to: at + 1, kind: 'noun', verb: undefined },
    speaker: { from: at + 1, to: comma, kind, person, antecedent },
  };
}
const POLLS: ReadonlySet<string> = new Set('poll polls survey surveys'.split(' '));

/** "In the union's view", "In his opinion". */
function inView(reading: Reading, at: number, comma: number): Framing | undefined {
  if (!VIEWS.has(reading.tokens[comma - 1]!.lower)) return undefined;
  const owned = ownerOf(reading, comma - 1, at + 1);
  return owned && { cue: owned.cue, speaker: owned.owner };
}
const VIEWS: ReadonlySet<string> = new Set(
  'view opinion words account telling estimation judgment judgement'.split(' '),
);

/** "Whitlow: The hall was full", "Police: Two killed in fire": in a headline the colon stands for the verb. */
function beforeHeadingColon(reading: Reading, floor: number, end: number): Reported | undefined {
  const { tokens } = reading;
  let colon = floor + 1;
  while (colon < Math.min(end, floor + LONGEST_HEADING + 1) && !isMark(tokens[colon], ':')) colon++;
  if (!isMark(tokens[colon], ':') || end - colon < 4 || reading.quoted[colon + 1]! >= 0) return undefined;
  const person = reading.personTo.get(colon);
  const source = SOURCES.has(tokens[colon - 1]!.lower);
  // "Hale: …", a surname that the text has not introduced yet.
  const first = tokens[floor]!;
  const surname =
    colon === floor + 1 && isCapital(first) && first.text !== first.text.toUpperCase() && !LABELS.has(first.lower);
  if (!person && !source && !(surname && hasFiniteVerb(reading, colon + 1, end))) return undefined;
  const speaker = phrase(reading, floor, colon);
  return speaker && framing(reading, { cue: undefined, speaker }, { start: colon + 1, end });
}
/** Say what kind of text follows: "Watch: …". */
const LABELS: ReadonlySet<string> = new Set(
  'analysis breaking comment correction editorial exclusive explainer factbox fact gallery graphic interview live listen map news note notes opinion photos pictures podcast poll profile quiz read review timeline update updated video watch weather'.split(
    ' ',
  ),
);
const SOURCES: ReadonlySet<string> = new Set(
  'campaign camp editorial spokesman spokeswoman spokesperson lawyer lawyers attorney chief minister secretary leader union court judge aide aides audit inquiry documents filing senator company data witness witnesses neighbors neighbours family expert analyst pm police poll report reports study survey officials official prosecutors source sources sheriff governor mayor ministry president coroner investigators authorities analysts experts scientists researchers fbi un nato who cdc reuters'.split(
    ' ',
  ),
);
