/**
 * Figures of which a later article says itself that they changed: "6,000 people, up from 4,500" beside an article of the
 * day before that gives the 4,500. No word has to be known.
 */
import { meet } from '../../../../4-link/claims/interval.ts';
import type { QuantityClaim } from '../../../../4-link/claims/model.ts';
import { sharedNear } from '../../../comparable.ts';
import { inTime } from '../../../scene.ts';
import type { IndexedPair } from '../relate.ts';
import { tellingDigits } from '../slips.ts';

/** "From one to three" is said of everything. */
const FEWEST_DIGITS = 2;
/** More articles with one figure than this are not all held against it. */
const MOST_WITH = 40;

const isRead = (c: QuantityClaim): boolean => !c.derived && !c.hearsay && !c.part && c.value !== undefined;
const at = (c: QuantityClaim): string => `${c.dimension}|${c.unit?.symbol ?? ''}|${c.value}`;
const sentence = (c: QuantityClaim): string => `${c.doc}|${c.order}|${c.dimension}`;

/** What each sentence says of itself, by its dimension: the one figure that it asserts. */
function asserted(claims: readonly QuantityClaim[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const several = new Set<string>();
  for (const [i, c] of claims.entries()) {
    if (!isRead(c) || c.stance === 'baseline') continue;
    if (out.has(sentence(c))) several.add(sentence(c));
    out.set(sentence(c), i);
  }
  for (const key of several) out.delete(key);
  return out;
}

/** Pairs of an earlier article's figure and what a later one says that it became. */
export function pairsByToldChange(claims: readonly QuantityClaim[]): IndexedPair[] {
  const now = asserted(claims);
  const known = new Map<string, number[]>();
  for (const [i, c] of claims.entries()) {
    if (!isRead(c) || c.stance === 'baseline') continue;
    const list = known.get(at(c));
    if (!list) known.set(at(c), [i]);
    else if (list.length < MOST_WITH) list.push(i);
  }
  return claims.flatMap((was): IndexedPair[] => {
    const j = now.get(sentence(was));
    if (!was.former || j === undefined || !isRead(was) || tellingDigits(was) < FEWEST_DIGITS) return [];
    const b = claims[j]!;
    return (known.get(at(was)) ?? []).flatMap((i): IndexedPair[] => {
      const a = claims[i]!;
      const heads = a.thing.heads.some((h) => b.thing.heads.includes(h));
      const same = a.doc !== b.doc && a.dimension === was.dimension && meet(a.interval, was.interval);
      // A measure with its unit says enough; counts of one size are soon of two things.
      const alike = a.dimension !== 'count' || heads || sharedNear(a, b).length > 0;
      if (!same || inTime(a, b) >= 0 || !alike) return [];
      return [{ a, b, i, j, relation: 'revised', sure: true, alike: true, told: true }];
    });
  });
}
