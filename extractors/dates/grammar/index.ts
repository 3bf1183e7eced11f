/** The patterns, and which of them are tried at a token. */
import type { Token } from '../../contract.ts';
import { NUMBER, type Pattern, type Reading } from '../expression.ts';
import { clock, extendByClock } from './clock-day.ts';
import { directed } from './directed.ts';
import { duration } from './duration.ts';
import { holiday } from './holiday.ts';
import { month } from './month.ts';
import { nthWeekday } from './nth-weekday.ts';
import { numeric } from './numeric.ts';
import { portions } from './portion.ts';
import { quarter } from './quarter.ts';
import { repetition } from './repetition.ts';
import { season } from './season.ts';
import { isDash, isGlued } from './tokens.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { weekOfMonth } from './week-of-month.ts';
import { year } from './year.ts';

/** Where two read equally far, the first wins: quarters before durations ("the first six months of 1998"). */
const PATTERNS: readonly Pattern[] = [
  repetition,
  numeric,
  clock,
  weekday,
  nthWeekday,
  weekOfMonth,
  month,
  holiday,
  quarter,
  portions,
  directed,
  season,
  year,
  duration,
  vague,
];

/** The patterns that can begin at a word, as bits by their place in the list. */
interface Start {
  alone: number;
  /** More of them, by the word behind it. */
  before: Map<string, number> | undefined;
  /** By the word behind it and a dash. */
  joined: Map<string, number> | undefined;
}

const STARTS: ReadonlyMap<string, Start> = (() => {
  const map = new Map<string, Start>();
  const at = (word: string): Start => {
    let start = map.get(word);
    if (!start) map.set(word, (start = { alone: 0, before: undefined, joined: undefined }));
    return start;
  };
  PATTERNS.forEach(({ starts = [], pairs = [], joined = [] }, place) => {
    const bit = 1 << place;
    for (const word of starts) at(word).alone |= bit;
    for (const [firsts, seconds] of pairs)
      for (const first of firsts) mark((at(first).before ??= new Map()), seconds, bit);
    for (const [firsts, seconds] of joined)
      for (const first of firsts) mark((at(first).joined ??= new Map()), seconds, bit);
  });
  return map;
})();

function mark(map: Map<string, number>, words: readonly string[], bit: number): void {
  for (const word of words)
    for (const key of word === NUMBER.any ? [NUMBER.any, NUMBER.four, NUMBER.glued] : [word])
      map.set(key, (map.get(key) ?? 0) | bit);
}

/** Every word that a date can begin with. */
export const START_WORDS: readonly string[] = [...STARTS.keys()];

/** A number of some shape: what begins at any number may begin at it. */
const shaped = (shape: string): Start => ({
  alone: STARTS.get(shape)?.alone ?? 0,
  before: STARTS.get(NUMBER.any)!.before,
  joined: STARTS.get(NUMBER.any)!.joined,
});
const PLAIN = shaped(NUMBER.any);
const FOUR = shaped(NUMBER.four);
const POINTED = shaped(NUMBER.pointed);
const LISTED = shaped(NUMBER.listed);

function startOfNumber(tokens: readonly Token[], i: number): Start {
  const { text } = tokens[i]!;
  if (text.length > 2) return text.includes('.') ? POINTED : text.length === 4 ? FOUR : PLAIN;
  return i > 2 && (tokens[i - 2]!.kind === 'number' || tokens[i - 3]!.kind === 'number') ? LISTED : PLAIN;
}

/** What begins there because of the token at `i` that follows. */
function behind({ before, joined }: Start, tokens: readonly Token[], i: number): number {
  if (i >= tokens.length) return 0;
  if (tokens[i]!.kind !== 'punct' || !isDash(tokens, i)) return before?.get(key(tokens, i)) ?? 0;
  return i + 1 < tokens.length ? (joined?.get(key(tokens, i + 1)) ?? 0) : 0;
}

function key(tokens: readonly Token[], i: number): string {
  const { kind, lower, text } = tokens[i]!;
  if (kind !== 'number') return lower;
  if (text.length === 4) return NUMBER.four;
  return isGlued(tokens, i) ? NUMBER.glued : NUMBER.any;
}

/** The longest reading that begins at token `i`. */
export function readAt(tokens: readonly Token[], i: number): Reading | undefined {
  const token = tokens[i]!;
  const start = token.kind === 'number' ? startOfNumber(tokens, i) : STARTS.get(token.lower);
  if (start === undefined) return undefined;
  let patterns = start.alone | behind(start, tokens, i + 1);
  let best: Reading | undefined;
  while (patterns !== 0) {
    const found = PATTERNS[31 - Math.clz32(patterns & -patterns)]!.read(tokens, i);
    if (found && (best === undefined || found.to > best.to)) best = found;
    patterns &= patterns - 1;
  }
  return best && extendByClock(tokens, best);
}
