/** The patterns, and which of them are tried at a word. */
import { type Token, Trait } from '../../contract.ts';
import { NUMBER_WORDS } from '../../shared/lexicon-numerals.ts';
import { nextThat } from '../../shared/once-per-token.ts';
import type { Pattern, Reading } from '../expression.ts';
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

const AT_DIGITS: readonly Pattern[] = PATTERNS.filter((p) => p.digits);
/** What may begin at a word, and whether it mostly does so in vain: one look-up a token. */
interface Start {
  readonly patterns: readonly Pattern[];
  readonly leading: boolean;
}

/**
 * Words that begin many patterns, mostly in vain: "the", "a", "more". They are no date by themselves, so a temporal word or
 * a number must follow within so many tokens: "no more than two and a half working days".
 */
const LEADING: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...`a an the this that these those his its no not as more longer less fewer at up close over under about around some
    nearly almost several few many half`.split(/\s+/),
]);
const AT_WORD: ReadonlyMap<string, Start> = (() => {
  const map = new Map<string, Pattern[]>();
  for (const pattern of PATTERNS)
    for (const word of new Set(pattern.starts)) {
      const list = map.get(word);
      if (list) list.push(pattern);
      else map.set(word, [pattern]);
    }
  return new Map([...map].map(([word, patterns]) => [word, { patterns, leading: LEADING.has(word) }]));
})();
const START_AT_DIGITS: Start = { patterns: AT_DIGITS, leading: false };

const REACH = 12;
const nextTelling = nextThat((token) => (token.traits & (Trait.Temporal | Trait.Digit)) !== 0);

/** The longest reading that begins at token `i`. */
export function readAt(tokens: readonly Token[], i: number): Reading | undefined {
  const token = tokens[i]!;
  const start = token.kind === 'number' ? START_AT_DIGITS : AT_WORD.get(token.lower);
  if (start === undefined || (start.leading && nextTelling(tokens, i) >= i + REACH)) return undefined;
  let best: Reading | undefined;
  for (const pattern of start.patterns) {
    const found = pattern.read(tokens, i);
    if (found && (best === undefined || found.to > best.to)) best = found;
  }
  return best && extendByClock(tokens, best);
}
