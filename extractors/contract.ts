/**
 * The contract between the pipeline and the extractors. Imports nothing.
 *
 * Offsets everywhere are UTF-16 code units, end exclusive, into the article's text exactly as ingested:
 * `text.slice(start, end) === fact.text` for every span of every fact.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its characters. */
export interface TextSpan extends Span {
  readonly text: string;
}

/**
 * What one look at a token says about it; a sentence carries the union of its tokens' traits, so that one test decides
 * whether an extractor can find anything there. Bits are combined with `|`.
 */
export const Trait = {
  /** The token holds an ASCII digit or a vulgar fraction. */
  Digit: 1,
  /** A currency sign. */
  Currency: 2,
  /** Any quotation mark that can open or close direct speech. */
  QuoteMark: 4,
  /** A word that begins with a capital letter. */
  Capital: 8,
  /** A word of the number lexicon ("seven", "dozens", "half"). */
  NumberWord: 16,
  /** A word of the date lexicon ("Tuesday", "ago", "annually"). */
  Temporal: 32,
  /** A reporting verb or cue ("said", "according"). */
  Reporting: 64,
  /** A word that the name of a place can begin with ("Lyon", "New"). */
  Place: 128,
  /** A percent, permille or degree sign. */
  Measure: 256,
  /** A word that reports in some company only ("made fun of", "would like to"): looked at where others mark the sentence. */
  MayReport: 512,
  /** A word that can open a figure before its number ("between", "aged", "a", "minus"), or a currency's letters. */
  FigureOpener: 1024,
  /** A word that a date can begin with ("Tuesday", "the", "early"): the only ones at which dates are looked for, digits apart. */
  DateStart: 2048,
  /** A word that is compared in another form: an abbreviation with its full stop, British spelling, "&" for "and". */
  Respelled: 4096,
  // Bits from 1 << 16 on say what of an organization's name can begin at the word: `Begins` in agencies/word-begins.ts.
} as const;
export type TraitMask = number;

/** `url` is a web or mail address, a whole token whatever it holds: no fact is found inside. */
export type TokenKind = 'word' | 'number' | 'punct' | 'url';

/**
 * A token. Words hold inner apostrophes and the full stops of abbreviations ("O'Brien", "don't", "U.S.", "Sept."); a
 * possessive "'s" is a token of its own; hyphens and dashes are tokens of their own ("10-month" is three tokens); a
 * number holds its digits with inner commas and points ("1,875", "31.6") and nothing else, so "5m", "2nd", "1990s" and
 * "$31" are two tokens without space between them; a vulgar fraction ("½") is a number of its own.
 */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case, with curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Whether white space (or the start of the sentence) precedes it. */
  readonly spaceBefore: boolean;
  readonly traits: TraitMask;
}

export type RegionKind = 'title' | 'dateline' | 'byline' | 'body' | 'furniture' | 'comments';

export interface Region extends Span {
  readonly kind: RegionKind;
}

export interface Sentence extends Span {
  /** Position in the article's `sentences`. */
  readonly index: number;
  /** Number of the paragraph, from 0; a paragraph is what stands between line breaks (soft wraps excepted). */
  readonly paragraph: number;
  readonly region: RegionKind;
  readonly tokens: readonly Token[];
  readonly traits: TraitMask;
}

/** Coarse part of speech; `other` is what the tagger could not decide. */
export type PartOfSpeech =
  | 'noun'
  | 'proper'
  | 'pronoun'
  | 'verb'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'punct'
  | 'other';

/** Tags a sentence on demand; each sentence is tagged at most once, however many extractors ask. */
export interface Tagger {
  /** One tag a token, in the order of `sentence.tokens`. */
  tags(sentence: Sentence): readonly PartOfSpeech[];
}

/** One article as the extractors see it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO date or date-time; anchors relative dates. */
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly regions: readonly Region[];
  readonly sentences: readonly Sentence[];
}

/** What an extractor is given: the article, the shared analysis and what the extractors before it found. */
export interface Context {
  readonly article: Article;
  readonly tagger: Tagger;
  /** Facts by kind of the extractors that ran before, ordered by start. */
  readonly found: Readonly<{ [K in FactKind]: readonly Draft<FactOf<K>>[] }>;
}

export type FactKind = 'date' | 'quantity' | 'agency' | 'quote';

