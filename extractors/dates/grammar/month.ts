/** Dates with a month's name, and lone months where they are no verbs, modals or women. */
import { ORDINAL_ENDINGS, ORDINALS } from '../../shared/lexicon-numerals.ts';
import { NUMBER, type Pattern } from '../expression.ts';
import { DOUBTFUL_MONTHS, MONTHS } from '../lexicon.ts';
import { LINKS } from './day-links.ts';
import { dayAfter, dayBefore } from './day-pairs.ts';
import { monthAt, readDayFirst, readMonthFirst } from './month-date.ts';
import { isCapital, isGlued, lower, type Tokens } from './tokens.ts';

/** Words after which "May", "March", "April" and "June" are months. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  `in since by until till from through during before after between to of late early mid last next this each every and
   around about for`.split(/\s+/),
);

/** Whether a lone month name is a month: "May" and "March" are verbs, "April" and "June" are women. */
function isMonth(t: Tokens, i: number): boolean {
  if (!DOUBTFUL_MONTHS.has(lower(t, i))) return true;
  const before = lower(t, i - 1);
  if (
    before === 'to' ||
    before === 'for' ||
    before === 'and' ||
    before === 'about' ||
    before === 'after' ||
    before === 'of'
  )
    return !isCapital(t, i + 1) && lower(t, i + 1) !== 'said' && (before !== 'and' || MONTHS.has(lower(t, i - 2)));
  return BEFORE_MONTH.has(before) && !isCapital(t, i + 1);
}

/** What stands behind the day and before the month, or is the month: "22 of March". */
const BETWEEN: readonly string[] = [...MONTHS.keys(), 'of'];
/** Days in words, by their first. */
const DAY_WORDS: readonly string[] = [...ORDINALS.keys(), 'twenty', 'thirty'];

export const month: Pattern = {
  starts: [...MONTHS.keys(), NUMBER.listed],
  pairs: [
    [['the'], [NUMBER.glued, ...DAY_WORDS]],
    [[...ORDINALS.keys()], BETWEEN],
    [[NUMBER.any], [...BETWEEN, ...ORDINAL_ENDINGS, ...LINKS, ',']],
  ],
  // "3-5 June", "22-Mar-2013"
  joined: [
    [
      [NUMBER.any, ...ORDINALS.keys()],
      [NUMBER.any, ...DAY_WORDS, ...MONTHS.keys()],
    ],
  ],
  read(t, i) {
    if (monthAt(t, i) !== undefined) {
      const found = readMonthFirst(t, i);
      return found && (found.to > i + 1 || isMonth(t, i)) ? found : undefined;
    }
    const the = lower(t, i) === 'the';
    // "the 7 July attacks": the article belongs to the noun; "the 7th of July" is all date.
    if (the && t[i + 1]?.kind === 'number' && !isGlued(t, i + 1)) return undefined;
    return readDayFirst(t, the ? i + 1 : i) ?? (the ? undefined : (dayBefore(t, i) ?? dayAfter(t, i)));
  },
};
