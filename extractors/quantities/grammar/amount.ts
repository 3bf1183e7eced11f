/**
 * One amount: sign, currency, number, unit, rate. "$28.50 a barrel", "-1.3%", "234 kilograms", "5 feet 10 inches", "half an hour".
 */
import type { Token } from '../../contract.ts';
import { isMinus } from '../../shared/hyphens.ts';
import { type Numeral, parseNumeral } from '../../shared/numerals.ts';
import type { Mutable } from '../../shared/mutable.ts';
import type { Amount } from './amount-shape.ts';
import { behindAt } from './behind.ts';
import { isCurrencyPlace, moneyBefore } from './currency.ts';
import { signAt } from './sign.ts';
import { withMoney } from './with-money.ts';
import { withUnit } from './with-unit.ts';

/** Whether digits stand where no number can: glued to a letter before ("S23", "COVID-19"). */
export function isGlued(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.spaceBefore || i === 0) return false;
  return tokens[i - 1]!.kind !== 'punct';
}

/** The amount of the number `n` at token `i`, which has neither sign nor currency before it. */
export const amountOfNumber = (
  tokens: readonly Token[],
  i: number,
  n: Numeral,
  behind: number,
): Mutable<Amount> | undefined => (isGlued(tokens, i) ? undefined : withUnit(tokens, i, n, 1, behind));

/** Reads the amount that begins exactly at token `i`. Ordinals are none. */
export function parseAmount(tokens: readonly Token[], i: number): Amount | undefined {
  const t = tokens[i];
  if (t === undefined || t.kind === 'url') return undefined;
  const sign = signAt(tokens, i);
  const money = isCurrencyPlace(tokens, sign.to) ? moneyBefore(tokens, sign.to) : undefined;
  let at = money?.to ?? sign.to;
  let minus = sign.sign === -1;
  if (money && isMinus(tokens[at]) && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaceBefore) {
    minus = true;
    at++;
  }
  if (!money && isGlued(tokens, at)) return undefined;
  const numeral = parseNumeral(tokens, at);
  if (!numeral || numeral.ordinal) return undefined;
  const signed = minus ? -1 : 1;
  const amount: Mutable<Amount> = money
    ? withMoney(tokens, i, money, numeral, signed)
    : withUnit(tokens, i, numeral, signed, behindAt(tokens, numeral.to));
  if (sign.sign !== 0 || minus) amount.signed = true;
  return amount;
}
