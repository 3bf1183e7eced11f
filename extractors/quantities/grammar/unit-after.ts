import type { Token } from '../../contract.ts';
import type { Numeral } from '../../shared/numerals.ts';
import { millionsCode } from './currency.ts';
import { isNumber } from './sign.ts';
import { currencySign, lowerCode, unitMark, type UnitMatch, unitWord } from './unit.ts';
import { fitsUnit } from './unit-fit.ts';

/** The unit at token `i`: a word anywhere, a mark after digits only. */
export function unitAt(tokens: readonly Token[], i: number, n: Numeral, hyphen: boolean): UnitMatch | undefined {
  const t = tokens[i];
  if (!t) return undefined;
  const word = unitWord(tokens, i);
  if (word && fitsUnit(tokens, i, word, n, hyphen)) return word;
  const mark = n.isDigits ? unitMark(tokens, i) : undefined;
  if (mark && fitsUnit(tokens, i, mark, n, hyphen)) return mark;
  const sign = n.isDigits ? currencySign(tokens, i) : undefined;
  // "10 $", "100€", "6.25 BTC"; but "5 $10 notes" are two amounts.
  if (sign && !(isNumber(tokens[sign.to]) && t.spaceBefore && !tokens[sign.to]!.spaceBefore)) return sign;
  const millions = n.isDigits ? millionsCode(t) : undefined;
  if (millions) return { to: i + 1, unit: millions, word: false, scale: 1e6 };
  const lower = n.isDigits ? lowerCode(t) : undefined;
  return lower && { to: i + 1, unit: lower, word: false };
}
