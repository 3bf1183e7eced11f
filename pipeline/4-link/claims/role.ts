import { type Token, Trait } from '../../../extractors/contract.ts';
import { CONDITIONS, FATAL_WORDS, ROLES, type RoleEntry, WOUNDING_WORDS } from './lexicon-roles.ts';
import { hospitalWord } from './role-hospital.ts';

/** Form of a role's word. A passive or a noun says more of where the counted thing stands than a bare past does. */
type Form = 'verb' | 'past' | 'noun' | 'state';

interface RoleWord {
  readonly role: string;
  readonly form: Form;
}

function inflections(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base);
  const s = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const double = /[aeiou][bgmnprt]$/.test(base) ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`] : [];
  return [base, s, past, `${stem}ing`, ...double];
}

const words = (s: string | undefined): string[] => (s ?? '').split(/\s+/).filter(Boolean);

function buildRoleWords(): ReadonlyMap<string, RoleWord> {
  const map = new Map<string, RoleWord>();
  for (const entry of ROLES as readonly RoleEntry[]) {
    for (const base of words(entry.verbs))
      for (const form of inflections(base))
        map.set(form, { role: entry.id, form: form.endsWith('ed') ? 'past' : 'verb' });
    for (const form of words(entry.irregular)) map.set(form, { role: entry.id, form: 'past' });
    for (const noun of words(entry.nouns)) {
      map.set(noun, { role: entry.id, form: 'noun' });
      map.set(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, { role: entry.id, form: 'noun' });
    }
    for (const state of words(entry.states)) map.set(state, { role: entry.id, form: map.get(state)?.form ?? 'state' });
  }
  return map;
}

const ROLE_WORDS = buildRoleWords();
export const ROLE_ENTRIES: ReadonlyMap<string, RoleEntry> = new Map(ROLES.map((r) => [r.id, r]));

/** The role that a noun names: "arrests" gives arrested, "deaths" killed. */
export function nounRole(noun: string): string | undefined {
  const word = ROLE_WORDS.get(noun);
  return word && (word.form === 'noun' || word.form === 'state') ? word.role : undefined;
}

const VICTIM_ROLES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot']);

/** What the word at `i` says befell somebody: killed, injured or shot; two words decide together ("fatally shot"). */
export function personRoleAt(tokens: readonly Token[], i: number): string | undefined {
  const word = ROLE_WORDS.get(tokens[i]!.lower);
  return word && VICTIM_ROLES.has(word.role) ? refine(tokens, i, word.role) : undefined;
}

/** Words between a noun phrase and what was done to it: "150 people [have been] arrested". */
const AUXILIARY: ReadonlySet<string> = new Set(
  `were was are is be been being have has had also reportedly believed confirmed reported feared left still later
   remain remained found pronounced declared listed presumed who which that both all already either then now so far as of`.split(
    /\s+/,
  ),
);
/** Words that open a clause of their own: what stands before them governs nothing behind them. */
const CLAUSE: ReadonlySet<string> = new Set(
  'who which that whose where when while after before because but although if since though whereas until unless'.split(
    ' ',
  ),
);
/** A figure behind one of these is an adjunct, not what was arrested, seized or killed. */
const ADJUNCT: ReadonlySet<string> = new Set(
  `by in from with during within across at near through for after before on against between among into under per
   since until inside outside around throughout via behind`.split(/\s+/),
);

/** How many tokens before a figure are searched for what governs it; long lists stay within it. */
const REACH_BACK = 60;
const REACH_AHEAD = 7;
const BELIEVED: ReadonlySet<string> = new Set('known thought believed feared reported presumed'.split(' '));

/** "shot dead", "shot and killed", "fatally shot" are deaths; "shot and wounded" is an injury. */
function refine(tokens: readonly Token[], at: number, role: string): string {
  // "fatally wounded", "mortally injured".
  if (role === 'injured') return /^(?:fatally|mortally)$/.test(tokens[at - 1]?.lower ?? '') ? 'killed' : role;
  if (role !== 'shot') return role;
  if (tokens[at + 1]?.lower === 'down') return 'intercepted';
  for (let i = Math.max(0, at - 1); i <= Math.min(tokens.length - 1, at + 3); i++) {
    const lower = tokens[i]!.lower;
    if (FATAL_WORDS.has(lower)) return 'killed';
    if (WOUNDING_WORDS.has(lower)) return 'injured';
  }
  return role;
}

export interface RoleMatch {
  readonly role: string;
  /** It stands behind what was counted: the last of a list says it for all. */
  readonly behind: boolean;
  /** Index of the token that says it. */
  readonly at: number;
}

type Fits = (role: RoleEntry) => boolean;

function hospitalRole(tokens: readonly Token[], from: number, to: number, fits: Fits): RoleMatch | undefined {
  const at = hospitalWord(tokens, from, to);
  return at === undefined || !fits(ROLE_ENTRIES.get('hospitalized')!)
    ? undefined
    : { role: 'hospitalized', at, behind: at >= to };
}

function fitting(tokens: readonly Token[], i: number, fits: Fits): RoleWord | undefined {
  // "Brought down": two words that mean it only together stand with a hyphen in the lexicon.
  const word = ROLE_WORDS.get(`${tokens[i]!.lower}-${tokens[i + 1]?.lower}`) ?? ROLE_WORDS.get(tokens[i]!.lower);
  if (!word || !fits(ROLE_ENTRIES.get(word.role)!)) return undefined;
  return word.form === 'noun' && isInName(tokens, i) ? undefined : word;
}

const isCapital = (t: Token | undefined): boolean => t?.kind === 'word' && (t.traits & Trait.Capital) !== 0;

/** "Miami-Dade Fire Rescue": a noun inside a name does nothing. In a headline every word is capital. */
function isInName(tokens: readonly Token[], i: number): boolean {
  if (!isCapital(tokens[i]) || !isCapital(tokens[i - 1])) return false;
  return tokens.some((t) => t.kind === 'word' && t.text.length >= 4 && !isCapital(t));
}

/**
 * What was done to the thing of the noun phrase at tokens [from, to): looks behind it for a passive ("… were arrested"),
 * then before it for a verb or noun that governs it ("seized 45 guns", "the arrest of 150").
 */
export function roleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  fits: (role: RoleEntry) => boolean = () => true,
): RoleMatch | undefined {
  return hospitalRole(tokens, from, to, fits) ?? roleBehind(tokens, to, fits) ?? roleBefore(tokens, from, fits);
}

function roleBehind(tokens: readonly Token[], to: number, fits: Fits): RoleMatch | undefined {
  const start = afterAside(tokens, afterAges(tokens, to));
  for (let i = start; i < Math.min(tokens.length, start + REACH_AHEAD); i++) {
    const token = tokens[i]!;
    // "are in custody": the state of the people counted.
    const state = stateIn(tokens, i);
    if (state !== undefined)
      return fits(ROLE_ENTRIES.get(state)!) ? { role: state, at: i + 1, behind: true } : undefined;
    if (SUFFERED.has(token.lower) && suffersInjury(tokens, i))
      return fits(ROLE_ENTRIES.get('injured')!) ? { role: 'injured', at: i, behind: true } : undefined;
    // "Were found dead": the state in which they were found says more than the finding.
    if (token.lower === 'found' && i + 1 < tokens.length && fitting(tokens, i + 1, fits)) continue;
    const word = fitting(tokens, i, fits);
    if (word && word.form !== 'noun' && (!token.lower.endsWith('ing') || token.lower === 'missing')) {
      const active =
        word.form === 'past' && takesObject(tokens, i + 1) && !tokens.slice(to, i).some((t) => PASSIVE.has(t.lower));
      if (!active) return { role: refine(tokens, i, word.role), at: i, behind: true };
      return undefined;
    }
    // "Are known to have died".
    const belief = token.lower === 'to' && BELIEVED.has(tokens[i - 1]?.lower ?? '');
    if (!AUXILIARY.has(token.lower) && !BELIEVED.has(token.lower) && !belief && !token.lower.endsWith('ly'))
      return undefined;
  }
  return undefined;
}

const SUFFERED: ReadonlySet<string> = new Set(['suffered', 'sustained', 'received']);
const HARM = /^(?:injury|injuries|wounds?|burns|fractures|concussions?)$/;
const FATAL_HARM: ReadonlySet<string> = new Set(['fatal', 'mortal']);

/** "two men suffered minor injuries", "a woman sustained burns". */
function suffersInjury(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < Math.min(tokens.length, i + 8); j++) {
    const { lower, text } = tokens[j]!;
    if (FATAL_HARM.has(lower) || text === ',' || text === ';') return false;
    if (HARM.test(lower)) return true;
  }
  return false;
}

const AGES: ReadonlySet<string> = new Set(
  'aged ages between from and to years year months month weeks week days old'.split(' '),
);

/** "Eleven people [aged between 24 and 61] are in custody": the index behind the ages. */
function afterAges(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== 'aged' && tokens[to]?.lower !== 'ages') return to;
  let i = to + 1;
  while (i < to + 8 && (tokens[i]?.kind === 'number' || AGES.has(tokens[i]?.lower ?? ''))) i++;
  return i;
}

/** "In custody", "in critical condition": the role that a phrase of state gives. */
function stateIn(tokens: readonly Token[], i: number): string | undefined {
  if (tokens[i]!.lower !== 'in') return undefined;
  const at = tokens[i + 1]?.lower === 'a' ? i + 2 : i + 1;
  const word = tokens[at]?.lower ?? '';
  return tokens[at + 1]?.lower === 'condition' ? CONDITIONS.get(word) : STATES_IN.get(word);
}

const STATES_IN: ReadonlyMap<string, string> = new Map([
  ['custody', 'arrested'],
  ['jail', 'arrested'],
  ['detention', 'arrested'],
]);

/** Longest aside between commas that is stepped over. */
const LONGEST_ASIDE = 10;

/** "Six sailors, all from one village, were killed": the index behind the aside, when an auxiliary follows it. */
function afterAside(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',') return to;
  for (let i = to + 1; i < Math.min(tokens.length, to + LONGEST_ASIDE); i++)
    if (tokens[i]!.text === ',') return PASSIVE.has(tokens[i + 1]?.lower ?? '') ? i + 1 : to;
  return to;
}

const PASSIVE: ReadonlySet<string> = new Set(['were', 'was', 'been', 'being', 'are', 'is', 'be']);
const OBJECT_START: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'them', 'him']);

/** Whether an object follows: "12 officers arrested the man" says nothing of 12 arrests. */
function takesObject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  return next !== undefined && (OBJECT_START.has(next.lower) || next.kind === 'number');
}

const AFTER_AS: ReadonlySet<string> = new Set(['many', 'much', 'few', 'little', 'well', 'of', 'a', 'an']);

/** "The shooting, which happened as hundreds of people left": "as" opens a clause, but for "as many as", "as a result". */
function opensAsClause(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'as' || AFTER_AS.has(tokens[i + 1]?.lower ?? '')) return false;
  return !AFTER_AS.has(tokens[i - 1]?.lower ?? '');
}

function roleBefore(tokens: readonly Token[], from: number, fits: Fits): RoleMatch | undefined {
  const before = tokens[from - 1];
  const adjunct = before !== undefined && ADJUNCT.has(before.lower);
  for (let i = from - 1; i >= Math.max(0, from - REACH_BACK); i--) {
    const token = tokens[i]!;
    if (token.text === ';' || CLAUSE.has(token.lower) || opensAsClause(tokens, i)) return undefined;
    const word = fitting(tokens, i, fits);
    if (!word) continue;
    if (word.form === 'noun') {
      // "the seizure of 45 guns", "the toll rose to 74": the noun governs through its preposition.
      if (adjunct && before.lower !== 'at') return undefined;
      // "the shooting is connected to 12 others": a happening, not its victims.
      if (word.role === 'shot' && before?.lower === 'to') return undefined;
      return { role: refine(tokens, i, word.role), at: i, behind: false };
    }
    if (adjunct) return undefined;
    if (PASSIVE.has(tokens[i - 1]?.lower ?? '') && i !== from - 1) return undefined;
    return { role: refine(tokens, i, word.role), at: i, behind: false };
  }
  return undefined;
}

const OTHERS: ReadonlySet<string> = new Set(['other', 'others']);

/**
 * "Two men were killed and seven others were hurt": others than those to whom something else was done are all to whom
 * this was done, and no part of them.
 */
export function areOthers(tokens: readonly Token[], from: number, to: number, role: string | undefined): boolean {
  if (role === undefined || !tokens.slice(from, to).some((t) => OTHERS.has(t.lower))) return false;
  const person: Fits = (r) => r.of === 'person';
  for (let i = 0; i < from; i++) {
    const word = fitting(tokens, i, person);
    if (word && word.form !== 'noun') return refine(tokens, i, word.role) !== role;
  }
  return false;
}
