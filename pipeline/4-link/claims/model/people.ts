import type { ClaimBase } from './base.ts';

export interface TitleClaim extends ClaimBase {
  readonly kind: 'title';
  readonly person: string;
  readonly name: string;
}

/** Somebody of whom an article says without a figure that they were killed, injured or shot. */
export interface VictimClaim extends ClaimBase {
  readonly kind: 'victim';
  readonly role: string;
  /** In its longest form in the article; absent for "the boy", "she". */
  readonly name?: string;
  /** How many the words imply at least: two for a double murder. */
  readonly least: number;
  /** As in `QuantityClaim`. */
  readonly time?: string;
  readonly day?: boolean;
  readonly timeSpan?: readonly [string, string];
}

/** How somebody is who was hurt, said without a figure: "remains in critical condition", "later died". */
export interface FateClaim extends ClaimBase {
  readonly kind: 'fate';
  readonly state: 'died' | 'critical' | 'serious' | 'stable' | 'released';
  /** In its longest form in the article. */
  readonly name?: string;
  readonly sex?: 'male' | 'female';
  readonly age?: number;
  /** "driver", canonical. */
  readonly noun?: string;
  /** Said of several, or of somebody whom the sentence does not show. */
  readonly many?: true;
}
