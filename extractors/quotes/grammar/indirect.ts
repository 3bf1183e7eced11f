/**
 * Indirect speech: what a cue reports, where nothing of it stands between quotation marks that quote.
 * "Smith said (that) …", "…, Smith said", "according to Smith, …", "Smith denied the charges", "Smith's claim that …".
 */
import type { Span } from '../../contract.ts';
import { countBefore } from '../../shared/bisect.ts';
import { TAKES_PREPOSITION } from '../lexicon-complements.ts';
import { CONJUNCTIONS } from '../lexicon-function-words.ts';
import { claimAt } from './claims.ts';
import { complementEnd, complementStart } from './complement.ts';
import type { Cue } from './cue.ts';
import { cueAt, hasSubject, isTag, isWeak } from './cues.ts';
import { inserted, opening } from './framing.ts';
import { parts, type Reported } from './parts.ts';
import { isCued, isHeading } from './paragraph.ts';
import type { Reading } from './reading.ts';
import { isFinding } from './content.ts';
import { behindVerb, byAccording, byVerb, invertedAt } from './reported-clause.ts';
import { held, reporterOf, takesStands } from './reporter.ts';
import { idiomAt, stanceAt } from './stance.ts';
import { mainClause, subjectBefore } from './subject.ts';
import { isMark } from './token.ts';

/**
 * What is reported in the paragraph's sentence with this number, in order.
 *
 * @param used by first token, the cues of quotations, with the token at which each one's quotation opens
 */
export function reported(reading: Reading, sentence: number, used: ReadonlyMap<number, number>): Reported[] {
  const { paragraph, tokens } = reading;
  const floor = sentence === 0 ? paragraph.body : paragraph.starts[sentence]!;
  const end = paragraph.starts[sentence + 1]!;
  const out: Reported[] = [];
  const { cued } = paragraph;
  const last = closing(reading, floor, end, used);
  /** What an earlier cue of the sentence reports already. */
  let taken = floor;
  /** Where the closing attribution's clause begins: behind what stands in a clause of its own. */
  let clause = floor;
  const frame = opening(reading, floor, end, isHeading(paragraph, sentence));
  if (frame) {
    out.push(frame);
    taken = frame.parts.at(-1)!.end;
  }
  for (let k = countBefore(cued, (i) => i < floor); k < cued.length && cued[k]! < end; k++) {
    const i = cued[k]!;
    const isWord = isCued(tokens[i]!);
    const outer = i < taken ? outerOf(out, i) : undefined;
    // Right behind a verb of speech stands its clause, never another attribution of its own.
    if (i < taken && !outer) continue;
    const own = outer?.start ?? floor;
    const quotation = used.get(i);
    // "He said he was busy: “…”": behind its clause the cue introduces a quotation as well.
    if (quotation !== undefined && !(quotation > i + 3 && isMark(tokens[quotation - 1], ':'))) continue;
    const stop = Math.min(quotation ?? end, outer?.end ?? (last && i < last.comma ? last.comma : end));
    const whole = isWord ? claimAt(reading, i, own, stop) : outer ? undefined : inserted(reading, i, taken, end);
    if (whole) {
      out.push(whole);
      taken = Math.max(taken, whole.parts.at(-1)!.end, whole.cue!.to);
      continue;
    }
    const cue = isWord ? (cueAt(reading, i) ?? stanceAt(reading, i)) : undefined;
    if (!cue) continue;
    // "Smith warned of delays, officials said": what Smith warned of is part of what officials said.
    const from = i === last?.cue.from ? clause : taken;
    const previous = goesOn(reading, cue, out.at(-1)) ? out.at(-1) : undefined;
    const found =
      cue.kind === 'according'
        ? byAccording(reading, cue, own, stop, from)
        : (byVerb(reading, cue, own, stop, from, previous) ??
          (quotation === undefined ? byComplement(reading, idiomAt(reading, i) ?? cue, own, stop) : undefined));
    if (!found || (outer && restates(found))) continue;
    out.push(found);
    taken = Math.max(taken, found.parts.at(-1)!.end, found.cue!.to);
    if (isMark(tokens[taken], ',;') && CONJUNCTIONS.has(tokens[taken + 1]?.lower ?? '')) clause = taken;
  }
  return out;
}

/** No more attributions stand inside each other. */
const DEEPEST = 3;

/** The innermost clause reported so far that token `i` stands in: "Smith said | Jones knew it". */
function outerOf(out: readonly Reported[], i: number): Span | undefined {
  let inner: Span | undefined;
  for (let k = Math.max(0, out.length - DEEPEST); k < out.length; k++) {
    const { parts, cue } = out[k]!;
    if (!cue || cue.kind === 'noun') continue;
    for (const part of parts) if (part.start <= i && i < part.end && cue.to <= part.start) inner = part;
  }
  return inner;
}

