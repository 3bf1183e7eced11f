/** "412 of 1,030 samples, or 40 percent": a share, its part and its whole. */
import { isApposed, isOf } from './joints.ts';
import type { QuantityClaim } from '../model.ts';
import { type Reader, type Reading, terms } from './reader.ts';
import { alike, between, type Figure, isDuration, isShare, type Sheet, triples, without, wordAt } from './sheet.ts';

/** What a share may be "of" when it says the figures before it again. */
const THE_SAME: ReadonlySet<string> = new Set(['total', 'them', 'those', 'all', 'whole']);
/** Behind a percentage these make it a share of something else, or no share. */
const OTHER: ReadonlySet<string> = new Set(
  'more less higher lower increase rise drop fall decline stake chance owned discount interest margin up down'.split(
    ' ',
  ),
);
const CLOSING: ReadonlySet<string> = new Set([')', ',', ';', '.', '—', '–', ':']);

/** Whether a percentage in apposition is of the whole just named: "(62 percent of the vote)" is of another. */
function isSaidAgain(sheet: Sheet, share: Figure): boolean {
  const next = wordAt(sheet, share.to);
  if (next === 'of') {
    const of = [1, 2, 3].map((n) => wordAt(sheet, share.to + n));
    return of.some((w) => THE_SAME.has(w));
  }
  // "(62 percent owner)": in brackets it must stand alone.
  if (wordAt(sheet, share.from - 1) === '(') return CLOSING.has(next);
  return !OTHER.has(next);
}

/** "Of the 1,030 samples taken in May," before the part. */
function opensWithOf(sheet: Sheet, whole: Figure, part: Figure): boolean {
  const before = [1, 2, 3].map((n) => wordAt(sheet, whole.from - n));
  const words = between(sheet, whole, part);
  return before.slice(0, 3).includes('of') && words.at(-1) === ',' && words.length <= MOST_OF && !words.includes('and');
}
const MOST_OF = 10;

const canBePart = (part: Figure, whole: Figure): boolean =>
  alike(part, whole) &&
  !isShare(part) &&
  part.claim.value !== undefined &&
  whole.claim.value !== undefined &&
  part.claim.interval.min! <= (whole.claim.interval.max ?? Infinity);

/** Which of three figures in a row are part, whole and share; undefined where the words do not tie them. */
function tied(sheet: Sheet, [a, b, c]: readonly [Figure, Figure, Figure]): [Figure, Figure, Figure] | undefined {
  const [first, second] = [between(sheet, a, b), between(sheet, b, c)];
  if (isShare(c) && canBePart(a, b) && isOf(first) && isApposed(second) && isSaidAgain(sheet, c)) return [a, b, c];
  if (isShare(c) && canBePart(b, a) && opensWithOf(sheet, a, b) && isApposed(second) && isSaidAgain(sheet, c))
    return [b, a, c];
  if (isShare(a) && canBePart(b, c) && isApposed(first) && isOf(second)) return [b, c, a];
  if (isShare(a) && canBePart(c, b) && isOf(first) && isApposed(second)) return [c, b, a];
  if (isShare(c) && canBePart(b, a) && isRateOf(second)) return [b, a, c];
  if (isShare(c) && canBePart(b, a) && endsOfWhich(first) && isApposed(second) && isSaidAgain(sheet, c))
    return [b, a, c];
  if (isShare(b) && canBePart(a, c) && isApposed(first) && isOf(second)) return [a, c, b];
  return undefined;
}

/** "45,000, of whom": the figure behind is a part of the one before. */
const endsOfWhich = (words: readonly string[]): boolean =>
  words.at(-2) === 'of' && BACK.has(words.at(-1)!) && words.length <= MOST_OF;

const RATES: ReadonlySet<string> = new Set(['rate', 'share', 'proportion', 'ratio']);

/** ", a conviction rate of": the figure behind is the share of the two before. */
const isRateOf = (words: readonly string[]): boolean => words.at(-1) === 'of' && RATES.has(words.at(-2) ?? '');

const BACK: ReadonlySet<string> = new Set(['them', 'those', 'these', 'whom', 'which']);

/** "Of those, 37"; "2,700 of them": a part of what was counted before. */
function pointsBack(sheet: Sheet, part: Figure): boolean {
  if (wordAt(sheet, part.to) === 'of') return BACK.has(wordAt(sheet, part.to + 1));
  return part.from === 3 && wordAt(sheet, 0) === 'of' && BACK.has(wordAt(sheet, 1));
}

/**
 * "It has 3,900 employees. About 2,700 of them, or 69 percent, joined the strike": a share whose whole is the one figure
 * that the sentence before counts.
 *
 * @param before the figures of that sentence
 */
export function readSharesBack(sheet: Sheet, before: readonly QuantityClaim[]): Reading[] {
  const wholes = before.filter((c) => c.dimension === 'count' && c.stance === undefined && !c.part && !c.derived);
  const [whole] = wholes;
  if (!whole || wholes.length > 1) return [];
  return sheet.figures.slice(1).flatMap((share, i) => {
    const part = sheet.figures[i]!;
    const tied = isShare(share) && pointsBack(sheet, part) && isApposed(between(sheet, part, share));
    const fits = canBePart(part, { claim: whole, from: 0, to: 0 }) && isSaidAgain(sheet, share);
    return tied && fits ? [{ form: 'share' as const, terms: [part.claim, whole], result: share.claim }] : [];
  });
}

export const readShares: Reader = (full) => {
  const sheet = without(full, isDuration);
  return triples(sheet).flatMap((three) => {
    const found = tied(sheet, three);
    if (!found) return [];
    const [part, whole, share] = found;
    return [{ form: 'share' as const, terms: terms(part, whole), result: share.claim }];
  });
};
