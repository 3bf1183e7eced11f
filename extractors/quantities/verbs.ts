/**
 * Whether a token is a verb, by closed-class words and endings: enough to find where a subject ends.
 */
import { type Token, Trait } from '../contract.ts';
import { isPlural, isPluralWord } from './noun-words.ts';
import { classesOf, WordClass } from './word-classes.ts';

/** An auxiliary, or a past that says how a figure moved: what stands before it is a noun. */
export const isMoving = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && (classesOf(t.lower) & (WordClass.Auxiliary | WordClass.Moves)) !== 0;

const isCapital = (t: Token | undefined): boolean => t !== undefined && (t.traits & Trait.Capital) !== 0;

/** What stands behind "to" is a verb unless it is one of these. */
const NO_INFINITIVE = WordClass.Preposition | WordClass.Determiner | WordClass.Possessive;

/** What a word is that can be a verb where neither a modal nor "to" stands before it, apart from words in "s" and "ed". */
const VERBAL =
  WordClass.Auxiliary |
  WordClass.Verb |
  WordClass.FigureVerb |
  WordClass.BaseVerb |
  WordClass.Rising |
  WordClass.Falling |
  WordClass.Reported |
  WordClass.Plural;

const S = 115;
const D = 100;

export function isVerb(tokens: readonly Token[], i: number): boolean {
  if (i < 0 || i >= tokens.length) return false;
  const t = tokens[i]!;
  return t.kind === 'word' && isVerbWord(tokens, i, classesOf(t.lower));
}

/**
 * Whether the word at `i` is a verb.
 *
 * @param classes those of the word
 */
export function isVerbWord(tokens: readonly Token[], i: number, classes: number): boolean {
  const t = tokens[i]!;
  const word = t.lower;
  if ((classes & WordClass.NoVerb) !== 0) return false;
  const capital = (t.traits & Trait.Capital) !== 0;
  if ((classes & WordClass.Auxiliary) !== 0) return !capital || i > 0;
  const last = word.charCodeAt(word.length - 1);
  const before = i > 0 ? tokens[i - 1] : undefined;
  if ((classes & VERBAL) === 0 && last !== S && last !== D)
    return !capital && before !== undefined && isInfinitive(t, classes, before, classesOf(before.lower));
  const inS = last === S;
  // "estimates of", "charges of": nouns.
  if (inS && (classes & WordClass.BeforeOf) === 0 && tokens[i + 1]?.lower === 'of') return false;
  if (capital && (before === undefined || isCapital(before))) return false;
  const classesBefore = before === undefined ? 0 : classesOf(before.lower);
  if ((classesBefore & (WordClass.Modal | WordClass.OpensNoun)) !== 0) {
    if ((classesBefore & WordClass.Modal) !== 0 || before!.kind === 'word')
      return !capital && isInfinitive(t, classes, before!, classesBefore);
  }
  // "operating costs rose": before a verb a word in "s" is a noun.
  if (inS && isMoving(tokens[i + 1])) return false;
  if ((classes & WordClass.Verb) !== 0) return true;
  if (before === undefined || before.kind !== 'word') return behindMark(tokens, i, classes);
  if ((classes & WordClass.NoVerbHere) !== 0) return false;
  if ((classes & WordClass.FigureVerb) !== 0) return !capital;
  if ((classes & WordClass.BaseVerb) !== 0) return (classesBefore & WordClass.Auxiliary) !== 0 || isPlural(before);
  if (capital) return false;
  return (
    (word.length > 4 && word.endsWith('ed')) || ((inS || (classes & WordClass.Plural) !== 0) && isPresent(tokens, i))
  );
}

/** Behind a modal any word is a verb; behind "to" one that no noun phrase begins with. */
function isInfinitive(t: Token, classes: number, before: Token, classesBefore: number): boolean {
  if ((classesBefore & WordClass.Modal) !== 0) return true;
  return (
    before.lower === 'to' &&
    (t.traits & Trait.NumberWord) === 0 &&
    (classes & NO_INFINITIVE) === 0 &&
    !isPluralWord(t.lower, classes)
  );
}

/** Behind a comma or bracket: "the fund, the biggest, owns", "costs, it said"; not "salaries, costs and". */
function behindMark(tokens: readonly Token[], i: number, classes: number): boolean {
  const t = tokens[i]!;
  const before = i > 0 ? tokens[i - 1] : undefined;
  if (before === undefined || isCapital(t)) return false;
  // "the S&P 500 added".
  if (before.kind === 'number')
    return (classes & (WordClass.Reported | WordClass.Rising | WordClass.Falling)) !== 0 && !isPlural(t);
  const mark = before.text;
  const next = tokens[i + 1];
  if (mark !== ',' && mark !== ')') return false;
  const reported = (classes & WordClass.Reported) !== 0;
  if (mark === ',' && !reported && t.lower.endsWith('ed')) return next?.kind !== 'word';
  return reported && next !== undefined && (mark === ')' || (next.text !== ',' && next.lower !== 'and'));
}

/** "the unit treats about", "the model packs a": a word in "s" behind a singular and before what a verb governs. */
function isPresent(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  const before = tokens[i - 1]!;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if ((classesOf(next.lower) & WordClass.Governed) === 0 && !(next.kind === 'number' && next.spaceBefore)) return false;
  return (
    isPlural(t) &&
    !isPlural(before) &&
    (classesOf(before.lower) & WordClass.Conjunction) === 0 &&
    before.text !== before.text.toUpperCase()
  );
}
