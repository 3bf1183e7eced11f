/** What an article names, by the register and by the grammar of names. */
import { bracketed } from './acronyms.ts';
import { choose } from './choose.ts';
import type { Match } from './grammar/match.ts';
import type { Line } from './line.ts';
import type { Mention } from './mention.ts';
import { GRAMMAR, grammarNames, longest } from './names.ts';
import { type Named, nameOf } from './normalise.ts';
import { reachesOver } from './reach.ts';
import type { Organization } from './register.ts';
import { mayBeSecond, type RegisterMatch, registerAt } from './register-lookup.ts';
import { type Setting, settingOf, settingsOf } from './setting.ts';
import { unify } from './unify.ts';
import { Begins } from './word-begins.ts';

/** The mentions of an article, in order, none inside another; and its acronyms, as it introduces them in brackets. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly introduced: ReadonlyMap<string, Named>;
}

const REGISTERED = Begins.Registered | Begins.RegisteredSmall;
const ONE_WORD = Begins.Registered | Begins.RegisteredAlone;
/** Shared by all lines without a name of the register. */
const NONE: readonly RegisterMatch[] = [];

/** Register names of a line, left to right. */
function registerNames(line: Line): readonly RegisterMatch[] {
  const { starts, begins, tokens } = line;
  if ((line.holds & REGISTERED) === 0) return NONE;
  let out: RegisterMatch[] | undefined;
  for (let k = 0; k < starts.length; k++) {
    const here = begins[k]!;
    if ((here & REGISTERED) === 0) continue;
    const i = starts[k]!;
    // A name of more words: nearly all that begin with "The" or "New" end here.
    if ((here & ONE_WORD) === Begins.Registered && !mayBeSecond(tokens[i + 1])) continue;
    const found = registerAt(line, i);
    if (found) (out ??= []).push(found);
  }
  return out ?? NONE;
}

/** Those that name an organization where they stand. */
function chosen(
  line: Line,
  found: readonly RegisterMatch[],
  setting: Setting,
  known: ReadonlySet<Organization>,
): Match[] {
  const out: Match[] = [];
  for (const match of found) {
    const meant = choose(line, match, setting, known);
    if (meant) out.push(meant);
  }
  return out;
}

/** The mentions of one line, given the register's; adds the acronyms that the line introduces. */
function lineMentions(line: Line, register: Match[], setting: Setting, introduced: Map<string, Named>): Mention[] {
  const grammar = grammarNames(line);
  if (register.length === 0 && grammar.length === 0 && !line.brackets) return [];
  let matches: readonly Match[] = longest(
    register.length === 0 ? grammar : [...register, ...grammar.filter((match) => !reachesOver(match, register))],
  );
  const introductions = bracketed(line, matches);
  if (introductions.length === 0) return matches.map((match) => ({ match, named: nameOf(match, setting) }));
  matches = longest([...introductions.flatMap(({ long, acronym }) => [long, acronym]), ...matches]);
  const own = new Map(matches.map((match) => [match, nameOf(match, setting)]));
  for (const { long, acronym, key } of introductions) {
    const meant = own.get(long);
    if (!meant || !own.has(acronym)) continue;
    own.set(acronym, meant);
    const { id, name, class: cls, head } = meant;
    introduced.set(key, { id, name, class: cls, acronym: meant.acronym ?? key, head });
  }
  return Array.from(own, ([match, named]) => ({ match, named }));
}

/** The mentions of one article by name: everything but short forms and generic ones. */
export function mentionsOf(lines: readonly Line[]): Mentions {
  const found: (readonly RegisterMatch[])[] = [];
  const named: RegisterMatch[] = [];
  for (const line of lines) {
    const own = registerNames(line);
    found.push(own);
    for (const match of own) named.push(match);
  }
  const settings = settingsOf(lines, settingOf(lines, named));
  const known = new Set<Organization>();
  for (const { forms } of named) for (const form of forms) if (!form.shared) known.add(form.organization);
  const introduced = new Map<string, Named>();
  const mentions: Mention[] = [];
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]!;
    if (found[n]!.length === 0 && (line.holds & GRAMMAR) === 0) continue;
    const setting = settings[n]!;
    mentions.push(...lineMentions(line, chosen(line, found[n]!, setting, known), setting, introduced));
  }
  return { mentions: unify(mentions), introduced };
}
