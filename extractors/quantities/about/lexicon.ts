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
/** Words and marks that are passed over between the figure and what governs it. */
export const PASSED: ReadonlySet<string> = new Set([
  ',',
  '-',
  '(',
  '–',
  '—',
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

/** Prepositions that also open a clause: a subject does not go on before them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'till',
  'than',
  'because',
]);

/** Words that spread a description over several things: "two towers, each weighing". */
export const DISTRIBUTING: ReadonlySet<string> = new Set(['each', 'all', 'both', 'some', 'together']);

/** Verbs before a word that is no object of theirs: "was impressive at", "closed lower at", "took place over". */
export const LINKING: ReadonlySet<string> = new Set(
  'is are was were be been being become becomes became seem seems seemed look looks looked feel feels felt remain remains remained stay stays stayed stand stands stood close closed closes end ended ends finish finished trade traded trading open opened settle settled take takes took go goes went come comes came get gets got run runs ran turn turned rank ranks ranked start started begin began'.split(
    ' ',
  ),
);

/** Right behind a noun these bound its age or size: "voters under 30". */
export const OVER_AN_AGE: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below']);

/** Which way a figure goes: no nouns. */
export const WAYS: ReadonlySet<string> = new Set(['upward', 'upwards', 'downward', 'downwards', 'higher', 'lower']);

/** Nouns in "-ly". */
export const NOUNS_IN_LY: ReadonlySet<string> = new Set([
  'supply',
  'family',
  'assembly',
  'ally',
  'rally',
  'reply',
  'monopoly',
  'anomaly',
  'fly',
  'tally',
  'bully',
  'jelly',
  'lily',
  'folly',
  'butterfly',
]);

/** Verbs by which one figure is put on or taken off another: "added $2bn to the bill", "knocked 5% off the price". */
export const ADDING: ReadonlySet<string> = new Set(['add', 'adds', 'added', 'adding']);
export const TAKING: ReadonlySet<string> = new Set(
  'wipe wipes wiped wiping knock knocks knocked knocking shave shaves shaved shaving take takes took taking cut cutting slash slashed slashing trim trimmed trimming'.split(
    ' ',
  ),
);

/** Before "from" and "with" these set a figure beside the one before it: "$4.30, up from $3.85". */
export const COMPARING: ReadonlySet<string> = new Set(['up', 'down', 'compared', 'unchanged']);
