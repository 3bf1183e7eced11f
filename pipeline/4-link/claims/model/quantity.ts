import type { Bound, Unit } from '../../../../extractors/contract.ts';
import type { ClaimBase, Interval, PlaceScope, Thing } from './base.ts';

export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity';
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly bound: Bound;
  readonly unit?: Unit;
  /** count, mass, money:USD, percent …: claims of two dimensions never conflict. */
  readonly dimension: string;
  /** What the printed figure stands for, in `baseUnit`. */
  readonly interval: Interval;
  readonly baseUnit: string;
  readonly thing: Thing;
  /** Id of the role's concept: killed, arrested, seized … */
  readonly role?: string;
  /** The role's word stands behind what is counted, so that it holds for the list before it too. */
  readonly roleBehind?: true;
  /** Whose age, sentence or share it is: key of a person. */
  readonly person?: string;
  readonly place?: PlaceScope;
  /** EDTF value of the time that the sentence gives it, when that is not the time of the event itself. */
  readonly time?: string;
  /** Whether `time` is a day or finer. */
  readonly day?: boolean;
  /** First and last day that `time` can mean. */
  readonly timeSpan?: readonly [string, string];
  /** Stems of the words round the figure. */
  readonly context: readonly string[];
  /** Stems of the nearest of them, the nearest first. */
  readonly near?: readonly string[];
  /** The article's words for what the figure is of, where no noun is counted: "net income", "turnout". */
  readonly label?: string;
  /** Not what the sentence asserts: what it is held against, or what was expected. */
  readonly stance?: 'baseline' | 'expected';
  /** What the figure was before it changed: "up from 54,900"; always a baseline. */
  readonly former?: true;
  /** The sentence says that it takes the place of an earlier figure: "rose to 247" of a lower, "revised to 7.1" of any. */
  readonly revises?: 'more' | 'other';
  /** Said to be a part of something ("including", "of them", "another"). */
  readonly part: boolean;
  /** Said to be besides somebody: "two others", "another three". Always a part too. */
  readonly others?: true;
  /** Of one stage of what goes on for months: "a second wave of arrests". */
  readonly stage?: true;
  /** It adds up what happened more than once: "in separate shootings", "since January", "has six arrests". */
  readonly several?: true;
  /** Counted from the people that the sentence names, not printed as a figure: supports, never contradicts. */
  readonly derived?: true;
  /** Implied by an ordinal: "a fourth man was arrested" is at least four, though the others may not be of this event. */
  readonly ordinal?: true;
  /** What a caller or first reports said; the article does not claim it. */
  readonly hearsay?: true;
  /** A list of its parts follows in the sentence: `all` of them behind a colon or dash, `some` behind "including". */
  readonly introduces?: 'all' | 'some';
  /** Said to be a sum: "a total of 169", "310 in all". */
  readonly total?: true;
  /** So much is in one of these: "two milligrams is a potentially lethal dose". */
  readonly rate?: { readonly per: string; readonly substance?: string };
  readonly malformed?: string;
  /** The figure is what the thing is worth, not what was counted. */
  readonly worth?: true;
}
