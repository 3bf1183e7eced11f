/**
 * Where a figure may begin, by the traits of the tokens: most tokens are passed with one test.
 */
import { type Token, Trait } from '../contract.ts';
import { boundBefore } from './grammar/bound.ts';
import { currencyBeginnings } from './grammar/unit.ts';
import { letterCurrencies } from './grammar/currency.ts';

const OPENERS: ReadonlySet<string> = new Set([
  'between',
  'from',
  'aged',
  'age',
  'ages',
  'minus',
  'negative',
  'a',
  'an',
  'few',
  'several',
  'couple',
]);

/** Currencies in letters, as tokens have them: "us", "rs.", "u.s." (units are listed without full stops). */
const CURRENCY_WORDS = [...currencyBeginnings(), ...letterCurrencies()]
  .filter((word) => /^\p{L}/u.test(word))
  .flatMap((word) => [word, `${word}.`, word.replaceAll(/\p{L}/gu, '$&.')]);

/** Words before a number that can open its figure, for the trait `FigureOpener`. */
export const OPENING_WORDS: readonly string[] = [...OPENERS, ...CURRENCY_WORDS];

/** A number, or the sign of a currency. */
const FIGURE = Trait.Digit | Trait.Currency | Trait.NumberWord;
const DIGITS_OR_CURRENCY = Trait.Digit | Trait.Currency;
const SIGNS: ReadonlySet<string> = new Set(['-', '−', '+', '.']);

/** So far behind a word that opens a pattern ("between", "aged", "a") stands its number. */
const FARTHEST_NUMBER = 6;
/** Letters before digits are a currency up to this length. */
const LONGEST_CURRENCY = 5;

/** Index of the next token, from `i` on, at which any pattern can begin; the number of tokens without one. */
export function nextBeginning(tokens: readonly Token[], i: number): number {
  for (let at = i; at < tokens.length; at++) {
    const t = tokens[at]!;
    if ((t.traits & FIGURE) !== 0) return at;
    if ((t.traits & Trait.FigureOpener) !== 0 ? opens(tokens, at) : t.kind === 'punct' && isSign(tokens, at)) return at;
  }
  return tokens.length;
}

/** "-5", "+$3", "-.5", ".5". */
function isSign(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.spaceBefore || !SIGNS.has(tokens[i]!.text)) return false;
  return (next.traits & DIGITS_OR_CURRENCY) !== 0 || (next.text === '.' && tokens[i + 2]?.kind === 'number');
}

function opens(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!isNumberNear(tokens, i)) return (t.lower === 'a' || t.lower === 'an') && boundBefore(tokens, i) !== undefined;
  if (OPENERS.has(t.lower)) return true;
  // "US$5", "Rs 5", "EUR 125", "Y=500".
  const next = tokens[i + 1];
  return (
    t.text.length <= LONGEST_CURRENCY &&
    next !== undefined &&
    ((next.traits & DIGITS_OR_CURRENCY) !== 0 || next.text === '=')
  );
}

function isNumberNear(tokens: readonly Token[], i: number): boolean {
  const end = Math.min(tokens.length, i + FARTHEST_NUMBER + 1);
  for (let k = i + 1; k < end; k++) if ((tokens[k]!.traits & FIGURE) !== 0) return true;
  return false;
}
