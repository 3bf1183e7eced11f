import type { Bound } from '../contract.ts';
import type { UnitRecord } from '../shared/units.ts';

/** What a pattern finds: token indices and numbers, before anything outside its own words is looked at. */
export interface Raw {
  /** Tokens [from, to), bound words left out. */
  readonly from: number;
  readonly to: number;
  readonly pattern: 'amount' | 'range' | 'age' | 'ratio' | 'multiple' | 'nth';
  /** A range has `min` and `max` instead; so has a vague number. */
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly precision: number;
  /** Printed in digits. */
  readonly isDigits: boolean;
  readonly bound?: Bound;
  readonly unit?: UnitRecord;
  /** Last token of the unit's words, where they stand with another figure: "120 million pounds, up from 98 million". */
  readonly unitAt?: number;
  /** Symbols of the units that the surface can mean. */
  readonly shared?: readonly string[];
  readonly malformed?: string;
  /** The words themselves say that it rose or fell: "doubled". */
  readonly change?: 'up' | 'down';
  /** Currency before the number. */
  readonly prefixed?: true;
  /** ISO 3166-1 code: the currency is written so ("R18.21") only where the article is set in this country. */
  readonly country?: string;
  /** A hyphen joins it to its unit or to the noun after it. */
  readonly hyphen?: true;
  /** "+0.2%", "-1.3%". */
  readonly signed?: true;
  /** A part of a whole without a unit: "two-thirds". */
  readonly fraction?: true;
  /** Multiplied by a magnitude, so that it is no label and no year. */
  readonly scaled?: true;
  /** The thing described, where the pattern knows it: tokens [from, to) of the name before ", 41,". */
  readonly described?: readonly [from: number, to: number];
}
