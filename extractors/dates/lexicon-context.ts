/** Words that say where a text comes from, and the words that make a sentence worth reading. */
import { HOLIDAY_STARTS } from './lexicon-holidays.ts';
import { DECADES, MONTHS, PARTS_OF_DAY, REPETITIONS, SEASONS, UNITS, WEEKDAYS } from './lexicon.ts';

/** Words of the United States federal government. */
export const FEDERAL_WORDS: ReadonlySet<string> = new Set(
  `fbi dea doj dhs cbp ice usda epa irs nasa pentagon congress congressional congressman senate federal homeland treasury
   gao fema hhs cdc fda hud faa ntsb atf usps medicare medicaid sequester`.split(/\s+/),
);

/** Sources and sites of countries that write the day before the month. */
export const DAY_FIRST_SOURCES =
  /\.(?:uk|au|nz|ie|in|pk|za|ng|ke|gh|sg|my|eu|de|fr|it|es|nl|be|br|mx|ar|ru)\b|\b(?:bbc|guardian|reuters|afp|telegraph|independent|times of india|hindu|dawn|straits times|al jazeera|france 24|deutsche welle)\b/i;

/** Words without which, and without digits, a sentence holds no date. */
export const TRIGGER_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...PARTS_OF_DAY.keys(),
  ...UNITS.keys(),
  ...DECADES.keys(),
  ...REPETITIONS.keys(),
  ...HOLIDAY_STARTS,
  ...`today yesterday tomorrow tonight midnight overnight ago now currently presently nowadays current recently lately recent
   soon future past present term half period periods nineteen eighteen twenty thousand fiscal o'clock a.m. p.m. am pm`.split(
    /\s+/,
  ),
]);
