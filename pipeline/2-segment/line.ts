import { isPlain } from './openings.ts';

/** Longest line that can be furniture; longer ones are prose. */
export const LONGEST_LINE = 320;

/** A line as the rules see it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The first characters of the line, as they stand. */
  readonly text: string;
  /** Whether `text` is the whole line. */
  readonly whole: boolean;
  /** In lower case, apostrophes straight, white space single, without marks at either end. */
  readonly key: string;
  /** Number of words in the key. */
  readonly count: number;
  /** Ends like a sentence. */
  readonly ended: boolean;
  /** A line of prose: it ends like a sentence and has the length of one. */
  readonly isProse: boolean;
  /** Prose that no rule on the words of a line can match. */
  readonly isPlain: boolean;
}

const POINT = 46;
const ENDED = /[.!?…]["”’')\]]{0,3}$/;
const endsSentence = (text: string, start: number, end: number): boolean =>
  end > start && (text.charCodeAt(end - 1) === POINT || ENDED.test(text.slice(Math.max(start, end - 8), end)));

/** Words of a line of prose that ends like a sentence, and of one that does not. */
const FEWEST_ENDED = 7;
const FEWEST = 30;

const OPENS_KEY = /^[\p{L}\p{N}@#$€£(]/u;
const CLOSES_KEY = /[\p{L}\p{N})%]$/u;
/** Most keys open and close so, which needs no pattern: a letter of a to z. */
const isLetter = (c: number): boolean => c >= 97 && c <= 122;
const UNEVEN = /’|[^\S ]| {2}/;

/** Without the marks at either end; looks at the edges only. */
function trimMarks(s: string): string {
  let from = 0;
  let to = s.length;
  while (from < to && !isLetter(s.charCodeAt(from)) && !OPENS_KEY.test(s.slice(from, from + 2)))
    from += s.codePointAt(from)! > 0xffff ? 2 : 1;
  // Nearly all prose ends in a full stop.
  if (to > from && s.charCodeAt(to - 1) === POINT) to--;
  while (to > from && !isLetter(s.charCodeAt(to - 1)) && !CLOSES_KEY.test(s.slice(Math.max(from, to - 2), to)))
    to -= isLowSurrogate(s, to - 1) ? 2 : 1;
  return s.slice(from, Math.max(from, to));
}
const isLowSurrogate = (s: string, i: number): boolean =>
  i > 0 && (s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800;

function keyOf(text: string): string {
  const lower = text.toLowerCase();
  return trimMarks(UNEVEN.test(lower) ? lower.replaceAll('’', "'").replace(/\s+/g, ' ') : lower);
}

/** Number of words, or `most` where there are as many or more. */
function countWords(key: string, most: number): number {
  let n = key === '' ? 0 : 1;
  for (let i = key.indexOf(' '); i >= 0 && n < most; i = key.indexOf(' ', i + 1)) n++;
  return n;
}

/**
 * Counts its words when it is asked: of prose, which most lines are, no rule asks how many it has. The fields are only
 * declared, for fields that a class defines are set twice.
 */
class TextLine implements Line {
  declare readonly start: number;
  declare readonly end: number;
  declare readonly text: string;
  declare readonly whole: boolean;
  declare readonly key: string;
  declare readonly ended: boolean;
  declare readonly isProse: boolean;
  declare readonly isPlain: boolean;

  constructor(text: string, start: number, end: number) {
    this.start = start;
    this.end = end;
    this.whole = end - start <= LONGEST_LINE;
    this.text = text.slice(start, this.whole ? end : start + LONGEST_LINE);
    this.key = keyOf(this.text);
    this.ended = endsSentence(text, start, end);
    const fewest = this.ended ? FEWEST_ENDED : FEWEST;
    this.isProse = !this.whole || countWords(this.key, fewest) === fewest;
    this.isPlain = this.whole && this.ended && this.isProse && isPlain(this.text, this.key);
  }

  get count(): number {
    return countWords(this.key, Infinity);
  }
}

/** Looks at the beginning of a line only: the cost does not grow with its length. */
export const toLine = (text: string, start: number, end: number): Line => new TextLine(text, start, end);
