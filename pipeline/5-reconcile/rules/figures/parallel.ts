/**
 * Two articles that print one list, with one figure of it not the same: "$210,000, $130,000 and $72,000" against
 * "$210,000, $103,000 and $72,000". What stands on both sides says that the figures between are one.
 */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { sharedContext } from '../../comparable.ts';

/** Neighbours in a list stand at most so many sentences apart. */
const NEXT = 1;
/** Neighbours so small are equal by chance: the words round the figures must be, too. */
const SMALL = 12;
const SMALL_CONTEXT = 2;
/** Two figures alone make a list only where the words show it and the figures are close. */
const PAIR_CONTEXT = 3;
const CLOSE = 0.1;

/** More lists than this with the same neighbours are a table's, not one list told again. */
const MOST_LISTS = 200;

interface Slot {
  readonly index: number;
  readonly before: QuantityClaim | undefined;
  readonly after: QuantityClaim | undefined;
}

/** Each figure with its neighbours among the figures of its unit in its article. */
function slots(claims: readonly QuantityClaim[]): Slot[] {
  const lists = new Map<string, number[]>();
  for (const [i, c] of claims.entries()) {
    if (c.value === undefined || c.derived || c.title) continue;
    const key = `${c.doc}|${c.dimension}`;
    const list = lists.get(key);
    if (list) list.push(i);
    else lists.set(key, [i]);
  }
  return [...lists.values()].flatMap((list) =>
    list.map((index, at) => {
      const near = (j: number | undefined): QuantityClaim | undefined => {
        const other = j === undefined ? undefined : claims[j];
        return other && Math.abs(other.order - claims[index]!.order) <= NEXT ? other : undefined;
      };
      return { index, before: near(list[at - 1]), after: near(list[at + 1]) };
    }),
  );
}

const value = (c: QuantityClaim): string => `${c.value}${c.unit?.symbol ?? ''}`;

/** What a slot's neighbours are: figures with the same neighbours meet. */
function keysOf({ before, after }: Slot, own: QuantityClaim): string[] {
  if (before && after) return [`${own.dimension}|${value(before)}|${value(after)}`];
  const lone = before ?? after;
  return lone && lone.order === own.order ? [`${own.dimension}|${before ? 'after' : 'before'}|${value(lone)}`] : [];
}

function isOneList(x: Slot, y: Slot, claims: readonly QuantityClaim[]): boolean {
  const [a, b] = [claims[x.index]!, claims[y.index]!];
  const neighbours = [x.before, x.after].filter((c) => c !== undefined);
  const context = sharedContext(a, b);
  const telling = neighbours.filter((c) => c.value! > SMALL).length;
  if (neighbours.length === 2) return telling === 2 || (telling === 1 && context >= 1) || context >= SMALL_CONTEXT;
  const apart = Math.abs(a.value! - b.value!) / Math.max(Math.abs(a.value!), Math.abs(b.value!));
  return telling === 1 && apart <= CLOSE && context >= PAIR_CONTEXT;
}

/** Pairs of claims, by their indices, that hold one place in one list. Neither article prints the other's figure. */
export function parallel(claims: readonly QuantityClaim[]): [number, number][] {
  const printed = new Set(claims.map((c) => `${c.doc}|${c.dimension}|${value(c)}`));
  const meeting = new Map<string, Slot[]>();
  for (const slot of slots(claims))
    for (const key of keysOf(slot, claims[slot.index]!)) {
      const list = meeting.get(key);
      if (!list) meeting.set(key, [slot]);
      else if (list.length < MOST_LISTS) list.push(slot);
    }
  const out: [number, number][] = [];
  for (const list of meeting.values())
    for (const [at, x] of list.entries())
      for (const y of list.slice(at + 1)) {
        const [a, b] = [claims[x.index]!, claims[y.index]!];
        if (a.doc === b.doc || a.part !== b.part || a.bound !== 'exact' || b.bound !== 'exact' || value(a) === value(b))
          continue;
        if (printed.has(`${a.doc}|${a.dimension}|${value(b)}`) || printed.has(`${b.doc}|${b.dimension}|${value(a)}`))
          continue;
        if (isOneList(x, y, claims)) out.push([x.index, y.index]);
      }
  return out;
}
