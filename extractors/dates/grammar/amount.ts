/** Amounts before a unit of time: "18", "twenty-four", "a couple of", "two to three", "2 1/2", "half a". */
import { GLUED_MAGNITUDES, MAGNITUDES, NUMBER_WORDS, ORDINALS } from '../../shared/lexicon-numerals.ts';
import { parseNumeral } from '../../shared/numerals.ts';
import { NUMBER } from '../expression.ts';
import { FILLERS, UNITS, VAGUE_AMOUNTS } from '../lexicon.ts';
import { isDash, lower, type Tokens } from './tokens.ts';

export interface Amount {
  readonly to: number;
  /** Absent for vague amounts: "several". */
  readonly value?: number;
  /** Greater end of "two to three", "10-15". */
  readonly upTo?: number;
  /** The amount was only an article: "a week". */
  readonly article?: boolean;
}

/** Words that an amount begins with. */
export const AMOUNT_STARTS: readonly string[] = [
  NUMBER.any,
  '.',
  'a',
  'an',
  ...VAGUE_AMOUNTS,
  ...NUMBER_WORDS.filter((word) => !ORDINALS.has(word)),
];

/** What stands behind digits that are not all of the amount: "1.5 million", "2 1/2", "two to three". */
export const DIGITS_GO_ON: readonly string[] = [
  NUMBER.any,
  ...[...MAGNITUDES.keys(), ...GLUED_MAGNITUDES.keys()].flatMap((word) => [word, `${word}.`]),
  'hundred',
  'hundreds',
  'to',
  'or',
  'and',
  ...'/ ⁄ x × e ^'.split(' '),
];

/** What goes on with a number, before it or behind a hyphen: "a hundred", "3-million". */
export const NUMERALS: readonly string[] = [...NUMBER_WORDS, ...[...MAGNITUDES.keys()].map((word) => `${word}.`)];

/** What stands behind an article that counts or measures: "a week", "a full year", "a few", "a hundred". */
export const AFTER_ARTICLE: readonly string[] = [...UNITS.keys(), ...FILLERS, 'few', 'couple', 'number', ...NUMERALS];

/** The same behind digits and a dash: "10-15", "3-million", "2-and-a-half". */
export const DIGITS_JOINED: readonly string[] = [NUMBER.any, 'and', ...NUMERALS];

/** What stands behind digits that measure time. */
export const AFTER_DIGITS: readonly string[] = [...DIGITS_GO_ON, ...UNITS.keys(), ...FILLERS];

/** "of" that belongs to the amount: "a couple of years", "hundreds of years". */
const skipOf = (t: Tokens, i: number): number => (lower(t, i) === 'of' ? i + 1 : i);

/** Reads the amount that begins at token `i`. Ordinals are none. */
export function readAmount(t: Tokens, i: number): Amount | undefined {
  const word = lower(t, i);
  if (word === 'a' || word === 'an') {
    const next = lower(t, i + 1);
    if (next === 'few' || next === 'couple')
      return { to: skipOf(t, i + 2), ...(next === 'couple' ? { value: 2 } : {}) };
    if (next === 'number' && lower(t, i + 2) === 'of') return { to: i + 3 };
    if (next === 'half') return { to: t[i + 2]?.text === '-' ? i + 3 : i + 2, value: 0.5 };
    const n = parseNumeral(t, i);
    if (n && !n.ordinal && !n.vague && n.to > i + 1) return { to: n.to, value: n.value };
    return { to: i + 1, value: 1, article: true };
  }
  if (VAGUE_AMOUNTS.has(word)) {
    return word === 'couple' ? { to: skipOf(t, i + 1), value: 2 } : { to: i + 1 };
  }
  if (word === 'half' && (lower(t, i + 1) === 'a' || lower(t, i + 1) === 'an')) return { to: i + 2, value: 0.5 };
  return readNumber(t, i);
}

function readNumber(t: Tokens, i: number): Amount | undefined {
  const first = parseNumeral(t, i);
  if (!first || first.ordinal) return undefined;
  if (first.vague) return { to: skipOf(t, first.to) };
  const at = first.to;
  const link = lower(t, at);
  if (link === 'to' || link === 'or' || (isDash(t, at) && t[at]?.spaceBefore === t[at + 1]?.spaceBefore)) {
    const second = parseNumeral(t, at + 1);
    if (second && !second.ordinal && !second.vague && second.value > first.value)
      return { to: second.to, value: first.value, upTo: second.value };
  }
  return { to: at, value: first.value };
}

/** "and a half" after the unit: "a year and a half". @returns tokens read, 0 or 3 */
export const andHalf = (t: Tokens, i: number): number =>
  lower(t, i) === 'and' && lower(t, i + 1) === 'a' && lower(t, i + 2) === 'half' ? 3 : 0;
