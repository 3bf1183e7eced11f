import type { Token } from '../../contract.ts';
import { afterHyphen, isHyphen } from '../../shared/hyphens.ts';
import { parseNumeral } from '../../shared/numerals.ts';
import type { Amount } from './amount-shape.ts';
import { unitAt } from './unit-after.ts';

/** Units that are counted in two steps, and how many of the second make one of the first. */
const STEPS: ReadonlyMap<string, readonly [symbol: string, count: number]> = new Map([
  ['[ft_i]', ['[in_i]', 12]],
  ['[lb_av]', ['[oz_av]', 16]],
  ['[stone_av]', ['[lb_av]', 14]],
  ['USD', ['USX', 100]],
  ['GBP', ['GBX', 100]],
]);

/** "5 feet 10 inches", "6ft 2in", "thirteen dollars and forty-five cents". */
export function smaller(tokens: readonly Token[], own: Amount) {
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
export function halfAfter(tokens: readonly Token[], own: Amount) {
  if (tokens[own.to]?.lower !== 'and' || tokens[own.to + 1]?.lower !== 'a' || tokens[own.to + 2]?.lower !== 'half')
    return undefined;
  return Number.isInteger(own.value) ? { ...own, to: own.to + 3, value: own.value + 0.5, precision: 0.25 } : undefined;
}
