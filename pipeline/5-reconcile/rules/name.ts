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

/** Claims by the form of their names, in order. */
function byName(claims: readonly NameClaim[], key: (c: NameClaim) => string): NameClaim[][] {
  const map = new Map<string, NameClaim[]>();
  for (const c of claims) {
    const list = map.get(key(c));
    if (list) list.push(c);
    else map.set(key(c), [c]);
  }
  return [...map.values()];
}

/** Pairs of names that share so many words of their own, or an acronym: found through the words, not by all pairs. */
const FEWEST_SHARED = 2;

function likelyPairs(groups: readonly NameClaim[][]): [number, number][] {
  const index = new Map<string, number[]>();
  const shared = new Map<string, number>();
  for (const [i, [claim]] of groups.entries()) {
    const own = new Set(
      agencyWords(claim!)
        .filter((w) => !ORDINARY.has(w))
        .map((w) => w.slice(0, 4)),
    );
    if (claim!.acronym) own.add(`acronym ${claim!.acronym}`).add(`again ${claim!.acronym}`);
    for (const word of own) {
      const list = index.get(word) ?? [];
      for (const j of list) shared.set(`${j}:${i}`, (shared.get(`${j}:${i}`) ?? 0) + 1);
      list.push(i);
      index.set(word, list);
    }
  }
  return [...shared]
    .filter(([, n]) => n >= FEWEST_SHARED)
    .map(([pair]) => pair.split(':').map(Number) as [number, number]);
}

function variant(left: readonly NameClaim[], right: readonly NameClaim[], name: string): FindingDraft {
  const [a, b] = [left[0]!, right[0]!];
  return {
    rule: 'name',
    relation: 'variant',
    severity: 'warning',
    subject: `name of ${name}`,
    groups: [left, right],
    why: `${a.doc} writes “${a.text}”, ${b.doc} “${b.text}”.`,
  };
}

export function nameRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is NameClaim => c.kind === 'name'));
  const out: FindingDraft[] = [];
  const operations = byName(
    claims.filter((c) => c.of === 'operation'),
    (c) => c.name.toLowerCase(),
  );
  for (const [i, left] of operations.entries())
    for (const right of operations.slice(i + 1))
      if (sameOperation(left[0]!.name, right[0]!.name)) out.push(variant(left, right, left[0]!.text));
  // A body that the register does not know may stand in the one article as an agency, in the other as any name.
  const bodies = byName(
    claims.filter((c) => c.of === 'agency' || c.of === 'thing'),
    (c) => agencyWords(c).join(' '),
  );
  for (const [i, j] of likelyPairs(bodies)) {
    const [left, right] = [bodies[i]!, bodies[j]!];
    const agency = [left[0]!, right[0]!].find((c) => c.of === 'agency');
    if (agency && sameAgency(left[0]!, right[0]!)) out.push(variant(left, right, agency.acronym ?? agency.text));
  }
  return out;
}
