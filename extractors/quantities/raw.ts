import type { Bound } from '../contract.ts';
import type { Mutable } from '../shared/mutable.ts';
import type { UnitRecord } from '../shared/units.ts';

/** What a pattern finds: token indices and numbers, before anything outside its own words is looked at. */
export interface Raw {
  /** Tokens [from, to), bound words left out. */
  readonly from: number;
  readonly to: number;
  readonly pattern: 'amount' | 'range' | 'age' | 'ratio' | 'multiple' | 'nth';
  /** A range has `min` and `max` instead; so has a vague number. */
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly precision: number;
  /** Printed in digits. */
  readonly isDigits: boolean;
  readonly bound?: Bound | undefined;
  readonly unit?: UnitRecord | undefined;
  /** Last token of the unit's words, where they stand with another figure: "120 million pounds, up from 98 million". */
  readonly unitAt?: number | undefined;
  /** Symbols of the units that the surface can mean. */
  readonly shared?: readonly string[] | undefined;
  readonly malformed?: string | undefined;
  /** The words themselves say that it rose or fell: "doubled". */
  readonly change?: 'up' | 'down' | undefined;
  /** Currency before the number. */
  readonly prefixed?: true | undefined;
  /** ISO 3166-1 code: the currency is written so ("R18.21") only where the article is set in this country. */
  readonly country?: string | undefined;
  /** A hyphen joins it to its unit or to the noun after it. */
  readonly hyphen?: true | undefined;
  /** "+0.2%", "-1.3%". */
  readonly signed?: true | undefined;
  /** A part of a whole without a unit: "two-thirds". */
  readonly fraction?: true | undefined;
  /** Multiplied by a magnitude, so that it is no label and no year. */
  readonly scaled?: true | undefined;
  /** The thing described, where the pattern knows it: tokens [from, to) of the name before ", 41,". */
  readonly described?: readonly [from: number, to: number] | undefined;
}

/**
 * A match with all of its fields, absent ones undefined; the pattern sets what it found. All that are read by the many
 * rules have this one shape: code that sees a dozen shapes looks each field up by name.
 */
export const rawMatch = (
  from: number,
  to: number,
  pattern: Raw['pattern'],
  precision: number,
  isDigits: boolean,
): Mutable<Raw> => ({
  from,
  to,
  pattern,
  value: undefined,
  min: undefined,
  max: undefined,
  precision,
  isDigits,
  bound: undefined,
  unit: undefined,
  unitAt: undefined,
  shared: undefined,
  malformed: undefined,
  change: undefined,
  prefixed: undefined,
  country: undefined,
  hyphen: undefined,
  signed: undefined,
  fraction: undefined,
  scaled: undefined,
  described: undefined,
});
