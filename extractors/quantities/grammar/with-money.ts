import type { Token } from '../../contract.ts';
import { afterHyphen } from '../../shared/hyphens.ts';
import type { Numeral } from '../../shared/numerals.ts';
import type { Mutable } from '../../shared/mutable.ts';
import type { Amount } from './amount-shape.ts';
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
  const amount: Mutable<Amount> = {
    from,
    numeral: n,
    to: rate?.to ?? to,
    numberTo,
    value: sign * read.value * (money.scale ?? 1),
    precision: read.precision * (money.scale ?? 1),
    unit: rate?.unit ?? unit,
    prefixed: true,
  };
  if (money.country) amount.country = money.country;
  if (money.shared) amount.shared = money.shared;
  if (n.malformed) amount.malformed = n.malformed;
  return amount;
}
