/** One amount in two units, converted; and what two pairs of currencies in one article imply for the rate. */
import { meet } from '../../../4-link/claims/interval.ts';
import type { ConversionClaim, Interval, QuantityClaim } from '../../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, type Scene } from '../../scene.ts';
import { subjectOf } from '../../subject.ts';
import { figure, middle } from '../../why.ts';
import { over } from './intervals.ts';

/** Rates of one pair of currencies within an article that are further apart than this are not of one week. */
const RATE_SHARE = 0.1;
/** So far apart a conversion is wrong, not only rounded badly. */
const WRONG_SHARE = 0.1;

const oneLine = ({ text }: QuantityClaim): string => text.replaceAll(/\s+/g, ' ');

/** Half of the place of the last digit that is not zero: conversions are rounded to it ("320 km" for 200 miles). */
function roundedTo(value: number): number {
  const [digits, exponent] = value.toExponential(10).split('e') as [string, string];
  const decimals = digits.replace(/0+$/, '').split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

/** Zeros at the end hide no more than this share. */
const MOST_ROUNDED = 0.05;

/** In the base unit, what a figure stands for when its last zeros may come of rounding. */
function coarse(claim: QuantityClaim): Interval {
  const { value = 0, interval } = claim;
  if (interval.min === null || interval.max === null || value === 0) return interval;
  const half = Math.abs(Math.min(roundedTo(value), value * MOST_ROUNDED) * (middle(claim) / value));
  return { min: Math.min(interval.min, middle(claim) - half), max: Math.max(interval.max, middle(claim) + half) };
}

/** A value in the words of a printed figure: "62.14 mph". */
const inPrintOf = (claim: QuantityClaim, value: number): string =>
  /\d/.test(claim.text)
    ? oneLine(claim).replace(/^\D*\d[\d.,]*/, figure(value))
    : `${figure(value)} (${claim.unit?.name ?? ''})`;

function converted({ amounts: [a, b], doc }: ConversionClaim, scene: Scene): FindingDraft[] {
  // Either of the two may be the rounded one.
  if (meet(a.interval, coarse(b)) || meet(coarse(a), b.interval)) return [];
  const factor = b.value === undefined || middle(b) === 0 ? 1 : b.value / middle(b);
  const value = middle(a) * factor;
  const apart = Math.abs(value - (b.value ?? 0)) / Math.max(value, b.value ?? 0);
  return [
    {
      rule: 'quantity',
      relation: 'conflict',
      severity: apart > WRONG_SHARE ? 'error' : 'warning',
      subject: subjectOf(a, scene),
      groups: [[a], [b]],
      why: `The conversion does not hold: ${oneLine(a)} is ${inPrintOf(b, value)}, but ${doc} says ${oneLine(b)}.`,
    },
  ];
}

/** Amounts in the order of their currencies' codes, so that "€4.6m ($5m)" and "$5m (€4.6m)" are one pair. */
const inCodes = ({ amounts: [a, b] }: ConversionClaim): readonly [QuantityClaim, QuantityClaim] =>
  a.baseUnit < b.baseUnit ? [a, b] : [b, a];

const widened = (i: Interval): Interval => ({
  min: i.min === null ? null : i.min * (1 - RATE_SHARE / 2),
  max: i.max === null ? null : i.max * (1 + RATE_SHARE / 2),
});

function rates(pairs: readonly ConversionClaim[]): FindingDraft[] {
  const [first, ...rest] = pairs.map(inCodes);
  if (!first) return [];
  const rateOf = ([a, b]: readonly [QuantityClaim, QuantityClaim]): Interval => over(coarse(b), coarse(a));
  const said = ([a, b]: readonly [QuantityClaim, QuantityClaim]): string =>
    `${oneLine(a)} for ${oneLine(b)} is ${figure(middle(b) / middle(a))} ${b.baseUnit} to the ${a.baseUnit}`;
  return rest
    .filter((pair) => !meet(widened(rateOf(first)), widened(rateOf(pair))))
    .map((pair) => ({
      rule: 'quantity',
      relation: 'conflict',
      severity: 'warning',
      subject: `rate of ${first[0].baseUnit} and ${first[1].baseUnit}`,
      groups: [[...first], [...pair]],
      why: `Two rates of one pair of currencies: ${said(first)}, ${said(pair)}. One of the sums may be wrong, or they are of different times.`,
    }));
}

export function conversionRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is ConversionClaim => c.kind === 'conversion'));
  const isMoney = (c: ConversionClaim): boolean => c.amounts[0].dimension.startsWith('money:');
  const byPair = groupBy(claims.filter(isMoney), (c) => [c.doc, ...inCodes(c).map((a) => a.baseUnit)].join('|'));
  return [
    ...claims.filter((c) => !isMoney(c)).flatMap((c) => converted(c, scene)),
    ...[...byPair.values()].flatMap((pairs) => rates(pairs)),
  ];
}
