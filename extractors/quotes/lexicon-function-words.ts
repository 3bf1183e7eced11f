/** Closed classes of English that bound a subject. Source: Quirk et al. (1985), 5 to 9. */
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const DETERMINERS = words(`
  the a an this that these those his her its their our my your some any no every each another both all many most several
  few one two three four five six seven eight nine ten other such certain much more
`);

/** Pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = words(`
  he she they it i we you who which that nobody everyone everybody someone somebody anyone one another others both some
  many most several few all none neither
`);

export const PERSON_PRONOUNS = words('he she');
/** Pronouns that are a subject by themselves, in the third person or the writer's. */
export const PERSONAL_PRONOUNS = words('he she they it i we');
export const RELATIVES = words('who which that');

export const PREPOSITIONS = words(`
  of in on at for from with by to about into over under after before during between among against within without through
  throughout toward towards upon near since until as like via inside outside across behind beyond despite amid around
  alongside including regarding concerning per off onto out
`);

/** Open a clause: the subject of a verb behind them does not reach across. */
export const SUBORDINATORS = words(`
  because when while if as after before since although though until unless whereas so whether once where why how what
  that which who whom whose than lest whenever wherever
`);

export const CONJUNCTIONS = words('and but or nor yet');

/** Auxiliaries, negations and adverbs that stand between a subject and its verb. */
export const BEFORE_VERB = words(`
  has have had having is are was were be been being am will would could should may might must can shall do does did 'd 'll 've
  hasn't haven't hadn't won't wouldn't couldn't shouldn't didn't doesn't don't isn't wasn't not never also then later now
  still often again once even just always sometimes soon first only already since both all himself herself themselves
  itself reportedly allegedly apparently previously ever yet further instead too almost rather quite simply
  in-turn long thus therefore nevertheless nonetheless meanwhile however today yesterday tonight tomorrow monday tuesday wednesday
  thursday friday saturday sunday to
`);

export const BE = words("is are was were be been being am 's 're isn't wasn't aren't weren't gets got get");
export const NEGATIONS = words(
  "not never n't didn't doesn't don't won't wouldn't couldn't can't cannot hasn't haven't isn't wasn't hadn't neither nor nobody",
);

/** Words that open a sentence before its subject. */
export const SENTENCE_ADVERBS = words(`
  but and or yet so still however meanwhile moreover furthermore also then later now nevertheless nonetheless indeed
  instead finally afterward afterwards additionally separately earlier recently today yesterday tonight similarly
  likewise thus therefore hence nor plus besides again once perhaps maybe well ultimately initially previously
`);

export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
export const TIMES = words(`
  today yesterday tonight tomorrow morning afternoon evening night week month year weekend late early last this earlier later
  recently now then monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr aug sept sep oct nov dec
`);
