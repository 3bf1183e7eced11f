/** The heads of names: "Department", "Air Force". */
import { HEADS, TWO_WORD_HEADS, type Head } from '../lexicon-heads.ts';
import type { Line } from '../line.ts';

/** A head found in tokens up to `to`, with its comparison form. */
export interface FoundHead {
  readonly head: Head;
  readonly key: string;
  readonly to: number;
}

/** The head at `i`, of two words where such a one is known. */
export function headAt(line: Line, i: number): FoundHead | undefined {
  const first = line.keys[i]!;
  if (TWO_WORD_HEADS.has(first) && i + 1 < line.keys.length) {
    const key = `${first} ${line.keys[i + 1]!}`;
    const head = HEADS.get(key);
    if (head) return { head, key, to: i + 2 };
  }
  const head = HEADS.get(first);
  return head && { head, key: first, to: i + 1 };
}
