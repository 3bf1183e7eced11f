/** Quotation drift: one statement quoted word for word, cut short, or in other words; or given to two speakers. */
import type { QuoteClaim } from '../../4-link/claims/model.ts';
import { compareNames, personName } from '../people.ts';
import { type FindingDraft, inOrder, type Scene } from '../scene.ts';
import { alignWords, type Step } from '../text-distance.ts';
import { Groups } from './figures/groups.ts';
import { twoSpeakers } from './quote-speakers.ts';

const SHORTEST = 5;
/** Common words match by chance; a run of shared words needs some that do not. */
const COMMON: ReadonlySet<string> = new Set(
  `the a an and or but of to in on at for from with by as is are was were be been it its this that these those he she
   they we you i our your their his her not no do does did have has had will would can could there here what who so
   if than then them us me my all one out up about just very more into over`.split(/\s+/),
);
/** So many rare words that two quotations share make them worth aligning; of short ones all but one. */
const PROBE = 3;
const FEWEST_SHARED = 2;

/**
 * What two quotations must share to be one statement in other words: so many rare words, and so great a share of the
 * shorter one's words. The fewer the words, the closer they must be; words of one speaker need less.
 */
const SAME_SPEAKER: readonly (readonly [rare: number, share: number])[] = [
  [4, 0.5],
  [3, 0.6],
  [2, 0.8],
];
/** Share of the longer one's words that must be there in another order. */
const REORDERED = 0.85;
const ANY_SPEAKER: readonly (readonly [rare: number, share: number])[] = [[6, 0.75]];

const wordsOf = (content: string): string[] =>
  content
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

const content = (w: string): boolean => w.length > 2 && !COMMON.has(w);

type Drift = 'same' | 'excerpt' | 'cut' | 'words' | 'order' | undefined;

/** How two quotations of at least SHORTEST words differ, or undefined when they are two statements. */
function drift(a: QuoteClaim, b: QuoteClaim, sameSpeaker: boolean): { kind: Drift; steps: Step[] } {
  const [x, y] = [wordsOf(a.content), wordsOf(b.content)];
  const steps = alignWords(x, y);
  const first = steps.findIndex((s) => s.op === 'same');
  const last = steps.findLastIndex((s) => s.op === 'same');
  if (first < 0) return { kind: undefined, steps };
  const core = steps.slice(first, last + 1);
  const same = core.filter((s) => s.op === 'same');
  const rare = same.filter((s) => content(s.word)).length;
  const shorter = Math.min(x.length, y.length);
  if (core.every((s) => s.op === 'same') && same.length >= SHORTEST) {
    if (same.length === x.length && same.length === y.length) return { kind: 'same', steps };
    if (same.length === shorter) {
      // The shorter stands whole in the longer. A full stop where the speaker went on is a cut; a fragment is an excerpt.
      const short = x.length < y.length ? a : b;
      const tail = steps.slice(last + 1);
      const endsEarly =
        tail.length > 0 && /[.!?]\s*$/.test(short.content) && !continuesAfterStop(short, x.length < y.length ? b : a);
      return { kind: endsEarly ? 'cut' : 'excerpt', steps };
    }
  }
  const isOne = (rareWords: number, sharedWords: number): boolean =>
    (sameSpeaker ? SAME_SPEAKER : ANY_SPEAKER).some(([n, share]) => rareWords >= n && sharedWords >= share * shorter);
  if (isOne(rare, same.length)) return { kind: 'words', steps };
  // The same words in another order: "We lost friends. We lost neighbors."
  const moved = sharedWords(x, y);
  const reordered =
    sameSpeaker &&
    moved.filter(content).length >= FEWEST_SHARED &&
    moved.length >= REORDERED * Math.max(x.length, y.length);
  return { kind: reordered ? 'order' : undefined, steps };
}

/** The words that two lists share, each as often as both have it. */
function sharedWords(x: readonly string[], y: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const w of x) left.set(w, (left.get(w) ?? 0) + 1);
  return y.filter((w) => {
    const n = left.get(w) ?? 0;
    left.set(w, n - 1);
    return n > 0;
  });
}

/** Whether the longer quotation has a sentence end where the shorter one stops: then nothing was cut. */
function continuesAfterStop(short: QuoteClaim, long: QuoteClaim): boolean {
  const flat = (s: string): string => s.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'").trim();
  const at = flat(long.content).indexOf(flat(short.content));
  return at >= 0;
}

function difference(steps: readonly Step[]): string {
  const left = steps.filter((s) => s.op === 'left').map((s) => s.word);
  const right = steps.filter((s) => s.op === 'right').map((s) => s.word);
  const show = (w: readonly string[]): string => `“${w.slice(0, 12).join(' ')}${w.length > 12 ? ' …' : ''}”`;
  if (left.length > 0 && right.length > 0) return `${show(left)} against ${show(right)}`;
  return left.length > 0 ? `${show(left)} is left out` : `${show(right)} is left out`;
}

