/**
 * Which pairs of figures that differ contradict each other. Precision comes first: a figure is held against another only
 * where each is the best counterpart that the other's article has, and nothing in the two articles fits.
 */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { sharedContext } from '../../comparable.ts';
import { groupBy } from '../../scene.ts';
import type { Pair } from './relate.ts';
import { digits, slip } from './slips.ts';

/** "One woman was dead" begins a list as often as it counts. */
const isOne = (c: QuantityClaim): boolean => c.dimension === 'count' && c.value === 1;

/** Within so many days of each other two reports hardly have a birthday between them. */
const BIRTHDAY_DAYS = 4;
const DAY_MS = 86_400_000;

/** Years may have passed between two reports: the later one may give as many more, and one for a birthday. */
function isOlder(a: QuantityClaim, b: QuantityClaim): boolean {
  const years = (b.value ?? 0) - (a.value ?? 0);
  if (!a.asOf || !b.asOf) return Math.abs(years) === 1;
  const days = (Date.parse(b.asOf.slice(0, 10)) - Date.parse(a.asOf.slice(0, 10))) / DAY_MS;
  if (Math.abs(days) <= BIRTHDAY_DAYS) return false;
  return Math.sign(years) === Math.sign(days) && Math.abs(years) <= Math.ceil(Math.abs(days) / 365);
}

/** Ages without names that are further apart are of two people. */
const NEAR_AGE = 0.34;
const AGE_CONTEXT = 2;
/** Words that stand beside any age. */
const BESIDE_AGES: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'male',
  'female',
  'old',
  'year',
  'person',
  'boy',
  'girl',
]);

/** What is told of the bearers of two ages, in the words next to them: "a 22-year-old was charged". */
const sharedNear = (a: QuantityClaim, b: QuantityClaim): number =>
  (a.near ?? []).filter((w) => b.near?.includes(w) && !BESIDE_AGES.has(w)).length;

/** Kinds of which a story has one: whose age it is needs no more than the words round it. */
const LONE: ReadonlySet<string> = new Set(['infant', 'driver', 'pilot', 'mother', 'father', 'student', 'boy', 'girl']);

/** Two ages without names are of one person where the same was done to both, or the kind of person is the only one. */
function isOneBearer(a: QuantityClaim, b: QuantityClaim): boolean {
  if (sharedContext(a, b) < AGE_CONTEXT) return false;
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return false;
  return (a.role !== undefined && a.role === b.role) || sharedNear(a, b) > 0 || LONE.has(a.thing.modifiers[0] ?? '');
}

/** "Dozens", "hundreds": a word for many, and no count. */
const isVague = (c: QuantityClaim): boolean =>
  !/\d/.test(c.text) && /\b(?:dozens|scores|hundreds|thousands|several)\b/i.test(c.text);

const isNearAge = (a: QuantityClaim, b: QuantityClaim): boolean => {
  const [x, y] = [a.interval.min ?? 0, b.interval.min ?? 0];
  return a.doc !== b.doc && Math.abs(x - y) / Math.max(x, y) <= NEAR_AGE;
};

/** Words of context that a slip of the pen needs to be believed where the thing is not surely the same. */
const SLIP_CONTEXT = 3;

/** Whether a slip is more than chance: three digits, or two of things that both articles count by the same noun. */
function isTelling(a: QuantityClaim, b: QuantityClaim): boolean {
  const context = sharedContext(a, b);
  if (digits(a).length >= 3) return context >= SLIP_CONTEXT;
  const met = a.thing.heads.some((h) => b.thing.heads.includes(h)) && a.thing.family === undefined;
  return met && !a.thing.soft && !b.thing.soft && context >= 2;
}

/** Sentences of the opening that a headline sums up. */
const LEAD = 4;

const isHeadlineAndLead = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.title !== b.title && Math.abs(a.order - b.order) <= LEAD;

/** Whether the two could contradict each other, looked at alone. */
function eligible({ a, b, sure }: Pair): boolean {
  if (a.part || b.part || a.derived || b.derived || isOne(a) || isOne(b)) return false;
  if (a.person !== undefined && b.person !== undefined) return !isOlder(a, b);
  if (a.thing.heads[0] === 'age') return sure && isOneBearer(a, b) && isNearAge(a, b);
  if (isVague(a) || isVague(b)) return false;
  if (a.doc === b.doc) return sure && a.role !== undefined && a.role === b.role && isHeadlineAndLead(a, b);
  // A number that may be a slip needs less: two unlike figures of five digits are not one number's two printings.
  if (!sure) return slip(a, b) !== undefined && isTelling(a, b);
  // People are counted in too many ways for a figure without a role to mean the same.
  return (a.role !== undefined && b.role !== undefined) || a.thing.family !== 'person';
}

const key = (c: QuantityClaim): string => `${c.doc}:${c.start}:${c.end}`;
/** The figure without its bound: "five" in the title and "at least five" below it are one. */
const value = (c: QuantityClaim): string => `${c.interval.min ?? c.interval.max}`;

const fits = (p: Pair): boolean => p.relation === 'agree' || p.relation === 'compatible';

/** A figure of the headline or the first sentence: what it counts further down by naming people may leave some out. */
const opens = (c: QuantityClaim): boolean => c.title || c.order === 0;

