/**
 * What an amount is read to, whichever part of the grammar reads it.
 */
import type { Bound } from '../../contract.ts';
import type { Mutable } from '../../shared/mutable.ts';
import type { Numeral } from '../../shared/numerals.ts';
import type { UnitRecord } from '../../shared/units.ts';

export interface Amount {
  /** First token: of the sign or currency, else of the number. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly numeral: Numeral;
  readonly unit?: UnitRecord | undefined;
  readonly shared?: readonly string[] | undefined;
  /** Index after the number and its magnitude, before the unit. */
  readonly numberTo: number;
  /** The currency stands before the number. */
  readonly prefixed?: true | undefined;
  /** Joined to its unit or noun by a hyphen: "10-month", "three-point". */
  readonly hyphen?: true | undefined;
  /** The currency is written so in this country's press only. */
  readonly country?: string | undefined;
  readonly bound?: Bound | undefined;
  readonly signed?: true | undefined;
  readonly malformed?: string | undefined;
}

/** The amount of a number alone, with all fields that its unit and its neighbours may set: all amounts have one shape. */
export const amountOf = (
  numeral: Numeral,
  from: number,
  to: number,
  value: number,
  precision: number,
): Mutable<Amount> => ({
  from,
  to,
  value,
  precision,
  numeral,
  unit: undefined,
  shared: undefined,
  numberTo: to,
  prefixed: undefined,
  hyphen: undefined,
  country: undefined,
  bound: undefined,
  signed: undefined,
  malformed: numeral.malformed,
});
