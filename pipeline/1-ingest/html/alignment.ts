/** How a paragraph's text, in which white space is collapsed, lies over the page that it comes from. */

/** Offset in the paragraph, and in the page, from which the two run side by side. */
export type Run = readonly [offset: number, page: number];

/** A piece of a page's text: what it reads as, and where it begins. `entity`: all of it stands for one place. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly entity?: true;
}

const COLLAPSED: ReadonlySet<string> = new Set([' ', '\t', '\n', '\f', '\r', '\u0000']);

/** Walks through the pieces and the text that was made of them, side by side. Linear. */
export function align(pieces: readonly Piece[], text: string): Run[] {
  const runs: Run[] = [];
  let [piece, at, expected] = [0, 0, -1];
  for (let i = 0; i < text.length; i++) {
    const isSpace = text[i] === ' ' || text[i] === '\n';
    for (; piece < pieces.length; at++) {
      if (at >= pieces[piece]!.text.length) {
        piece++;
        at = -1;
        continue;
      }
      const c = pieces[piece]!.text[at]!;
      if (c === text[i] || (isSpace && COLLAPSED.has(c))) break;
    }
    const here = pieces[piece];
    if (here === undefined) break;
    const page = here.entity ? here.at : here.at + at;
    // A line break of the page's own stands at a tag.
    if (here.at >= 0 && page !== expected) runs.push([i, page]);
    expected = here.at < 0 ? expected : here.entity ? -1 : page + 1;
    at++;
  }
  return runs;
}