/**
 * Figures of one sentence whose sum the other article may give: "14 counts of bribery and two of fraud", "16 counts".
 * A figure that the article repeats alone, as headlines do, goes with its sentence.
 */
function sums(claims: readonly QuantityClaim[]): (part: QuantityClaim, whole: QuantityClaim) => boolean {
  const figures = claims.filter((c) => c.value !== undefined && !c.title);
  const lists = [...groupBy(figures, (c) => `${c.doc}|${c.order}|${c.dimension}`).values()].filter((l) => l.length > 1);
  const made = new Set<string>();
  for (const list of lists) {
    const { doc, dimension } = list[0]!;
    const total = list.reduce((n, c) => n + c.value!, 0);
    for (const [i, c] of list.entries()) {
      made.add(`${doc}|${dimension}|${c.value}|${total}`);
      for (const next of [list[i - 1], list[i + 1]])
        if (next) made.add(`${doc}|${dimension}|${c.value}|${c.value! + next.value!}`);
    }
  }
  return (part, whole) => made.has(`${part.doc}|${part.dimension}|${part.value}|${whole.value}`);
}

/** All counterparts of each claim in each other article. */
function counterparts(pairs: readonly Pair[]): Map<string, Pair[]> {
  const out = new Map<string, Pair[]>();
  for (const p of pairs) {
    for (const [own, other] of [
      [p.a, p.b],
      [p.b, p.a],
    ] as const) {
      const at = `${key(own)}>${other.doc}`;
      const list = out.get(at);
      if (list) list.push(p);
      else out.set(at, [p]);
    }
  }
  return out;
}

/** How often each article prints each figure for the thing: what it repeats is what it means. */
function mentions(claims: readonly QuantityClaim[]): (c: QuantityClaim) => number {
  const counts = new Map<string, number>();
  const at = (c: QuantityClaim): string =>
    `${c.doc}|${c.dimension}|${c.role ?? ''}|${c.thing.heads.join()}|${value(c)}`;
  for (const c of claims) if (!c.derived && !c.part) counts.set(at(c), (counts.get(at(c)) ?? 0) + (c.title ? 2 : 1));
  return (c) => counts.get(at(c)) ?? 0;
}

/** Figures that come first and are the largest of their kind in the article: totals come before their parts. */
function totals(claims: readonly QuantityClaim[]): ReadonlySet<QuantityClaim> {
  const out = new Map<string, { first: QuantityClaim; most: number }>();
  const size = (c: QuantityClaim): number => c.interval.min ?? c.interval.max ?? 0;
  for (const c of claims) {
    if (c.derived || c.part) continue;
    const at = `${c.doc}|${c.dimension}|${c.role ?? ''}|${c.thing.heads.join()}`;
    const known = out.get(at);
    const first = known && known.first.start < c.start ? known.first : c;
    out.set(at, { first, most: Math.max(known?.most ?? 0, size(c)) });
  }
  return new Set([...out.values()].filter(({ first, most }) => size(first) >= most).map(({ first }) => first));
}

/** Whether a headline's figure stands in its own text, of whatever thing: then the headline did not make it up. */
function repeatsHeadline(claims: readonly QuantityClaim[]): (p: Pair) => boolean {
  const at = (c: QuantityClaim): string => `${c.doc}|${c.dimension}|${value(c)}`;
  const printed = new Set(claims.filter((c) => !c.title).map(at));
  return ({ a, b }) => a.doc === b.doc && a.title !== b.title && printed.has(at(a.title ? a : b));
}

/** The pairs that contradict each other, among all pairs of an event. */
export function contradictions(pairs: readonly Pair[], claims: readonly QuantityClaim[]): Pair[] {
  const repeats = repeatsHeadline(claims);
  const by = counterparts(pairs);
  const count = mentions(claims);
  const whole = totals(claims);
  const isSum = sums(claims);
  const score = (own: QuantityClaim, other: QuantityClaim): number =>
    sharedContext(own, other) +
    2 * Math.min(3, count(other)) +
    (own.role === other.role ? 2 : 0) +
    (whole.has(other) ? 2 : 0);
  const isBest = (own: QuantityClaim, other: QuantityClaim, pair: Pair): boolean => {
    const rivals = by.get(`${key(own)}>${other.doc}`) ?? [];
    // A pair that is alike by its words was weighed against its rivals already.
    const mine = pair.alike ? Infinity : score(own, other);
    for (const p of rivals) {
      const rival = p.a === own ? p.b : p.a;
      // Some figure of the other article fits: this one has another scope.
      if (fits(p) && !(rival.derived && opens(other))) return false;
      if (rival === other || rival.part || rival.derived || value(rival) === value(other)) continue;
      if (score(own, rival) >= mine) return false;
    }
    return true;
  };
  return pairs.filter(
    (p) =>
      (p.relation === 'differ' || p.relation === 'revised') &&
      eligible(p) &&
      !isSum(p.a, p.b) &&
      !isSum(p.b, p.a) &&
      !repeats(p) &&
      (p.a.person !== undefined || (isBest(p.a, p.b, p) && isBest(p.b, p.a, p))),
  );
}
