/**
 * One figure for one thing: equal within what is printed (`agree`), held by a bound (`compatible`), revised by a later
 * story (`evolving`), or impossible together (`conflict`).
 */
import { meet } from '../../4-link/claims/interval.ts';
import type { QuantityClaim } from '../../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../../4-link/claims/role.ts';
import { bucketKeys, comparable } from '../comparable.ts';
import { type FindingDraft, inOrder, type Scene } from '../scene.ts';
import { subjectOf } from '../subject.ts';
import { whyAgree, whyCompatible, whyConflict, whyEvolving } from '../why.ts';

/** A figure so small that two stories give it by chance; only figures surely about one thing confirm each other. */
const CHANCE = 12;
/** A bound says little of a figure many times larger: "more than 50" beside 5,000 is silence, not support. */
const BOUND_REACH = 2;
/** More claims on one thing than this are cut: a page that lists thousands of figures has no one figure. */
const MOST_IN_BUCKET = 400;

const bounded = (c: QuantityClaim): boolean => c.bound !== 'exact' && c.bound !== 'range';

function supports(a: QuantityClaim, b: QuantityClaim): boolean {
  const size = (c: QuantityClaim): number => Math.abs(c.interval.max ?? c.interval.min ?? 0);
  const [x, y] = [size(a), size(b)];
  return Math.max(x, y) <= BOUND_REACH * Math.min(x, y);
}

interface Pair {
  readonly a: QuantityClaim;
  readonly b: QuantityClaim;
  readonly relation: 'agree' | 'compatible' | 'differ';
}

function relate(a: QuantityClaim, b: QuantityClaim, scene: Scene): Pair | undefined {
  const how = comparable(a, b, scene);
  // Hearsay is nobody's figure.
  if (how === 'no' || a.hearsay || b.hearsay) return undefined;
  if (meet(a.interval, b.interval)) {
    const equal = !bounded(a) && !bounded(b);
    if (how === 'maybe' && (!equal || Math.abs(a.value ?? a.max ?? 0) < CHANCE)) return undefined;
    if (equal || (a.bound === b.bound && a.value === b.value && a.unit?.symbol === b.unit?.symbol))
      return { a, b, relation: 'agree' };
    return supports(a, b) ? { a, b, relation: 'compatible' } : undefined;
  }
  return how === 'same' ? { a, b, relation: 'differ' } : undefined;
}

/** Union of claims that agree, by smallest index. */
class Groups {
  readonly #parent: number[];
  constructor(n: number) {
    this.#parent = Array.from({ length: n }, (_, i) => i);
  }
  find(i: number): number {
    while (this.#parent[i] !== i) {
      this.#parent[i] = this.#parent[this.#parent[i]!]!;
      i = this.#parent[i]!;
    }
    return i;
  }
  join(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)];
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}

export function quantityRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(
    scene.claims.filter((c): c is QuantityClaim => c.kind === 'quantity' && c.malformed === undefined),
  );
  const buckets = new Map<string, number[]>();
  for (const [i, claim] of claims.entries())
    for (const key of bucketKeys(claim, scene)) {
      const list = buckets.get(key);
      if (!list) buckets.set(key, [i]);
      else if (list.length < MOST_IN_BUCKET) list.push(i);
    }
  const pairs = new Map<string, Pair & { i: number; j: number }>();
  for (const list of buckets.values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const [i, j] = [list[x]!, list[y]!];
        if (pairs.has(`${i}:${j}`)) continue;
        const pair = relate(claims[i]!, claims[j]!, scene);
        if (pair) pairs.set(`${i}:${j}`, { ...pair, i, j });
      }
  const groups = new Groups(claims.length);
  for (const p of pairs.values()) if (p.relation === 'agree') groups.join(p.i, p.j);
  const members = new Map<number, QuantityClaim[]>();
  for (const [i, claim] of claims.entries()) {
    const root = groups.find(i);
    const list = members.get(root);
    if (list) list.push(claim);
    else members.set(root, [claim]);
  }
  const out: FindingDraft[] = [];
  for (const group of members.values()) {
    if (group.length < 2 || new Set(group.map((c) => c.doc)).size < 2) continue;
    out.push({
      rule: 'quantity',
      relation: 'agree',
      severity: 'info',
      subject: subjectOf(group[0]!, scene),
      groups: [group],
      why: whyAgree(group, scene),
    });
  }
  const seen = new Set<string>();
  const settled = settledDocuments([...pairs.values()]);
  const mains = mainFigures(claims);
  for (const p of pairs.values()) {
    if (p.relation === 'agree') continue;
    const [r, s] = [groups.find(p.i), groups.find(p.j)];
    const key = `${Math.min(r, s)}:${Math.max(r, s)}`;
    if (r === s || seen.has(key)) continue;
    const left = members.get(r)!;
    const right = members.get(s)!;
    const subject = subjectOf(p.a, scene);
    if (p.relation === 'compatible') {
      seen.add(key);
      out.push({
        rule: 'quantity',
        relation: 'compatible',
        severity: 'info',
        subject,
        groups: [left, right],
        why: whyCompatible(left, right, scene),
      });
      continue;
    }
    if (!contradicts(p, settled, mains)) continue;
    seen.add(key);
    const evolving = revision(p);
    out.push(
      evolving
        ? {
            rule: 'quantity',
            relation: 'evolving',
            severity: 'warning',
            subject,
            groups: [left, right],
            why: whyEvolving(p.a, p.b),
          }
        : {
            rule: 'quantity',
            relation: 'conflict',
            severity: severityOf(p),
            subject,
            groups: [left, right],
            why: whyConflict(p.a, p.b, left, right, scene),
          },
    );
  }
  return out;
}

