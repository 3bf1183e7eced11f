/** "The third such attack this year", "the second-largest fire in state history": where something stands among its kind. */
import { type Sentence, type Token, Trait } from '../../../extractors/contract.ts';
import { singular } from '../../../extractors/shared/singular.ts';
import type { RankClaim, Unplaced } from './model.ts';

const NTH: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth 11th 12th'.split(' ').map((w, i) => [w, i + 1]),
);
/** What superlatives rank by; words for one quality are one. */
const QUALITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    large: 'largest biggest',
    small: 'smallest',
    deadly: 'deadliest',
    bad: 'worst',
    strong: 'strongest',
    long: 'longest',
    high: 'highest',
    low: 'lowest',
    costly: 'costliest',
    hot: 'hottest warmest',
    cold: 'coldest',
    wet: 'wettest',
    dry: 'driest',
    fast: 'fastest',
    old: 'oldest',
    young: 'youngest',
  }).flatMap(([quality, words]) => words.split(' ').map((w) => [w, quality] as const)),
);
/** A rank has one of these. */
export const RANK_WORDS: readonly string[] = [...NTH.keys(), ...QUALITIES.keys()];
/** Words at which what it is ranked among is complete. */
const PERIODS: ReadonlySet<string> = new Set(
  `history record year years month months week weeks day days season decade decades century centuries world winter summer
   autumn spring term`.split(/\s+/),
);
const OPENINGS: ReadonlySet<string> = new Set(['this', 'in', 'since', 'on', 'last']);
const EMPTY: ReadonlySet<string> = new Set(['the', 'its', 'their', "'s", 'a', 'past', 'recorded', 'modern', 'entire']);
/** Words of the noun phrase, and of what it is ranked among. */
const MOST_NOUN = 4;
const MOST_AMONG = 6;
/** Behind these the noun phrase of "the world's third-largest maker of cartons" is over. */
const NOUN_END: ReadonlySet<string> = new Set(
  'of in by for and with after to on at from that which who has have had is was will said says'.split(' '),
);
/** Nouns of one count, by the one that stands for them. */
const SAME_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cut: 'reduction lowering',
    increase: 'rise hike',
    loss: 'defeat',
    win: 'victory triumph',
    strike: 'walkout stoppage',
    maker: 'producer manufacturer',
    bank: 'lender',
    airline: 'carrier',
    accident: 'crash',
    attack: 'assault',
    death: 'fatality',
    city: 'town',
    company: 'firm',
  }).flatMap(([noun, words]) => words.split(' ').map((w) => [w, noun] as const)),
);
const countedAs = (word: string): string => SAME_NOUN.get(singular(word)) ?? singular(word);
/** What is numbered whatever happens: the second quarter of this year is not the first. */
const NUMBERED: ReadonlySet<string> = new Set(
  `quarter half day week month year season time minute hour round leg set inning period place stage phase floor term
   part person man woman one edition chapter child`.split(/\s+/),
);
/** Where somebody came in a table: "finished third last season". */
const CAME: ReadonlySet<string> = new Set(['finished', 'came', 'placed', 'ended', 'finish']);

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "third" before a noun with "such", "second-largest", "largest". */
function opening(tokens: readonly Token[], i: number): { to: number; nth: number; by?: string } | undefined {
  const own = QUALITIES.get(lower(tokens, i));
  if (own !== undefined) return { to: i + 1, nth: 1, by: own };
  const nth = NTH.get(lower(tokens, i));
  if (nth === undefined) return undefined;
  const at = lower(tokens, i + 1) === '-' ? i + 2 : i + 1;
  const by = QUALITIES.get(lower(tokens, at));
  if (by !== undefined) return { to: at + 1, nth, by };
  if (lower(tokens, i + 1) === 'such') return { to: i + 2, nth };
  // "Its third cut this year"; the first of a year is as often the first of several that a story tells of.
  return nth > 1 && tokens[i + 1]?.kind === 'word' ? { to: i + 1, nth } : undefined;
}

/** "In New Zealand": the last word of the name says which. */
function placeName(tokens: readonly Token[], i: number): { to: number; among: string } | undefined {
  let to = i;
  while (tokens[to]?.kind === 'word' && tokens[to]!.traits & Trait.Capital) to++;
  return to === i ? undefined : { to, among: `in ${lower(tokens, to - 1)}` };
}

