/** One vote or one game by two results: "voted 6-3" in one article, "seven of the nine members" in the other. */
import { daysFrom } from '../../4-link/calendar.ts';
import type { ScoreClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, type Scene, sourceOf, unanimous } from '../scene.ts';

/** A game's result stands at the head of its story; further down come other games. */
const HEAD = 2;
/** A vote without a day is of the days before its story. */
const RECENT_DAYS = 7;
/** Votes whose numbers of voters are further apart are of two bodies. */
const MOST_APART = 0.25;
/** More articles than this on one result are not all held against one another. */
const MOST_ARTICLES = 40;

const voters = (c: ScoreClaim): number => c.high + c.low;

/** Whether two votes may be on one day: what a sentence names, else the days before the story. */
function areOfOneDay(a: ScoreClaim, b: ScoreClaim): boolean {
  if (a.when && b.when) return a.when[0] <= b.when[1] && b.when[0] <= a.when[1];
  const [x, y] = [a, b].map((c) => c.when?.[1] ?? c.asOf);
  return x === undefined || y === undefined || Math.abs(daysFrom(x, y)) <= RECENT_DAYS;
}

function isOneResult(a: ScoreClaim, b: ScoreClaim): boolean {
  if (!areOfOneDay(a, b)) return false;
  if (a.of === 'game') return true;
  if (a.body !== undefined && b.body !== undefined && a.body !== b.body) return false;
  return Math.abs(voters(a) - voters(b)) <= MOST_APART * Math.max(voters(a), voters(b));
}

const same = (a: ScoreClaim, b: ScoreClaim): boolean => a.high === b.high && a.low === b.low;

/** The one result of a kind in each article that gives one. */
const loneOf = (claims: readonly ScoreClaim[]): ScoreClaim[] =>
  unanimous(claims, (c) => c.doc, same).map((own) => own[0]!);

export function scoreRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is ScoreClaim => c.kind === 'score')).filter(
    (c) => c.of === 'vote' || c.title || c.order <= HEAD,
  );
  const out: FindingDraft[] = [];
  for (const [of, list] of groupBy(claims, (c) => c.of)) {
    const lone = loneOf(list).slice(0, MOST_ARTICLES);
    const seen = new Set<string>();
    for (const [i, a] of lone.entries())
      for (const b of lone.slice(i + 1)) {
        const key = [a, b]
          .map((c) => `${c.high}-${c.low}`)
          .toSorted()
          .join('|');
        if (same(a, b) || seen.has(key) || !isOneResult(a, b)) continue;
        if (sourceOf(a, scene.event) === sourceOf(b, scene.event)) continue;
        seen.add(key);
        out.push({
          rule: 'quantity',
          relation: 'conflict',
          severity: 'error',
          subject: `result of the ${of}${scene.event.label ? ` (${scene.event.label})` : ''}`,
          groups: [lone.filter((c) => same(c, a)), lone.filter((c) => same(c, b))],
          why: `${a.doc} has the ${of} at ${a.high} to ${a.low} (“${a.text}”), ${b.doc} at ${b.high} to ${b.low} (“${b.text}”).`,
        });
      }
  }
  return out;
}
