/**
 * Offices that news gives people. Sources: Associated Press style (titles), the United Kingdom's and the European
 * Union's lists of ministers, the forms of company boards.
 */
const words = (s: string): string[] => s.trim().split(/\s+/);

/** Heads of offices, with the one word that the houses' forms meet in. */
export const OFFICES: ReadonlyMap<string, string> = new Map([
  ...words(
    `director executive president chairman minister commissioner administrator governor mayor sheriff judge senator
     superintendent treasurer chancellor ambassador inspector constable coroner chief officer attorney prosecutor
     captain lieutenant sergeant colonel general admiral major deputy`,
  ).map((w) => [w, w] as const),
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['supt', 'superintendent'],
  ['premier', 'minister'],
  ['secretary', 'minister'],
  ['ceo', 'executive'],
  ['cfo', 'officer'],
  ['coo', 'officer'],
  ['justice', 'judge'],
]);

/** What an abbreviated office says of its field. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['cfo', 'financial'],
  ['coo', 'operating'],
  ['premier', 'prime'],
]);

/** Words that make another office of the same head: a deputy is not the director. */
export const GRADES: ReadonlySet<string> = new Set(words('deputy assistant vice associate under'));

/** Words that say no more of an office than where it is, or that it is over. */
export const UNSAID: ReadonlySet<string> = new Set(
  words(
    `former ex then late current outgoing incoming acting interim retired longtime senior junior chief executive provincial regional
     national federal state county city town local district-wide u.s us uk eu the a its his her`,
  ),
);

const pairs = (s: string): ReadonlyMap<string, string> =>
  new Map(words(s).map((w) => w.split(':') as [string, string]));

/** Spellings of one field. */
export const FIELDS = pairs(
  'transportation:transport defence:defense finances:finance labor:labour economic:economy schools:education',
);

/** Fields that houses mean by either word, and some governments part. */
export const NEAR_FIELDS = pairs(
  `infrastructure:transport interior:home external:foreign treasury:finance employment:labour law:justice
   commerce:trade climate:environment healthcare:health farming:agriculture security:interior economy:finance`,
);

/** Heads of one company's offices: one person often holds two, so two of them contradict nothing. */
export const BOARD: ReadonlySet<string> = new Set(words('director executive president chairman officer'));

/** Heads that one person does not bear beside one another. */
export const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  new Set(words('president minister governor mayor sheriff judge ambassador coroner prosecutor chief')),
  new Set(words('constable sergeant inspector superintendent')),
  new Set(words('lieutenant captain major colonel general admiral')),
];

/** "Attorney general", "inspector general": the first word is the head. */
export const BEFORE_GENERAL: ReadonlySet<string> = new Set(
  words('attorney surgeon solicitor secretary director inspector governor consul'),
);

/** Heads of which a body has one: its deputy is another, with or without a capital. */
export const ONE_HOLDER: ReadonlySet<string> = new Set(words('president governor chairman minister mayor chancellor'));
