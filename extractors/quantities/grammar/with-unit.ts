import type { Token } from '../../contract.ts';
import { afterHyphen, isHyphen } from '../../shared/cardinals.ts';
import type { Numeral } from '../../shared/numerals.ts';
import type { Amount, Rest } from './amount-shape.ts';
import { boundAfter } from './bound.ts';
import { rateAfter } from './rate.ts';
import { halfAfter, smaller } from './steps.ts';
import { type UnitMatch, unitWord } from './unit.ts';
import { unitAt } from './unit-after.ts';

/** The number with the unit after it, if there is one. */
export function withUnit(tokens: readonly Token[], n: Numeral, sign: number): Rest {
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

/** Whether "m" after digits is a million: before a noun; a capital; but "t" and "mm" only with money. */
function letterIsMagnitude(tokens: readonly Token[], n: Numeral): boolean {
  const t = tokens[n.to]!;
  const next = tokens[n.to + 1];
  if (next && !next.spaceBefore && next.kind !== 'punct') return false;
  if (t.lower === 'b') return t.text === 'B' && next?.kind === 'word' && next.text === next.lower;
  return t.lower === 'm';
}
