/** What a sentence says befell somebody whom it names or speaks of: killed, injured or shot. */
import type { Token } from '../../../extractors/contract.ts';
import { personRoleAt, VICTIM_WORDS } from './role.ts';

/** Commas between which asides stand: "Ada Pell, 19, of Leith, a student, was killed". */
const MOST_ASIDES = 4;
const LONGEST_ASIDE = 14;
const AUXILIARY: ReadonlySet<string> = new Set(
  'was were has had have been is are being also later who whom'.split(' '),
);
/** Verbs between "was" and what befell: "was found dead", "was pronounced dead", "was struck and killed". */
const CARRIERS: ReadonlySet<string> = new Set(
  'found pronounced declared confirmed presumed struck hit stabbed beaten run gunned shot and'.split(' '),
);
/** Verbs that need no auxiliary: the subject is the one who died. */
const INTRANSITIVE: ReadonlySet<string> = new Set(['died', 'dies', 'perished', 'drowned', 'succumbed']);
/** Tokens between what first befell somebody and their death: "was rushed to a hospital, but died". */
const DEATH_REACH = 16;
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);
/** "the killing of", "who killed", "shot and killed": words between the verb and a name that follows it. */
const REACH = 6;

/** Index behind the asides that follow a name at `to`; `to` when there are none, or when they do not end. */
function behindAsides(tokens: readonly Token[], to: number): number {
  let at = to;
  for (let n = 0; n < MOST_ASIDES && tokens[at]?.text === ','; n++) {
    let end = at + 1;
    while (end < tokens.length && end - at <= LONGEST_ASIDE && tokens[end]!.text !== ',') end++;
    if (tokens[end]?.text !== ',') {
      // The last comma is followed by the verb itself: ", 26, was shot".
      return AUXILIARY.has(tokens[at + 1]?.lower ?? '') || INTRANSITIVE.has(tokens[at + 1]?.lower ?? '') ? at + 1 : to;
    }
    at = end;
  }
  return tokens[at]?.text === ',' ? at + 1 : at;
}

/** What the verb behind a name says befell its bearer. */
export function befellBehind(tokens: readonly Token[], to: number): string | undefined {
  let i = behindAsides(tokens, to);
  let passive = false;
  for (const end = i + 8; i < Math.min(end, tokens.length); i++) {
    const { lower } = tokens[i]!;
    if (INTRANSITIVE.has(lower)) return 'killed';
    if (AUXILIARY.has(lower)) passive = true;
    else if (lower.endsWith('ly') && lower !== 'only') continue;
    else break;
  }
  if (tokens[i]?.lower === 'passed' && tokens[i + 1]?.lower === 'away') return 'killed';
  if (!passive) return undefined;
  if (isTreated(tokens, i)) return diedLater(tokens, i) ? 'killed' : 'injured';
  let found: string | undefined;
  for (const end = i + 5; i < Math.min(end, tokens.length); i++) {
    const role = personRoleAt(tokens, i);
    if (role !== undefined) found = role === 'killed' || found === undefined ? role : found;
    else if (!CARRIERS.has(tokens[i]!.lower) && !tokens[i]!.lower.endsWith('ly')) break;
  }
  return diedLater(tokens, i) ? 'killed' : found;
}

/** Words behind an auxiliary that say so without "in". */
const TREATED: ReadonlySet<string> = new Set(['hospitalized', 'hospitalised', 'treated', 'expected']);

/** "was in stable condition", "was hospitalized", "was treated for injuries", "is expected to survive". */
function isTreated(tokens: readonly Token[], from: number): boolean {
  const [first, second, third] = [0, 1, 2].map((n) => tokens[from + n]?.lower ?? '') as [string, string, string];
  if (first === 'in' || (first === 'listed' && second === 'in'))
    return (
      tokens.slice(from + 1, from + 6).some((t) => t.lower === 'condition') ||
      (second === 'the' && third === 'hospital')
    );
  return (
    first === 'hospitalized' ||
    first === 'hospitalised' ||
    (first === 'treated' && second === 'for') ||
    (first === 'expected' && third === 'survive')
  );
}

/** "was rushed to a hospital, but died", "was shot and later died": the same subject's second verb. */
function diedLater(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + DEATH_REACH); i++) {
    if (!INTRANSITIVE.has(tokens[i]!.lower)) continue;
    const before = tokens[i - 1]!.lower;
    const linked =
      before === 'later' ||
      before === 'and' ||
      before === 'but' ||
      before === 'he' ||
      before === 'she' ||
      before.endsWith('ly');
    if (linked) return true;
  }
  return false;
}

/** Words between "the death of" and a name. */
const MOST_NAMED_AS = 8;

/** Whether a word may stand there: an age, a title, a noun that says who it is ("17-year-old student"). */
function namesSomebody(tokens: readonly Token[], i: number): boolean {
  const { kind, text, lower } = tokens[i]!;
  if (lower === 'of' || AUXILIARY.has(lower) || personRoleAt(tokens, i) !== undefined) return false;
  return kind === 'number' || text === '-' || /^\p{Ll}+$/u.test(text);
}

/** Index of the first word of who it is before a name at `from`. */
function namedAs(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i > 0 && from - i < MOST_NAMED_AS && namesSomebody(tokens, i - 1)) i--;
  return i;
}

/** What is said before a name of its bearer: "killed Ada Pell", "the death of Ada Pell". */
function befellBefore(tokens: readonly Token[], from: number): string | undefined {
  const before = tokens[from - 1]?.lower;
  const named = namedAs(tokens, from);
  if (tokens[named - 1]?.lower === 'of') {
    for (let i = named - 2; i >= Math.max(0, named - REACH); i--) {
      const role = personRoleAt(tokens, i);
      if (role !== undefined) return role;
    }
    return undefined;
  }
  return before === undefined ? undefined : activeAt(tokens, from - 1);
}

/** "killed" of "a gunman killed Ada Pell"; nothing for the passive that ends before another name. */
function activeAt(tokens: readonly Token[], i: number): string | undefined {
  const role = personRoleAt(tokens, i);
  return role !== undefined &&
    /(?:ed|ing|shot|slain)$/.test(tokens[i]!.lower) &&
    !AUXILIARY.has(tokens[i - 1]?.lower ?? '')
    ? role
    : undefined;
}

const DEATHS: ReadonlySet<string> = new Set(['death', 'killing', 'murder', 'slaying']);

/** "Ada Pell's death". */
function befellPossessive(tokens: readonly Token[], to: number): string | undefined {
  if (!POSSESSIVE.has(tokens[to]?.lower ?? '')) return undefined;
  return DEATHS.has(tokens[to + 1]?.lower ?? '') ? 'killed' : undefined;
}

/** A sentence without any of these says nothing of what befell somebody. */
export const BEFELL_WORDS: readonly string[] = [
  ...VICTIM_WORDS,
  ...INTRANSITIVE,
  ...TREATED,
  ...DEATHS,
  'passed',
  'condition',
  'hospital',
];

/** What befell the bearer of a name at tokens [from, to). */
export const befell = (tokens: readonly Token[], from: number, to: number): string | undefined =>
  befellPossessive(tokens, to) ?? befellBehind(tokens, to) ?? befellBefore(tokens, from);
