/** Words between and after the days of "10 to 12 March" and "June 1 and 2". */

/** Links between two days that share a month. */
export const LINKS: ReadonlySet<string> = new Set(['to', 'and', 'or', 'until', 'through']);

/** Days in one list. */
export const MOST_DAYS = 8;

/** What may follow the second day: no counted noun. */
export const AFTER_DAY: ReadonlySet<string> = new Set(
  'in at on by and or for with to from but when after before of as'.split(' '),
);
