/** A length counted from somewhere: "two weeks ago", "a year earlier", "three days later", "a month from now". */
import type { Expression, Mod, Reading, Unit } from '../expression.ts';
import { lower, type Tokens } from './tokens.ts';
import type { Measured } from './units.ts';

/** "ago", "earlier", "later", "from now" after the length. */
export function distance(t: Tokens, m: Measured, mod: Mod | undefined): Reading | undefined {
  const word = lower(t, m.to);
  if (m.hyphenated) return undefined;
  if (word === 'ago')
    return {
      to: m.to + 1,
      expression: m.amount === undefined ? { form: 'vague', value: 'PAST_REF' } : shift(m, -1, 'published', mod),
    };
  if (word === 'earlier' && m.amount !== undefined) return { to: m.to + 1, expression: shift(m, -1, 'context', mod) };
  if (word === 'from' && (lower(t, m.to + 1) === 'now' || lower(t, m.to + 1) === 'today'))
    return {
      to: m.to + 2,
      expression: m.amount === undefined ? { form: 'vague', value: 'FUTURE_REF' } : shift(m, 1, 'published', mod),
    };
  if (word === 'later' || word === 'afterward' || word === 'afterwards')
    return {
      to: m.to,
      expression: { form: 'duration', amount: m.amount, unit: m.unit, anchored: 'later', mod },
    };
  return undefined;
}

/** "a year ago" and "a year earlier" mean the quarter of that year where quarters are compared. */
const isYear = (m: Measured): boolean => m.article && m.unit === 'year' && !m.mod;

/** Halves of a unit are counted in the next smaller one. */
const SMALLER = new Map<Unit, readonly [Unit, number]>([
  ['year', ['month', 12]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
  ['hour', ['minute', 60]],
]);

function shift(m: Measured, sign: 1 | -1, origin: 'published' | 'context', mod: Mod | undefined): Expression {
  let { unit } = m;
  let by = m.amount!;
  const smaller = SMALLER.get(unit);
  if (smaller && (!Number.isInteger(by) || unit === 'decade' || unit === 'century')) {
    by *= smaller[1];
    unit = smaller[0];
  }
  return { form: 'shift', unit, by: sign * Math.round(by), origin, mod, likeContext: sign < 0 && isYear(m) };
}
