/**
 * One amount: sign, currency, number, unit, rate. "$28.50 a barrel", "-1.3%", "234 kilograms", "5 feet 10 inches", "half an hour".
 */
import type { Bound, Token } from '../../contract.ts';
import { afterHyphen, isHyphen, small } from '../../shared/cardinals.ts';
import { isMinus, type Numeral, parseNumeral } from '../../shared/numerals.ts';
import type { UnitRecord } from '../../shared/units.ts';
import { boundAfter } from './bound.ts';
import { isCurrencyPlace, millionsCode, moneyBefore } from './currency.ts';
import { rateAfter } from './rate.ts';
import { currencySign, lowerCode, unitMark, type UnitMatch, unitWord } from './unit.ts';
import { fitsUnit } from './unit-fit.ts';

export interface Amount {
  /** First token: of the sign or currency, else of the number. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly numeral: Numeral;
  readonly unit?: UnitRecord;
  readonly shared?: readonly string[];
  /** Index after the number and its magnitude, before the unit. */
  readonly numberTo: number;
  /** The currency stands before the number. */
  readonly prefixed?: true;
  /** Joined to its unit or noun by a hyphen: "10-month", "three-point". */
  readonly hyphen?: true;
  readonly bound?: Bound;
  readonly signed?: true;
  readonly malformed?: string;
}

const MINUS_WORDS: ReadonlySet<string> = new Set(['minus', 'negative']);

/** The sign at token `i`: -1, 1 (a plus), or 0 without one, and the token after it. */
function signAt(tokens: readonly Token[], i: number): { to: number; sign: -1 | 0 | 1 } {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  const none = { to: i, sign: 0 as const };
  if (!next) return none;
  if (MINUS_WORDS.has(t.lower)) {
    const at = isHyphen(next) ? i + 2 : i + 1;
    return isNumber(tokens[at]) || small(tokens, at) !== undefined || (t.lower === 'minus' && at === i + 1)
      ? { to: at, sign: -1 }
      : none;
  }
  if (
    next.spaceBefore ||
    (next.kind !== 'number' && next.text !== '$' && next.text !== '£' && next.text !== '€' && next.text !== '.')
  )
    return none;
  const opens =
    t.spaceBefore ||
    i === 0 ||
    tokens[i - 1]!.text === '(' ||
    tokens[i - 1]!.text === '<' ||
    tokens[i - 1]!.text === '>';
  if (t.text === '+') return opens ? { to: i + 1, sign: 1 } : none;
  return isMinus(t) && t.text !== '–' && opens ? { to: i + 1, sign: -1 } : none;
}

const isNumber = (t: Token | undefined): boolean => t?.kind === 'number';

/** Whether digits stand where no number can: glued to a letter before ("S23", "COVID-19"). */
function glued(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.spaceBefore || i === 0) return false;
  return tokens[i - 1]!.kind !== 'punct';
}

/** Reads the amount that begins exactly at token `i`. Ordinals are none. */
export function parseAmount(tokens: readonly Token[], i: number): Amount | undefined {
  const t = tokens[i];
  if (!t || t.kind === 'url') return undefined;
  const sign = signAt(tokens, i);
  const money = isCurrencyPlace(tokens, sign.to) ? moneyBefore(tokens, sign.to) : undefined;
  let at = money?.to ?? sign.to;
  let minus = sign.sign === -1;
  if (money && isMinus(tokens[at]) && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaceBefore) {
    minus = true;
    at++;
  }
  if (!money && glued(tokens, at)) return undefined;
  const numeral = parseNumeral(tokens, at);
  if (!numeral || numeral.ordinal) return undefined;
  const signed = minus ? -1 : 1;
  const start = { from: i, numeral, ...(sign.sign === 0 && !minus ? {} : { signed: true as const }) };
  if (money) return { ...start, ...withMoney(tokens, money, numeral, signed) };
  return { ...start, ...withUnit(tokens, numeral, signed) };
}

type Rest = Omit<Amount, 'from' | 'numeral' | 'signed'>;

/** "$5m", "$ 10 dollars", "$500 US", "$5-million", "$90,000 a year", "USD 20". */
function withMoney(tokens: readonly Token[], money: UnitMatch, n: Numeral, sign: number): Rest {
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
  return {
    to: rate?.to ?? to,
    numberTo,
    value: sign * read.value * (money.scale ?? 1),
    precision: read.precision * (money.scale ?? 1),
    unit: rate?.unit ?? unit,
    prefixed: true,
    ...(money.shared ? { shared: money.shared } : {}),
    ...(n.malformed ? { malformed: n.malformed } : {}),
  };
}

