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
  readonly before: Map<string, number>;
}

const STARTS: ReadonlyMap<string, Start> = (() => {
  const map = new Map<string, Start>();
  const at = (word: string): Start => {
    let start = map.get(word);
    if (!start) map.set(word, (start = { alone: 0, before: new Map() }));
    return start;
  };
  PATTERNS.forEach(({ starts = [], pairs = [] }, place) => {
    const bit = 1 << place;
    for (const word of starts) at(word).alone |= bit;
    for (const [firsts, seconds] of pairs)
      for (const first of firsts) {
        const { before } = at(first);
        for (const second of seconds) before.set(second, (before.get(second) ?? 0) | bit);
      }
  });
  return map;
})();

/** Every word that a date can begin with. */
export const START_WORDS: readonly string[] = [...STARTS.keys()];

/** A number of some shape: what begins at any number may begin at it. */
const shaped = (shape: string): Start => ({
  alone: STARTS.get(shape)?.alone ?? 0,
  before: STARTS.get(NUMBER.any)!.before,
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

/** The longest reading that begins at token `i`. */
export function readAt(tokens: readonly Token[], i: number): Reading | undefined {
  const token = tokens[i]!;
  const start = token.kind === 'number' ? startOfNumber(tokens, i) : STARTS.get(token.lower);
  if (start === undefined) return undefined;
  let patterns = start.alone;
  if (i + 1 < tokens.length) {
    const next = tokens[i + 1]!;
    patterns |= start.before.get(next.kind === 'number' ? NUMBER.any : next.lower) ?? 0;
  }
  let best: Reading | undefined;
  while (patterns !== 0) {
    const found = PATTERNS[31 - Math.clz32(patterns & -patterns)]!.read(tokens, i);
    if (found && (best === undefined || found.to > best.to)) best = found;
    patterns &= patterns - 1;
  }
  return best && extendByClock(tokens, best);
}
