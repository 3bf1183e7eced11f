/** Days with names: "Thanksgiving", "New Year's Eve", "Christmas 2012", "last Easter" (the direction is read elsewhere). */
import type { Pattern } from '../expression.ts';
import { HOLIDAYS, HOLIDAY_STARTS, type HolidayRule } from '../lexicon-holidays.ts';
import { yearPhrase } from './month-date.ts';
import { isCapital, isGlued, lower, phrase, skipComma, type Tokens } from './tokens.ts';
import { trailingYear } from './year-digits.ts';

/** Words in the longest name. */
const LONGEST = 6;

/** What makes something else of the day's name: "Christmas tree", "Easter Island". */
const NOT_DAYS: ReadonlySet<string> = new Set(
  `tree trees shopping gift gifts card cards carol carols present presents bonus bonuses decorations lights island islands
   egg eggs costume costumes candy parade market markets song songs album movie film special dinner turkey party parties
   stocking pudding uprising rising season holiday holidays break massacre`.split(/\s+/),
);

/** The longest name of a day that begins at `i`. */
export function holidayAt(t: Tokens, i: number): { to: number; rule: HolidayRule } | undefined {
  if (!HOLIDAY_STARTS.has(lower(t, i)) || !isCapital(t, i)) return undefined;
  for (let n = Math.min(LONGEST, t.length - i); n > 0; n--) {
    const rule = HOLIDAYS.get(phrase(t, i, i + n));
    if (!rule) continue;
    return NOT_DAYS.has(lower(t, i + n)) || isGlued(t, i + n - 1) ? undefined : { to: i + n, rule };
  }
  return undefined;
}

const NAMES = [...HOLIDAYS.keys()].map((name) => name.split(' '));

export const holiday: Pattern = {
  starts: NAMES.filter((name) => name.length === 1).map(([word]) => word!),
  pairs: NAMES.filter((name) => name.length > 1).map(([first, second]) => [[first!], [second!]]),
  read(t, i) {
    const found = holidayAt(t, i);
    if (!found) return undefined;
    const base = { form: 'calendar', holiday: found.rule } as const;
    const y = trailingYear(t, lower(t, found.to) === 'of' ? found.to + 1 : skipComma(t, found.to));
    if (y) return { to: y.to, expression: { ...base, year: y.year } };
    const within = yearPhrase(t, found.to);
    return within
      ? { to: within.to, expression: { ...base, within: within.within } }
      : { to: found.to, expression: base };
  },
};
