/**
 * Number words. British and American spellings; no logic.
 */

export const UNITS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
]);

export const TEENS: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const ZEROS: ReadonlySet<string> = new Set(['zero', 'nought', 'naught']);

/** Words that multiply what stands before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
  // Never anything but magnitudes after a number.
  ['bn', 1e9],
  ['mn', 1e6],
  ['cr', 1e7],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

/** Read as magnitudes where no space stands between: "10k", "1.2b". */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['b', 1e9],
]);

/** Letters that are magnitudes or units ("5m", "3t", "5mm"): the caller knows which. */
export const LETTER_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mm', 1e6],
  ['t', 1e12],
  ['b', 1e9],
]);

/** Plurals that stand for a vague number, with what they are at least and at most. */
export const VAGUE: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [24, 100]],
  ['scores', [40, 100]],
  ['hundreds', [100, 1000]],
  ['thousands', [1e3, 1e4]],
  ['lakhs', [1e5, 1e6]],
  ['millions', [1e6, 1e7]],
  ['crores', [1e7, 1e8]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

/** Words that are vague before "dozen", "hundred", "thousand" … and how many of them they can mean. */
export const VAGUE_BEFORE_MAGNITUDE: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ['few', [2, 10]],
  ['several', [2, 10]],
  ['couple', [2, 3]],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** Endings of ordinals in digits: "21st". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Parts of a whole, singular; plurals add "s" ("halves" apart). Of the ordinals, "first" and "second" are none. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ...[...ORDINALS].filter(([, n]) => n > 2),
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, readonly [numerator: number, denominator: number]> = new Map([
  ['½', [1, 2]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅐', [1, 7]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/** Denominators of fractions in digits; others ("9/11", "24/7", "50/50") are names or scores. */
export const PRINTED_DENOMINATORS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000,
]);

/** All words that begin a number, for the trait `NumberWord`. */
export const NUMBER_WORDS: readonly string[] = [
  ...UNITS.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  ...ZEROS,
  ...MAGNITUDES.keys(),
  ...VAGUE.keys(),
  ...ORDINALS.keys(),
  'hundred',
  'half',
  'halves',
  'quarter',
  'quarters',
];

const HYPHENS: readonly string[] = ['-', '‐', '‑'];

/** Magnitudes as they may stand behind a number, with the full stop of an abbreviation too. */
const MULTIPLIERS: readonly string[] = [...MAGNITUDES.keys(), ...GLUED_MAGNITUDES.keys()].flatMap((w) => [w, `${w}.`]);

/** What may go on with a number in digits, in lower case: "[5] million", "[2] nd", "[3] / 4", "[1.3] e 6", "[5] m". */
export const BEHIND_DIGITS: ReadonlySet<string> = new Set([
  ...HYPHENS,
  ...MULTIPLIERS,
  ...LETTER_MAGNITUDES.keys(),
  ...ORDINAL_ENDINGS,
  'hundred',
  'hundreds',
  'and',
  '/',
  '⁄',
  'x',
  '×',
  'e',
  '^',
]);

/** What may go on with a number in words: "[twenty]-first", "[two] thirds", "[half] of a million", "[five] point five". */
export const BEHIND_NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...HYPHENS,
  ...MULTIPLIERS,
  ...UNITS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_BEFORE_MAGNITUDE.keys(),
  ...[...DENOMINATORS.keys()].flatMap((w) => [w, `${w}s`]),
  'halves',
  'hundred',
  'hundreds',
  'and',
  'of',
  'a',
  'an',
  'point',
]);
