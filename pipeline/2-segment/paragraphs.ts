import type { Span } from '../../extractors/contract.ts';
import { isSpace } from './characters.ts';

const NEWLINE = 10;
const RETURN = 13;
/** Carriage returns, line and paragraph separators, next line: other programs break lines there, so do we. */
const OTHER_BREAKS = /[\r\u2028\u2029\u0085]/;
/** A line shorter than this was not wrapped by a program that fills lines. */
const SHORTEST_WRAPPED_LINE = 50;
/** So many lines that go on in lower case make a text that is wrapped throughout. */
const WRAPPED_EVIDENCE = 3;

/** Lines of the text, trimmed, in order; empty lines included. CRLF, LF and CR all end a line. */
function lines(text: string): Span[] {
  const out: Span[] = [];
  const others = OTHER_BREAKS.test(text);
  for (let start = 0; start <= text.length; ) {
    const end = others ? nextBreak(text, start) : text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    out.push(trim(text, start, stop));
    start = stop + (text.charCodeAt(stop) === RETURN && text.charCodeAt(stop + 1) === NEWLINE ? 2 : 1);
  }
  return out;
}

function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === NEWLINE || c === RETURN || c === 0x2028 || c === 0x2029 || c === 0x85) return i;
  }
  return -1;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const TERMINAL = '.!?:;"”’\')]';
const LOWER_START = /^\p{Ll}/u;

function beginsLower(text: string, { start }: Span): boolean {
  const c = text.charCodeAt(start);
  return c < 128 ? c >= 97 && c <= 122 : LOWER_START.test(text.slice(start, start + 2));
}

/** True where a line break only fills the line: the line is long, does not end, and the next goes on. */
function continues(text: string, line: Span, next: Span): boolean {
  return (
    line.end - line.start >= SHORTEST_WRAPPED_LINE && beginsLower(text, next) && !TERMINAL.includes(text[line.end - 1]!)
  );
}

/**
 * Paragraphs: what stands between line breaks. In a text that a program has wrapped (several long lines go on in lower
 * case) single line breaks are white space and only empty lines separate paragraphs.
 */
export function paragraphs(text: string): Span[] {
  const trimmed = lines(text);
  let evidence = 0;
  for (let i = 0; i + 1 < trimmed.length && evidence < WRAPPED_EVIDENCE; i++) {
    if (trimmed[i + 1]!.end > trimmed[i + 1]!.start && continues(text, trimmed[i]!, trimmed[i + 1]!)) evidence++;
  }
  const wrapped = evidence >= WRAPPED_EVIDENCE;
  const out: Span[] = [];
  let open: { start: number; end: number } | undefined;
  let previous: Span | undefined;
  for (const line of trimmed) {
    if (line.start === line.end) {
      previous = undefined;
      continue;
    }
    const joined =
      previous !== undefined &&
      (wrapped ? previous.end - previous.start >= SHORTEST_WRAPPED_LINE : continues(text, previous, line));
    if (joined && open) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      out.push(open);
    }
    previous = line;
  }
  return out;
}
