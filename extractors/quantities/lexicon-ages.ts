/**
 * Words of ages. No logic.
 */

/** Units of time in which ages are given, by their UCUM symbol. */
export const AGE_UNITS: ReadonlyMap<string, string> = new Map([
  ['year', 'a'],
  ['years', 'a'],
  ['yr', 'a'],
  ['yrs', 'a'],
  ['month', 'mo'],
  ['months', 'mo'],
  ['mth', 'mo'],
  ['mths', 'mo'],
  ['week', 'wk'],
  ['weeks', 'wk'],
  ['day', 'd'],
  ['days', 'd'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['minute', 'min'],
  ['minutes', 'min'],
]);

/** First words of what makes a number an age: "36 years old", "87 yo", "40 y/o". */
export const AGE_WORDS: readonly string[] = [...AGE_UNITS.keys(), 'yo', 'y.o.', 'y'];

/** What a person does, right behind the age. */
export const DOES: ReadonlySet<string> = new Set([
  'has',
  'had',
  'is',
  'was',
  'who',
  'said',
  'says',
  'told',
  'from',
  'died',
]);