/** One speaker: the same surname, or one name in two spellings. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [personName(a), personName(b)];
  return x.surname === y.surname || compareNames(x, y) !== 'no';
}

/** Pairs of quotations that share rare words, through an index: not all pairs. */
function candidates(claims: readonly QuoteClaim[]): [number, number][] {
  const index = new Map<string, number[]>();
  const words = claims.map((c) => [...new Set(wordsOf(c.content).filter(content))]);
  for (const [i, list] of words.entries())
    for (const w of list) {
      const at = index.get(w);
      if (at) at.push(i);
      else index.set(w, [i]);
    }
  const out = new Set<string>();
  const commonest = Math.max(20, Math.sqrt(claims.length) * 4);
  for (const [i, list] of words.entries()) {
    const shared = new Map<number, number>();
    for (const w of list) {
      const at = index.get(w)!;
      if (at.length > commonest) continue;
      for (const j of at) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const [j, n] of shared) {
      const most = Math.min(list.length, words[j]!.length);
      if (n >= Math.min(PROBE, most, Math.max(FEWEST_SHARED, most - 1))) out.add(`${i}:${j}`);
    }
  }
  return [...out].map((k) => k.split(':').map(Number) as [number, number]);
}

const HOW: Readonly<Record<'cut' | 'words' | 'order', string>> = {
  cut: 'One quotation ends earlier, with a full stop',
  words: 'The words inside the quotation marks differ',
  order: 'The words inside the quotation marks stand in another order',
};

/** Two quotations of one statement, with how they differ. */
interface Pair {
  readonly i: number;
  readonly j: number;
  readonly kind: NonNullable<Drift>;
  readonly steps: readonly Step[];
  /** Not known to be two speakers. */
  readonly same: boolean;
}

function pairsOf(claims: readonly QuoteClaim[]): Pair[] {
  return candidates(claims).flatMap(([i, j]) => {
    const [a, b] = [claims[i]!, claims[j]!];
    const known = a.speaker !== undefined && b.speaker !== undefined;
    const same = known && sameName(a.speaker, b.speaker);
    // Within one article a quotation is repeated, in part or whole, or it is another: only changed words are told.
    const own = a.doc === b.doc;
    const { kind, steps } = drift(a, b, same && !own);
    if (own && (kind !== 'words' || !same)) return [];
    return kind === undefined ? [] : [{ i, j, kind, steps, same: same || !known }];
  });
}

/** The finding of two quotations; those that print the same words as either stand in its group. */
function findingOf(
  pair: Pair,
  claims: readonly QuoteClaim[],
  groups: QuoteClaim[][],
  scene: Scene,
): FindingDraft | undefined {
  const [a, b] = [claims[pair.i]!, claims[pair.j]!];
  const { kind } = pair;
  const speaker = a.speaker ?? b.speaker;
  const subject = speaker ? `${speaker}’s words` : 'a quotation';
  if (!pair.same) return twoSpeakers(a, b, groups, scene, kind === 'words' ? difference(pair.steps) : undefined);
  if (kind === 'same' || kind === 'excerpt') {
    const docs = [...new Set(groups.flat().map((c) => c.doc))].join(', ');
    const how = kind === 'same' ? 'word for word' : 'the shorter quotation stands word for word in the longer';
    const why = `${docs}: ${how}.`;
    return { rule: 'quote', relation: 'agree', severity: 'info', subject, groups: [groups.flat()], why };
  }
  const why = `${HOW[kind]}: ${difference(pair.steps)} (${a.doc}, ${b.doc}).`;
  return { rule: 'quote', relation: 'variant', severity: 'warning', subject, groups, why };
}

export function quoteRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(
    scene.claims.filter(
      (c): c is QuoteClaim => c.kind === 'quote' && c.direct && wordsOf(c.content).length >= SHORTEST,
    ),
  );
  const pairs = pairsOf(claims);
  // Quotations that print the same words speak as one against those that do not.
  const alike = new Groups(claims.length);
  for (const p of pairs) if (p.kind === 'same' && p.same) alike.join(p.i, p.j);
  const members = alike.members(claims);
  const seen = new Set<string>();
  return pairs.flatMap((pair) => {
    const [x, y] = [alike.find(pair.i), alike.find(pair.j)];
    const key = `${Math.min(x, y)}:${Math.max(x, y)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const groups = x === y ? [members.get(x)!] : [members.get(x)!, members.get(y)!];
    return findingOf(pair, claims, groups, scene) ?? [];
  });
}
