/**
 * Indirect speech: what a cue reports, where nothing of it stands between quotation marks that quote.
 * "Smith said (that) …", "…, Smith said", "according to Smith, …", "Smith denied the charges", "Smith's claim that …".
 */
import { CONJUNCTIONS } from '../lexicon-function-words.ts';
import { claimAt } from './claims.ts';
import { complementEnd, complementStart } from './complement.ts';
import { type Cue, cueAt, hasSubject, isTag, isWeak } from './cues.ts';
import { inserted, opening } from './framing.ts';
import { parts, type Reported } from './parts.ts';
import type { Reading } from './reading.ts';
import { behindVerb, byAccording, byVerb, invertedAt } from './reported-clause.ts';
import { asserts, reporterOf, takesStands } from './reporter.ts';
import { idiomAt, stanceAt } from './stance.ts';
import { mainClause, subjectBefore } from './subject.ts';
import { isMark } from './token.ts';

/** What is reported in the paragraph's sentence with this number, in order. @param used cues of quotations */
export function reported(reading: Reading, sentence: number, used: ReadonlySet<number>): Reported[] {
  const { paragraph, tokens } = reading;
  const floor = paragraph.starts[sentence]!;
  const end = paragraph.starts[sentence + 1]!;
  const out: Reported[] = [];
  const last = closing(reading, floor, end, used);
  /** What an earlier cue of the sentence reports already. */
  let taken = floor;
  /** Where the closing attribution's clause begins: behind what stands in a clause of its own. */
  let clause = floor;
  const frame = opening(reading, floor, end, paragraph.sentences[sentence]!.region === 'title');
  if (frame) {
    out.push(frame);
    taken = frame.parts.at(-1)!.end;
  }
  for (let i = floor; i < end; i++) {
    if (i < taken) continue;
    const stop = last && i < last.comma ? last.comma : end;
    const whole = inserted(reading, i, taken, end) ?? claimAt(reading, i, floor, stop);
    if (whole) {
      out.push(whole);
      taken = Math.max(whole.parts.at(-1)!.end, whole.cue!.to);
      continue;
    }
    const cue = used.has(i) ? undefined : (cueAt(reading, i) ?? stanceAt(reading, i));
    if (!cue) continue;
    // "Smith warned of delays, officials said": what Smith warned of is part of what officials said.
    const from = i === last?.cue.from ? clause : taken;
    const previous = goesOn(reading, cue, out.at(-1)) ? out.at(-1) : undefined;
    const found =
      cue.kind === 'according'
        ? byAccording(reading, cue, floor, stop, from)
        : (byVerb(reading, cue, floor, stop, from, previous) ??
          byComplement(reading, idiomAt(reading, i) ?? cue, floor, stop));
    if (!found) continue;
    out.push(found);
    taken = Math.max(taken, found.parts.at(-1)!.end, found.cue!.to);
    if (isMark(tokens[taken], ',;') && CONJUNCTIONS.has(tokens[taken + 1]?.lower ?? '')) clause = taken;
  }
  return out;
}

/** A sentence's closing attribution is no longer than this, in tokens. */
const LONGEST_CLOSING = 45;

/** The attribution that ends a sentence: "…, Smith said on Monday", "…, said an official who asked not to be named". */
function closing(
  reading: Reading,
  floor: number,
  end: number,
  used: ReadonlySet<number>,
): { readonly cue: Cue; readonly comma: number } | undefined {
  const { tokens } = reading;
  for (let i = end - 1; i > Math.max(floor + 1, end - LONGEST_CLOSING); i--) {
    if (reading.quoted[i]! >= 0) return undefined;
    const cue = used.has(i) ? undefined : cueAt(reading, i);
    if (!cue) continue;
    if (cue.kind === 'according') return { cue, comma: isMark(tokens[i - 1], ',') ? i - 1 : i };
    const { verb } = cue;
    if (!verb || (verb.class !== 'say' && verb.class !== 'tell') || isWeak(cue) || verb.form === 'gerund') continue;
    if (invertedAt(reading, cue, floor, end)) return { cue, comma: i - 1 };
    if (verb.form === 'base' && !hasSubject(reading, i)) continue;
    const to = behindVerb(reading, cue, end);
    if (isMark(tokens[to], ',') || !isTag(reading, to, end)) continue;
    let comma = i - 1;
    while (comma > floor && comma > i - LONGEST_CLOSING && !isMark(tokens[comma], ',—–')) comma--;
    const speaker = subjectBefore(reading, i, comma + 1);
    if (comma > floor && speaker && speaker.from - comma < 8) return { cue, comma };
  }
  return undefined;
}

/** "…, Smith said, adding that …": with the speaker of the attribution right before. */
const goesOn = ({ tokens }: Reading, cue: Cue, previous: Reported | undefined): boolean =>
  cue.verb?.form === 'gerund' &&
  previous?.cue !== undefined &&
  isMark(tokens[cue.from - 1], ',') &&
  previous.parts.at(-1)!.end <= previous.cue.from &&
  cue.from - previous.cue.to < LONGEST_TAG;
/** Between the verb of one attribution and the next lie no more tokens than this. */
const LONGEST_TAG = 12;

/** "denied the charges", "called for calm", "plans to appeal": what was said or is held, in no clause of its own. */
function byComplement(reading: Reading, cue: Cue, floor: number, sentenceEnd: number): Reported | undefined {
  if (!asserts(reading, cue)) return undefined;
  const main = mainClause(reading, floor, sentenceEnd);
  const end = cue.from < main ? main - 1 : sentenceEnd;
  const begun = complementStart(reading, cue, end);
  if (!begun) return undefined;
  const speaker = reporterOf(reading, cue, main <= cue.from ? main : floor, cue.from);
  if (!speaker || !takesStands(reading, speaker)) return undefined;
  const to = complementEnd(reading, begun, end);
  const spans = to === undefined ? [] : parts(reading, { start: begun.start, end: to });
  return spans.length > 0 ? { parts: spans, cue: begun.cue, speaker } : undefined;
}
