import type { Bound, Span, Unit } from '../../../extractors/contract.ts';

/**
 * A claim with its scope: what the reconciler compares. Made from one article, plain data without the text, so that it
 * can come from a worker thread.
 */
interface ClaimBase {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the fact that it was made of. */
  readonly fact?: string;
  readonly sentence: Span;
  /** Number of the sentence among those of title and body, from 0. */
  readonly order: number;
  readonly paragraph: number;
  readonly title: boolean;
  /** When the article appeared: the date as of which it speaks. */
  readonly asOf?: string;
  /** Key of the named operation that the claim speaks of, when one is named in or before its sentence. */
  readonly operation?: string;
}

/** What is counted or measured. All words are singular, lower case, canonical (synonyms meet). */
export interface Thing {
  /** Heads of the noun phrase, one a conjunct: "pills and other drugs" has pill and drug. */
  readonly heads: readonly string[];
  /** Words that narrow it ("women", "fentanyl" in "fentanyl doses"); words of praise and blame are left out. */
  readonly modifiers: readonly string[];
  /** Taken from the sentence's subject, which may only act on the figure. */
  readonly soft?: true;
  /** What kind of thing the head is, where the lexicon knows: person, drug, weapon, money, country… */
  readonly family?: string;
}

/** An interval in the base unit; null where it has no end. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** Where a figure holds. `region` covers continents, "world" and "abroad" too. */
export interface PlaceScope {
  readonly name: string;
  readonly level: 'country' | 'state' | 'city' | 'region';
}

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

export interface TitleClaim extends ClaimBase {
  readonly kind: 'title';
  readonly person: string;
  readonly name: string;
}

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

/** A claim before the article's part of it is filled in. */
export type Unplaced<C extends ClaimBase> = Omit<C, Exclude<keyof ClaimBase, 'start' | 'end' | 'text' | 'fact'>>;

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

/**
 * What the words of a sentence say that its figures make, for the reconciler to work out.
 * - `share`: the first term of the second is the result, in percent ("412 of 1,030 samples, or 40 percent").
 * - `growth`: from the first term to the second is the result, in percent; `difference`: in their own unit;
 *   `multiple`: as a factor ("doubled").
 * - `product`: the first term as often as the second says is the result ("$500 for each of 12 violations").
 * - `rate`: the first term spread over the second is the result ("1,200 flights over 30 days, about 40 a day").
 */
export type ArithmeticForm = 'share' | 'growth' | 'difference' | 'multiple' | 'product' | 'rate';

/** Arithmetic that an article's own words assert. */
export interface ArithmeticClaim extends ClaimBase {
  readonly kind: 'arithmetic';
  readonly form: ArithmeticForm;
  readonly terms: readonly [QuantityClaim, QuantityClaim];
  readonly result: QuantityClaim;
  /** Whether the words say that the figure rose or fell; absent when they do not. */
  readonly direction?: 'up' | 'down';
}

/** Parts that a sentence lists of one whole: "Of the 61 patients, 27 are under five, 22 are pupils and 11 are adults". */
export interface PartsClaim extends ClaimBase {
  readonly kind: 'parts';
  readonly parts: readonly QuantityClaim[];
  /** Where the sentence gives it; else the article may elsewhere. */
  readonly whole?: QuantityClaim;
  /** What befell all of them, where the sentence says it ("six of the dead"). */
  readonly role?: string;
  /** Whether the words say that nothing is left out: a last part behind "and" may be it, "the other two" is. */
  readonly complete: 'open' | 'and' | 'rest';
}

/** A day, month or year, and the first and last day that it can mean; instants where it has an hour. */
export interface Moment {
  readonly claim: DateClaim;
  readonly first: string;
  readonly last: string;
}

/** A length of time beside its ends ("the 12-day strike, from 3 to 17 March"), or an age beside a day of birth. */
export interface LengthClaim extends ClaimBase {
  readonly kind: 'length';
  readonly of: 'span' | 'age';
  readonly length: QuantityClaim;
  readonly begins: Moment;
  /** Absent for an age on the day of the story. */
  readonly ends?: Moment;
}

/** One amount said twice, in two units or currencies: "200 miles (320 km)", "$5 million (€4.6 million)". */
export interface ConversionClaim extends ClaimBase {
  readonly kind: 'conversion';
  readonly amounts: readonly [QuantityClaim, QuantityClaim];
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
