/** A sentence as the readers of arithmetic see it: its figures in order, and the words between them. */
import type { Sentence, Token } from '../../../../extractors/contract.ts';
import { parseCardinal } from '../../../../extractors/shared/cardinals.ts';
import type { Interval, QuantityClaim } from '../model.ts';
import { tokenAt } from '../scope.ts';

export interface Figure {
  readonly claim: QuantityClaim;
  /** Its tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Sheet {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
}

/** The words between two figures, lower case. */
export const between = ({ tokens }: Sheet, a: Figure, b: Figure): string[] => wordsIn(tokens, a.to, b.from);

export const wordsIn = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(Math.max(0, from), to).map((t) => t.lower);

/** The word at a place; empty outside the sentence. */
export const wordAt = ({ tokens }: Sheet, i: number): string => tokens[i]?.lower ?? '';

const isFigure = (c: QuantityClaim): boolean =>
  c.malformed === undefined && !c.derived && !c.hearsay && c.thing.heads[0] !== 'age';

/** One end of a range as a figure of its own; the claim keeps the words of both. */
function end(claim: QuantityClaim, value: number, [min, max]: readonly [number, number]): QuantityClaim {
  const { min: _, max: __, ...rest } = claim;
  return { ...rest, value, bound: 'exact', interval: { min, max } };
}

/**
 * The two figures of "rose from 40 to 75 euros", which reads as one range; undefined where the words are no such pair.
 */
function rangeEnds(figure: Figure, tokens: readonly Token[]): Figure[] | undefined {
  const { claim, from, to } = figure;
  const { min, max } = claim;
  if (claim.bound !== 'range' || min === undefined || max === undefined) return undefined;
  const opens = tokens[from]?.lower === 'from';
  const behind = tokens[from - 1]?.lower ?? '';
  if (!opens && behind !== 'from' && behind !== 'of' && behind !== 'by') return undefined;
  let link = from + 1;
  while (link < to && tokens[link]!.lower !== 'to') link++;
  const bounds = endIntervals(claim.interval, min, max);
  const falls = bounds && fallsFrom(tokens.slice(from, link), min, max);
  if (link === to || falls === undefined) return undefined;
  const low = end(claim, min, bounds![0]);
  const high = end(claim, max, bounds![1]);
  return [
    { claim: falls ? high : low, from: opens ? from + 1 : from, to: link },
    { claim: falls ? low : high, from: link + 1, to },
  ];
}

/** Whether a number and a value are one but for their scale: 4.2 and 4,200,000. */
const isScaleOf = (value: number, digits: number): boolean => Math.abs(Math.log10(value / digits) % 1) < 1e-9;

/** Whether a range is printed with its higher end first; undefined where the digits do not tell. */
function fallsFrom(first: readonly Token[], min: number, max: number): boolean | undefined {
  const digits = Number(first.find((t) => t.kind === 'number')?.text.replaceAll(',', ''));
  if (!(digits > 0) || min <= 0) return undefined;
  const [low, high] = [isScaleOf(min, digits), isScaleOf(max, digits)];
  return low === high ? undefined : high;
}

/** What each end of a range stands for: both were printed as exactly as the range was. */
function endIntervals(
  interval: Interval,
  min: number,
  max: number,
): readonly [readonly [number, number], readonly [number, number]] | undefined {
  const { min: low, max: high } = interval;
  if (low === null || high === null || min + max === 0) return undefined;
  const factor = (low + high) / (min + max);
  const half = Math.max(0, min * factor - low);
  return [
    [low, low + half * 2],
    [high - half * 2, high],
  ];
}

/** The part and the whole of "47 out of 52", which reads as one share; undefined for other figures. */
function ratioParts({ claim, from, to }: Figure, tokens: readonly Token[]): Figure[] | undefined {
  if (claim.unit?.symbol !== '1') return undefined;
  const part = parseCardinal(tokens, from);
  const link = part?.to ?? to;
  if (!part || tokens[link]?.lower !== 'out' || tokens[link + 1]?.lower !== 'of') return undefined;
  const whole = parseCardinal(tokens, link + 2);
  if (!whole || whole.to !== to) return undefined;
  const { unit: _, ...rest } = claim;
  const count = { ...rest, dimension: 'count', baseUnit: '' };
  return [
    { claim: end(count, part.value, [part.value, part.value]), from, to: link },
    { claim: end(count, whole.value, [whole.value, whole.value]), from: link + 2, to },
  ];
}

/** The sheet of a sentence; `claims` are its figures, in order. */
export function sheetOf(sentence: Sentence, claims: readonly QuantityClaim[]): Sheet {
  const { tokens } = sentence;
  const figures = claims.filter(isFigure).flatMap((claim) => {
    const figure = { claim, from: tokenAt(tokens, claim.start), to: tokenAt(tokens, claim.end) };
    return rangeEnds(figure, tokens) ?? ratioParts(figure, tokens) ?? [figure];
  });
  return { tokens, figures };
}

/** The sheet without some of its figures: their words become words between the others. */
export const without = (sheet: Sheet, drop: (f: Figure) => boolean): Sheet => ({
  tokens: sheet.tokens,
  figures: sheet.figures.filter((f) => !drop(f)),
});

/** Three figures that follow one another. */
export function triples({ figures }: Sheet): (readonly [Figure, Figure, Figure])[] {
  return figures.slice(2).map((third, i) => [figures[i]!, figures[i + 1]!, third] as const);
}

export const isShare = ({ claim }: Figure): boolean => claim.dimension === 'share' && claim.unit?.symbol === '%';
export const isDuration = ({ claim }: Figure): boolean => claim.dimension === 'time';
/** Of one measure, so that one can be a part of the other. */
export const alike = (a: Figure, b: Figure): boolean =>
  a.claim.dimension === b.claim.dimension && a.claim.baseUnit === b.claim.baseUnit;
