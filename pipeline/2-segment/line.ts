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
  /** Ends like a sentence. */
  readonly ended: boolean;
}

const EDGE = /^[^\p{L}\p{N}@#$€£(]+|[^\p{L}\p{N})%]+$/gu;

/** Looks at the beginning of a line only: the cost does not grow with its length. */
export function toLine(text: string, start: number, end: number): Line {
  const whole = end - start <= LONGEST_LINE;
  const raw = text.slice(start, whole ? end : start + LONGEST_LINE);
  const key = raw.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(EDGE, '');
  const tail = text.slice(Math.max(start, end - 8), end);
  return {
    start,
    end,
    text: raw,
    whole,
    key,
    words: key === '' ? [] : key.split(' '),
    ended: /[.!?…]["”’')\]]{0,3}$/.test(tail),
  };
}

/** A line of prose: it ends like a sentence and has the length of one. */
export function isProse(line: Line): boolean {
  return !line.whole || (line.ended && line.words.length >= 7) || line.words.length >= 30;
}
