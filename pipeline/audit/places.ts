import { type ColumnUnit, linesOf, positionAt, type Stretch } from '../1-ingest/positions.ts';
import type { Claim } from '../model.ts';
import type { Place } from './model.ts';

/** Where a document comes from. */
export interface Origin {
  /** As printed: a path, or what stands for standard input. */
  readonly file: string;
  readonly text: string;
  /** How the text lies over its file; absent when the text is the file. */
  readonly stretches?: readonly Stretch[];
}

/** Looks up where claims stand; the lines of a document are counted when the first of its places is asked for. */
export function locator(
  originOf: (doc: string) => Origin,
  unit: ColumnUnit,
): (doc: string, claim: Pick<Claim, 'start' | 'end' | 'text'>) => Place {
  const known = new Map<string, readonly Stretch[]>();
  return (doc, { start, end, text: words }) => {
    const { file, text, stretches: given } = originOf(doc);
    const stretches = given ?? known.get(doc) ?? linesOf(text);
    known.set(doc, stretches);
    const from = positionAt(stretches, text, start, unit);
    // The last character's place, and one more: an end that begins a line belongs to the line before.
    const last = positionAt(stretches, text, Math.max(start, end - 1), unit);
    const { line: endLine, column } = last;
    return { file, ...from, endLine, endColumn: end > start ? column + 1 : column, doc, start, end, text: words };
  };
}
