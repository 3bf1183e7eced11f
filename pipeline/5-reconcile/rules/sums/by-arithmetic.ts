/** Lists that make a figure given shortly before. */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { type FindingDraft, type Scene, scopedOperation } from '../../scene.ts';
import { isComplete, totalFinding } from './total.ts';

/** A total stands in the sentence of its parts or in one of so many before it, or opens the story. */
const TOTAL_REACH = 2;
/** Two small parts make a small total by chance; larger figures or longer lists do not. */
const BY_CHANCE = 20;
/** A list that misses its total by more than this share was not meant to make it. */
const NEAR_TOTAL = 0.25;

const isCount = (c: QuantityClaim): boolean =>
  c.value !== undefined &&
  !c.derived &&
  !c.hearsay &&
  c.thing.heads[0] !== 'age' &&
  c.bound !== 'under' &&
  c.bound !== 'at-most';

/** Figures of one sentence that can be parts of one whole: one dimension, and one thing or none named. */
function listsInSentences(claims: readonly QuantityClaim[], scene: Scene): QuantityClaim[][] {
  const bySentence = new Map<string, QuantityClaim[]>();
  for (const c of claims) {
    if (!isCount(c) || c.title || c.dimension === 'share' || c.dimension === 'time') continue;
    const key = `${c.doc}|${c.order}|${c.dimension}|${scopedOperation(c, scene) ?? ''}`;
    const list = bySentence.get(key);
    if (list) list.push(c);
    else bySentence.set(key, [c]);
  }
  return [...bySentence.values()].filter((l) => l.length >= 2);
}

/** Whether a figure can be the whole of the parts: of their thing, or they name none of their own. */
function isWhole(total: QuantityClaim, parts: readonly QuantityClaim[]): boolean {
  if (total.value === undefined || parts.includes(total) || parts.some((p) => p.value! >= total.value!)) return false;
  // Flats, land and shares make assets, kinds of thing that no lexicon knows for parts: a colon or a measure says so.
  if (isComplete(total, parts) || (total.dimension !== 'count' && parts.length > 2)) return true;
  const family = (c: QuantityClaim): string | undefined => c.thing.family ?? c.thing.heads[0];
  return parts.every(
    (p) => p.thing.heads.length === 0 || total.thing.heads.length === 0 || family(p) === family(total),
  );
}

/**
 * "Nine people died. Five of the deaths were in one county, three in a second and one in a third": a list that makes a
 * figure given shortly before. A list that opens with "of them" or follows a colon is meant to be complete.
 */
export function listsByArithmetic(claims: readonly QuantityClaim[], scene: Scene): FindingDraft[] {
  const out: FindingDraft[] = [];
  for (const list of listsInSentences(claims, scene)) {
    const first = list[0]!;
    const near = claims.filter(
      (c) =>
        c.doc === first.doc &&
        c.dimension === first.dimension &&
        isCount(c) &&
        !c.part &&
        first.order - c.order <= TOTAL_REACH &&
        first.order >= c.order,
    );
    const found = near
      .flatMap((total) => {
        const parts = list.filter((p) => p.start > total.start || p.order > total.order);
        return parts.length >= 2 && isWhole(total, parts) ? [{ total, parts }] : [];
      })
      .toReversed();
    const exact = found.find(({ total, parts }) => {
      const made = parts.reduce((n, p) => n + p.value!, 0);
      return made === total.value && (parts.length > 2 || total.value >= BY_CHANCE || parts[0]!.part);
    });
    if (exact) {
      const draft = totalFinding(exact.total, exact.parts, scene);
      if (draft) out.push(draft);
      continue;
    }
    const meant = found.find(
      ({ total, parts }) =>
        (isComplete(total, parts) ||
          (parts[0]!.part &&
            total.order === first.order &&
            parts.slice(1).every((p) => p.role === undefined || p.role === parts[0]!.role))) &&
        Math.abs(parts.reduce((n, p) => n + p.value!, 0) - total.value!) <= total.value! * NEAR_TOTAL,
    );
    if (meant) {
      const draft = totalFinding(meant.total, meant.parts, scene, true);
      if (draft) out.push(draft);
    }
  }
  return out;
}
