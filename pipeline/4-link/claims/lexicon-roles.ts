/**
 * Roles: what was done to the thing that a figure counts. Words of one role differ in form, not in sense, so "74 dead",
 * "a death toll of 74" and "killed 74 people" meet. A pair that a careful editor would not exchange ("arrested" and
 * "charged", "killed" and "shot") is two roles.
 *
 * `verbs` are base forms; regular inflections are made from them, `irregular` holds the others, two words joined by a
 * hyphen. `nouns` name the act
 * ("seizure of 45 guns", "65 arrests"); `states` are adjectives that say it of people ("dead", "missing").
 */
export interface RoleEntry {
  readonly id: string;
  readonly verbs: string;
  readonly irregular?: string;
  readonly nouns?: string;
  readonly states?: string;
  /** What it can happen to: figures of anything else do not take it. */
  readonly of: 'person' | 'thing' | 'place' | 'any';
  /** The heads that it is said of, where its words mean other things with other nouns: "cut 1,200 jobs". */
  readonly only?: string;
  /** Figures that later stories are expected to revise. */
  readonly toll?: true;
  /** What an operation, a case or a campaign goes on to gather: weeks later there is more of it, the next day not. */
  readonly gathers?: true;
  /** A state that people leave again: figures of two days are of two states. */
  readonly wanes?: true;
  /** How a person reads it: "people killed", "drugs seized". */
  readonly label: string;
}

export const ROLES = [
  {
    id: 'killed',
    of: 'person',
    label: 'killed',
    toll: true,
    verbs: 'kill perish murder massacre drown execute',
    irregular: 'slain slew died dies die dying lives-of lives-were',
    nouns: 'death fatality killing murder homicide slaying',
    states: 'dead deceased killed',
  },
  {
    id: 'injured',
    of: 'person',
    label: 'injured',
    toll: true,
    verbs: 'injure wound maim hospitalize hospitalise',
    irregular: 'hurt hurts hurting',
    nouns: 'injury',
    states: 'injured wounded hurt hospitalized hospitalised',
  },
  {
    // By its phrases, "taken to hospital", "in hospital": pipeline/4-link/claims/role-hospital.ts.
    id: 'hospitalized',
    of: 'person',
    label: 'taken to hospital',
    toll: true,
    verbs: '',
  },
  // By the phrase "in critical condition": CONDITIONS.
  { id: 'critical', of: 'person', label: 'in critical condition', wanes: true, verbs: '' },
  { id: 'serious', of: 'person', label: 'in serious condition', wanes: true, verbs: '' },
  { id: 'stable', of: 'person', label: 'in stable condition', wanes: true, verbs: '' },
  {
    id: 'shot',
    of: 'person',
    label: 'shot',
    toll: true,
    verbs: '',
    irregular: 'shot shoots shooting',
    nouns: 'shooting',
  },
  {
    id: 'missing',
    of: 'person',
    label: 'missing',
    toll: true,
    verbs: '',
    irregular: 'vanished disappeared',
    states: 'missing unaccounted',
  },
  {
    id: 'arrested',
    of: 'person',
    label: 'arrested',
    toll: true,
    verbs: 'arrest detain apprehend nab capture round bust',
    irregular: 'caught',
    nouns: 'arrest detention apprehension detainee',
    states: 'jailed',
  },
  {
    id: 'charged',
    of: 'person',
    toll: true,
    gathers: true,
    label: 'charged',
    verbs: 'charge indict arraign',
    nouns: 'indictment',
  },
  { id: 'convicted', of: 'person', gathers: true, label: 'convicted', verbs: 'convict', nouns: 'conviction' },
  { id: 'sentenced', of: 'person', gathers: true, label: 'sentenced', verbs: 'sentence', irregular: '' },
  {
    id: 'seized',
    of: 'thing',
    label: 'seized',
    gathers: true,
    verbs: 'seize confiscate recover impound discover uncover',
    irregular: 'found netted nets netting',
    nouns: 'seizure haul confiscation recovery',
  },
  {
    id: 'rescued',
    of: 'person',
    label: 'rescued',
    toll: true,
    verbs: 'rescue evacuate-by-air save',
    nouns: 'rescue survivor',
  },
  {
    id: 'evacuated',
    of: 'person',
    label: 'evacuated or displaced',
    toll: true,
    verbs: 'evacuate displace relocate',
    irregular: 'fled flee fleeing',
    nouns: 'evacuation evacuee',
    states: 'homeless',
  },
  {
    id: 'destroyed',
    of: 'thing',
    label: 'destroyed or damaged',
    toll: true,
    verbs: 'destroy damage demolish flatten wreck level',
    nouns: 'destruction',
  },
  { id: 'burned', of: 'thing', label: 'burned', toll: true, verbs: 'burn scorch char blacken', irregular: 'burnt' },
  {
    id: 'infected',
    of: 'person',
    label: 'infected',
    toll: true,
    verbs: 'infect sicken diagnose contract',
    irregular: 'ill sick',
    nouns: 'infection cases',
  },
  {
    id: 'vaccinated',
    toll: true,
    of: 'person',
    label: 'vaccinated',
    verbs: 'vaccinate inoculate immunize',
    nouns: 'vaccination',
  },
  {
    id: 'launched',
    of: 'thing',
    label: 'launched or fired',
    toll: true,
    verbs: 'launch',
    irregular: 'fired fires firing',
    nouns: 'launch',
  },
  {
    id: 'intercepted',
    of: 'thing',
    label: 'intercepted',
    toll: true,
    verbs: 'intercept',
    irregular: 'downed brought-down',
    nouns: 'interception',
  },
  {
    id: 'laid-off',
    of: 'person',
    label: 'cut',
    verbs: 'dismiss',
    irregular: 'laid sacked axed axe',
    nouns: 'layoff redundancy',
  },
  {
    id: 'cut',
    of: 'person',
    only: 'employee',
    label: 'cut',
    verbs: 'eliminate slash scrap',
    irregular: 'cut cuts cutting shed sheds shedding',
  },
  {
    id: 'aboard',
    of: 'person',
    only: 'passenger person',
    label: 'on board',
    verbs: 'carry',
    states: 'aboard onboard',
  },
  {
    id: 'stolen',
    of: 'thing',
    label: 'stolen or lost to fraud',
    verbs: 'rob embezzle defraud launder loot swindle misappropriate siphon',
    irregular: 'stole stolen steal stealing steals',
    nouns: 'theft robbery',
  },
  { id: 'fined', of: 'any', label: 'fined', verbs: 'fine', nouns: 'penalty' },
  {
    id: 'gathered',
    of: 'person',
    label: 'took part',
    verbs: 'attend gather march rally protest demonstrate',
    nouns: 'crowd turnout attendance',
  },
  // By its phrases too, "1,200 people work there": pipeline/4-link/claims/role-phrases.ts.
  { id: 'employed', of: 'person', only: 'person employee', label: 'employed', verbs: 'employ' },
  { id: 'struck', of: 'person', label: 'on strike', verbs: '', irregular: 'striking', nouns: 'walkout' },
  // By the words round it: pipeline/4-link/claims/role-countries.ts.
  { id: 'reached', of: 'place', label: 'reached', verbs: '' },
  {
    id: 'spanned',
    of: 'place',
    gathers: true,
    label: 'took part',
    verbs: 'span involve participate cooperate join',
    irregular: '',
  },
  { id: 'sold', of: 'thing', label: 'sold', verbs: '', irregular: 'sold sell selling sells', nouns: 'sale' },
  { id: 'bought', of: 'thing', label: 'bought', verbs: 'purchase acquire', irregular: 'bought buy buying buys' },
  { id: 'voted', of: 'any', label: 'voted', verbs: 'vote', nouns: 'vote ballot' },
  { id: 'won', of: 'any', label: 'won', verbs: '', irregular: 'won win wins winning' },
  { id: 'earned', of: 'thing', label: 'earned', verbs: 'earn' },
  { id: 'rained', of: 'thing', label: 'fell', verbs: '', nouns: 'rain rainfall snow snowfall' },
  { id: 'produced', of: 'thing', label: 'produced', verbs: 'produce manufacture', nouns: 'production output' },
  { id: 'donated', of: 'thing', label: 'given', verbs: 'donate pledge contribute', nouns: 'donation pledge' },
  { id: 'treated', of: 'person', label: 'treated', verbs: 'treat', nouns: 'patient' },
] as const satisfies readonly RoleEntry[];

