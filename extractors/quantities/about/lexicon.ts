/**
 * Words round a figure that tell what it is about. No logic.
 */

/** Prepositions by which a noun governs a figure. */
export const GOVERNING: ReadonlySet<string> = new Set([
  'of',
  'at',
  'in',
  'with',
  'from',
  'to',
  'by',
  'for',
  'over',
  'under',
  'worth',
  'around',
  'near',
  'above',
  'below',
  'than',
  'between',
  'totaling',
  'totalling',
  'including',
]);
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'within',
  'after',
  'for',
  'over',
  'during',
  'at',
  'from',
  'to',
  'by',
  'under',
]);
export const PASSED_MARKS: ReadonlySet<string> = new Set([',', '-', '(', '–', '—']);
/** Passed over between the figure and what governs it. */
export const PASSED: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'up',
  'down',
  'only',
  'just',
  'another',
  'total',
  'more',
  'also',
  'still',
  'then',
  'now',
  'combined',
  'record',
  'previous',
  'past',
  'last',
  'next',
  'first',
  'final',
  'even',
  'as',
  'much',
  'worth',
  'somewhere',
  'now',
]);

export const TIMES: ReadonlySet<string> = new Set(
  'year years month months week weeks day days today yesterday quarter season evening morning night afternoon monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);

export const SAYING: ReadonlySet<string> = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'added',
  'believe',
  'believed',
  'confirmed',
  'announced',
]);

export const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who']);
export const ADVERBS_OF_VERBS: ReadonlySet<string> = new Set([
  'to',
  'not',
  'also',
  'still',
  'just',
  'now',
  'already',
  'even',
  'then',
  'only',
  'more',
  'never',
  'always',
  'almost',
  'once',
  'been',
  'further',
  'only',
]);
