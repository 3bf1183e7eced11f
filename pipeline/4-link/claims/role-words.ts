/** The words that say what was done to somebody or something, in all their forms, and what they mean where they stand. */
import { type Token, Trait } from '../../../extractors/contract.ts';
import { FATAL_WORDS, ROLES, type RoleEntry, WOUNDING_WORDS } from './lexicon-roles.ts';

/** Form of a role's word. A passive or a noun says more of where the counted thing stands than a bare past does. */
type Form = 'verb' | 'past' | 'noun' | 'state';

export interface RoleWord {
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
/** Words with which another, behind a hyphen in the lexicon, says a role. */
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  Array.from(ROLE_WORDS.keys()).flatMap((word) => (word.includes('-') ? [word.split('-')[0]!] : [])),
);

/** The role that a word can say in some place. */
export const roleWord = (word: string): RoleWord | undefined => ROLE_WORDS.get(word);

/** The words that can say one of these roles; of two that say it together, the first. */
export const wordsOfRoles = (roles: ReadonlySet<string>): string[] =>
  [...ROLE_WORDS].flatMap(([word, { role }]) => (roles.has(role) ? [word.split('-')[0]!] : []));

export const ROLE_ENTRIES: ReadonlyMap<string, RoleEntry> = new Map(ROLES.map((r) => [r.id, r]));

/** The role that a noun names: "arrests" gives arrested, "deaths" killed. */
export function nounRole(noun: string): string | undefined {
  const word = ROLE_WORDS.get(noun);
  return word && (word.form === 'noun' || word.form === 'state') ? word.role : undefined;
}

/** "shot dead", "shot and killed", "fatally shot" are deaths; "shot and wounded" is an injury. */
export function refine(tokens: readonly Token[], at: number, role: string): string {
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

/** A role that a sentence gives to what is counted. */
export interface RoleMatch {
  readonly role: string;
  /** It stands behind what was counted: the last of a list says it for all. */
  readonly behind: boolean;
  /** Index of the token that says it. */
  readonly at: number;
}

/** Roles that can be said of what is counted. */
export type Fits = (role: RoleEntry) => boolean;

/** The role's word at token `i`, where it can be said of what is counted. */
export function fitting(tokens: readonly Token[], i: number, fits: Fits): RoleWord | undefined {
  // "Brought down": two words that mean it only together stand with a hyphen in the lexicon.
  const { lower } = tokens[i]!;
  const two = FIRST_OF_TWO.has(lower) ? ROLE_WORDS.get(`${lower}-${tokens[i + 1]?.lower}`) : undefined;
  const word = two ?? ROLE_WORDS.get(lower);
  if (!word || !fits(ROLE_ENTRIES.get(word.role)!)) return undefined;
  return word.form === 'noun' && isInName(tokens, i) ? undefined : word;
}

const isCapital = (t: Token | undefined): boolean => t?.kind === 'word' && (t.traits & Trait.Capital) !== 0;

/** "Miami-Dade Fire Rescue": a noun inside a name does nothing. In a headline every word is capital. */
function isInName(tokens: readonly Token[], i: number): boolean {
  if (!isCapital(tokens[i]) || !isCapital(tokens[i - 1])) return false;
  return tokens.some((t) => t.kind === 'word' && t.text.length >= 4 && !isCapital(t));
}
