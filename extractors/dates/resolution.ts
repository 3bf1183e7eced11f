/** What normalising gives: a fact's value in all its forms, before the span is added. */
import type { DateBasis, TimexType } from '../contract.ts';
import type { Day } from './calendar.ts';
import type { Mod } from './expression.ts';
import type { Moment } from './moment.ts';

/** A point or period of the calendar. */
export interface Placed {
  readonly kind: 'moment';
  readonly moment: Moment;
  readonly mod?: Mod | undefined;
  readonly basis: DateBasis;
  /** Name of the weekday that the date falls on, when another was written. */
  readonly weekdayMismatch?: string | undefined;
  /** EDTF to use in place of the moment's own (fiscal years). */
  readonly span?: { readonly first: Day; readonly last: Day; readonly edtf: string } | undefined;
  readonly unresolved?: string | undefined;
}

export const placed = (moment: Moment, basis: DateBasis): Placed => ({ kind: 'moment', moment, basis });

/** A stretch between two days, or a length of time without ends. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly type: TimexType;
  readonly timex: string;
  readonly mod?: Mod | undefined;
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
  /** EDTF, when the ends are known. */
  readonly value: string | null;
  readonly unresolved?: string | undefined;
  readonly basis: DateBasis;
}

export type Resolution = Placed | Stretch;
