/** Words that introduce a quotation: a colon, or a sentence that reports and quotes nothing itself. */
import type { Token } from '../../contract.ts';
import { SPEECH_NOUNS } from '../lexicon-reporting.ts';
import type { Cue } from './cue.ts';
import { cueAt, isWeak, speakerOf } from './cues.ts';
import { named, phrase } from './noun-phrase.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { mainSubject } from './subject.ts';
import { isMark } from './token.ts';

export interface Attribution {
  readonly cue: Cue | undefined;
  /** Undefined when the cue names nobody ("it was described as"). */
  readonly speaker: NounPhrase | undefined;
}

/** A name alone before a colon is no longer than this, in tokens. */
const LONGEST_HEADING = 6;

/** "… surprised pollster Dana Shaw: “": a name before the colon, with no verb between. */
export function beforeColon(reading: Reading, i: number, floor: number): NounPhrase | undefined {
  const person = reading.personTo.get(i);
  if (person) return named(person, i);
  // "From the report: “", "Pew Research: “".
  let from = i;
  while (from > floor && i - from < LONGEST_HEADING && reading.tokens[from - 1]!.kind === 'word') from--;
  const first = reading.tokens[from]!;
  if (from < i && (first.lower === 'from' || first.lower === 'per')) return phrase(reading, from + 1, i);
  const bare = from === floor || isMark(reading.tokens[from - 1], '-—–');
  const name = reading.tokens.slice(from, i).every((t) => t.text !== t.lower);
  return from < i && bare && name ? phrase(reading, from, i) : undefined;
}

/**
 * Who a sentence says will speak in the next, or in the next paragraph: it ends in a colon, or reports something and
 * quotes nothing ("The board issued a statement apologizing to them.").
 */
export function introduction(reading: Reading, sentence: number): Attribution | undefined {
  const { paragraph, tokens } = reading;
  const end = paragraph.starts[sentence + 1]!;
  const floor = paragraph.starts[sentence]!;
  for (let i = floor; i < end; i++) if (reading.quoted[i]! >= 0) return undefined;
  const colon = isMark(reading.tokens[end - 1], ':');
  if (colon) {
    const name = beforeColon(reading, end - 1, floor);
    if (name) return { cue: undefined, speaker: name };
  }
  for (let i = end - 1; i >= floor; i--) {
    const cue = cueAt(reading, i);
    if (
      !cue ||
      cue.kind !== 'verb' ||
      isWeak(cue) ||
      (cue.verb!.class !== 'say' && cue.verb!.class !== 'tell' && !colon)
    )
      continue;
    if (cue.verb!.form === 'base') continue;
    const speaker = speakerOf(reading, cue, floor, end);
    if (speaker) return { cue, speaker };
  }
  if (!colon && !hasSpeechNoun(tokens, floor, end)) return undefined;
  const main = mainSubject(reading, floor, end);
  return main && { cue: undefined, speaker: main };
}

function hasSpeechNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word' && SPEECH_NOUNS.has(tokens[i]!.lower)) return true;
  return false;
}
