/**
 * Noun phrases by closed-class words alone: what a number counts, and where that ends.
 */
import { type Token, Trait } from '../contract.ts';
import { glued, isHyphen } from '../shared/hyphens.ts';
import { singular } from '../shared/singular.ts';
import { NOUNS_IN_ING } from './lexicon-words.ts';
import { closes, isPluralHead, isPluralHeadWord, isPluralWord, wordCloses } from './noun-words.ts';
import { classesOf, WordClass } from './word-classes.ts';

/** Tokens [from, to), the head being the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Singular head noun in lower case. */
  readonly head: string;
  readonly plural: boolean;
}

const LONGEST = 9;

/** Words between a number and its noun that are no part of it: "[3] more people", "[two] of the". */
const SKIPPED: ReadonlySet<string> = new Set([
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'fewer',
  'less',
  'or',
  'so',
  'odd',
  'total',
  'combined',
  'different',
  'separate',
  'most',
  'so-called',
  'whole',
  'full',
  'straight',
  'consecutive',
]);
/** Only these of the skipped are looked past; the others stand as modifiers. */
const PAST: ReadonlySet<string> = new Set([
  'more',
  'fewer',
  'less',
  'additional',
  'further',
  'extra',
  'combined',
  'total',
  'most',
]);

/** Pasts that narrow the plural behind them: "410 stolen cars". */
const STATES: ReadonlySet<string> = new Set('stolen broken frozen hidden fallen sunken'.split(' '));

/**
 * The noun phrase that begins at token `i`. With `many`, the first plural is its head ("13,000 workers in"); without,
 * the last word before a closed-class word, a participle or a plural after a noun ("one man dies").
 *
 * @param agrees whether a verb after the phrase would be a plural: not after "one in five"
 */
export function nounPhrase(tokens: readonly Token[], i: number, many: boolean, agrees = true): Phrase | undefined {
  let from = i;
  while (from < tokens.length && from - i < 2 && PAST.has(tokens[from]!.lower)) {
    // "3 more than" compares.
    if (tokens[from + 1]?.lower === 'than') return undefined;
    from++;
  }
  while (from < tokens.length && OPENING_QUOTES.has(tokens[from]!.text)) from++;
  let head = -1;
  let plural = false;
  const end = Math.min(tokens.length, from + LONGEST);
  for (let at = from; at < end; at++) {
    const t = tokens[at]!;
    if (t.kind !== 'word') {
      if (passes(tokens, at, from, head, many, plural)) continue;
      break;
    }
    const word = t.lower;
    const classes = classesOf(word);
    if (at === from && STATES.has(word) && at + 1 < tokens.length && isPluralHead(tokens, at + 1)) continue;
    // "school-aged children": what a hyphen joins ends nothing.
    const joined = at > from && !t.spaceBefore && isHyphen(tokens[at - 1]);
    if (!joined && wordCloses(t, classes) && !isCompound(tokens, at)) {
      // "four runs", "11 wins": right behind a number above one a word in "s" is no verb.
      const counted = many && isPlainVerb(classes) && word.endsWith('s') && isNounHere(tokens, at, from);
      if (!counted) {
        if (!joins(tokens, at, from, head, many, plural)) break;
        continue;
      }
    }
    if (word === "'s") {
      plural = false;
      continue;
    }
    if (plural) {
      // Plurals agree with verbs without "s": a word in "s" after a plural goes on with the phrase.
      if (!agrees || (classes & WordClass.Verb) !== 0 || !isPluralWord(word, classes) || isObject(tokens[at + 1]))
        break;
      head = at;
      continue;
    }
    // "One in four takes it": the verb of one.
    if (!agrees && at === from && isPlainVerb(classes) && opensObject(tokens[at + 1])) return undefined;
    if (isPluralHeadWord(tokens, at, classes)) {
      if (!many && head >= 0 && !capital(t)) break;
      head = at;
      plural = true;
      continue;
    }
    if (head >= 0 && !joined && ends(word, tokens, at, many)) break;
    head = at;
  }
  if (head < 0) return undefined;
  const last = tokens[head]!;
  if (last.lower.length < 2 && !capital(last)) return undefined;
  if (!plural && many && isAdjectiveOnly(last)) return undefined;
  // "73, raising the prospect": a participle alone is no noun.
  if (
    !plural &&
    head === from &&
    last.lower.length > 5 &&
    (last.lower.endsWith('ed') || last.lower.endsWith('ing')) &&
    !NOUNS_IN_ING.has(last.lower)
  )
    return undefined;
  return { from, to: head + 1, head: singular(last.lower), plural };
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '"', '‘']);

/** "would-be robbers", "off-duty officers". */
const isCompound = (tokens: readonly Token[], i: number): boolean =>
  glued(tokens[i + 1]) && tokens[i + 2]?.spaceBefore === false;

/** Whether the phrase goes on over the mark or number at `at`. */
function passes(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: number,
  many: boolean,
  plural: boolean,
): boolean {
  const t = tokens[at]!;
  if (t.kind === 'number') return many && !plural && head >= 0;
  if (isHyphen(t)) return !t.spaceBefore && tokens[at + 1]?.spaceBefore === false;
  if (t.text === '&') return true;
  return t.text === ',' && !(at > from && !t.spaceBefore && isHyphen(tokens[at - 1]))
    ? joins(tokens, at, from, head, many, plural)
    : false;
}

/** Right behind the number, or at the end of its phrase: "legal costs", "first aid needs". */
function isNounHere(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1];
  return (
    at === from || next === undefined || next.kind === 'punct' || (classesOf(next.lower) & WordClass.Auxiliary) !== 0
  );
}

/** A verb that is no auxiliary. */
const isPlainVerb = (classes: number): boolean => (classes & (WordClass.Verb | WordClass.Auxiliary)) === WordClass.Verb;

/** What a verb takes and a noun that a verb follows does not: "takes medication", "lives alone". */
const opensObject = (t: Token | undefined): boolean =>
  t?.kind === 'word' &&
  (classesOf(t.lower) & (WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition | WordClass.Conjunction)) === 0;

/** After a verb in "s": "19 fouls prove(s) it". */
const isObject = (t: Token | undefined): boolean =>
  t !== undefined && (classesOf(t.lower) & (WordClass.Determiner | WordClass.Pronoun)) !== 0;
const capital = (t: Token): boolean => (t.traits & Trait.Capital) !== 0;
const isAdjectiveOnly = (t: Token): boolean => SKIPPED.has(t.lower) || t.lower.endsWith('ly');

/** A verb form after a noun ends the phrase, unless a plural that it modifies stands soon after ("combined sales"). */
function ends(word: string, tokens: readonly Token[], at: number, many: boolean): boolean {
  if (word.length < 5 || !(word.endsWith('ed') || word.endsWith('ing') || word.endsWith('ly'))) return false;
  if (!many) return true;
  for (let k = at + 1; k < Math.min(tokens.length, at + 4); k++) {
    if (closes(tokens[k]!)) return true;
    if (isPluralHead(tokens, k)) return false;
  }
  return true;
}

/** "digital and physical sales": a conjunction between modifiers of one plural; "Kia and Hyundai vehicles". */
function joins(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: number,
  many: boolean,
  plural: boolean,
): boolean {
  const t = tokens[at]!;
  if (!many || plural || at === from || head < 0) return false;
  const and = t.lower === 'and' || t.lower === 'or' || t.text === ',';
  if (!and) return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + 4); k++) {
    const next = tokens[k]!;
    if (next.kind === 'number' || closes(next)) return false;
    if (isPluralHead(tokens, k)) return k > at + 1;
  }
  return false;
}
