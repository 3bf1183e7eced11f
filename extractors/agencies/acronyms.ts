/** Acronyms that an article introduces, or that are the initials of a name it gives. */
import { introductionAt } from './grammar/bracket.ts';
import { type Match, matchOf } from './grammar/match.ts';
import { wordSet } from './keys.ts';
import { NOT_ACRONYMS } from './lexicon-context.ts';
import type { Line } from './line.ts';
import type { Mention } from './mention.ts';
import type { Named } from './normalise.ts';
import type { Organization } from './register.ts';
import { registerAt } from './register-lookup.ts';

/** "Name (ACR)": the long form and its acronym as matches. */
export interface Bracketed {
  readonly long: Match;
  readonly acronym: Match;
  readonly key: string;
}

const SHORT_ACRONYM = /^(?:[A-Z]{2,8}|[A-Z][A-Za-z]{1,5}[A-Z]|(?:[A-Z]\.){2,6})$/;
/** Police, sheriff's and fire offices by initials: "LVPD", "MCSO". */
const FORCE = /^[A-Z]{1,3}(?:PD|SO)$/;
const NOT_FORCES: ReadonlySet<string> = wordSet('ALSO ISO TSO CSO PSO SPD CPD UPD WTSO COPD USO ESPO NGSO');

/** Last words of long forms that are no organizations: "All-Terrain Vehicle (ATV)". */
const THINGS: ReadonlySet<string> = wordSet(
  `vehicle vehicles disorder syndrome virus disease act index test fever product products technology program programme corridor
  device devices acid system rate area zone agreement treaty convention examination scale therapy plan protocol standard day
  intelligence reality radiation rights bill code award awards championship championships cup conference summit report law`,
);

const bare = (text: string): string => text.replaceAll('.', '');

/** Organizations of the register that an acronym can mean, those that share it included. */
function knownBy(line: Line, i: number): readonly Organization[] {
  const found = registerAt(line, i);
  return found && found.to === i + 1 ? found.forms.map((f) => f.organization) : [];
}

/**
 * Acronyms in brackets behind names. Where the register knows the acronym and the name before it shares two of its
 * words, the register decides which body is meant ("Border Protection Service (CBP)").
 */
export function bracketed(line: Line, matches: readonly Match[]): Bracketed[] {
  if (!line.brackets) return [];
  const out: Bracketed[] = [];
  for (let i = 1; i + 2 < line.tokens.length; i++) {
    if (line.tokens[i]!.text !== '(') continue;
    const token = line.tokens[i + 1]!;
    if (!SHORT_ACRONYM.test(token.text) || line.tokens[i + 2]!.text !== ')') {
      const spelled = introductionAt(line, i);
      if (!spelled) continue;
    }
    const before = matches.find((m) => m.to === i && m.pattern !== 'acronym');
    const intro = introductionAt(line, i);
    const at = intro?.acronym ?? i + 1;
    const text = bare(line.tokens[at]!.text);
    const known = knownBy(line, at);
    const from = Math.min(before?.from ?? i, intro?.from ?? i);
    if (from === i) continue;
    if (!before && known.length === 0 && (NOT_ACRONYMS.has(text) || THINGS.has(line.keys[i - 1]!))) continue;
    const meant = before?.organizations?.[0] ?? known.find((o) => shares(line, from, i, o) >= 2) ?? (intro && known[0]);
    if (!meant && !intro && (NOT_ACRONYMS.has(text) || !fitsLoosely(line, before!, text))) continue;
    const organizations = meant ? { organizations: [meant], class: meant.class } : {};
    const same = before !== undefined && from === before.from;
    const long: Match = same
      ? matchOf(line, from, i, before.pattern, before.organizations ? before : { ...before, ...organizations })
      : matchOf(line, from, i, 'bracket', {
          class: before?.class ?? 'other-org',
          head: before?.head,
          ...organizations,
        });
    const acronym = matchOf(line, at, at + 1, 'acronym', { form: 'acronym', ...organizations });
    out.push({ long, acronym, key: text });
  }
  return out;
}

/** How many words of more than three letters the tokens share with an organization's name. */
function shares(line: Line, from: number, to: number, organization: Organization): number {
  const own = new Set(organization.name.toLowerCase().split(/[^\p{L}]+/u));
  let n = 0;
  for (let i = from; i < to; i++) if (line.keys[i]!.length > 3 && own.has(line.keys[i]!)) n++;
  return n;
}

/** An acronym of a name in another language or with letters left out still begins with one of its words' letters. */
function fitsLoosely(line: Line, match: Match, acronym: string): boolean {
  for (let i = match.from; i < match.to; i++) if (line.tokens[i]!.text[0]?.toUpperCase() === acronym[0]) return true;
  return false;
}

const UNSEEN: ReadonlySet<string> = wordSet("of and the for on to in 's - &");

/** Initials of a name, small words left out: "Maricopa County Sheriff's Office" is "MCSO". */
export function initialsOf(name: string): string {
  let out = '';
  for (const word of name.split(/[\s-]+/))
    if (!UNSEEN.has(word.toLowerCase()) && /^\p{L}/u.test(word)) out += word[0]!.toUpperCase();
  return out;
}

/** What a mention by letters stands for. */
export type AcronymLookup = (letters: string) => Named | undefined;

/**
 * Acronyms that stand for names of the article, by their letters. Introduced ones win over those made of initials, which
 * are worked out when the first acronym asks.
 */
export function acronymsOf(mentions: readonly Mention[], introduced: ReadonlyMap<string, Named>): AcronymLookup {
  let initials: ReadonlyMap<string, Named> | undefined;
  return (letters) => introduced.get(letters) ?? (initials ??= initialsIn(mentions)).get(letters);
}

function initialsIn(mentions: readonly Mention[]): Map<string, Named> {
  const out = new Map<string, Named>();
  const add = (name: string, named: Named): void => {
    const initials = initialsOf(name);
    if (initials.length < 3 || initials.length > 6 || NOT_ACRONYMS.has(initials) || out.has(initials)) return;
    out.set(initials, named);
  };
  for (const { match, named } of mentions) {
    if (match.organizations || match.pattern === 'station') continue;
    add(named.name, named);
    // "The DMV" of the California Department of Motor Vehicles.
    const place = match.place?.from === match.from ? match.place : undefined;
    if (place && named.name.startsWith(`${place.name} `))
      add(named.name.slice(place.name.length + 1).replace(/^State /, ''), named);
  }
  return out;
}

const UPPER_Z = 0x5a;

/** The mention by acronym at `i`, by what the article says. */
export function acronymAt(line: Line, i: number, acronyms: AcronymLookup): Mention | undefined {
  const { kind, text } = line.tokens[i]!;
  // A word that ends in a small letter is none: a cheap look before the pattern.
  if (kind !== 'word' || text.length < 2 || text.length > 9 || text.charCodeAt(text.length - 1) > UPPER_Z)
    return undefined;
  if (!SHORT_ACRONYM.test(text)) return undefined;
  const key = bare(text);
  const named = acronyms(key) ?? forceOf(line, key);
  return named && { match: matchOf(line, i, i + 1, 'acronym', { form: 'acronym' }), named };
}

/** A force that its letters tell, though the article does not name it in full. */
function forceOf(line: Line, key: string): Named | undefined {
  if (key.length < 3 || !FORCE.test(key) || NOT_FORCES.has(key) || line.upperCase || line.titleCase) return undefined;
  return { id: `us-${key.toLowerCase()}`, name: key, class: 'law-enforcement', acronym: key, head: 'police' };
}
