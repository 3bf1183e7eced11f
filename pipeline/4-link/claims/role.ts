/** What was done to the thing that a figure counts. */
import type { Token } from '../../../extractors/contract.ts';
import type { RoleEntry } from './lexicon-roles.ts';
import { PASSIVE, roleBehind } from './role-behind.ts';
import { hospitalWord } from './role-hospital.ts';
import { sendsAway } from './role-phrases.ts';
import { type Fits, fitting, refine, ROLE_ENTRIES, type RoleMatch, roleWord, wordsOfRoles } from './role-words.ts';

const VICTIM_ROLES: ReadonlySet<string> = new Set(['killed', 'injured', 'shot']);

/** The words that say so. */
export const VICTIM_WORDS: readonly string[] = wordsOfRoles(VICTIM_ROLES);

/** What the word at `i` says befell somebody: killed, injured or shot; two words decide together ("fatally shot"). */
export function personRoleAt(tokens: readonly Token[], i: number): string | undefined {
  const word = roleWord(tokens[i]!.lower);
  return word && VICTIM_ROLES.has(word.role) ? refine(tokens, i, word.role) : undefined;
}

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

function hospitalRole(tokens: readonly Token[], from: number, to: number, fits: Fits): RoleMatch | undefined {
  const at = hospitalWord(tokens, from, to);
  return at === undefined || !fits(ROLE_ENTRIES.get('hospitalized')!)
    ? undefined
    : { role: 'hospitalized', at, behind: at >= to };
}

function evacuatedRole(tokens: readonly Token[], from: number, to: number, fits: Fits): RoleMatch | undefined {
  const at = sendsAway(tokens, from, to);
  return at === undefined || !fits(ROLE_ENTRIES.get('evacuated')!)
    ? undefined
    : { role: 'evacuated', at, behind: false };
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
  return (
    evacuatedRole(tokens, from, to, fits) ??
    hospitalRole(tokens, from, to, fits) ??
    roleBehind(tokens, to, fits) ??
    roleBefore(tokens, from, fits)
  );
}

const AFTER_AS: ReadonlySet<string> = new Set(['many', 'much', 'few', 'little', 'well', 'of', 'a', 'an']);

/** "The shooting, which began as dozens of fans queued": "as" opens a clause, but for "as many as", "as a result". */
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
