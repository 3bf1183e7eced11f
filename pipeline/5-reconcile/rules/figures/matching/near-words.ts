/**
 * Figures that two articles give in alike words, whatever they are about: no lexicon has to know turnout, magnitude or
 * net income. Each figure is held against the one of the other article whose nearest words are most like its own, if it
 * is by far the most like, from either side.
 */
import { stem } from '../../../../4-link/claims/context.ts';
import { meet } from '../../../../4-link/claims/interval.ts';
import { SELF_SAID } from '../../../../4-link/claims/lexicon-things.ts';
import type { QuantityClaim } from '../../../../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../../../../4-link/claims/role-words.ts';
import { places, times } from '../../../comparable.ts';
import { inTime, type Scene, scopedOperation } from '../../../scene.ts';
import type { IndexedPair } from '../relate.ts';
import { hasGathered, isRevised } from '../revision.ts';
import { size, slip, tellingDigits } from '../slips.ts';
import { NEAREST, soleBesideWord, soleOfDimension } from './sole-figure.ts';

/** More figures than these beside one word are not told apart by it. */
const MOST_BESIDE = 40;
/** So much must the shared words weigh; and so much less may those shared with any other figure. */
const ALIKE = 0.5;
const LEAD = 0.7;
/** Equal figures of so many digits are hardly equal by chance, and need share little. */
const TELLING_DIGITS = 3;
const ALIKE_TELLING = 0.25;
/** Of the nearest words so many must be shared, one of them near on both sides. */
const FEWEST_SHARED = 2;
/** Figures further apart than this are of two things that share their words. */
const MOST_RATIO = 5;

/** What a word says of which figure is meant: little where it stands beside many. */
type Weight = (word: string) => number;

/** How many figures stand beside a word in an article that has it, on the whole: many articles make it no commoner. */
function weights(claims: readonly QuantityClaim[]): Weight {
  const beside = new Map<string, { figures: number; docs: Set<string> }>();
  for (const c of claims)
    for (const w of c.near ?? []) {
      const known = beside.get(w) ?? { figures: 0, docs: new Set() };
      known.figures++;
      beside.set(w, { ...known, docs: known.docs.add(c.doc) });
    }
  return (word) => {
    const known = beside.get(word);
    return known === undefined ? 1 : Math.sqrt(Math.min(known.docs.size, PAIR) / known.figures);
  };
}
/** Two articles are compared: a word that more of them have is not said more often in either. */
const PAIR = 2;

/** A word further away says less. */
const atRank = (rank: number): number => 1 / (1 + rank / 4);

interface Likeness {
  readonly value: number;
  readonly shared: number;
  /** Rank of the shared word that is nearest on both sides. */
  readonly nearest: number;
  readonly word: string;
}

function likeness(a: QuantityClaim, b: QuantityClaim, weight: Weight): Likeness {
  const ranks = new Map((b.near ?? []).map((w, i) => [w, i]));
  let [value, shared, nearest, word] = [0, 0, Infinity, ''];
  for (const [i, w] of (a.near ?? []).entries()) {
    const j = ranks.get(w);
    if (j === undefined) continue;
    value += weight(w) * atRank(Math.max(i, j));
    shared++;
    if (Math.max(i, j) < nearest) [nearest, word] = [Math.max(i, j), w];
  }
  return { value, shared, nearest, word };
}

/** Ages are told apart by whose they are. */
const isAge = (c: QuantityClaim): boolean =>
  c.person !== undefined || c.thing.heads[0] === 'age' || /\bolds?$/i.test(c.text);

const isRead = (c: QuantityClaim): boolean =>
  (c.near?.length ?? 0) > 0 && !c.derived && !c.ordinal && !c.hearsay && !isAge(c);

const TRADED: ReadonlySet<string> = new Set(['share', 'stock']);

/** "Shares rose 3.9 percent by noon", "closed 2.8 percent higher": a price goes on until the close. */
function areOfTwoHours(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a, b].map((c) => c.context.includes('clos'));
  return x !== y && [a, b].every((c) => c.context.some((w) => TRADED.has(w)));
}

/** Whether what is said of the two lets them be one figure at all. */
function canBeOne(a: QuantityClaim, b: QuantityClaim, scene: Scene): boolean {
  if (a.doc === b.doc || a.stance !== b.stance || a.part !== b.part || a.worth !== b.worth) return false;
  if (scopedOperation(a, scene) !== scopedOperation(b, scene)) return false;
  if (areOfTwoHours(a, b)) return false;
  if (times(a, b, scene) === 'no' || places(a.place, b.place) === 'no') return false;
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return false;
  // Patients leave a condition: figures of two days are of two states.
  if (a.role !== undefined && ROLE_ENTRIES.get(a.role)?.wanes && inTime(a, b) !== 0) return false;
  const hard = (c: QuantityClaim): readonly string[] => (c.thing.soft ? [] : c.thing.heads);
  const [x, y] = [hard(a), hard(b)];
  return x.length === 0 || y.length === 0 || x.some((h) => y.includes(h));
}

const isEqual = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.bound === 'exact' && b.bound === 'exact' && meet(a.interval, b.interval);

/** One size in two units, or one number with two digits changed round: more than chance for the only figures of a kind. */
const isOneNumber = (a: QuantityClaim, b: QuantityClaim): boolean =>
  slip(a, b) === 'transposed' || (a.unit?.symbol !== b.unit?.symbol && isEqual(a, b));

