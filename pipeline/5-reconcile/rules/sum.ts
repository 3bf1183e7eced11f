/** Parts against their total: drugs of a haul, arrests by country, here and abroad. */
import { meet } from '../../4-link/claims/interval.ts';
import type { Interval, QuantityClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, type Scene, scopedOperation, scopedTime } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { figure, middle, said } from '../why.ts';

const ABROAD = 'abroad';
/** A list by place needs so many places, or the pair of one country and the rest of the world. */
const FEWEST_PLACES = 3;

function sum(parts: readonly QuantityClaim[]): Interval {
  const add = (pick: (i: Interval) => number | null): number | null =>
    parts.reduce<number | null>((total, p) => {
      const value = pick(p.interval);
      return total === null || value === null ? null : total + value;
    }, 0);
  return { min: add((i) => i.min), max: add((i) => i.max) };
}

const sameScope = (a: QuantityClaim, b: QuantityClaim, scene: Scene): boolean =>
  a.dimension === b.dimension &&
  a.role === b.role &&
  scopedOperation(a, scene) === scopedOperation(b, scene) &&
  scopedTime(a, scene.event) === scopedTime(b, scene.event);

const shareHead = (a: QuantityClaim, b: QuantityClaim): boolean => a.thing.heads.some((h) => b.thing.heads.includes(h));

/** A list behind a colon or dash in the total's own sentence is complete; any other may leave something out. */
const complete = (total: QuantityClaim, parts: readonly QuantityClaim[]): boolean =>
  total.introduces === 'all' && parts.length >= 2 && parts.every((p) => p.doc === total.doc && p.order === total.order);

function finding(
  total: QuantityClaim,
  parts: readonly QuantityClaim[],
  scene: Scene,
  meant = false,
): FindingDraft | undefined {
  const made = sum(parts);
  const value = parts.reduce((n, p) => n + middle(p), 0);
  const terms = parts.map((p) => figure(middle(p))).join(' + ');
  const unit = total.baseUnit === '' || total.dimension.startsWith('money') ? '' : ` ${total.baseUnit}`;
  const fits = meet(made, total.interval);
  if (fits)
    return {
      rule: 'sum',
      relation: 'sum-ok',
      severity: 'info',
      subject: subjectOf(total, scene),
      groups: [[total], parts],
      why: `The parts make the total: ${terms} = ${figure(value)}${unit}, and ${total.doc} says ${said(total)}.`,
    };
  // Fewer than the total may only mean that the list is not complete; more cannot be.
  const more = made.min !== null && total.interval.max !== null && made.min > total.interval.max;
  if (!more && !meant && !complete(total, parts)) return undefined;
  return {
    rule: 'sum',
    relation: 'sum-mismatch',
    severity: 'error',
    subject: subjectOf(total, scene),
    groups: [[total], parts],
    why: `The parts make ${more ? 'more' : 'less'} than the total: ${terms} = ${figure(value)}${unit}, but ${total.doc} says ${said(total)}.`,
  };
}

/** Figures of one sentence for one thing in different places: "65 arrests in the U.S., one in Bulgaria, three in France". */
function listsByPlace(claims: readonly QuantityClaim[], scene: Scene): QuantityClaim[][] {
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
function hereAndAbroad(claims: readonly QuantityClaim[], scene: Scene): QuantityClaim[][] {
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
function wholeFor(
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

/** "234 kilograms of drugs including 152.1 kg of amphetamine, 21.6 kg of cocaine …": a measure, then its kinds. */
function listsByKind(claims: readonly QuantityClaim[]): { total: QuantityClaim; parts: QuantityClaim[] }[] {
  const out: { total: QuantityClaim; parts: QuantityClaim[] }[] = [];
  const sentences = new Map<string, QuantityClaim[]>();
  for (const c of claims) {
    const key = `${c.doc}|${c.order}`;
    const list = sentences.get(key);
    if (list) list.push(c);
    else sentences.set(key, [c]);
  }
  for (const list of sentences.values())
    for (const [i, total] of list.entries()) {
      if (!total.introduces) continue;
      const parts: QuantityClaim[] = [];
      for (const c of list.slice(i + 1)) {
        if (c.dimension !== total.dimension) continue;
        if (c.thing.family !== total.thing.family && total.thing.family !== undefined) break;
        if (c.role !== undefined && total.role !== undefined && c.role !== total.role) continue;
        parts.push(c);
      }
      // Each part is a kind of its own, and none is the whole over again.
      const heads = parts.map((p) => [...p.thing.heads, ...p.thing.modifiers].join());
      const whole = [...total.thing.heads, ...total.thing.modifiers].join();
      if (new Set(heads).size < heads.length || heads.includes(whole) || heads.includes('')) continue;
      if (parts.length >= 2) out.push({ total, parts });
    }
  return out;
}

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
  const family = (c: QuantityClaim): string | undefined => c.thing.family ?? c.thing.heads[0];
  return parts.every(
    (p) => p.thing.heads.length === 0 || total.thing.heads.length === 0 || family(p) === family(total),
  );
}

/**
 * "Nine people died. Five of the deaths were in one county, three in a second and one in a third": a list that makes a
 * figure given shortly before. A list that opens with "of them" or follows a colon is meant to be complete.
 */
function listsByArithmetic(claims: readonly QuantityClaim[], scene: Scene): FindingDraft[] {
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
      const draft = finding(exact.total, exact.parts, scene);
      if (draft) out.push(draft);
      continue;
    }
    const meant = found.find(
      ({ total, parts }) =>
        (complete(total, parts) ||
          (parts[0]!.part && parts.slice(1).every((p) => p.role === undefined || p.role === parts[0]!.role))) &&
        Math.abs(parts.reduce((n, p) => n + p.value!, 0) - total.value!) <= total.value! * NEAR_TOTAL,
    );
    if (meant) {
      const draft = finding(meant.total, meant.parts, scene, true);
      if (draft) out.push(draft);
    }
  }
  return out;
}

export function sumRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(
    scene.claims.filter((c): c is QuantityClaim => c.kind === 'quantity' && c.malformed === undefined),
  );
  const out: (FindingDraft | undefined)[] = [];
  for (const parts of [...listsByPlace(claims, scene), ...hereAndAbroad(claims, scene)]) {
    const total = wholeFor(parts, claims, scene);
    if (total) out.push(finding(total, parts, scene));
  }
  for (const { total, parts } of listsByKind(claims)) out.push(finding(total, parts, scene));
  const known = out.filter((f) => f !== undefined);
  const used = new Set(known.flatMap((f) => f.groups[1]!));
  return [
    ...known,
    ...listsByArithmetic(
      claims.filter((c) => !used.has(c)),
      scene,
    ),
  ];
}
