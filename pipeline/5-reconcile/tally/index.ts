/**
 * The event's figures as they stand after reconciling: for each toll, which figure, since when, by how many independent
 * sources, and what it replaced.
 */
import type { ScopedClaim } from '../../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../../4-link/claims/role-words.ts';
import type { EventFigure } from '../../model.ts';
import type { Scene } from '../scene.ts';
import { type ArticleFigure, low, peopleFigure } from './article.ts';
import { latest, type Setback, setbacks, type Stage, standing } from './stand.ts';

/** Roles that are counted in people, in the order of a table. */
const PEOPLE = ['killed', 'injured', 'missing', 'rescued', 'evacuated', 'infected', 'arrested'] as const;

function byDocument(scene: Scene): ScopedClaim[][] {
  const by = new Map<string, ScopedClaim[]>(scene.event.docs.map((doc) => [doc, []]));
  for (const c of scene.claims) by.get(c.doc)?.push(c);
  return [...by.values()];
}

const sources = (given: readonly ArticleFigure[]): number => new Set(given.map((f) => f.source)).size;

const bounds = ({ min, max }: ArticleFigure): Pick<EventFigure, 'value' | 'min' | 'max'> =>
  min !== null && min === max ? { value: min } : { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };

const stage = ({ figure, given }: Stage): Omit<EventFigure, 'subject' | 'role' | 'history'> => ({
  ...bounds(figure),
  basis: figure.basis,
  ...(given[0]!.asOf ? { since: given[0]!.asOf.slice(0, 10) } : {}),
  sources: sources(given),
  docs: [...new Set(given.map((f) => f.doc))],
});

function row(role: string, stages: readonly Stage[]): EventFigure | undefined {
  const last = stages.at(-1);
  if (!last) return undefined;
  const history = stages.slice(0, -1).map(stage);
  return {
    subject: `people ${ROLE_ENTRIES.get(role)!.label}`,
    role,
    ...stage(last),
    ...(history.length > 0 ? { history } : {}),
  };
}

/** "A teenager was killed and a child was injured": two people. */
const besideDead = ({ claim }: ArticleFigure, scene: Scene): boolean =>
  claim.kind === 'quantity' &&
  scene.claims.some(
    (c) => c.kind === 'quantity' && c.role === 'killed' && c.doc === claim.doc && c.order === claim.order,
  );

/** Those shot who did not die were injured: for articles that print how many were shot, and no injured. */
function injuredOf(scene: Scene, documents: readonly ScopedClaim[][], killed: Stage | undefined): Stage[] {
  const figures = documents.map((d) => peopleFigure('injured', d, scene)).filter((f) => f !== undefined);
  const dead = killed ? low(killed.figure) : 0;
  const others = (f: ArticleFigure): boolean => f.claim.kind === 'quantity' && f.claim.others === true;
  // One who was wounded and died later is counted among the dead.
  const sure = figures.filter((f) => f.basis === 'stated' || others(f) || besideDead(f, scene) || low(f) > dead);
  if (sure.some((f) => f.basis === 'stated')) return standing(sure, true);
  const shot = documents.map((d) => peopleFigure('shot', d, scene)).filter((f) => f !== undefined);
  const worked = shot.length > 0 ? standing(shot, true).at(-1) : undefined;
  // "three others were shot": others than the dead.
  const left = worked ? low(worked.figure) - (others(worked.figure) ? 0 : dead) : 0;
  if (worked && left > 0 && left >= sure.reduce((n, f) => Math.max(n, low(f)), 0)) {
    const given = worked.given.map((f) => ({ ...f, min: left, max: left, basis: 'worked-out' as const }));
    return [{ figure: given[0]!, given }];
  }
  return sure.length > 0 ? standing(sure, true) : [];
}

/** By role, the figures that the event's articles gave of it, the standing one last. */
export type Tolls = ReadonlyMap<string, readonly Stage[]>;

export function tollsOf(scene: Scene): Tolls {
  const documents = byDocument(scene);
  const stagesOf = (role: string): Stage[] => {
    const figures = documents.map((d) => peopleFigure(role, d, scene)).filter((f) => f !== undefined);
    if (figures.length === 0) return [];
    return role === 'missing' ? latest(figures) : standing(figures, true);
  };
  const killed = stagesOf('killed');
  return new Map(
    PEOPLE.map((role) => [
      role,
      role === 'killed' ? killed : role === 'injured' ? injuredOf(scene, documents, killed.at(-1)) : stagesOf(role),
    ]),
  );
}

/** Where an article counts fewer dead than one before it did. */
export const setbacksOf = (scene: Scene): Setback[] =>
  setbacks(
    byDocument(scene)
      .map((d) => peopleFigure('killed', d, scene))
      .filter((f) => f !== undefined),
  );

export const figuresOf = (tolls: Tolls): EventFigure[] =>
  [...tolls].map(([role, stages]) => row(role, stages)).filter((r) => r !== undefined);
