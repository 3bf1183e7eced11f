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
  readonly words: readonly string[];
  /** Number of words; costs less than the words. */
  readonly count: number;
  /** Ends like a sentence. */
  readonly ended: boolean;
}

const ENDED = /[.!?…]["”’')\]]{0,3}$/;
const OPENS_KEY = /^[\p{L}\p{N}@#$€£(]/u;
const CLOSES_KEY = /[\p{L}\p{N})%]$/u;
/** Most keys open and close so, which needs no pattern: a letter of a to z. */
const isPlain = (c: number): boolean => c >= 97 && c <= 122;
const WIDE_SPACE = /[^\S ]| {2}/;

/** Without the marks at either end; looks at the edges only. */
function trimMarks(s: string): string {
  let from = 0;
  let to = s.length;
  while (from < to && !isPlain(s.charCodeAt(from)) && !OPENS_KEY.test(s.slice(from, from + 2)))
    from += s.codePointAt(from)! > 0xffff ? 2 : 1;
  while (to > from && !isPlain(s.charCodeAt(to - 1)) && !CLOSES_KEY.test(s.slice(Math.max(from, to - 2), to)))
    to -= isLowSurrogate(s, to - 1) ? 2 : 1;
  return s.slice(from, Math.max(from, to));
}
const isLowSurrogate = (s: string, i: number): boolean =>
  i > 0 && (s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800;

/** Makes of the line only what a rule asks for: most lines are prose, which a look at their length tells. */
class TextLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly whole: boolean;
  readonly ended: boolean;
  #key: string | undefined;
  #words: readonly string[] | undefined;
  #count: number | undefined;

  constructor(text: string, start: number, end: number) {
    this.start = start;
    this.end = end;
    this.whole = end - start <= LONGEST_LINE;
    this.text = text.slice(start, this.whole ? end : start + LONGEST_LINE);
    this.ended = ENDED.test(text.slice(Math.max(start, end - 8), end));
  }

  get key(): string {
    if (this.#key === undefined) {
      const lower = this.text.toLowerCase().replaceAll('’', "'");
      this.#key = trimMarks(WIDE_SPACE.test(lower) ? lower.replace(/\s+/g, ' ') : lower);
    }
    return this.#key;
  }

  get words(): readonly string[] {
    this.#words ??= this.key === '' ? [] : this.key.split(' ');
    return this.#words;
  }

  get count(): number {
    if (this.#count === undefined) {
      const { key } = this;
      let n = key === '' ? 0 : 1;
      for (let i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) n++;
      this.#count = n;
    }
    return this.#count;
  }
}

/** Looks at the beginning of a line only: the cost does not grow with its length. */
export const toLine = (text: string, start: number, end: number): Line => new TextLine(text, start, end);

/** A line of prose: it ends like a sentence and has the length of one. */
export function isProse(line: Line): boolean {
  return !line.whole || (line.ended && line.count >= 7) || line.count >= 30;
}
