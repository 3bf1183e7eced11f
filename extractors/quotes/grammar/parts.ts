/** What is reported, as one or more stretches of tokens, without the marks at their ends. */
import type { Span } from '../../contract.ts';
import type { NounPhrase, Reading } from './reading.ts';
import type { Cue } from './cue.ts';
import { isMark } from './token.ts';

/** What somebody is said to have said or to hold: its parts as tokens [start, end) of the paragraph. */
export interface Reported {
  readonly parts: readonly Span[];
  /** Undefined where a headline's colon stands for it. */
  readonly cue: Cue | undefined;
  readonly speaker: NounPhrase;
}

/** A clause of fewer tokens reports nothing. */
const SHORTEST_CLAUSE = 2;

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

/** These stretches without marks at their ends; those that hold nothing else are left out. */
export function parts(reading: Reading, ...spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const start = trimStart(reading, span.start, span.end);
    const end = trimEnd(reading, start, span.end);
    if (end - start >= 1) out.push({ start, end });
  }
  return out;
}

/** The same, if together they are long enough to be a clause. */
export function clauseParts(reading: Reading, ...spans: readonly Span[]): Span[] | undefined {
  const found = parts(reading, ...spans);
  return found.reduce((n, p) => n + p.end - p.start, 0) >= SHORTEST_CLAUSE ? found : undefined;
}
