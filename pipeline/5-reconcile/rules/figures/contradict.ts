/**
 * Which pairs of figures that differ contradict each other. Precision comes first: a figure is held against another only
 * where each is the best counterpart that the other's article has, and nothing in the two articles fits.
 */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { sharedContext } from '../../comparable.ts';
import { eligible } from './eligible.ts';
import { equalNeighbours, mentions, sums, totals, valueOf } from './evidence.ts';
import type { Pair } from './relate.ts';

const key = (c: QuantityClaim): string => `${c.doc}:${c.start}:${c.end}`;

const fits = (p: Pair): boolean => p.relation === 'agree' || p.relation === 'compatible';

/** A figure of the headline or the first sentence: what it counts further down by naming people may leave some out. */
const opens = (c: QuantityClaim): boolean => c.title || c.order === 0;

/** All counterparts of each claim in each other article. */
function counterparts(pairs: readonly Pair[]): Map<string, Pair[]> {
  const out = new Map<string, Pair[]>();
  for (const p of pairs) {
    for (const [own, other] of [
      [p.a, p.b],
      [p.b, p.a],
    ] as const) {
      const at = `${key(own)}>${other.doc}`;
      const list = out.get(at);
      if (list) list.push(p);
      else out.set(at, [p]);
    }
  }
  return out;
}

/** Whether a headline's figure stands in its own text, of whatever thing: then the headline did not make it up. */
function repeatsHeadline(claims: readonly QuantityClaim[]): (p: Pair) => boolean {
  const at = (c: QuantityClaim): string => `${c.doc}|${c.dimension}|${valueOf(c)}`;
  const printed = new Set(claims.filter((c) => !c.title).map(at));
  return ({ a, b }) => a.doc === b.doc && a.title !== b.title && printed.has(at(a.title ? a : b));
}

/** What an equal neighbour adds to the likeness of two figures. */
const BESIDE_EQUAL = 6;

/** The pairs that contradict each other, among all pairs of an event. */
export function contradictions(pairs: readonly Pair[], claims: readonly QuantityClaim[]): Pair[] {
  const repeats = repeatsHeadline(claims);
  const by = counterparts(pairs);
  const count = mentions(claims);
  const whole = totals(claims);
  const isSum = sums(claims);
  const beside = equalNeighbours(claims);
  const score = (own: QuantityClaim, other: QuantityClaim): number =>
    sharedContext(own, other) +
    2 * Math.min(3, count(other)) +
    (own.role === other.role ? 2 : 0) +
    (whole.has(other) ? 2 : 0) +
    (beside(own, other) ? BESIDE_EQUAL : 0);
  const isBest = (own: QuantityClaim, other: QuantityClaim, pair: Pair): boolean => {
    const rivals = by.get(`${key(own)}>${other.doc}`) ?? [];
    if (pair.told) return true;
    // The other article says itself what became of this figure.
    if (rivals.some((p) => p.told)) return false;
    // A pair that is alike by its words was weighed against its rivals already.
    const mine = pair.alike ? Infinity : score(own, other);
    for (const p of rivals) {
      const rival = p.a === own ? p.b : p.a;
      // Some figure of the other article fits: this one has another scope.
      if (fits(p) && !(rival.derived && opens(other))) return false;
      if (rival === other || rival.part || rival.derived || valueOf(rival) === valueOf(other)) continue;
      // What is surely of the same thing is not beaten by what only may be.
      if (pair.sure && !p.sure) continue;
      if (score(own, rival) >= mine) return false;
    }
    return true;
  };
  return pairs.filter(
    (p) =>
      (p.relation === 'differ' || p.relation === 'revised') &&
      eligible(p) &&
      // An ordinal goes on counting one noun: it is no sum of several.
      (p.a.ordinal || p.b.ordinal || (!isSum(p.a, p.b) && !isSum(p.b, p.a))) &&
      !repeats(p) &&
      (p.a.person !== undefined || (isBest(p.a, p.b, p) && isBest(p.b, p.a, p))),
  );
}
