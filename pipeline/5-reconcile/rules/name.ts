/** One operation or agency under two names: another spelling, a word more or less, the same acronym. */
import type { NameClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, type Scene } from '../scene.ts';
import { editDistance } from '../text-distance.ts';

const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const SMALL: ReadonlySet<string> = new Set(['the', 'and', 'of', 'for', 'a', 'an', 'in', 'on']);

/** One operation's name is the other's with a word more, or differs by a letter or two. */
function sameOperation(a: string, b: string): boolean {
  if (a === b) return false;
  const [x, y] = [words(a), words(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((w) => long.includes(w)) && short.some((w) => w.length >= 5)) return true;
  // "Slack Water", "Slackwater".
  if (x.join('') === y.join('')) return true;
  const longest = Math.max(a.length, b.length);
  return longest >= 6 && editDistance(a, b, 2) <= (longest >= 10 ? 2 : 1);
}

/** Words that many bodies' names share: a run of these alone is no likeness. */
const ORDINARY: ReadonlySet<string> = new Set(
  `department ministry office bureau agency service commission committee council court police sheriff sheriffs county
   city state federal national united states us u s district attorney general public justice law enforcement task force
   team unit division center centre institute administration board authority international royal high supreme new york
   los angeles san fire health school`.split(/\s+/),
);

const alike = (v: string, w: string): boolean =>
  v === w || (v.length >= 4 && w.startsWith(v)) || (w.length >= 4 && v.startsWith(w));

/** Most words of their own that the two names share in a row. */
function sharedRun(x: readonly string[], y: readonly string[]): number {
  let best = 0;
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < y.length; j++) {
      let own = 0;
      for (let k = 0; i + k < x.length && j + k < y.length && alike(x[i + k]!, y[j + k]!); k++)
        if (!ORDINARY.has(x[i + k]!)) own++;
      best = Math.max(best, own);
    }
  return best;
}

/**
 * Names of one body in two forms: the same acronym, or a run of words that no other body's name has. A name that is the
 * whole of the other's beginning or end is its short form and no variant.
 */
function sameAgency(a: NameClaim, b: NameClaim): boolean {
  const [x, y] = [agencyWords(a), agencyWords(b)];
  const [p, q] = [x.join(' '), y.join(' ')];
  if (p === q || p.endsWith(q) || q.endsWith(p) || p.startsWith(q) || q.startsWith(p)) return false;
  if (x.length < 3 || y.length < 3) return false;
  const shared = x.filter((w) => y.some((v) => alike(v, w))).length / Math.min(x.length, y.length);
  if (a.acronym !== undefined && a.acronym === b.acronym) return shared >= 0.6;
  return sharedRun(x, y) >= 3 && shared >= 0.5;
}

const agencyWords = (c: NameClaim): string[] =>
  words(c.name.replace(/\s*\([^)]*\)\s*$/, '')).filter((w) => !SMALL.has(w));

export function nameRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(
    scene.claims.filter((c): c is NameClaim => c.kind === 'name' && (c.of === 'operation' || c.of === 'agency')),
  );
  const out: FindingDraft[] = [];
  for (const thing of ['operation', 'agency'] as const) {
    const byName = new Map<string, NameClaim[]>();
    for (const c of claims.filter((c) => c.of === thing)) {
      const key = thing === 'operation' ? c.name.toLowerCase() : agencyWords(c).join(' ');
      const list = byName.get(key);
      if (list) list.push(c);
      else byName.set(key, [c]);
    }
    const groups = [...byName.values()];
    for (const [i, left] of groups.entries())
      for (const right of groups.slice(i + 1)) {
        const same =
          thing === 'operation' ? sameOperation(left[0]!.name, right[0]!.name) : sameAgency(left[0]!, right[0]!);
        if (!same) continue;
        out.push({
          rule: 'name',
          relation: 'variant',
          severity: 'warning',
          subject: thing === 'operation' ? `name of ${left[0]!.text}` : `name of ${left[0]!.acronym ?? left[0]!.text}`,
          groups: [left, right],
          why: `${left[0]!.doc} writes “${left[0]!.text}”, ${right[0]!.doc} “${right[0]!.text}”.`,
        });
      }
  }
  return out;
}
