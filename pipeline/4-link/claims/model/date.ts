import type { ClaimBase } from './base.ts';

/** An hour of the day as an article prints it. */
export interface Clock {
  /** Minutes since midnight. */
  readonly minute: number;
  /** So many minutes it may be off, by what is printed: "6:42", "9 p.m.", "shortly after 9". */
  readonly give: number;
  /** "Z", "+01:00", or the zone's words; absent where none is named. */
  readonly zone?: string;
}

export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  /** ISO day; empty when it could not be resolved. */
  readonly value: string;
  /** What happened then: "happening" for the event itself, or a step after it. */
  readonly role?: string;
  /** The word for what happened stands next to the date. */
  readonly near?: true;
  /** Stems of the content words nearest to the date, the nearest first. */
  readonly beside?: readonly string[];
  /** An hour or part of the day is given. */
  readonly time?: true;
  /** The hour, where it is given. */
  readonly clock?: Clock;
  /** The weekday that the date has, where another is printed. */
  readonly weekdayMismatch?: string;
}

/** A day, month or year, and the first and last day that it can mean; instants where it has an hour. */
export interface Moment {
  readonly claim: DateClaim;
  readonly first: string;
  readonly last: string;
}

/** What is to happen on a day to come: "work resumes at 6 a.m. on Wednesday". */
export interface PlanClaim extends ClaimBase {
  readonly kind: 'plan';
  /** What is planned, as the lexicon names it. */
  readonly plan: string;
  /** First and last day that are meant, ISO. */
  readonly first: string;
  readonly last: string;
  /** Stems of the content words nearest to the day, the nearest first. */
  readonly beside: readonly string[];
  /** The sentence says that it is another day than before. */
  readonly moved?: true;
}
