/**
 * Lines and columns. A text is laid over its file in stretches: from the offset of one to the offset of the next, text
 * and file run side by side on one line of the file.
 *
 * Lines end at LF; a CR before it belongs to the end (as Git, GitHub and SARIF count). Lines and columns count from 1.
 */

/** Offset in the text, and the line and column in UTF-16 code units and in code points where it stands in the file. */
export type Stretch = readonly [offset: number, line: number, column: number, pointColumn: number];

export interface Position {
  readonly line: number;
  readonly column: number;
}

export type ColumnUnit = 'utf16' | 'codepoint';

/** The stretches of a text that is its file: one a line. */
export function linesOf(text: string): Stretch[] {
  const out: Stretch[] = [[0, 1, 1, 1]];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) out.push([at + 1, out.length + 1, 1, 1]);
  return out;
}

/** Where an offset of the text stands in the file. The end of a line is one past its last character. */
export function positionAt(
  stretches: readonly Stretch[],
  text: string,
  offset: number,
  unit: ColumnUnit = 'utf16',
): Position {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]![0] <= offset) low = middle;
    else high = middle - 1;
  }
  const [start, line, column, pointColumn] = stretches[low]!;
  return {
    line,
    column: unit === 'utf16' ? column + offset - start : pointColumn + codePoints(text.slice(start, offset)),
  };
}

/** How many code points a text has; half of a pair counts as one. */
export function codePoints(text: string): number {
  let n = 0;
  for (const _ of text) n++;
  return n;
}

/** Stretches of a text by the offsets in the file at which its runs begin, which never go back. One pass over the file. */
export function pageStretches(file: string, runs: readonly (readonly [offset: number, at: number])[]): Stretch[] {
  let [line, lineStart, point, seen] = [1, 0, 1, 0];
  let next = file.indexOf('\n');
  return runs.map(([offset, at]) => {
    for (; next >= 0 && next < at; next = file.indexOf('\n', seen)) {
      line++;
      lineStart = next + 1;
      seen = next + 1;
      point = 1;
    }
    point += codePoints(file.slice(seen, at));
    seen = Math.max(seen, at);
    return [offset, line, at - lineStart + 1, point];
  });
}
