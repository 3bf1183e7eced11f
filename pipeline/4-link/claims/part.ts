/** Whether a figure is one part of something, counts nothing, or is only what somebody said. */
import type { Token } from '../../../extractors/contract.ts';
import { parseNumeral } from '../../../extractors/shared/numerals.ts';
import { ordinalAt } from './ordinal.ts';

/** Words that make a counted thing one among others. */
const PART_WORDS: ReadonlySet<string> = new Set([
  'another',
  'other',
  'others',
  'additional',
  'more',
  'extra',
  'further',
]);

/** Whether the figure is said to be a part: "another three", "two others", "three of them", "one of four victims". */
export function isPart(tokens: readonly Token[], from: number, to: number, itemTo: number): boolean {
  if (isOthers(tokens, from, itemTo) || isOfOneAmong(tokens, from)) return true;
  if (isAmongThose(tokens, from)) return true;
  // "410 cars, among them 85 from Belgium".
  if (tokens[from - 1]?.lower === 'them' && tokens[from - 2]?.lower === 'among') return true;
  // "the top five countries", "the worst ten months": some that are chosen of all.
  if (CHOSEN.test(tokens[from - 1]?.lower ?? '')) return true;
  // "all three", "two of the three men": the figure repeats one that was given before, perhaps of a part.
  if (tokens[from - 1]?.lower === 'all' && itemTo === to) return true;
  if (tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'of') return true;
  if (tokens[to]?.lower !== 'of') return false;
  return WHOLES.has(tokens[to + 1]?.lower ?? '') || (countsAt(tokens, from) && countsAt(tokens, to + 1));
}
const WHOLES: ReadonlySet<string> = new Set(['them', 'those', 'the', 'whom', 'which']);

/** "[One] of [four] men", not "a father of three". */
function countsAt(tokens: readonly Token[], i: number): boolean {
  const whole = parseNumeral(tokens, i);
  return whole !== undefined && whole.ordinal === undefined && whole.fraction === undefined;
}

/** Verbs that say of their subject, and not of the noun before them: "one of five guards died". */
const FINITE: ReadonlySet<string> = new Set(
  'was were is are has have had died die dies drowned perished disappeared vanished fled survived'.split(' '),
);

/**
 * Whether the figure at token `from` counts the whole of which a part is spoken of: "one of [five guards] was hurt" and
 * "arrested two of the [three men]" say of the part what befell, "one of [four men] charged with fraud" of the whole.
 *
 * @param at where the role's word stands
 */
export function isSaidOfPart(tokens: readonly Token[], from: number, itemTo: number, at: number): boolean {
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (tokens[of]?.lower !== 'of' || of < 1 || !countsAt(tokens, of - 1)) return false;
  return at !== itemTo || FINITE.has(tokens[at]?.lower ?? '');
}

/** Words that choose the first of a ranking. */
const CHOSEN =
  /^(?:top|bottom|leading|first|last|biggest|largest|smallest|best|worst|richest|poorest|busiest|deadliest)$/;

const BE: ReadonlySet<string> = new Set(['were', 'was', 'are', 'is']);
const AMONG_LONGEST = 12;

/** "Among those rescued were 11 women and six children". */
function isAmongThose(tokens: readonly Token[], from: number): boolean {
  let verb = false;
  for (let i = from - 1; i >= Math.max(0, from - AMONG_LONGEST); i--) {
    if (BE.has(tokens[i]!.lower)) verb = true;
    if (tokens[i]!.lower === 'among') return verb && tokens[i + 1]?.lower !== 'them';
    if (tokens[i]!.text === ';') return false;
  }
  return false;
}

const AMONG_REACH = 8;

/** "Seven shootings, including one in which nine people were hit": of one happening of several. */
function isOfOneAmong(tokens: readonly Token[], from: number): boolean {
  let inOne = false;
  for (let i = from - 1; i >= Math.max(0, from - AMONG_REACH); i--) {
    if (tokens[i]!.lower === 'which' || tokens[i]!.lower === 'where') inOne = true;
    if (tokens[i]!.lower === 'including') return inOne;
  }
  return false;
}

/** Whether a bare number counts nothing: an age, the number of a page or a picture. */
export function countsNothing(tokens: readonly Token[], from: number, to: number, itemTo: number): boolean {
  const before = tokens[from - 1];
  // "an 18 and a 15 year old"; "the wounded, aged 19 to 64"; not "a 12th case".
  if (/^an?$/.test(before?.lower ?? '') && tokens[from]?.kind === 'number' && !ordinalAt(tokens, from)) return true;
  if (/^age[sd]?$/.test(before?.lower ?? '')) return true;
  // "Six more than now", "two fewer seats than in 2019": by how many two counts differ.
  if (isMore(tokens, to) || isMore(tokens, itemTo)) return true;
  // "3 / 12".
  if (tokens[to]?.text === '/' || before?.text === '/') return true;
  // "his daughter, 9, was shot".
  return before?.text === ',' && tokens[to]?.text === ',' && itemTo === to;
}

const isMore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:more|fewer|less)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 1 + COMPARED_NOUN).some((t) => t.lower === 'than');
/** Words from "more" to its "than": "two more seats than". */
const COMPARED_NOUN = 3;

/** Whether the figure counts those besides somebody: "another three", "two others". */
export function isOthers(tokens: readonly Token[], from: number, itemTo: number): boolean {
  if (PART_WORDS.has(tokens[from - 1]?.lower ?? '')) return true;
  for (let i = from; i < itemTo; i++)
    if (PART_WORDS.has(tokens[i]!.lower) && tokens[i + 1]?.lower !== 'than') return true;
  return false;
}

/** Words of a sentence that passes on what somebody said before it was known. */
const HEARSAY: ReadonlySet<string> = new Set([
  'caller',
  'callers',
  'rumors',
  'rumours',
  'initially',
  'unconfirmed',
  '911',
  '999',
]);

/** Whether the figure is what a caller or first reports said, not what the article claims. */
export function isHearsay(tokens: readonly Token[], from: number): boolean {
  for (let i = 0; i < from; i++) {
    if (HEARSAY.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.lower === 'reports' && (tokens[i + 1]?.lower === 'of' || tokens[i - 1]?.lower === 'initial'))
      return true;
  }
  return false;
}
