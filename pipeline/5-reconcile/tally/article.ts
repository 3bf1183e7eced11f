/** What one article says of a toll: the figure that it prints, else what its words count, else what they imply. */
import { daysFrom } from '../../4-link/calendar.ts';
import type { QuantityClaim, ScopedClaim, VictimClaim } from '../../4-link/claims/model.ts';
import type { EventFigure } from '../../model.ts';
import { STAGE_DAYS } from '../comparable.ts';
import { type Scene, scopedOperation, scopedTime, sourceOf } from '../scene.ts';

/** One article's figure. */
export interface ArticleFigure {
  readonly doc: string;
  /** Copies of one wire story are one source. */
  readonly source: string;
  readonly asOf?: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly basis: EventFigure['basis'];
  /** What it rests on. */
  readonly claim: QuantityClaim | VictimClaim;
}

/** Sentences behind the first figure among which the article still gives its own toll, not the background's. */
const LEAD = 6;

/** A figure as a lower bound, for comparing: "at least 74" is 74. */
export const low = ({ min, max }: { min: number | null; max: number | null }): number => min ?? max ?? 0;

/** "A new wave of arrests" of weeks after the event: no toll of the whole. */
const isOfLaterStage = ({ stage, asOf }: QuantityClaim, { event }: Scene): boolean =>
  stage === true && asOf !== undefined && event.when !== undefined && daysFrom(event.when, asOf) >= STAGE_DAYS;

/** Whether a claim speaks of this event, as far as its sentence says. */
function isOwn(c: QuantityClaim | VictimClaim, scene: Scene): boolean {
  if (c.kind === 'quantity' && (c.hearsay || c.several || c.stage || isOfLaterStage(c, scene))) return false;
  return scopedTime(c, scene.event) === undefined && scopedOperation(c, scene) === undefined;
}

const isTollOf = (c: ScopedClaim, role: string): c is QuantityClaim | VictimClaim =>
  (c.kind === 'victim' && c.role === role) ||
  (c.kind === 'quantity' && c.role === role && c.dimension === 'count' && c.thing.family === 'person');

/** The largest figure of the article's opening: totals come before their parts, and before the background. */
export function openingFigure(claims: readonly QuantityClaim[]): QuantityClaim | undefined {
  const first = claims.reduce<QuantityClaim | undefined>((a, b) => (a && a.start <= b.start ? a : b), undefined);
  if (!first) return undefined;
  return claims
    .filter((c) => c.order - first.order <= LEAD)
    .reduce((best, c) => (low(c.interval) > low(best.interval) ? c : best), first);
}

const holds = (outer: QuantityClaim, inner: QuantityClaim): boolean =>
  outer !== inner && outer.start <= inner.start && inner.end <= outer.end;

/**
 * The people of one role in one article.
 *
 * @param claims the article's
 */
export function peopleFigure(role: string, claims: readonly ScopedClaim[], scene: Scene): ArticleFigure | undefined {
  const own = claims.filter((c) => isTollOf(c, role) && isOwn(c, scene)) as (QuantityClaim | VictimClaim)[];
  // "one dead, three others injured": the others are all of the injured; "killed a man and two others" is a sum.
  const whole = own.filter(
    (c): c is QuantityClaim => c.kind === 'quantity' && (!c.part || (c.others === true && role !== 'killed')),
  );
  // "A fourth man was arrested": the ordinal states the figure.
  const printed = whole.filter((c) => !c.derived || c.ordinal);
  // "six grandchildren, his daughter and himself": the list is the figure, not its member.
  const lists = whole.filter((c) => c.derived && !c.ordinal && printed.some((p) => holds(c, p)));
  const stated = openingFigure([...printed.filter((p) => !lists.some((l) => holds(l, p))), ...lists]);
  const figure = (
    claim: QuantityClaim | VictimClaim,
    min: number | null,
    max: number | null,
    basis: ArticleFigure['basis'],
  ): ArticleFigure => ({
    doc: claim.doc,
    source: sourceOf(claim, scene.event),
    ...(claim.asOf ? { asOf: claim.asOf } : {}),
    min,
    max,
    basis,
    claim,
  });
  if (stated) return figure(stated, stated.interval.min, stated.interval.max, 'stated');
  const counted = openingFigure(whole.filter((c) => c.derived && !c.ordinal));
  const victims = own.filter((c): c is VictimClaim => c.kind === 'victim');
  const named = namedVictims(role, victims, claims, scene);
  // Who was hurt without a figure may be the one who died.
  const unnamed = role === 'killed' || !claims.some((c) => isTollOf(c, 'killed')) ? victims : [];
  const least = unnamed.reduce((n, v) => Math.max(n, v.least), 0);
  const besides =
    role === 'killed'
      ? own.reduce((n, c) => (c.kind === 'quantity' && c.derived && c.others ? Math.max(n, c.value ?? 0) : n), 0)
      : 0;
  const people = Math.max(counted?.value ?? 0, named, least);
  if (people === 0) return undefined;
  const byCount = counted !== undefined && counted.value === people;
  const total = people + besides;
  return figure(byCount ? counted : victims[0]!, total, total, byCount ? 'counted' : 'implied');
}

/** How many the article names; somebody who was hurt and died is among the dead. */
function namedVictims(
  role: string,
  victims: readonly VictimClaim[],
  claims: readonly ScopedClaim[],
  scene: Scene,
): number {
  const names = (list: readonly ScopedClaim[], of: string): Set<string> =>
    new Set(
      list.flatMap((c) => (c.kind === 'victim' && c.role === of && c.name !== undefined ? [scene.person(c.name)] : [])),
    );
  const own = names(victims, role);
  if (role !== 'killed') for (const name of names(claims, 'killed')) own.delete(name);
  return own.size;
}
