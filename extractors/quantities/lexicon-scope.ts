/**
 * Words that say where a figure holds. No logic.
 */

/** Before the name of a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'across',
  'throughout',
  'within',
  'inside',
  'around',
]);

export const EVERYWHERE: ReadonlyMap<string, string> = new Map([
  ['worldwide', 'world'],
  ['globally', 'world'],
  ['nationwide', 'nation'],
  ['statewide', 'state'],
  ['overseas', 'abroad'],
  ['abroad', 'abroad'],
]);