/** "this year", "in state history", "since 1990", from token `i`. */
function amongAt(tokens: readonly Token[], i: number): { to: number; among: string } | undefined {
  const first = lower(tokens, i);
  if (!OPENINGS.has(first)) return undefined;
  const place = first === 'in' ? placeName(tokens, i + 1) : undefined;
  if (place) return place;
  const words = [first];
  for (let j = i + 1; j < Math.min(tokens.length, i + MOST_AMONG); j++) {
    const token = tokens[j]!;
    if (token.kind === 'punct' || token.kind === 'url') return undefined;
    if (!EMPTY.has(token.lower)) words.push(token.lower);
    const year = /^(?:1[89]|20)\d\d$/.test(token.text);
    if (year || PERIODS.has(token.lower)) return { to: j + 1, among: words.join(' ') };
  }
  return undefined;
}

/** "Since it came to power": of one thing its beginning is one, whatever the words. */
function sinceThen(tokens: readonly Token[], i: number): { to: number; among: string } | undefined {
  if (lower(tokens, i) !== 'since') return undefined;
  const year = tokens.slice(i + 1, i + MOST_AMONG).some((t) => /\d/.test(t.text));
  return year || tokens[i + 1] === undefined ? undefined : { to: i + 1, among: 'since' };
}

interface Rank {
  readonly to: number;
  readonly noun: string;
  readonly among: string;
}

/** "Third such attack this year", "third-largest maker in the world": the noun and what it is ranked among. */
function rankedAt(tokens: readonly Token[], from: number): Rank | undefined {
  for (let j = from; j < Math.min(tokens.length, from + MOST_NOUN) && isNounPart(tokens, j); j++) {
    const among = OPENINGS.has(lower(tokens, j)) ? undefined : (amongAt(tokens, j + 1) ?? sinceThen(tokens, j + 1));
    if (among) return { ...among, noun: countedAs(lower(tokens, j)) };
  }
  return undefined;
}

/** Words of a noun phrase, and hyphens within it: "by-election defeat". */
const isNounPart = (tokens: readonly Token[], j: number): boolean =>
  tokens[j]!.kind === 'word' || (tokens[j]!.text === '-' && !tokens[j]!.spaceBefore);

/** "The world's third-largest maker of cartons", "Norway's second-largest bank": whose it is says what it is ranked among. */
function ownedAt(tokens: readonly Token[], owner: number, from: number): Rank | undefined {
  let j = from;
  while (j < Math.min(tokens.length, from + MOST_NOUN) && isNounPart(tokens, j) && !NOUN_END.has(lower(tokens, j))) j++;
  const noun = lower(tokens, j - 1);
  return j === from ? undefined : { to: j, noun: countedAs(noun), among: `in ${lower(tokens, owner)}` };
}

/** "Finished third last season". */
function placeAt(tokens: readonly Token[], i: number): Rank | undefined {
  if (!CAME.has(lower(tokens, i - 1)) || !NTH.has(lower(tokens, i))) return undefined;
  for (let j = i + 1; j < Math.min(tokens.length, i + MOST_AMONG); j++)
    if (lower(tokens, j) === 'last' && PERIODS.has(lower(tokens, j + 1)))
      return { to: j + 2, noun: 'place', among: `last ${lower(tokens, j + 1)}` };
  return undefined;
}

/** The ranks that a sentence gives, each with its noun and what it is ranked among. Linear in its tokens. */
export function ranksIn({ tokens }: Sentence, text: string): Unplaced<RankClaim>[] {
  const out: Unplaced<RankClaim>[] = [];
  const add = (from: number, { to, noun, among }: Rank, nth: number, by: string | undefined): void => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const quality = by === undefined ? {} : { by };
    out.push({ kind: 'rank', start, end, text: text.slice(start, end), nth, ...quality, noun, among });
  };
  for (let i = 1; i < tokens.length; i++) {
    const place = placeAt(tokens, i);
    if (place) add(i, place, NTH.get(lower(tokens, i))!, undefined);
    const before = lower(tokens, i - 1);
    if (!DETERMINERS.has(before)) continue;
    const open = opening(tokens, i);
    if (!open) continue;
    const owned = before === "'s" && open.by !== undefined ? ownedAt(tokens, i - 2, open.to) : undefined;
    const ranked = rankedAt(tokens, open.to) ?? owned;
    if (ranked && (open.by !== undefined || !NUMBERED.has(ranked.noun))) add(i, ranked, open.nth, open.by);
  }
  return out;
}
const DETERMINERS: ReadonlySet<string> = new Set(['the', "'s", 'its', 'their']);
