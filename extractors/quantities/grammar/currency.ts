/**
 * A currency before its number: "$31", "US$5bn", "A$2bn", "Rs 5 crore", "EUR 125", "MAUD 60".
 */
import { type Token, Trait } from '../../contract.ts';
import { magnitude } from '../../shared/cardinals.ts';
import { type UnitRecord, unitBySymbol } from '../../shared/units.ts';
import { codeNamed, currencySign, lowerCode, type UnitMatch } from './unit.ts';

/** Whether a currency can begin at the token: one cheap look. */
export function isCurrencyPlace(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  if ((t.traits & Trait.Currency) !== 0) return true;
  return t.kind === 'word' && t.text.length <= 5;
}

/** Signs of letters that are words or names as well: without space, and before more than one digit. */
const GLUED_ONLY: ReadonlySet<string> = new Set(['PS', 'RM', 'Sh', 'Ft', 'Dh', 'NIS', 'KD', 'DM', 'CFA', 'Y', 'kn']);
const MULTIPLIED: ReadonlySet<string> = new Set(['PS']);

/** Currencies that their own press writes as one letter, by the letter: the currency and its country. */
const LETTERS: ReadonlyMap<string, readonly [code: string, country: string]> = new Map([
  ['R', ['ZAR', 'ZA']],
  ['N', ['NGN', 'NG']],
  ['P', ['PHP', 'PH']],
]);
/** These letters, in lower case. */
export const letterCurrencies = (): readonly string[] => [...LETTERS.keys()].map((letter) => letter.toLowerCase());

/** Of plain whole numbers, smaller ones are rather a code: "N95", "R2", "P3". */
const LEAST_OF_LETTER = 100;

/** A currency, with the country whose press alone writes it so. */
export interface MoneyMatch extends UnitMatch {
  readonly country?: string;
}

/** The currency at token `i`, with a number right after it. */
export function moneyBefore(tokens: readonly Token[], i: number): MoneyMatch | undefined {
  const t = tokens[i]!;
  const match = sign(tokens, i) ?? spaced(tokens, i) ?? code(t, i);
  if (!match) return letter(tokens, i);
  const after = tokens[match.to];
  if (!after) return undefined;
  // "US$A" does not occur, but "$US55" and "$A82" do: letters between the sign and the digits.
  const number = after.kind === 'number' || (after.text === '.' && tokens[match.to + 1]?.kind === 'number');
  const wordy = t.kind === 'punct' && after.kind === 'word';
  const minus = (after.text === '-' || after.text === '−') && tokens[match.to + 1]?.kind === 'number';
  if (!number && !wordy && !minus) return undefined;
  if (t.kind === 'word' && match.to === i + 1) {
    if (GLUED_ONLY.has(t.text) && after.spaceBefore) return undefined;
    // "PS5" is a console.
    if (MULTIPLIED.has(t.text) && after.text.length < 2 && tokens[match.to + 1]?.spaceBefore !== false)
      return undefined;
    if (!t.spaceBefore && tokens[i - 1]?.kind !== 'punct') return undefined;
  }
  return match;
}

/** "R18.21", "N5.2 billion", "P100": with a space only before millions ("R 2.3 billion"). */
function letter(tokens: readonly Token[], i: number): MoneyMatch | undefined {
  const t = tokens[i]!;
  const known = t.text.length === 1 ? LETTERS.get(t.text) : undefined;
  const number = tokens[i + 1];
  if (!known || number?.kind !== 'number' || (!t.spaceBefore && tokens[i - 1]?.text !== '(')) return undefined;
  const scaled = (magnitude(tokens, i + 2)?.value ?? 1) > 1;
  if (!scaled && (number.spaceBefore || (/^\d+$/.test(number.text) && Number(number.text) < LEAST_OF_LETTER)))
    return undefined;
  const [symbol, country] = known;
  return { to: i + 1, unit: unitBySymbol(symbol)!, word: false, ...(scaled ? {} : { country }) };
}

/** Letters glued to the sign decide: "A $5 note" has the space of an article. */
function sign(tokens: readonly Token[], i: number): UnitMatch | undefined {
  const match = currencySign(tokens, i);
  if (!match) return undefined;
  const t = tokens[i]!;
  const single = t.kind === 'word' && t.text.length === 1 && match.to > i + 1;
  if (single && tokens[i + 1]!.spaceBefore) return undefined;
  return match;
}

/** Wire copy in lower case: "c $ 16.4 million", "mxn$ 15". "a $ 4 million" is an article. */
function spaced(tokens: readonly Token[], i: number): UnitMatch | undefined {
  const t = tokens[i]!;
  if (t.kind !== 'word' || tokens[i + 1]?.text !== '$') return undefined;
  const letters = t.text.toUpperCase();
  if (letters === 'A' || (letters === t.text && letters.length === 1)) return undefined;
  const upper = [{ ...t, text: letters }, tokens[i + 1]!];
  const match = currencySign(upper, 0);
  return match?.to === 2 ? { ...match, to: i + 2 } : undefined;
}

function code(t: Token, i: number): UnitMatch | undefined {
  const millions = millionsCode(t);
  if (millions) return { to: i + 1, unit: millions, word: false, scale: 1e6 };
  const unit = lowerCode(t);
  return unit && { to: i + 1, unit, word: false };
}

/** "MUSD", "MGBP": millions in the code. */
export function millionsCode(t: Token): UnitRecord | undefined {
  if (t.text.length !== 4 || t.text[0] !== 'M' || t.text !== t.text.toUpperCase()) return undefined;
  return codeNamed(t.lower.slice(1));
}