interface FactBase extends TextSpan {
  readonly id: string;
  readonly kind: FactKind;
  readonly doc: string;
  readonly sentence: Span;
  /** Present and true for facts outside title and body; these never reach the reconciler. */
  readonly furniture?: true;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What fixed a date's value. */
export type DateBasis = 'explicit' | 'published' | 'dateline' | 'weekday' | 'context';

export interface DateFact extends FactBase {
  readonly kind: 'date';
  /** EDTF level 1 (ISO 8601-2), or null when it cannot be resolved. */
  readonly value: string | null;
  /** Why `value` is null. */
  readonly unresolved?: string;
  /** First and last day (or instant) that the value can mean, ISO 8601. */
  readonly earliest?: string;
  readonly latest?: string;
  /** TIMEX3 (ISO-TimeML 1.2.1). */
  readonly timex: { readonly type: TimexType; readonly value: string; readonly mod?: string };
  readonly basis: DateBasis;
  /** The weekday that is written does not fit the date that is written; holds the weekday that would. */
  readonly weekdayMismatch?: string;
}

export type Bound = 'exact' | 'about' | 'over' | 'at-least' | 'under' | 'at-most' | 'range';

export interface Unit {
  /** Singular English name: "kilogram", "US dollar", "year". */
  readonly name: string;
  /** UCUM code, or ISO 4217 for money. */
  readonly symbol: string;
  /** Present when the surface could also mean these (names), and context did not decide. */
  readonly ambiguous?: readonly string[];
}

export interface QuantityFact extends FactBase {
  readonly kind: 'quantity';
  /** The number as printed, in `unit`; absent for a range, which has `min` and `max`. */
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly bound: Bound;
  /** Absent for plain counts. */
  readonly unit?: Unit;
  /** The same in the SI unit or the currency. */
  readonly base?: { readonly value?: number; readonly min?: number; readonly max?: number; readonly unit: string };
  /** Half of the last printed digit, in `unit`: 850 kg has 0.5, 1.2 million has 50,000. */
  readonly precision: number;
  /** What is counted or measured, outside the fact's span. `head` is the singular head noun in lower case. */
  readonly item?: TextSpan & { readonly head: string };
  /** The thing whose quantity it is, when the sentence names it ("the company" of "the company's revenue rose 5%"). */
  readonly about?: string;
  readonly change?: 'up' | 'down';
  readonly scope?: { readonly place?: string; readonly time?: string };
  /** The number cannot be meant as written ("13,900 thousand pounds"); holds the reason. */
  readonly malformed?: string;
}

export type AgencyClass =
  | 'law-enforcement'
  | 'justice'
  | 'executive'
  | 'legislative'
  | 'military'
  | 'intergovernmental'
  | 'public-service'
  | 'regulator'
  | 'other-org';

export type MentionForm = 'full' | 'acronym' | 'short' | 'generic';

export interface AgencyFact extends FactBase {
  readonly kind: 'agency';
  /** Canonical name in full. */
  readonly name: string;
  /** From the register, or made from the name; stable across articles. */
  readonly agencyId: string;
  readonly acronym?: string;
  readonly class: AgencyClass;
  readonly mention: MentionForm;
}

export interface Speaker extends TextSpan {
  /** The resolved person, group or document: "Christopher Wray" where the mention is "Wray" or "he". */
  readonly name: string;
  readonly title?: string;
  /** Canonical name of the speaker's organization. */
  readonly agency?: string;
}

export interface QuoteFact extends FactBase {
  readonly kind: 'quote';
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** The words of all parts, joined by a space, white space collapsed. */
  readonly content: string;
  /** Without the quotation marks. One quotation broken by its attribution has two. */
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  readonly cue?: TextSpan;
}

export type Fact = DateFact | QuantityFact | AgencyFact | QuoteFact;
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What an extractor returns: a fact without what the pipeline knows (id, document, sentence, furniture). */
export type Draft<F extends Fact = Fact> = DistributiveOmit<F, 'id' | 'doc' | 'sentence' | 'furniture'>;

/** Words that give a token a trait; matched against `Token.lower`. */
export interface Trigger {
  readonly trait: TraitMask;
  readonly words: Iterable<string>;
}

export interface Extractor<K extends FactKind = FactKind> {
  readonly kind: K;
  /** What the tokenizer must mark for this extractor. */
  readonly triggers: readonly Trigger[];
  /** A sentence without any of these traits holds no fact of this kind. */
  readonly wants: TraitMask;
  /** Drafts ordered by start. Every span slices to its text. Time is linear in the article. */
  extract(context: Context): readonly Draft<FactOf<K>>[];
}