/** "Smith said she hoped …": the pronoun is the speaker's own, and what she hopes is what she said. */
const restates = ({ cue, speaker }: Reported): boolean =>
  speaker.kind === 'pronoun' && cue?.verb?.class !== 'say' && cue?.verb?.class !== 'tell';

/** What a poll or a document shows is a thing as well as a clause: "shows Whitlow with 41 percent". */
const FINDS: ReadonlySet<string> = new Set('show find give indicate suggest put reveal reflect'.split(' '));
/** Verbs whose subject has words, whatever it is called. */
const UTTERED: ReadonlySet<string> = new Set(
  'accuse allege condemn criticise criticize denounce deny urge blame decry lambast lambaste apologise apologize'.split(
    ' ',
  ),
);

/** Without an object they close nothing: "…, a claim the rebels denied". */
const TRANSITIVE: ReadonlySet<string> = new Set(
  'deny question detail echo offer recite propose repeat request demand query describe'.split(' '),
);

/** A sentence's closing attribution is no longer than this, in tokens. */
const LONGEST_CLOSING = 45;

/** The attribution that ends a sentence: "…, Smith said on Monday", "…, said an official who asked not to be named". */
function closing(
  reading: Reading,
  floor: number,
  end: number,
  used: ReadonlyMap<number, number>,
): { readonly cue: Cue; readonly comma: number } | undefined {
  const { tokens, paragraph } = reading;
  const { cued } = paragraph;
  const least = Math.max(floor + 2, end - LONGEST_CLOSING + 1, behindQuoted(reading, floor, end));
  for (let k = countBefore(cued, (i) => i < end) - 1; k >= 0 && cued[k]! >= least; k--) {
    const i = cued[k]!;
    const cue = cueAt(reading, i);
    if (!cue || used.has(i)) continue;
    if (cue.kind === 'according') return { cue, comma: isMark(tokens[i - 1], ',') ? i - 1 : i };
    const { verb } = cue;
    if (!verb || (verb.class !== 'say' && verb.class !== 'tell') || isWeak(cue) || verb.form === 'gerund') continue;
    if (TRANSITIVE.has(verb.base)) continue;
    if (invertedAt(reading, cue, floor, end)) return { cue, comma: i - 1 };
    if (verb.form === 'base' && !hasSubject(reading, i)) continue;
    const to = behindVerb(reading, cue, end);
    if (isMark(tokens[to], ',') || !isTag(reading, to, end) || takesComplement(reading, cue)) continue;
    let comma = i - 1;
    while (comma > floor && comma > i - LONGEST_CLOSING && !isMark(tokens[comma], ',—–')) comma--;
    const speaker = subjectBefore(reading, i, comma + 1);
    if (comma > floor && speaker && speaker.from - comma < 8) return { cue, comma };
  }
  return undefined;
}

/** The first token behind the last quoted one in tokens [floor, end). */
function behindQuoted({ quoted, stretches }: Reading, floor: number, end: number): number {
  let i = stretches.length === 0 ? floor : end;
  while (i > floor && quoted[i - 1]! < 0) i--;
  return i;
}

/** "asked for the papers": what stands behind the verb is what was said. */
const takesComplement = ({ tokens }: Reading, { verb, to }: Cue): boolean =>
  TAKES_PREPOSITION.get(verb!.base)?.has(tokens[to]?.lower ?? '') === true || tokens[to]?.lower === 'to';

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
  const stance = held(reading, cue);
  if (!stance) return undefined;
  const main = mainClause(reading, floor, sentenceEnd);
  const end = cue.from < main ? main - 1 : sentenceEnd;
  const speaker = reporterOf(reading, cue, main <= cue.from ? main : floor, cue.from);
  if (!speaker) return undefined;
  const finding = FINDS.has(cue.verb!.base) && isFinding(reading, speaker);
  const begun = complementStart(reading, cue, end, finding);
  if (!begun || !(finding || UTTERED.has(cue.verb!.base) || takesStands(reading, speaker))) return undefined;
  const to = complementEnd(reading, begun, end);
  const spans = to === undefined ? [] : parts(reading, { start: begun.start, end: to });
  return spans.length > 0
    ? {
        parts: spans,
        cue: { from: stance.from, to: begun.cue.to, kind: begun.cue.kind, verb: begun.cue.verb },
        speaker,
      }
    : undefined;
}