interface Match extends Likeness {
  readonly i: number;
  readonly j: number;
}

/** Equal figures that chance does not make equal. */
const isTelling = (a: QuantityClaim, b: QuantityClaim): boolean =>
  isEqual(a, b) && Math.min(tellingDigits(a), tellingDigits(b)) >= TELLING_DIGITS;

/** Whether one shared word is enough: it is the next to both, or says what the figure is ("the magnitude was put at"). */
const saysEnough = ({ shared, nearest, word }: Likeness): boolean =>
  shared >= FEWEST_SHARED ? nearest < NEAREST : nearest === 0 || (nearest < NEAREST && SAYING.has(word));
const SAYING: ReadonlySet<string> = new Set([...SELF_SAID].map(stem));

/** Pairs of figures that share a near word, with how alike they are; never all pairs of an event. */
function matches(
  claims: readonly QuantityClaim[],
  weight: Weight,
  isSole: (c: QuantityClaim) => boolean,
  scene: Scene,
): Match[] {
  const beside = new Map<string, number[]>();
  for (const [i, c] of claims.entries()) {
    if (!isRead(c)) continue;
    for (const word of isSole(c) ? c.near! : c.near!.slice(0, NEAREST + 1)) {
      const key = `${c.dimension}|${word}`;
      const list = beside.get(key);
      if (!list) beside.set(key, [i]);
      else if (list.length < MOST_BESIDE) list.push(i);
    }
  }
  const seen = new Map<string, Match | undefined>();
  for (const list of beside.values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const [i, j] = [list[x]!, list[y]!];
        const key = `${i}:${j}`;
        if (seen.has(key)) continue;
        const [a, b] = [claims[i]!, claims[j]!];
        if (!canBeOne(a, b, scene)) {
          seen.set(key, undefined);
          continue;
        }
        const like = likeness(a, b, weight);
        // No other figure of either article could be meant: shared words may stand further off.
        const lone = isSole(a) && isSole(b) && (like.shared >= FEWEST_SHARED || isOneNumber(a, b));
        seen.set(key, saysEnough(like) || lone || isTelling(a, b) ? { i, j, ...like } : undefined);
      }
  return [...seen.values()].filter((m) => m !== undefined);
}

/** Equal figures of so many digits with a unit are hardly of two things. */
const TELLING_TAKEN = 2;

/** The best and the second best value that a figure reaches in another article; equal figures count as one. */
function rivals(found: readonly Match[], claims: readonly QuantityClaim[]): (own: number, other: number) => number {
  const by = new Map<string, Match[]>();
  for (const m of found)
    for (const [own, other] of [
      [m.i, m.j],
      [m.j, m.i],
    ] as const) {
      const key = `${own}>${claims[other]!.doc}`;
      const list = by.get(key);
      if (list) list.push(m);
      else by.set(key, [m]);
    }
  const printed = new Set(claims.map((c) => `${c.doc}|${c.dimension}|${c.value}`));
  // A figure that the own article prints too has its counterpart there.
  const isTaken = (rival: QuantityClaim, own: QuantityClaim): boolean =>
    rival.dimension !== 'count' &&
    tellingDigits(rival) >= TELLING_TAKEN &&
    printed.has(`${own.doc}|${own.dimension}|${rival.value}`);
  return (own, other) => {
    let best = 0;
    for (const m of by.get(`${own}>${claims[other]!.doc}`) ?? []) {
      const rival = m.i === own ? m.j : m.i;
      if (rival === other || meet(claims[rival]!.interval, claims[other]!.interval)) continue;
      if (isTaken(claims[rival]!, claims[own]!)) continue;
      best = Math.max(best, m.value);
    }
    return best;
  };
}

/** The pairs of figures of two articles that speak of one thing by their words alone. */
export function pairsByNearWords(claims: readonly QuantityClaim[], scene: Scene): IndexedPair[] {
  const weight = weights(claims);
  const isOnly = soleBesideWord(claims);
  const isSole = soleOfDimension(claims);
  const found = matches(claims, weight, isSole, scene);
  const rival = rivals(found, claims);
  return found.flatMap(({ i, j, value, shared, word }): IndexedPair[] => {
    const [a, b] = [claims[i]!, claims[j]!];
    const isAlone = isSole(a) && isSole(b) && isOneNumber(a, b);
    const isOne = isOnly(a, word) && isOnly(b, word);
    const enough = shared < FEWEST_SHARED ? isOne : value >= (isTelling(a, b) ? ALIKE_TELLING : ALIKE);
    if (!enough && !isAlone) return [];
    if (rival(i, j) > LEAD * value || rival(j, i) > LEAD * value) return [];
    if (isEqual(a, b)) return [{ a, b, i, j, relation: 'agree', sure: value >= ALIKE, alike: true }];
    if (meet(a.interval, b.interval) || places(a.place, b.place) !== 'same') return [];
    const ratio = Math.max(size(a), size(b)) / Math.max(1e-9, Math.min(size(a), size(b)));
    if (ratio > MOST_RATIO) return [];
    const revised = isRevised(a, b) || hasGathered(a, b, scene);
    return [{ a, b, i, j, relation: revised ? 'revised' : 'differ', sure: true, alike: true }];
  });
}
