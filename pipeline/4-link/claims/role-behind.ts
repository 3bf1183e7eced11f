/** What is said behind a noun phrase of what was done to it: "150 people have been arrested", "six are in custody". */
import type { Token } from '../../../extractors/contract.ts';
import { CONDITIONS } from './lexicon-roles.ts';
import { phraseAt } from './role-phrases.ts';
import { type Fits, fitting, refine, ROLE_ENTRIES, type RoleMatch } from './role-words.ts';

/** Words between a noun phrase and what was done to it: "150 people [have been] arrested". */
const AUXILIARY: ReadonlySet<string> = new Set(
  `were was are is be been being have has had also reportedly believed confirmed reported feared left still later
   remain remained found pronounced declared listed presumed who which that both all already either then now so far as of`.split(
    /\s+/,
  ),
);
const REACH_AHEAD = 7;
const BELIEVED: ReadonlySet<string> = new Set('known thought believed feared reported presumed'.split(' '));

/** The role that the words behind tokens [from, to) give; `to` is the end of the noun phrase. */
export function roleBehind(tokens: readonly Token[], to: number, fits: Fits): RoleMatch | undefined {
  const start = afterNarrowing(tokens, afterAside(tokens, afterAges(tokens, to)), fits);
  for (let i = start; i < Math.min(tokens.length, start + REACH_AHEAD); i++) {
    const token = tokens[i]!;
    // "are in custody": the state of the people counted.
    const state = stateIn(tokens, i);
    if (state !== undefined)
      return fits(ROLE_ENTRIES.get(state)!) ? { role: state, at: i + 1, behind: true } : undefined;
    const phrase = phraseAt(tokens, i);
    if (phrase !== undefined && fits(ROLE_ENTRIES.get(phrase)!)) return { role: phrase, at: i, behind: true };
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

/** Verbs of those who were injured. */
export const SUFFERED: ReadonlySet<string> = new Set(['suffered', 'sustained', 'received']);
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

/** Nouns of the state that people are in, with its role. */
export const STATES_IN: ReadonlyMap<string, string> = new Map([
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

/** Longest phrase between a noun and its verb that is stepped over. */
const LONGEST_NARROWING = 12;
const NARROWS: ReadonlySet<string> = new Set('at in on from of aboard across near under inside who that'.split(' '));
/** "Three people [injured in the crash] have died": some of those to whom the first befell. */
const BEFELL: ReadonlySet<string> = new Set(
  'injured wounded hurt shot burned burnt rescued hospitalized hospitalised'.split(' '),
);
const STOPS: ReadonlySet<string> = new Set(
  'and but or where when while after before because which whose as if to'.split(' '),
);
const DIES: ReadonlySet<string> = new Set(['died', 'dies', 'perished', 'drowned']);

/** "Three patients [on the drug] died", "nurses [at 38 hospitals] walked out": the index of the verb behind the phrase. */
function afterNarrowing(tokens: readonly Token[], to: number, fits: Fits): number {
  const first = tokens[to]?.lower ?? '';
  if (BEFELL.has(first)) return diedOf(tokens, to) ?? to;
  if (!NARROWS.has(first) || stateIn(tokens, to) !== undefined) return to;
  for (let i = to + 1; i < Math.min(tokens.length, to + LONGEST_NARROWING); i++) {
    const { kind, lower } = tokens[i]!;
    if (STOPS.has(lower) || (kind === 'punct' && lower !== '-')) return to;
    if (DIES.has(lower) || phraseAt(tokens, i) !== undefined) return i;
    if (PASSIVE.has(lower) && i + 1 < tokens.length && fitting(tokens, i + 1, fits)) return i;
  }
  return to;
}

/** Index of the verb of dying behind "injured in the crash"; undefined where they are not said to have died. */
export function diedOf(tokens: readonly Token[], to: number): number | undefined {
  if (!BEFELL.has(tokens[to]?.lower ?? '')) return undefined;
  for (let i = to + 1; i < Math.min(tokens.length, to + LONGEST_NARROWING); i++) {
    const { kind, lower } = tokens[i]!;
    if (STOPS.has(lower) || (kind === 'punct' && lower !== '-')) return undefined;
    if (DIES.has(lower)) return i;
  }
  return undefined;
}

export const PASSIVE: ReadonlySet<string> = new Set(['were', 'was', 'been', 'being', 'are', 'is', 'be']);
const OBJECT_START: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'them', 'him']);

/** Whether an object follows: "12 officers arrested the man" says nothing of 12 arrests. */
function takesObject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  return next !== undefined && (OBJECT_START.has(next.lower) || next.kind === 'number');
}
