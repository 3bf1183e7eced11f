/** A unit of the calendar with only "the" before it: "during the week", "in the year". */
import type { Reading } from '../expression.ts';
import { PLURAL_UNITS, UNITS } from '../lexicon.ts';
import { monthAt } from './month-date.ts';
import { isCapital, isTitle, joins, lower, type Tokens } from './tokens.ts';

/** Words between the direction and the unit that change nothing: "the current fiscal year". */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  'calendar school academic fiscal financial tax working trading full business'.split(' '),
);

/** Prepositions before which "the week", "the year" are the ones talked of. */
const BEFORE_DEFINITE: ReadonlySet<string> = new Set(
  'in during for of throughout over through within by until'.split(' '),
);

/** "man of the year", "at the turn of the year": no dates. */
const NOT_OF: ReadonlySet<string> = new Set(
  `man woman person player team word book time times turn car game coach rookie goal story crime photo picture song album
   film star photos pictures quotes moments athlete teacher student company product end`.split(/\s+/),
);

/** "the week", "the year": the period talked of, or the present one. */
export function readDefinite(t: Tokens, i: number): Reading | undefined {
  if (lower(t, i) !== 'the' || joins(t, i + 2)) return undefined;
  const attribute = ATTRIBUTES.has(lower(t, i + 1)) ? 1 : 0;
  const word = lower(t, i + 1 + attribute);
  const unit = UNITS.get(word);
  if (unit === undefined || PLURAL_UNITS.has(word)) return undefined;
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'quarter' || unit === 'millennium')
    return undefined;
  const to = i + 2 + attribute;
  // "the day he died", "the year before", "the week of the fire".
  const next = lower(t, to);
  // "the year ended Sept. 30": a length of time.
  if (
    (unit === 'week' || unit === 'month') &&
    (next === 'ended' || next === 'ending' || (next === 'to' && isCapital(t, to + 1)))
  )
    return { to, expression: { form: 'duration', amount: 1, unit } };
  if (unit === 'year' && (next === 'ended' || next === 'ending' || (next === 'to' && monthAt(t, to + 1) !== undefined)))
    return { to, expression: { form: 'duration', amount: 1, unit } };
  if (next === 'of' || next === 'before' || next === 'after' || next === 'when' || next === 'that') return undefined;
  if (unit !== 'weekend' && !BEFORE_DEFINITE.has(lower(t, i - 1))) return undefined;
  if (lower(t, i - 1) === 'of' && (isTitle(t, i, i + 1) || NOT_OF.has(lower(t, i - 2)))) return undefined;
  if ((unit === 'decade' || unit === 'century') && lower(t, i - 1) === 'of' && !UNITS.has(lower(t, i - 2)))
    return undefined;
  if (unit === 'day' && lower(t, i - 1) !== 'in' && lower(t, i - 1) !== 'during') return undefined;
  return {
    to,
    expression: {
      form: 'shift',
      unit,
      by: 0,
      origin: 'published',
      definite: unit === 'weekend',
      fiscal: attribute > 0 && t[i + 1]!.lower === 'fiscal',
    },
  };
}
