/**
 * One sentence as the grammar reads it: comparison keys, capitals and places, and where something can begin. Made for
 * every sentence; what costs a look at each token is worked out for those only that a pattern asks about.
 */
import { type Sentence, type Token, Trait, type TraitMask } from '../contract.ts';
import { type PlaceMention, placeAt } from '../shared/places.ts';
import { keyOf } from './keys.ts';
import { Begins, beginsAt, MAY_BEGIN } from './word-begins.ts';

const LONG = 4;
const FEWEST_WORDS = 5;
const TITLE_SHARE = 0.8;
const UPPER_SHARE = 0.8;

type Places = readonly (PlaceMention | undefined)[];

/** An array of one kind for all lines: with places or, most of them, without. */
function slots(length: number): (PlaceMention | undefined)[] {
  // oxlint-disable-next-line unicorn/no-new-array -- as long as the line at once, whatever is set
  const out = new Array<PlaceMention | undefined>(length);
  out[0] = undefined;
  return out;
}

const NOTHING: readonly number[] = [];
const NO_PLACES: Places = slots(1);

export class Line {
  // Declared only: the constructor sets them all, and once.
  declare readonly sentence: Sentence;
  declare readonly tokens: readonly Token[];
  /** The tokens at which something can begin, in order. */
  declare readonly starts: readonly number[];
  /** What can begin at each of them (`Begins`, ORed). */
  declare readonly begins: readonly TraitMask[];
  /** What can begin anywhere in the line: which of the passes over its starts are made at all. */
  declare readonly holds: TraitMask;
  /** A round bracket opens before what may be an acronym. */
  declare readonly brackets: boolean;
  /** The place that begins at a token. */
  declare readonly placeFrom: Places;
  /** The place that ends before a token. */
  declare readonly placeTo: Places;
  declare private keysOnce: readonly string[] | undefined;
  declare private capitalOnce: readonly boolean[] | undefined;
  declare private caseOnce: Case | undefined;

  constructor(sentence: Sentence) {
    const { tokens } = sentence;
    let starts: number[] | undefined;
    let begins: TraitMask[] | undefined;
    let holds = 0;
    let brackets = false;
    let placeFrom: (PlaceMention | undefined)[] | undefined;
    let placeTo: (PlaceMention | undefined)[] | undefined;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if ((token.traits & MAY_BEGIN) === 0) continue;
      const here = beginsAt(token);
      if (here === 0) continue;
      if (starts === undefined || begins === undefined) {
        starts = [];
        begins = [];
      }
      starts.push(i);
      begins.push(here);
      holds |= here;
      if ((here & Begins.Acronym) !== 0) brackets ||= behindBracket(tokens, i);
      if ((here & Trait.Place) === 0) continue;
      const place = placeAt(tokens, i);
      if (!place) continue;
      if (placeFrom === undefined || placeTo === undefined) {
        placeFrom = slots(tokens.length + 1);
        placeTo = slots(tokens.length + 1);
      }
      placeFrom[i] = place;
      const longer = placeTo[place.to];
      if (!longer || longer.from > i) placeTo[place.to] = place;
    }
    this.sentence = sentence;
    this.tokens = tokens;
    this.starts = starts ?? NOTHING;
    this.begins = begins ?? NOTHING;
    this.holds = holds;
    this.brackets = brackets;
    this.placeFrom = placeFrom ?? NO_PLACES;
    this.placeTo = placeTo ?? NO_PLACES;
    this.keysOnce = undefined;
    this.capitalOnce = undefined;
    this.caseOnce = undefined;
  }

  /** Comparison form of each token. */
  get keys(): readonly string[] {
    return (this.keysOnce ??= keysOf(this.tokens));
  }

  /** Whether each token begins with a capital. */
  get capital(): readonly boolean[] {
    return (this.capitalOnce ??= capitalsOf(this.tokens));
  }

  get hasPlaces(): boolean {
    return this.placeFrom !== NO_PLACES;
  }

  /** Nearly all words are capitalized, as in a headline: capitals say nothing there. */
  get titleCase(): boolean {
    return (this.caseOnce ??= caseOf(this.tokens)).title;
  }

  /** All letters are capitals. */
  get upperCase(): boolean {
    return (this.caseOnce ??= caseOf(this.tokens)).upper;
  }
}

function keysOf(tokens: readonly Token[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower, traits } = tokens[i]!;
    out.push((traits & (Trait.Respelled | Trait.Digit)) === 0 ? lower : keyOf(lower));
  }
  return out;
}

function capitalsOf(tokens: readonly Token[]): boolean[] {
  const out: boolean[] = [];
  for (let i = 0; i < tokens.length; i++) out.push((tokens[i]!.traits & Trait.Capital) !== 0);
  return out;
}

/** "(FBI", "(the FBI", "(or “FBI": the acronym at `i` may be introduced. */
function behindBracket(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--)
    if (tokens[k]!.kind === 'punct' && tokens[k]!.text === '(') return true;
  return false;
}

interface Case {
  readonly title: boolean;
  readonly upper: boolean;
}

function caseOf(tokens: readonly Token[]): Case {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (const { kind, text, traits } of tokens) {
    if (kind !== 'word' || text.length < LONG) continue;
    words++;
    if ((traits & Trait.Capital) === 0) continue;
    capitals++;
    if (text === text.toUpperCase()) upper++;
  }
  return {
    title: words >= FEWEST_WORDS && capitals / words >= TITLE_SHARE,
    upper: words > FEWEST_WORDS && upper / words > UPPER_SHARE,
  };
}
