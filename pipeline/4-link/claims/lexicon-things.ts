/**
 * Nouns that mean the same thing in a count, by the form that stands for them. Singular. A pair is here only when news
 * uses the two for one count: guns and firearms, nations and countries.
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  firearm: 'gun weapon pistol handgun',
  country: 'nation',
  person: 'people individual human soul victim life',
  drug: 'narcotic substance contraband',
  pill: 'tablet',
  cash: 'currency money cryptocurrency crypto bitcoin fund',
  house: 'home residence dwelling',
  building: 'structure',
  company: 'firm business',
  officer: 'policeman policewoman cop police',
  child: 'kid minor juvenile youngster',
  man: 'male',
  woman: 'female',
  teenager: 'teen',
  soldier: 'troop serviceman',
  aircraft: 'plane airplane jet',
  car: 'automobile',
  employee: 'worker staff job position',
  protester: 'demonstrator',
  customer: 'client',
  revenue: 'sale turnover',
  profit: 'earning income',
  bullet: 'round',
  migrant: 'refugee',
  vote: 'ballot',
  carriage: 'coach wagon',
  hostage: 'captive',
  location: 'premise site',
  story: 'storey',
  explosion: 'blast',
  earthquake: 'quake tremor',
  shareholder: 'stockholder',
  voter: 'elector',
  drone: 'uav',
  lawsuit: 'suit',
  offence: 'offense',
  game: 'match',
  guest: 'visitor',
  height: 'altitude elevation',
};

export const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([head, words]) => words.split(' ').map((w) => [w, head] as const)),
);

/** Families: things that can be one lot measured in different ways, or counted as people. */
const FAMILIES: Readonly<Record<string, string>> = {
  person: `person man woman child boy girl teenager adult suspect officer soldier civilian passenger employee student
    resident protester migrant hostage patient bystander inmate prisoner militant fighter tourist driver pedestrian
    victim defendant member firefighter villager miner sailor crew paramedic teacher customer other infant baby toddler
    youth family fan survivor combatant nurse doctor deputy trooper pupil commuter traveller traveler
    father mother parent son daughter brother sister sibling twin husband wife grandfather grandmother grandparent
    grandson granddaughter grandchild stepson stepdaughter uncle aunt nephew niece cousin girlfriend boyfriend fiance
    fiancee guest neighbor neighbour roommate gunman attacker shooter guard cyclist
    motorist climber hiker skier swimmer diver journalist reporter pilgrim worshipper shopper farmer activist`,
  drug: `drug fentanyl cocaine heroin methamphetamine amphetamine mdma ecstasy opioid opiate oxycodone hydrocodone
    marijuana cannabis hashish ketamine lsd pill dose capsule powder meth crack opium tramadol captagon morphine`,
  weapon: 'firearm rifle shotgun explosive ammunition bullet grenade',
  money: 'cash proceeds asset loot dollar fund',
  country: 'country continent state',
};

export const FAMILY: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, words]) => words.split(/\s+/).map((w) => [w, family] as const)),
);

/** People without narrowing: "150 individuals" and "150 people" are one count. */
export const ANYBODY: ReadonlySet<string> = new Set(['person']);

/** Words before a head that do not narrow what is counted: praise, blame, hedges, determiners, order. */
export const NOT_NARROWING: ReadonlySet<string> = new Set(
  `the a an of its his her their our these those this that such same
   illegal illicit suspected alleged allegedly potentially potential lethal deadly dangerous powerful synthetic
   innocent global international worldwide total overall different various separate individual
   major large big small huge massive full whole entire estimated reported confirmed official
   more further additional nearly about some least
   and or in on at for with from by to as who that which were was are is been have has had
   new possible apparent virtual u.s us american local`.split(/\s+/),
);

/** Counting units of one lot that do not convert into mass without a rate. */
export const DOSE_UNITS: ReadonlySet<string> = new Set(['dose', 'pill', 'capsule', 'tablet', 'hit']);

/** Heads that say nothing of their own. */
export const EMPTY_HEADS: ReadonlySet<string> = new Set([
  'one',
  'thing',
  'total',
  'number',
  'figure',
  'time',
  'part',
  'half',
]);

/** Adjectives that a measure stands before: "four months pregnant", "six feet tall". */
export const MEASURED: ReadonlySet<string> = new Set('pregnant tall high deep wide long thick old'.split(' '));

/**
 * Nouns of which one event has one figure: they say what the figure is without a verb. "A $1,000 reward" and "the reward
 * of $21,000" are one reward, whatever the sentences do with it.
 */
export const SELF_SAID: ReadonlySet<string> = new Set(
  `reward bail ransom majority magnitude turnout restitution compensation settlement budget deficit surplus dividend
   containment circulation electorate bounty severance workforce shortfall overdraft bailout
   abstention fee toll fare minimum maximum`.split(/\s+/),
);

/** Those who did it: who suffered it is somebody else, and of them one may die and another be arrested. */
export const DOERS: ReadonlySet<string> = new Set(
  'suspect gunman attacker shooter assailant robber defendant'.split(' '),
);

/** What a ship, a flight or a court has from the beginning: two counts of it are no growth. */
export const FIXED: ReadonlySet<string> = new Set(
  'crew passenger driver pilot seat room bed plant factory carriage engine storey juror judge'.split(' '),
);

/** What a figure says of one bearer rather than counts: its age, its storeys, how far gone it is. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(['age', 'story', ...MEASURED]);
