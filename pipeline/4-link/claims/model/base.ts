import type { Span } from '../../../../extractors/contract.ts';

/**
 * A claim with its scope: what the reconciler compares. Made from one article, plain data without the text, so that it
 * can come from a worker thread.
 */
export interface ClaimBase {
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

/** A claim before the article's part of it is filled in. */
export type Unplaced<C extends ClaimBase> = Omit<C, Exclude<keyof ClaimBase, 'start' | 'end' | 'text' | 'fact'>>;

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
