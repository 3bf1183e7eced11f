/** Seasons: "the summer of 1998", "summer 2012", "in the spring". "Last fall" is read with the other directions. */
import type { Pattern, Reading } from '../expression.ts';
import { SEASONS } from '../lexicon.ts';
import { yearPhrase } from './month-date.ts';
import { joins, lower, type Tokens } from './tokens.ts';
import { trailingYear } from './year-digits.ts';

const BEFORE_SEASON: ReadonlySet<string> = new Set(
  'in during over by until since this through early late mid for into of'.split(' '),
);

/** @param sure whether the words before have shown that a time is meant ("early", "the end of") */
export function readSeason(t: Tokens, i: number, sure = false): Reading | undefined {
  const the = lower(t, i) === 'the';
  const at = the ? i + 1 : i;
  const word = lower(t, at);
  const season = SEASONS.get(word);
  if (!season || joins(t, at + 1)) return undefined;
  const next = at + 1;
  const y = trailingYear(t, lower(t, next) === 'of' ? next + 1 : next);
  if (y) return { to: y.to, expression: { form: 'calendar', season, year: y.year } };
  const within = yearPhrase(t, next);
  if (within) return { to: within.to, expression: { form: 'calendar', season, within: within.within } };
  if (word.endsWith('s') || lower(t, next) === 'of') return undefined;
  // "the fall", "spring" alone: only where a preposition wants a time.
  if (!sure && !BEFORE_SEASON.has(lower(t, i - 1))) return undefined;
  if (!sure && !the && (word === 'fall' || word === 'spring') && lower(t, i - 1) !== 'in' && lower(t, i - 1) !== 'this')
    return undefined;
  if (t[next]?.kind === 'word' && NOUNS_AFTER.has(lower(t, next))) return undefined;
  return { to: next, expression: { form: 'calendar', season } };
}

const NOUNS_AFTER: ReadonlySet<string> = new Set(
  'love prices games olympics training camp school semester break season term colors line collection guy water rolls apart'.split(
    ' ',
  ),
);

export const season: Pattern = {
  starts: [...SEASONS.keys()],
  pairs: [[['the'], [...SEASONS.keys()]]],
  read: (t, i) => readSeason(t, i),
};