/** Conditions in which hospitals list their patients, by the role that they give: "in critical condition". */
export const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['critical', 'critical'],
  ['grave', 'critical'],
  ['serious', 'serious'],
  ['stable', 'stable'],
  ['good', 'stable'],
  ['fair', 'stable'],
]);

/**
 * Roles that overlap: who was shot and lives is injured, who was injured may have been taken to hospital. Equal figures
 * confirm each other across two of them, unequal ones prove nothing.
 */
const NEAR = `injured:shot injured:hospitalized injured:treated shot:hospitalized hospitalized:treated killed:shot
  laid-off:cut arrested:charged infected:treated` as const;

const NEAR_ROLES: ReadonlySet<string> = new Set(
  NEAR.split(/\s+/).flatMap((pair) => [pair, pair.split(':').toReversed().join(':')]),
);

/** Whether two roles overlap, neither the same nor apart. */
export const areNear = (a: string, b: string): boolean => NEAR_ROLES.has(`${a}:${b}`);

export type RoleId = (typeof ROLES)[number]['id'];

/** A role said by two words: the second decides ("shot dead", "shot and killed", "fatally shot" are deaths). */
export const FATAL_WORDS: ReadonlySet<string> = new Set(['fatally', 'dead', 'killed', 'death', 'killing', 'mortally']);
export const WOUNDING_WORDS: ReadonlySet<string> = new Set(['wounded', 'injured', 'wounding', 'injuring', 'hurt']);
