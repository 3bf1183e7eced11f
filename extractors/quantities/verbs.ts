/**
 * Whether a token is a verb, by closed-class words and endings: enough to find where a subject ends.
 */
import { type Token, Trait } from '../contract.ts';
import { IRREGULAR_PASTS } from '../shared/lexicon-pasts.ts';
import { FALLING, RISING } from './lexicon-change.ts';
import {
  AUXILIARIES,
  BASE_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  REPORTED_VERBS,
  VERBS,
} from './lexicon-words.ts';
import { isPlural } from './noun-words.ts';

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", 'its', 'their', 'his', 'her', 'our', 'my', 'your']);
/** Of the lexicon's verbs, those that stand as other words after a noun. */
const NEVER: ReadonlySet<string> = new Set([
  "'s",
  'dead',
  'each',
  'old',
  'ago',
  'alive',
  'missing',
  'apiece',
  'older',
  'younger',
  'up',
  'down',
  'lower',
  'higher',
  'downward',
  'upward',
]);

/** Participles that serve as prepositions. */
export const NO_VERB_HERE: ReadonlySet<string> = new Set(['compared', 'based', 'according', 'including', 'combined']);

/** Verbs that "of" follows. */
const OF_THINGS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'has',
  'does',
  'consists',
  'dies',
  'disposes',
  'approves',
  'speaks',
]);

const MODALS: ReadonlySet<string> = new Set(
  "will would can could may might must shall should not cannot can't won't didn't doesn't don't couldn't wouldn't shouldn't".split(
    ' ',
  ),
);

/** An auxiliary, or a past that says how a figure moved: what stands before it is a noun. */
export const isMoving = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && (AUXILIARIES.has(t.lower) || MOVES.test(t.lower));
const MOVES =
  /^(?:rose|fell|grew|sank|slid|doubled|tripled|halved|jumped|dropped|climbed|soared|surged|totaled|totalled|averaged|plunged)$/;

const isCapital = (t: Token | undefined): boolean => t !== undefined && (t.traits & Trait.Capital) !== 0;

/** After these a noun or adjective follows: "the set", "its lead", "of work". */
function opensNoun(t: Token | undefined): boolean {
  if (t === undefined || t.kind !== 'word') return false;
  const word = t.lower;
  return (
    (DETERMINERS.has(word) && word !== 'that' && word !== 'this' && word !== 'all' && word !== 'both') ||
    POSSESSIVES.has(word) ||
    PREPOSITIONS.has(word)
  );
}

export function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (t === undefined || t.kind !== 'word' || NEVER.has(t.lower)) return false;
  const word = t.lower;
  if (AUXILIARIES.has(word)) return !isCapital(t) || i > 0;
  const before = tokens[i - 1];
  // "estimates of", "charges of": nouns.
  if (word.endsWith('s') && tokens[i + 1]?.lower === 'of' && !OF_THINGS.has(word)) return false;
  if (isCapital(t) && (isCapital(before) || i === 0)) return false;
  if (before && MODALS.has(before.lower)) return !isCapital(t);
  if (opensNoun(before))
    return (
      before!.lower === 'to' &&
      (t.traits & Trait.NumberWord) === 0 &&
      !isCapital(t) &&
      !isPlural(t) &&
      !PREPOSITIONS.has(word) &&
      !DETERMINERS.has(word) &&
      !POSSESSIVES.has(word)
    );
  // "operating costs rose": before a verb a word in "s" is a noun.
  if (word.endsWith('s') && isMoving(tokens[i + 1])) return false;
  if (VERBS.has(word)) return true;
  if (before === undefined || before.kind !== 'word') return behindMark(tokens, i);
  if (NO_VERB_HERE.has(word)) return false;
  if (REPORTED_VERBS.has(word) || IRREGULAR_PASTS.has(word) || RISING.has(word) || FALLING.has(word))
    return !isCapital(t);
  if (BASE_VERBS.has(word)) return isPlural(before) || AUXILIARIES.has(before.lower);
  if (isCapital(t)) return false;
  return (word.length > 4 && word.endsWith('ed')) || isPresent(tokens, i);
}

/** Behind a comma or bracket: "the fund, the biggest, owns", "costs, it said"; not "salaries, costs and". */
function behindMark(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  // "the S&P 500 added".
  if (tokens[i - 1]?.kind === 'number')
    return (
      !isCapital(t) && (REPORTED_VERBS.has(t.lower) || RISING.has(t.lower) || FALLING.has(t.lower)) && !isPlural(t)
    );
  const mark = tokens[i - 1]?.text;
  const next = tokens[i + 1];
  if (isCapital(t) || (mark !== ',' && mark !== ')')) return false;
  if (mark === ',' && t.lower.endsWith('ed') && !REPORTED_VERBS.has(t.lower)) return next?.kind !== 'word';
  return (
    REPORTED_VERBS.has(t.lower) && next !== undefined && (mark === ')' || (next.text !== ',' && next.lower !== 'and'))
  );
}

/** "the unit treats about", "the model packs a": a word in "s" behind a singular and before what a verb governs. */
function isPresent(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  const [before, next] = [tokens[i - 1]!, tokens[i + 1]];
  if (
    !isPlural(t) ||
    isPlural(before) ||
    next === undefined ||
    CONJUNCTIONS.has(before.lower) ||
    before.text === before.text.toUpperCase()
  )
    return false;
  return GOVERNED.has(next.lower) || (next.kind === 'number' && next.spaceBefore);
}
const GOVERNED: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'about',
  'nearly',
  'up',
  'more',
  'some',
  'around',
  'almost',
  'roughly',
]);
