/** Figures for one thing in different places, and the whole that they can be held against. */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { type Scene, scopedOperation, scopedTime } from '../../scene.ts';

const ABROAD = 'abroad';
/** A list by place needs so many places, or the pair of one country and the rest of the world. */
const FEWEST_PLACES = 3;

const sameScope = (a: QuantityClaim, b: QuantityClaim, scene: Scene): boolean =>
  a.dimension === b.dimension &&
  a.role === b.role &&
  scopedOperation(a, scene) === scopedOperation(b, scene) &&
  scopedTime(a, scene.event) === scopedTime(b, scene.event);

const shareHead = (a: QuantityClaim, b: QuantityClaim): boolean => a.thing.heads.some((h) => b.thing.heads.includes(h));

/** Figures of one sentence for one thing in different places: "30 arrests in Spain, two in Malta, five in Greece". */
export function listsByPlace(claims: readonly QuantityClaim[], scene: Scene): QuantityClaim[][] {
  const lists = new Map<string, QuantityClaim[]>();
  for (const c of claims) {
    if (!c.place || c.place.name === 'world' || c.role === undefined) continue;
    const key = `${c.doc}|${c.order}|${c.dimension}|${c.role}|${scopedTime(c, scene.event) ?? ''}|${c.thing.heads.join(',')}`;
    const list = lists.get(key);
    if (!list) lists.set(key, [c]);
    else if (list.every((p) => p.place!.name !== c.place!.name)) list.push(c);
  }
  return [...lists.values()].filter(
    (l) => l.length >= FEWEST_PLACES && new Set(l.map((c) => c.place!.level)).size === 1,
  );
}

/** One country's figure and the figure for the rest of the world. */
export function hereAndAbroad(claims: readonly QuantityClaim[], scene: Scene): QuantityClaim[][] {
  const out: QuantityClaim[][] = [];
  for (const abroad of claims) {
    if (abroad.place?.name !== ABROAD || abroad.role === undefined) continue;
    const home = claims.find(
      (c) =>
        c.doc === abroad.doc && c.place?.level === 'country' && sameScope(c, abroad, scene) && shareHead(c, abroad),
    );
    if (home) out.push([abroad, home]);
  }
  return out;
}

/** The whole that a list by place can be held against: same thing and role, no place, in the same article first. */
export function wholeFor(
  parts: readonly QuantityClaim[],
  claims: readonly QuantityClaim[],
  scene: Scene,
): QuantityClaim | undefined {
  const first = parts[0]!;
  const wholes = claims.filter(
    (c) =>
      !parts.includes(c) &&
      (c.place === undefined || c.place.name === 'world') &&
      !c.part &&
      c.thing.modifiers.length === 0 &&
      sameScope(c, first, scene) &&
      shareHead(c, first),
  );
  const rank = (c: QuantityClaim): number => (c.doc === first.doc ? 0 : 1);
  return wholes.sort((a, b) => rank(a) - rank(b) || a.order - b.order)[0];
}
