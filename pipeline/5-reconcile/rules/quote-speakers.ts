/** One quotation that two articles give to two people. */
import type { NameClaim, QuoteClaim, ScopedClaim } from '../../4-link/claims/model.ts';
import type { FindingDraft, Scene } from '../scene.ts';

/** Two capitalised words at least, none of them the name of a body. */
const isFullName = (name: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]*$/u.test(name) &&
  !/\b(?:police|department|office|agency|ministry)\b/i.test(name);

/** Where the article of each quotation names its speaker in full, the nearest to it: what an editor has to check. */
function introductions(side: readonly QuoteClaim[], scene: Scene): NameClaim[] {
  return side.flatMap((quote) => {
    const apart = (c: NameClaim): number => Math.abs(c.start - quote.start);
    return scene.claims
      .filter(
        (c): c is NameClaim =>
          c.kind === 'name' && c.of === 'person' && c.doc === quote.doc && c.name === quote.speaker && !c.title,
      )
      .reduce<NameClaim[]>(([best], c) => (best === undefined || apart(c) < apart(best) ? [c] : [best]), []);
  });
}

/**
 * The same words, or near the same, with two names under them, each side with its quotations and the names. "Police
 * said" and the officer who said it are no contradiction: only two people in full are.
 *
 * @param drift how the words differ, where they do
 */
export function twoSpeakers(
  a: QuoteClaim,
  b: QuoteClaim,
  groups: readonly (readonly QuoteClaim[])[],
  scene: Scene,
  drift?: string,
): FindingDraft | undefined {
  if (!isFullName(a.speaker!) || !isFullName(b.speaker!)) return undefined;
  return {
    rule: 'quote',
    relation: 'conflict',
    severity: drift === undefined ? 'error' : 'warning',
    subject: 'who said it',
    groups: groups.map((side): ScopedClaim[] => [...side, ...introductions(side, scene)]),
    why: `${a.doc} gives these words to ${a.speaker}, ${b.doc} to ${b.speaker}${drift === undefined ? '' : `: ${drift}`}.`,
  };
}
