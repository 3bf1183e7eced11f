/** All kinds of claims; those of one subject have a file in `model/`. */
import type { ArithmeticClaim, ConversionClaim, LengthClaim, PartsClaim } from './model/arithmetic.ts';
import type { ClaimBase } from './model/base.ts';
import type { DateClaim, PlanClaim } from './model/date.ts';
import type { FateClaim, TitleClaim, VictimClaim } from './model/people.ts';
import type { QuantityClaim } from './model/quantity.ts';

export type * from './model/arithmetic.ts';
export type * from './model/base.ts';
export type * from './model/date.ts';
export type * from './model/people.ts';
export type * from './model/quantity.ts';

export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  readonly content: string;
  readonly speaker?: string;
  readonly direct: boolean;
}

export interface NameClaim extends ClaimBase {
  readonly kind: 'name';
  /** What bears the name. */
  readonly of: 'operation' | 'agency' | 'person' | 'district' | 'thing' | 'designation';
  readonly name: string;
  readonly acronym?: string;
  /** Key of the landmark, quarter or town that the name is of; names of one place have one. */
  readonly place?: string;
}

/** Where something stands or happened, in the form of the country's addresses. */
export interface AddressClaim extends ClaimBase {
  readonly kind: 'address';
  /** Canonical: "nw 32 avenue"; both streets of a corner, sorted. */
  readonly street: string;
  readonly number?: number;
  /** "the 100 block of". */
  readonly block?: true;
  readonly corner?: true;
}

/** Where something stands among its kind: "the third such attack this year", "the second-largest fire in state history". */
export interface RankClaim extends ClaimBase {
  readonly kind: 'rank';
  readonly nth: number;
  /** By what it is ranked ("large", "deadly"); absent where only the count is given. */
  readonly by?: string;
  /** Singular, lower case. */
  readonly noun: string;
  /** Among which: "this year", "in state history", "since 1990". */
  readonly among: string;
}

/** The numbers of a vote or a game: "voted 6-3", "a 3-1 win". */
export interface ScoreClaim extends ClaimBase {
  readonly kind: 'score';
  readonly of: 'vote' | 'game';
  readonly high: number;
  readonly low: number;
  /** Who voted, where the sentence says it: "senate", "committee". */
  readonly body?: string;
  /** First and last day that the sentence names. */
  readonly when?: readonly [string, string];
}

export type ScopedClaim =
  | QuantityClaim
  | QuoteClaim
  | NameClaim
  | TitleClaim
  | DateClaim
  | AddressClaim
  | VictimClaim
  | FateClaim
  | ArithmeticClaim
  | PartsClaim
  | LengthClaim
  | ConversionClaim
  | RankClaim
  | PlanClaim
  | ScoreClaim;
