/** What each form of arithmetic makes of its terms, and how an editor would say it. */
import type { ArithmeticClaim, ArithmeticForm, Interval, QuantityClaim } from '../../../4-link/claims/model.ts';
import { NEARLY_SHARE, ABOUT_SHARE } from '../../../4-link/claims/interval.ts';
import { figure, middle } from '../../why.ts';
import { minus, over, scaled, times } from './intervals.ts';

/** A form worked out, in the unit in which it is said. */
export interface Working {
  /** What the terms make. */
  readonly made: Interval;
  /** The same of the figures as they stand, without their rounding. */
  readonly value: number;
  /** What the article says that they make. */
  readonly claimed: Interval;
  /** "412 of 1,030 is 40 %". */
  readonly words: string;
}

const oneLine = ({ text }: QuantityClaim): string => text.replaceAll(/\s+/g, ' ');
/** Figures as they are printed; an end of a range, or a side of a ratio, by its number. */
const printed = (c: QuantityClaim): string =>
  c.bound === 'exact' && /\b(?:to|out of)\b/.test(c.text) ? figure(c.value ?? 0) : oneLine(c);

function share({ terms: [part, whole], result }: ArithmeticClaim): Working {
  const value = (middle(part) / middle(whole)) * 100;
  return {
    made: scaled(over(part.interval, whole.interval), 100),
    value,
    claimed: scaled(result.interval, 100),
    words: `${printed(part)} of ${printed(whole)} is ${figure(value)} %`,
  };
}

/** "From 300 to 450 is a rise of 50 %". */
const movement = ([earlier, later]: ArithmeticClaim['terms'], how: string): string =>
  `from ${printed(earlier)} to ${printed(later)} is ${how}`;
const moved = (value: number): string => (value < 0 ? 'a fall' : 'a rise');

/** A fall is said as a positive figure: its sign is in the word. */
const signOf = ({ direction }: ArithmeticClaim): 1 | -1 => (direction === 'down' ? -1 : 1);

function growth(claim: ArithmeticClaim): Working {
  const [earlier, later] = claim.terms;
  const value = (middle(later) / middle(earlier) - 1) * 100;
  const sign = signOf(claim);
  return {
    made: scaled(over(later.interval, earlier.interval), sign * 100, sign * -100),
    value: value * sign,
    claimed: scaled(claim.result.interval, 100),
    words: movement(claim.terms, `${moved(value)} of ${figure(Math.abs(value))} %`),
  };
}

function difference(claim: ArithmeticClaim): Working {
  const [earlier, later] = claim.terms;
  // Percentages differ by points.
  const points = claim.result.dimension === 'points';
  const factor = signOf(claim) * (points ? 100 : 1);
  const value = (middle(later) - middle(earlier)) * (points ? 100 : 1);
  const by = points ? `${figure(Math.abs(value))} points` : inUnitOf(claim.result, Math.abs(value));
  return {
    made: scaled(minus(later.interval, earlier.interval), factor),
    value: value * signOf(claim),
    claimed: claim.result.interval,
    words: movement(claim.terms, `${moved(value)} of ${by}`),
  };
}

const NEARLY = /^(?:nearly|almost|close to|just under)\b/i;

/** "Doubled" without "about" is twice to within this share. */
const DOUBLED_SHARE = ABOUT_SHARE / 2;

/** "More than doubled" is at least twice, "nearly doubled" no more. */
function multipleInterval({ value = 1, bound, text }: QuantityClaim): Interval {
  if (bound === 'over' || bound === 'at-least') return { min: value, max: null };
  if (NEARLY.test(text)) return { min: value * (1 - NEARLY_SHARE), max: value };
  const share = bound === 'about' ? NEARLY_SHARE : DOUBLED_SHARE;
  return { min: value * (1 - share), max: value * (1 + share) };
}

function multiple({ terms, result }: ArithmeticClaim): Working {
  const [earlier, later] = terms;
  const value = middle(later) / middle(earlier);
  return {
    made: over(later.interval, earlier.interval),
    value,
    claimed: multipleInterval(result),
    words: movement(terms, `${figure(value)} times as much`),
  };
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** A worked-out figure in the unit of the claim that it is held against: "$6,000", "1.5 kg". */
function inUnitOf({ baseUnit, dimension }: QuantityClaim, value: number): string {
  const sign = SIGNS[baseUnit];
  if (sign !== undefined) return `${sign}${figure(value)}`;
  return baseUnit === '' || dimension === 'count' ? figure(value) : `${figure(value)} ${baseUnit}`;
}

/** A length of time as so many of its units: twelve years are twelve, not seconds. */
function inUnits(c: QuantityClaim): Interval {
  return c.value === undefined || c.bound !== 'exact' ? c.interval : { min: c.value, max: c.value };
}

/** The unit of a rate may be days where the base is seconds: both are taken as printed. */
function asPrinted(c: QuantityClaim): Interval {
  const { value, interval } = c;
  const mid = middle(c);
  return value === undefined || mid === 0 ? interval : scaled(interval, value / mid);
}

function product({ terms: [one, count], result }: ArithmeticClaim): Working {
  const value = middle({ ...one, interval: asPrinted(one) }) * (count.value ?? 0);
  return {
    made: times(asPrinted(one), count.dimension === 'time' ? inUnits(count) : count.interval),
    value,
    claimed: result.interval,
    words: `${printed(one)} times ${printed(count)} is ${inUnitOf(result, value)}`,
  };
}

function rate({ terms: [total, time], result }: ArithmeticClaim): Working {
  const value = middle(total) / (time.value ?? 1);
  return {
    made: over(total.interval, asPrinted(time)),
    value,
    claimed: asPrinted(result),
    words: `${printed(total)} over ${printed(time)} is ${inUnitOf(total, value)} each`,
  };
}

export const FORMS: Readonly<Record<ArithmeticForm, (claim: ArithmeticClaim) => Working>> = {
  share,
  growth,
  difference,
  multiple,
  product,
  rate,
};
