/**
 * What an amount is read to, whichever part of the grammar reads it.
 */
import type { Bound } from '../../contract.ts';
import type { Numeral } from '../../shared/numerals.ts';
import type { UnitRecord } from '../../shared/units.ts';

export interface Amount {
  /** First token: of the sign or currency, else of the number. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly numeral: Numeral;
  readonly unit?: UnitRecord;
  readonly shared?: readonly string[];
  /** Index after the number and its magnitude, before the unit. */
  readonly numberTo: number;
  /** The currency stands before the number. */
  readonly prefixed?: true;
  /** Joined to its unit or noun by a hyphen: "10-month", "three-point". */
  readonly hyphen?: true;
  /** The currency is written so in this country's press only. */
  readonly country?: string;
  readonly bound?: Bound;
  readonly signed?: true;
  readonly malformed?: string;
}
