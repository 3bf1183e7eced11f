/** An amount with its unit, and the words that stand between them: "10-month", "two full years", "three more weeks". */
import type { Mod, Unit } from '../expression.ts';
import { FILLERS, FORTNIGHTS, PLURAL_UNITS, UNITS } from '../lexicon.ts';
import { andHalf, readAmount } from './amount.ts';
import { joins, lower, type Tokens } from './tokens.ts';

export interface Measured {
  readonly to: number;
  readonly amount: number | undefined;
  readonly unit: Unit;
  readonly mod: Mod | undefined;
  readonly article: boolean;
  /** Written as one word: "10-month". */
  readonly hyphenated: boolean;
}

/** After "or", what bounds the length: "two years or so"; "a year or two" is about one. */
const OR_BOUNDS: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['so', 'APPROX'],
  ['more', 'EQUAL_OR_MORE'],
  ['less', 'EQUAL_OR_LESS'],
  ['two', 'APPROX'],
]);

/** Reads amount and unit at `i`; undefined for ages ("10-year-old", "10 years old"). */
export function readMeasured(t: Tokens, i: number): Measured | undefined {
  if (AGE_CUES.has(lower(t, i - 1))) return undefined;
  const amount = readAmount(t, i);
  if (!amount) return undefined;
  // "0533 hours" is a time of day.
  if (t[i]!.text.length === 4 && t[i]!.text.startsWith('0')) return undefined;
  let at = amount.to;
  const hyphenated = joins(t, at) && t[at + 1]?.kind === 'word';
  if (hyphenated) at++;
  else if (FILLERS.has(lower(t, at)) && UNITS.has(lower(t, at + 1))) at++;
  const word = lower(t, at);
  const unit = UNITS.get(word);
  if (unit === undefined || unit === 'weekend') return undefined;
  const plural = PLURAL_UNITS.has(word);
  if (!hyphenated && plural && amount.article) return undefined;
  // "a second", "two second-half goals", "20 second": an ordinal unless plural or joined.
  if (unit === 'second' && !plural && !hyphenated) return undefined;
  let to = at + 1;
  // "a month-long stay", "a 10-hour-per-week job": the unit is part of another word.
  if (joins(t, to) && !(hyphenated && lower(t, to + 1) === 'long')) return undefined;
  // "2015 fiscal year"
  if (amount.value !== undefined && amount.value >= 1000 && at > amount.to && !hyphenated) return undefined;
  // "a quarter", "three quarters of": parts more often than times.
  if (unit === 'quarter' && (amount.article || amount.value === 0.5 || lower(t, to) === 'of')) return undefined;
  if (isAge(t, to)) return undefined;
  // "24 hours a day", "seven days a week": always.
  if (!amount.article && lower(t, to) === 'a' && UNITS.has(lower(t, to + 1)) && unit !== 'year') return undefined;
  let value = amount.value;
  const half = value === undefined ? 0 : andHalf(t, to);
  if (half > 0) {
    value! += 0.5;
    to += half;
  }
  if (value !== undefined && FORTNIGHTS.has(word)) value *= 2;
  let mod: Mod | undefined = amount.upTo === undefined ? undefined : 'EQUAL_OR_MORE';
  const trailing = lower(t, to) === 'or' ? OR_BOUNDS.get(lower(t, to + 1)) : undefined;
  if (trailing !== undefined && (amount.article || lower(t, to + 1) !== 'two')) {
    mod = trailing;
    to += 2;
  }
  return { to, amount: value, unit, mod, article: amount.article === true, hyphenated };
}

/** Before an age: "ages 3 months to 10 years". */
const AGE_CUES: ReadonlySet<string> = new Set(['age', 'aged', 'ages']);

function isAge(t: Tokens, i: number): boolean {
  const word = lower(t, joins(t, i) ? i + 1 : i);
  return word === 'old' || word === 'olds' || (word === 'of' && lower(t, i + 1) === 'age');
}
