import type { Token } from '../../contract.ts';
import { afterHyphen, isHyphen } from '../../shared/hyphens.ts';
import type { Numeral } from '../../shared/numerals.ts';
import type { Mutable } from '../../shared/mutable.ts';
import { type Amount, amountOf } from './amount-shape.ts';
import { Behind } from './behind.ts';
import { boundAfter } from './bound.ts';
import { rateAfter } from './rate.ts';
import { halfAfter, smaller } from './steps.ts';
import { type UnitMatch, unitWord } from './unit.ts';
import { unitAt } from './unit-after.ts';

/** What stands between a number and its unit, or begins it. */
const OPENS_UNIT = Behind.Unit | Behind.Hyphen | Behind.Bound | Behind.Part;

/**
 * The number with the unit after it, if there is one.
 *
 * @param behind what the token behind the number can open
 */
export function withUnit(
  tokens: readonly Token[],
  from: number,
  n: Numeral,
  sign: number,
  behind: number,
): Mutable<Amount> {
  const plain = amountOf(n, from, n.to, sign * n.value, n.precision);
  if ((behind & OPENS_UNIT) === 0) return plain;
  const bound = (behind & Behind.Bound) === 0 ? undefined : boundAfter(tokens, n.to);
  const after = bound?.at ?? n.to;
  const hyphen =
    !bound && isHyphen(tokens[after]) && !tokens[after]!.spaceBefore && tokens[after + 1]?.spaceBefore === false;
  const at = hyphen ? after + 1 : after;
  const match =
    unitAt(tokens, at, n, hyphen) ??
    (n.fraction ? unitOfPart(tokens, at) : n.vague ? unitOfMany(tokens, at) : undefined);
  if (!match) {
    const letter = n.letter && letterIsMagnitude(tokens, n) ? n.letter : undefined;
    if (letter) {
      const more = unitAt(tokens, letter.to, { ...n, ...letter }, false);
      const { value, precision, to } = letter;
      const scaled = amountOf(n, from, to, sign * value, precision);
      scaled.malformed = undefined;
      return more ? finish(tokens, more, scaled) : scaled;
    }
    plain.to = bound?.at ?? n.to;
  }
  const amount = match ? finish(tokens, match, plain) : plain;
  if (hyphen) amount.hyphen = true;
  if (bound) amount.bound = bound.bound;
  return amount;
}

/** The amount with its unit, what stands in a smaller unit behind it, and its rate. */
function finish(tokens: readonly Token[], match: UnitMatch, own: Mutable<Amount>): Mutable<Amount> {
  const scale = match.scale ?? 1;
  own.to = match.to;
  own.unit = match.unit;
  own.value *= scale;
  own.precision *= scale;
  const whole: Mutable<Amount> = smaller(tokens, own) ?? halfAfter(tokens, own) ?? own;
  const rate = rateAfter(tokens, whole.to, match.unit);
  if (rate) {
    whole.to = rate.to;
    whole.unit = rate.unit;
  }
  if (match.shared) whole.shared = match.shared;
  return whole;
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

/** Units of which one speaks in hundreds and millions; a "bar" or a "cup" is then a thing. Symbols of UCUM. */
const OF_MANY: ReadonlySet<string> = new Set(
  'km m [mi_i] [ft_i] kg t [ston_av] [lb_av] har [acr_br] L [gal_us] [bbl_us] h d wk mo a'.split(' '),
);

/** "billions of dollars", "hundreds of miles". */
function unitOfMany(tokens: readonly Token[], i: number): UnitMatch | undefined {
  const match = tokens[i]?.lower === 'of' ? unitWord(tokens, i + 1) : undefined;
  return match && (match.unit.dimension === 'money' || OF_MANY.has(match.unit.symbol)) ? match : undefined;
}

/** Whether "m" after digits is a million: before a noun; a capital; but "t" and "mm" only with money. */
function letterIsMagnitude(tokens: readonly Token[], n: Numeral): boolean {
  const t = tokens[n.to]!;
  const next = tokens[n.to + 1];
  if (next && !next.spaceBefore && next.kind !== 'punct') return false;
  if (t.lower === 'b') return t.text === 'B' && next?.kind === 'word' && next.text === next.lower;
  return t.lower === 'm';
}
