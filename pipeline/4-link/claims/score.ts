/** Votes and games by their numbers: "voted 6-3", "by 214 votes to 198", "seven of the nine members", "a 3-1 win". */
import type { DateFact, Sentence, Token } from '../../../extractors/contract.ts';
import { parseNumeral } from '../../../extractors/shared/numerals.ts';
import { dateOf } from '../calendar.ts';
import type { ScoreClaim, Unplaced } from './model.ts';

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const VOTE = words(
  `vote votes voted voting ruling ruled decision ballot split majority passed approved rejected backed carried favour favor`,
);
const GAME = words(
  'beat beats beating defeat defeats defeated win wins won winning victory lost loss losing draw drew drawn thrashed edged downed',
);
/** A score stands near one of these. */
export const SCORE_WORDS: readonly string[] = [...VOTE, ...GAME];
/** Who votes: two of them vote twice. */
const BODIES = words(
  'senate house council committee court board parliament commons lords jury panel assembly commission congress cabinet union',
);
/** Behind two numbers these make them a standing within the game, or of several. */
const NO_RESULT = words('lead record run aggregate penalties half-time halftime ahead up down deficit season');
const REACH = 7;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑', '−']);
const VOTERS = words(
  'members judges justices councillors councilors senators directors lawmakers jurors ministers policymakers',
);

/** The whole number that is token `i` alone; "none" is no vote. */
function numberAt(tokens: readonly Token[], i: number): number | undefined {
  const word = tokens[i]?.lower ?? '';
  if (word === 'none' || word === 'nil') return 0;
  const numeral = parseNumeral(tokens, i);
  const plain = numeral?.to === i + 1 && !numeral.ordinal && !numeral.vague && Number.isInteger(numeral.value);
  return plain ? numeral.value : undefined;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly pair: readonly [number, number];
}

/** "6-3" without spaces. */
function dashed(tokens: readonly Token[], i: number): Found | undefined {
  const [a, dash, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || !DASHES.has(dash?.text ?? '')) return undefined;
  if (dash!.spaceBefore || b.spaceBefore || tokens[i + 3]?.text === '-') return undefined;
  const pair = [numberAt(tokens, i), numberAt(tokens, i + 2)] as const;
  return pair[0] === undefined || pair[1] === undefined ? undefined : { from: i, to: i + 3, pair: [pair[0], pair[1]] };
}

/** "By 214 votes to 198", "a vote of 12 to none". */
function spelled(tokens: readonly Token[], i: number): Found | undefined {
  const before = tokens[i - 1]?.lower ?? '';
  if (before !== 'by' && before !== 'of' && before !== 'voted') return undefined;
  const votes = tokens[i + 1]?.lower === 'votes' ? 1 : 0;
  if (tokens[i + 1 + votes]?.lower !== 'to') return undefined;
  const pair = [numberAt(tokens, i), numberAt(tokens, i + 2 + votes)] as const;
  return pair[0] === undefined || pair[1] === undefined
    ? undefined
    : { from: i, to: i + 3 + votes, pair: [pair[0], pair[1]] };
}

/** "Seven of the nine members of the committee voted for it": seven to two. */
function ofAll(tokens: readonly Token[], i: number): Found | undefined {
  if (tokens[i + 1]?.lower !== 'of') return undefined;
  const at = tokens[i + 2]?.lower === 'the' || tokens[i + 2]?.lower === 'its' ? i + 3 : i + 2;
  const [some, all] = [numberAt(tokens, i), numberAt(tokens, at)];
  const whose = tokens.slice(at + 1, at + 3).some((t) => VOTERS.has(t.lower));
  if (some === undefined || all === undefined || some > all || !whose) return undefined;
  return { from: i, to: at + 2, pair: [some, all - some] };
}

const near = (tokens: readonly Token[], { from, to }: Found, set: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, from - REACH), to + REACH).some((t) => set.has(t.lower));

/** The one vote or game whose numbers a sentence gives; a list of them is none. */
export function scoresIn({ tokens }: Sentence, dates: readonly DateFact[], text: string): Unplaced<ScoreClaim>[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = dashed(tokens, i) ?? spelled(tokens, i) ?? ofAll(tokens, i);
    if (hit === undefined) continue;
    found.push(hit);
    i = hit.to - 1;
  }
  const [only] = found;
  if (found.length !== 1 || only === undefined) return [];
  // "From 6-27 February" is a stretch of days.
  const [start, end] = [tokens[only.from]!.start, tokens[only.to - 1]!.end];
  if (dates.some((d) => d.start < end && start < d.end)) return [];
  if (tokens.slice(only.to, only.to + 3).some((t) => NO_RESULT.has(t.lower))) return [];
  const isVote = near(tokens, only, VOTE);
  if (!isVote && !near(tokens, only, GAME)) return [];
  const when = dates.find((d) => d.earliest && d.latest);
  const body = tokens.find((t) => BODIES.has(t.lower))?.lower;
  return [
    {
      kind: 'score',
      of: isVote ? 'vote' : 'game',
      start,
      end,
      text: text.slice(start, end),
      high: Math.max(...only.pair),
      low: Math.min(...only.pair),
      ...(body === undefined ? {} : { body }),
      ...(when ? { when: [dateOf(when.earliest!), dateOf(when.latest!)] as const } : {}),
    },
  ];
}
