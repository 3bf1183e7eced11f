/** "The third such attack this year", "the second-largest fire in state history": where something stands among its kind. */
import type { Sentence, Token } from '../../../extractors/contract.ts';
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
/** Words at which what it is ranked among is complete. */
const PERIODS: ReadonlySet<string> = new Set(
  'history record year years month months week weeks day days season decade decades century centuries'.split(' '),
);
const OPENINGS: ReadonlySet<string> = new Set(['this', 'in', 'since', 'on']);
const EMPTY: ReadonlySet<string> = new Set(['the', 'its', 'their', "'s", 'a', 'past', 'last', 'recorded', 'modern']);
/** Words of the noun phrase, and of what it is ranked among. */
const MOST_NOUN = 4;
const MOST_AMONG = 6;

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
  return lower(tokens, i + 1) === 'such' ? { to: i + 2, nth } : undefined;
}

/** "this year", "in state history", "since 1990", from token `i`. */
function amongAt(tokens: readonly Token[], i: number): { to: number; among: string } | undefined {
  const first = lower(tokens, i);
  if (!OPENINGS.has(first)) return undefined;
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

/** The ranks that a sentence gives, each with its noun and what it is ranked among. Linear in its tokens. */
export function ranksIn({ tokens }: Sentence, text: string): Unplaced<RankClaim>[] {
  const out: Unplaced<RankClaim>[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const before = lower(tokens, i - 1);
    if (before !== 'the' && before !== "'s") continue;
    const open = opening(tokens, i);
    if (!open) continue;
    for (let j = open.to; j < Math.min(tokens.length, open.to + MOST_NOUN) && tokens[j]!.kind === 'word'; j++) {
      const among = amongAt(tokens, j + 1);
      if (!among || OPENINGS.has(lower(tokens, j))) continue;
      const [start, end] = [tokens[i]!.start, tokens[among.to - 1]!.end];
      const noun = singular(lower(tokens, j));
      const by = open.by === undefined ? {} : { by: open.by };
      out.push({
        kind: 'rank',
        start,
        end,
        text: text.slice(start, end),
        nth: open.nth,
        ...by,
        noun,
        among: among.among,
      });
      break;
    }
  }
  return out;
}