/** Pairs of documents and things on which some pair of figures fits: other figures on it have other scopes. */
function settledDocuments(pairs: readonly (Pair & { i: number; j: number })[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const p of pairs) {
    if (p.relation === 'differ' || p.a.doc === p.b.doc) continue;
    for (const head of p.a.thing.heads)
      out.add(settledKey(p.a.doc, p.b.doc, p.a, head)).add(settledKey(p.b.doc, p.a.doc, p.a, head));
  }
  return out;
}

const settledKey = (a: string, b: string, claim: QuantityClaim, head: string): string =>
  `${a}|${b}|${claim.dimension}|${claim.role ?? ''}|${head}|${claim.person ?? ''}|${claim.place?.name ?? ''}|${claim.time ?? ''}`;

/**
 * Two figures that cannot both be right. Within one article a second figure mostly has a scope that was not understood,
 * so only the title is held against the body; between articles, a fitting pair on the same thing shows that the others
 * have other scopes, and a figure is only held against another where it is the one that its article gives.
 */
function contradicts({ a, b }: Pair, settled: ReadonlySet<string>, mains: ReadonlySet<QuantityClaim>): boolean {
  if (a.thing.heads.length === 0 || a.part || b.part || a.derived || b.derived) return false;
  if (a.person === undefined && a.doc === b.doc)
    return a.title !== b.title && a.role !== undefined && a.role === b.role;
  if (a.person !== undefined) return !birthday(a, b);
  // A count without a role says too little; a measure of a named thing ("reward", "age of the baby") says enough.
  if (a.role === undefined && (a.dimension === 'count' || a.dimension === 'share')) return false;
  if (isOne(a) || isOne(b)) return false;
  if (!mains.has(a) || !mains.has(b)) return false;
  return !a.thing.heads.some((head) => settled.has(settledKey(a.doc, b.doc, a, head)));
}

/** "One woman was dead" begins a list as often as it counts. */
const isOne = (c: QuantityClaim): boolean => c.dimension === 'count' && c.value === 1;

/**
 * The figures that articles give as theirs: the only one for a thing, else the one that stands in the title or oftener
 * than any other. An article with several figures for one thing has scopes that were not understood.
 */
function mainFigures(claims: readonly QuantityClaim[]): ReadonlySet<QuantityClaim> {
  const byThing = new Map<string, QuantityClaim[]>();
  for (const c of claims) {
    if (c.part || c.derived || c.hearsay || isOne(c)) continue;
    const key = `${c.doc}|${c.dimension}|${c.role ?? ''}|${c.thing.heads.join()}|${c.thing.modifiers.join()}|${c.place?.name ?? ''}|${c.time ?? ''}|${c.operation ?? ''}`;
    const list = byThing.get(key);
    if (list) list.push(c);
    else byThing.set(key, [c]);
  }
  const out = new Set<QuantityClaim>();
  for (const list of byThing.values()) {
    const counts = new Map<string, number>();
    const weight = (c: QuantityClaim): string => `${c.interval.min}|${c.interval.max}`;
    for (const c of list) counts.set(weight(c), (counts.get(weight(c)) ?? 0) + (c.title ? 2 : 1));
    const most = Math.max(...counts.values());
    const leaders = [...counts].filter(([, n]) => n === most).map(([key]) => key);
    if (leaders.length === 1) for (const c of list) if (weight(c) === leaders[0]) out.add(c);
  }
  return out;
}

/** A year more in a later story is a birthday. */
function birthday(a: QuantityClaim, b: QuantityClaim): boolean {
  return a.asOf !== b.asOf && Math.abs((a.value ?? 0) - (b.value ?? 0)) === 1;
}

/** A later story that revises a toll. The later figure of a toll may not be smaller; of the missing it may. */
function revision({ a, b }: Pair): boolean {
  if (!a.asOf || !b.asOf || a.asOf === b.asOf || a.person !== undefined) return false;
  // A sum that is offered or asked ("a $1,000 reward") may be raised.
  const offered = a.role === undefined && a.dimension.startsWith('money');
  if (!offered && !(a.role && ROLE_ENTRIES.get(a.role)?.toll)) return false;
  const [earlier, later] = a.asOf < b.asOf ? [a, b] : [b, a];
  if (a.role === 'missing') return true;
  return (later.interval.max ?? Infinity) >= (earlier.interval.max ?? earlier.interval.min ?? 0);
}

function severityOf({ a, b }: Pair): 'error' | 'warning' {
  if (a.thing.family === 'country') return 'warning';
  return a.bound === 'exact' || b.bound === 'exact' ? 'error' : 'warning';
}
