/** Which of the articles' figures stands, and which it replaced. */
import { meet } from '../../4-link/claims/interval.ts';
import { inTime } from '../scene.ts';
import { type ArticleFigure, low } from './article.ts';

/** One figure with the articles that give it. */
export interface Stage {
  readonly figure: ArticleFigure;
  /** In order of time. */
  readonly given: readonly ArticleFigure[];
}

const RANK = { stated: 2, counted: 1, implied: 0, 'worked-out': 0 } as const;

const sourcesOf = (figures: readonly ArticleFigure[]): number => new Set(figures.map((f) => f.source)).size;
const width = ({ min, max }: ArticleFigure): number =>
  min === null || max === null ? Number.POSITIVE_INFINITY : max - min;

/** Figures that are one as printed; the most exact stands for them. */
function stages(figures: readonly ArticleFigure[]): Stage[] {
  const groups: ArticleFigure[][] = [];
  for (const f of figures.toSorted((a, b) => width(a) - width(b) || RANK[b.basis] - RANK[a.basis])) {
    const same = groups.find((g) => meet(g[0]!, f) && (width(f) < Number.POSITIVE_INFINITY || low(g[0]!) === low(f)));
    if (same) same.push(f);
    else groups.push([f]);
  }
  return groups.map((g) => ({ figure: g[0]!, given: g.toSorted((a, b) => inTime(a.claim, b.claim)) }));
}

const first = ({ given }: Stage): ArticleFigure => given[0]!;

/**
 * The figure that stands, and those before it in order of time.
 *
 * What articles state goes before what their words count, and that before what they imply. A toll grows: a later
 * report's higher figure replaces an earlier one; a lower one tells of a part, unless more sources give it. Other
 * figures stand by the number of their sources, then by exactness.
 */
export function standing(figures: readonly ArticleFigure[], toll: boolean): Stage[] {
  const best = Math.max(...figures.map((f) => RANK[f.basis]));
  const all = stages(figures.filter((f) => RANK[f.basis] === best));
  const bySupport = (a: Stage, b: Stage): number =>
    sourcesOf(b.given) - sourcesOf(a.given) ||
    (toll ? low(b.figure) - low(a.figure) : width(a.figure) - width(b.figure));
  if (!toll) return all.toSorted(bySupport).slice(0, 1);
  const inOrder = all.toSorted((a, b) => inTime(first(a).claim, first(b).claim) || -bySupport(a, b));
  const out: Stage[] = [];
  for (const stage of inOrder) {
    const now = out.at(-1);
    const later = now !== undefined && inTime(first(now).claim, first(stage).claim) < 0;
    const higher = now !== undefined && low(stage.figure) > low(now.figure);
    if (now === undefined) out.push(stage);
    else if (later && higher) out.push(stage);
    else if (bySupport(stage, now) < 0) out.splice(-1, 1, stage);
  }
  return out;
}

/** Figures of what falls again, as of people who are missing: each later one stands in the place of the one before. */
export function latest(figures: readonly ArticleFigure[]): Stage[] {
  const stated = figures.filter((f) => f.basis === 'stated');
  return stages(stated.length > 0 ? stated : figures).toSorted((a, b) => inTime(first(a).claim, first(b).claim));
}

/** A figure that stood, and a lower one of a later article. */
export interface Setback {
  readonly higher: ArticleFigure;
  readonly lower: ArticleFigure;
}

/** Lower figures are soon of a part; one that is less than so much of the toll is not held against it. */
const LEAST_SHARE = 0.7;
/** A toll stands at the head of a story; further down come its parts. */
const HEAD = 2;

const isHead = ({ basis, claim }: ArticleFigure): boolean =>
  basis === 'stated' && claim.kind === 'quantity' && !claim.derived && (claim.title || claim.order <= HEAD);

/** Tolls that go back without a word: an article's head gives fewer dead than the head of one before it. */
export function setbacks(figures: readonly ArticleFigure[]): Setback[] {
  const heads = figures.filter(isHead);
  return heads.flatMap((lower) => {
    if (lower.claim.kind === 'quantity' && lower.claim.revises === 'other') return [];
    const before = heads.filter(
      (f) =>
        f.source !== lower.source &&
        inTime(f.claim, lower.claim) < 0 &&
        lower.max !== null &&
        lower.max < low(f) &&
        low(lower) >= LEAST_SHARE * low(f),
    );
    return before.slice(-1).map((higher) => ({ higher, lower }));
  });
}
