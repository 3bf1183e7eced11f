import type { Token } from '../../contract.ts';
import { afterHyphen } from '../../shared/hyphens.ts';
import type { Numeral } from '../../shared/numerals.ts';
import type { Mutable } from '../../shared/mutable.ts';
import { type Amount, amountOf } from './amount-shape.ts';
import { rateAfter } from './rate.ts';
import type { MoneyMatch } from './currency.ts';
import { currencySign, unitWord } from './unit.ts';

/** "$5m", "$ 10 dollars", "$500 US", "$5-million", "$90,000 a year", "USD 20". */
export function withMoney(
  tokens: readonly Token[],
  from: number,
  money: MoneyMatch,
  n: Numeral,
  sign: number,
): Mutable<Amount> {
  const read = n.letter ?? n;
  let to = read.to;
  let unit = money.unit;
  const again = unitWord(tokens, afterHyphen(tokens, to));
  if (again?.unit.dimension === 'money') {
    if (again.unit.symbol !== unit.symbol && again.unit.symbol !== 'USX') unit = again.unit;
    if (again.unit.symbol !== 'USX') to = again.to;
  } else if (
    tokens[to]?.text === 'US' ||
    tokens[to]?.text === 'USD' ||
    tokens[to]?.text === 'CAD' ||
    tokens[to]?.text === 'AUD'
  ) {
    const code = currencySign(tokens, to);
    if (code) unit = code.unit;
    to++;
  }
  const numberTo = read.to;
  const rate = rateAfter(tokens, to, unit);
  const scale = money.scale ?? 1;
  const amount = amountOf(n, from, numberTo, sign * read.value * scale, read.precision * scale);
  amount.to = rate?.to ?? to;
  amount.unit = rate?.unit ?? unit;
  amount.prefixed = true;
  amount.country = money.country;
  amount.shared = money.shared;
  return amount;
}
