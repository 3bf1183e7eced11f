/** What the federal courts of appeals are named by. No logic. */

/** By number; the last that has one is the eleventh. */
export const CIRCUIT_NUMBERS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh'.split(' ');

/** Other words that the name of a circuit begins with, in comparison form: "D.C.", "Federal". */
export const CIRCUIT_NAMES: readonly string[] = ['dc', 'federal'];
