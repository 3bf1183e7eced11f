/** Pairs what changed in an article that was edited before it: by where it would stand if only that edit had been made. */

/** Where a record stands: its article, a name for records that may be the same thing, and its offset. */
export interface Stand {
  readonly doc: string;
  readonly kind: string;
  readonly start: number;
}

/** Characters by which an edit of the words themselves may move their beginning. */
const NEAR = 12;

/**
 * @param paired records before and now that are known to be the same
 * @returns what is left of both
 */
export function pairByShift<T>(
  lost: readonly T[],
  gained: readonly T[],
  paired: Iterable<readonly [before: T, now: T]>,
  standOf: (record: T) => Stand | undefined,
  pair: (before: T, now: T) => void,
): [readonly T[], readonly T[]] {
  const shifts = shiftsOf(paired, standOf);
  const waiting = new Map<string, T>();
  const key = ({ doc, kind }: Stand, start: number): string => JSON.stringify([doc, kind, start]);
  for (const now of gained) {
    const stand = standOf(now);
    if (stand !== undefined) waiting.set(key(stand, stand.start), now);
  }
  const used = new Set<T>();
  for (const before of lost) {
    const stand = standOf(before);
    const known = stand && shifts.get(stand.doc);
    if (stand === undefined || known === undefined) continue;
    const expected = stand.start + shiftAt(known, stand.start);
    for (const off of NEAREST) {
      const place = key(stand, expected + off);
      const now = waiting.get(place);
      if (now === undefined) continue;
      waiting.delete(place);
      pair(before, now);
      used.add(before).add(now);
      break;
    }
  }
  return [lost.filter((l) => !used.has(l)), gained.filter((g) => !used.has(g))];
}

/** 0, 1, -1, 2, -2 … */
const NEAREST = Array.from({ length: 2 * NEAR + 1 }, (_, i) => (i % 2 === 1 ? (i + 1) / 2 : -i / 2));

type Shift = readonly [start: number, by: number];

/** By how much what stayed the same has moved, by article, in the order of the text. */
function shiftsOf<T>(
  paired: Iterable<readonly [before: T, now: T]>,
  standOf: (record: T) => Stand | undefined,
): ReadonlyMap<string, readonly Shift[]> {
  const by = new Map<string, Shift[]>();
  for (const [before, now] of paired) {
    const [was, is] = [standOf(before), standOf(now)];
    if (was === undefined || is === undefined) continue;
    const list = by.get(was.doc) ?? [];
    list.push([was.start, is.start - was.start]);
    by.set(was.doc, list);
  }
  for (const list of by.values()) list.sort((a, b) => a[0] - b[0]);
  return by;
}

/** The shift of what stands last before an offset; of the first where nothing does. */
function shiftAt(shifts: readonly Shift[], start: number): number {
  let [low, high] = [0, shifts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (shifts[middle]![0] <= start) low = middle;
    else high = middle - 1;
  }
  return shifts[low]![1];
}
