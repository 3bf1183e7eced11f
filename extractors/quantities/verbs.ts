/**
 * Whether a token is a verb, by closed-class words and endings: enough to find where a subject ends.
 */
import { type Token, Trait } from '../contract.ts';
import { isPlural } from './noun-words.ts';
import { classesOf, WordClass } from './word-classes.ts';

/** An auxiliary, or a past that says how a figure moved: what stands before it is a noun. */
export const isMoving = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && (classesOf(t.lower) & (WordClass.Auxiliary | WordClass.Moves)) !== 0;

const isCapital = (t: Token | undefined): boolean => t !== undefined && (t.traits & Trait.Capital) !== 0;

/** What stands behind "to" is a verb unless it is one of these. */
const NO_INFINITIVE = WordClass.Preposition | WordClass.Determiner | WordClass.Possessive;

export function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (t === undefined || t.kind !== 'word') return false;
  const word = t.lower;
  const classes = classesOf(word);
  if ((classes & WordClass.NoVerb) !== 0) return false;
  const capital = isCapital(t);
  if ((classes & WordClass.Auxiliary) !== 0) return !capital || i > 0;
  const before = i > 0 ? tokens[i - 1] : undefined;
  const inS = word.endsWith('s');
  // "estimates of", "charges of": nouns.
  if (inS && (classes & WordClass.BeforeOf) === 0 && tokens[i + 1]?.lower === 'of') return false;
  if (capital && (before === undefined || isCapital(before))) return false;
  const classesBefore = before === undefined ? 0 : classesOf(before.lower);
  if ((classesBefore & WordClass.Modal) !== 0) return !capital;
  if ((classesBefore & WordClass.OpensNoun) !== 0 && before!.kind === 'word')
    return (
      before!.lower === 'to' &&
      !capital &&
      (t.traits & Trait.NumberWord) === 0 &&
      (classes & NO_INFINITIVE) === 0 &&
      !isPlural(t)
    );
  // "operating costs rose": before a verb a word in "s" is a noun.
  if (inS && isMoving(tokens[i + 1])) return false;
  if ((classes & WordClass.Verb) !== 0) return true;
  if (before === undefined || before.kind !== 'word') return behindMark(tokens, i, classes);
  if ((classes & WordClass.NoVerbHere) !== 0) return false;
  if ((classes & WordClass.FigureVerb) !== 0) return !capital;
  if ((classes & WordClass.BaseVerb) !== 0) return (classesBefore & WordClass.Auxiliary) !== 0 || isPlural(before);
  if (capital) return false;
  return (word.length > 4 && word.endsWith('ed')) || isPresent(tokens, i);
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
  const [before, next] = [tokens[i - 1]!, tokens[i + 1]];
  if (next === undefined) return false;
  if ((classesOf(next.lower) & WordClass.Governed) === 0 && !(next.kind === 'number' && next.spaceBefore)) return false;
  return (
    isPlural(t) &&
    !isPlural(before) &&
    (classesOf(before.lower) & WordClass.Conjunction) === 0 &&
    before.text !== before.text.toUpperCase()
  );
}