/** The number with the unit after it, if there is one. */
function withUnit(tokens: readonly Token[], n: Numeral, sign: number): Rest {
  const plain = { value: sign * n.value, precision: n.precision, ...(n.malformed ? { malformed: n.malformed } : {}) };
  const bound = boundAfter(tokens, n.to);
  const after = bound?.at ?? n.to;
  const hyphen =
    !bound && isHyphen(tokens[after]) && !tokens[after]!.spaceBefore && tokens[after + 1]?.spaceBefore === false;
  const at = hyphen ? after + 1 : after;
  const extra = { ...(hyphen ? { hyphen: true as const } : {}), ...(bound ? { bound: bound.bound } : {}) };
  const match = unitAt(tokens, at, n, hyphen) ?? (n.fraction ? unitOfPart(tokens, at) : undefined);
  if (!match) {
    const letter = n.letter && letterIsMagnitude(tokens, n) ? n.letter : undefined;
    if (letter) {
      const more = unitAt(tokens, letter.to, { ...n, ...letter }, false);
      const scaled = { value: sign * letter.value, precision: letter.precision };
      if (more) return finish(tokens, letter.to, more, scaled, {});
      return { ...scaled, to: letter.to, numberTo: letter.to };
    }
    return { ...plain, to: bound?.at ?? n.to, numberTo: n.to, ...extra };
  }
  return finish(tokens, n.to, match, plain, extra);
}

function finish(
  tokens: readonly Token[],
  numberTo: number,
  match: UnitMatch,
  value: { value: number; precision: number; malformed?: string },
  extra: Partial<Amount>,
): Rest {
  const scale = match.scale ?? 1;
  const own = {
    ...value,
    to: match.to,
    unit: match.unit,
    value: value.value * scale,
    precision: value.precision * scale,
  };
  const whole = smaller(tokens, own) ?? halfAfter(tokens, own) ?? own;
  const rate = rateAfter(tokens, whole.to, match.unit);
  return { ...whole, ...rate, numberTo, ...extra, ...(match.shared ? { shared: match.shared } : {}) };
}

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

/** "half an hour", "three-quarters of a mile", "1/16 of a pint", "half a percent". */
function unitOfPart(tokens: readonly Token[], i: number): UnitMatch | undefined {
  let at = i;
  if (tokens[at]?.lower === 'of') at++;
  at = afterHyphen(tokens, at);
  if (tokens[at]?.lower !== 'a' && tokens[at]?.lower !== 'an' && tokens[at]?.lower !== 'one') return undefined;
  at = afterHyphen(tokens, at + 1);
  const match = unitWord(tokens, at);
  return match && match.unit.dimension !== 'money' ? match : match && tokens[i]?.lower !== 'of' ? match : undefined;
}

/** Units that are counted in two steps, and how many of the second make one of the first. */
const STEPS: ReadonlyMap<string, readonly [symbol: string, count: number]> = new Map([
  ['[ft_i]', ['[in_i]', 12]],
  ['[lb_av]', ['[oz_av]', 16]],
  ['[stone_av]', ['[lb_av]', 14]],
  ['USD', ['USX', 100]],
  ['GBP', ['GBX', 100]],
]);

/** "5 feet 10 inches", "6ft 2in", "thirteen dollars and forty-five cents". */
function smaller(tokens: readonly Token[], own: Pick<Amount, 'to' | 'value' | 'precision' | 'unit'>) {
  const step = STEPS.get(own.unit?.symbol ?? '');
  if (!step || !Number.isInteger(own.value)) return undefined;
  const and = tokens[own.to]?.lower === 'and' ? 1 : 0;
  const at = afterHyphen(tokens, own.to + and);
  const n = parseNumeral(tokens, at);
  if (!n || n.ordinal || n.vague || n.value >= step[1]) return undefined;
  const joined = (to: number) => ({
    ...own,
    to,
    value: own.value + Math.sign(own.value || 1) * (n.value / step[1]),
    precision: n.precision / step[1],
  });
  // "15 dollars 50."
  const end = tokens[n.to];
  if (
    step[1] === 100 &&
    n.isDigits &&
    n.to === at + 1 &&
    tokens[at]!.text.length === 2 &&
    (!end || (end.kind === 'punct' && !end.spaceBefore && !isHyphen(end) && end.text !== '%'))
  )
    return joined(n.to);
  const unit = unitAt(tokens, afterHyphen(tokens, n.to), n, false);
  return unit?.unit.symbol === step[0] ? joined(unit.to) : undefined;
}

/** "two years and a half". */
function halfAfter(tokens: readonly Token[], own: Pick<Amount, 'to' | 'value' | 'precision' | 'unit'>) {
  if (tokens[own.to]?.lower !== 'and' || tokens[own.to + 1]?.lower !== 'a' || tokens[own.to + 2]?.lower !== 'half')
    return undefined;
  return Number.isInteger(own.value) ? { ...own, to: own.to + 3, value: own.value + 0.5, precision: 0.25 } : undefined;
}

/** Whether "m" after digits is a million: before a noun; a capital; but "t" and "mm" only with money. */
function letterIsMagnitude(tokens: readonly Token[], n: Numeral): boolean {
  const t = tokens[n.to]!;
  const next = tokens[n.to + 1];
  if (next && !next.spaceBefore && next.kind !== 'punct') return false;
  if (t.lower === 'b') return t.text === 'B' && next?.kind === 'word' && next.text === next.lower;
  return t.lower === 'm';
}
