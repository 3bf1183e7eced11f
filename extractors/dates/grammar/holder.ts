/** The year that holds a quarter or half: before it ("last year's third quarter") or behind it ("the third quarter of 1990"). */
import type { CalendarExpression, ShiftExpression } from '../expression.ts';
import { readDecade } from './decade.ts';
import { readDirected } from './directed.ts';
import { joins, lower, type Tokens } from './tokens.ts';
import { fourDigits, trailingYear } from './year-digits.ts';
import { readFiscalYear } from './year.ts';

/** A year as part of a shorter period's name, up to token `to`. */
export type Holder = { readonly to: number; readonly within: CalendarExpression | ShiftExpression };

/** The year that holds the period: "of 1990", "1990", "of fiscal 2023", "of last year", "of the year", "a year ago". */
export function holderAfter(t: Tokens, i: number): Holder | undefined {
  const of = lower(t, i) === 'of' || lower(t, i) === 'in' ? i + 1 : i;
  const fiscal = readFiscalYear(t, of);
  if (fiscal) return { to: fiscal.to, within: fiscal.expression };
  const the = lower(t, of) === 'the' ? of + 1 : of;
  const decade = of > i ? readDecade(t, the) : undefined;
  if (decade) return { to: decade.to, within: decade.expression };
  const y = trailingYear(t, of);
  if (y) return { to: y.to, within: { form: 'calendar', year: y.year } };
  if (
    lower(t, of) === 'a' &&
    lower(t, of + 1) === 'year' &&
    (lower(t, of + 2) === 'ago' || lower(t, of + 2) === 'earlier')
  )
    return { to: of + 3, within: yearAway(-1) };
  const directed = readDirected(t, of)?.expression;
  if (directed?.form === 'shift' && directed.unit === 'year') return { to: readDirected(t, of)!.to, within: directed };
  return undefined;
}

const yearAway = (by: number): ShiftExpression => ({ form: 'shift', unit: 'year', by, origin: 'published' });

/** "this year's", "last year's". */
export const OWNERS = ['last', 'next', 'this'] as const;
/** "this year's", "last year's", "1988's" before the period. */
export function ownerYear(t: Tokens, i: number): Holder | undefined {
  if (lower(t, i + 2) === "'s" && lower(t, i + 1) === 'year') {
    const by = lower(t, i) === 'last' ? -1 : lower(t, i) === 'next' ? 1 : lower(t, i) === 'this' ? 0 : undefined;
    if (by !== undefined) return { to: i + 3, within: yearAway(by) };
  }
  const year = fourDigits(t, i);
  if (year !== undefined && year > 1900 && year < 2100)
    return { to: lower(t, i + 1) === "'s" ? i + 2 : i + 1, within: { form: 'calendar', year } };
  // "the year-ago third quarter", "year-earlier"
  if (lower(t, i) === 'year' && joins(t, i + 1) && (lower(t, i + 2) === 'ago' || lower(t, i + 2) === 'earlier'))
    return { to: i + 3, within: yearAway(-1) };
  return undefined;
}
