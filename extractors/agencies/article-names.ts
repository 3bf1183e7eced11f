/**
 * What the article itself says about names: acronyms that it introduces, forms that stand for a name given in full
 * before, and names that it writes in two ways.
 */
import { introductionAt } from './grammar/bracket.ts';
import type { Match } from './grammar/match.ts';
import { tokenKey, wordSet } from './keys.ts';
import { NOT_ACRONYMS } from './lexicon-context.ts';
import { CORPORATE, HEADS } from './lexicon-heads.ts';
import { PRESS_HEADS } from './lexicon-qualifiers.ts';
import type { Line } from './line.ts';
import type { Named } from './normalise.ts';
import type { Organization } from './register.ts';
import { registerAt } from './register-lookup.ts';
import { words } from './setting.ts';

/** A match with the organization it names. */
export interface Mention {
  readonly match: Match;
  readonly named: Named;
}

/** "Name (ACR)": the long form and its acronym as matches. */
export interface Bracketed {
  readonly long?: Match;
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
      ? { ...before, ...(before.organizations ? {} : organizations) }
      : {
          line,
          from,
          to: i,
          pattern: 'bracket',
          class: before?.class ?? 'other-org',
          ...(before?.head ? { head: before.head } : {}),
          ...organizations,
        };
    const acronym: Match = { line, from: at, to: at + 1, pattern: 'acronym', form: 'acronym', ...organizations };
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

/** Acronyms that stand for names of the article, by letters. Introduced ones win over those made of initials. */
export function acronymsOf(mentions: readonly Mention[], introduced: ReadonlyMap<string, Named>): Map<string, Named> {
  const out = new Map<string, Named>();
  for (const { match, named } of mentions) {
    if (match.organizations || match.pattern === 'station') continue;
    const initials = initialsOf(named.name);
    if (initials.length >= 3 && initials.length <= 6 && !NOT_ACRONYMS.has(initials) && !out.has(initials))
      out.set(initials, named);
  }
  for (const [key, named] of introduced) out.set(key, named);
  return out;
}

/** The mention by acronym at `i`, by what the article says. */
export function acronymAt(line: Line, i: number, acronyms: ReadonlyMap<string, Named>): Mention | undefined {
  const token = line.tokens[i]!;
  if (token.kind !== 'word' || token.text.length < 2 || token.text.length > 9 || !SHORT_ACRONYM.test(token.text))
    return undefined;
  const key = bare(token.text);
  const match: Match = { line, from: i, to: i + 1, pattern: 'acronym', form: 'acronym' };
  const named = acronyms.get(key);
  if (named) return { match, named };
  if (line.upperCase || line.titleCase || !FORCE.test(key) || key.length < 3 || NOT_FORCES.has(key)) return undefined;
  return {
    match,
    named: { id: `us-${key.toLowerCase()}`, name: key, acronym: key, class: 'law-enforcement', head: 'police' },
  };
}

/** Names with one first word beyond this many are left alone, so that the look-up stays short. */
const MOST_ALIASES = 16;

/** A form that stands for a name given before. */
export interface Alias {
  readonly keys: readonly string[];
  readonly named: Named;
  /** A part only of the name before "Inc.": never taken where it is a place ("Las Vegas" of "Las Vegas Sands Corp."). */
  readonly part: boolean;
}

/**
 * Short forms of companies' names, by their first word: "Telerate" for "Telerate Inc.", "Home Nutritional" for "Home
 * Nutritional Services Inc.". Also "Benghazi committee" for a committee on Benghazi.
 */
export function aliasesOf(mentions: readonly Mention[]): Map<string, Alias[]> {
  const out = new Map<string, Alias[]>();
  const seen = new Set<string>();
  const add = (keys: readonly string[], named: Named, part: boolean): void => {
    const [first] = keys;
    const id = `${keys.join(' ')}\n${named.id}`;
    if (first === undefined || seen.has(id)) return;
    seen.add(id);
    const list = out.get(first);
    if (list && list.length >= MOST_ALIASES) return;
    const alias = { keys, named, part };
    if (list) list.push(alias);
    else out.set(first, [alias]);
  };
  for (const { match, named } of mentions) {
    const keys = match.line.tokens.slice(match.from, match.to).map(tokenKey);
    if (named.class === 'other-org' && CORPORATE.has(keys.at(-1)!)) {
      let n = keys.length - 1;
      while (
        n > 1 &&
        (CORPORATE.has(keys[n - 1]!) || keys[n - 1] === 'and' || keys[n - 1] === 'amp' || keys[n - 1] === ',')
      )
        n--;
      if (n === 1 && keys[0]!.length < 4) continue;
      for (let k = n; k >= Math.min(2, n); k--)
        if (keys[k - 1] !== 'and' && keys[k - 1] !== '-') add(keys.slice(0, k), named, k < n);
    }
    // "The Post" once "The Washington Post" was named.
    if (named.class === 'other-org' && keys.length > 1 && PRESS_HEADS.has(keys.at(-1)!) && keys.at(-1) !== 'news')
      add([keys.at(-1)!], named, true);
    if (match.pattern === 'of' || named.head === 'committee') {
      for (const [i, key] of keys.entries()) {
        if (
          match.line.capital[match.from + i] &&
          key !== named.head &&
          key.length > 3 &&
          HEADS.has(named.head) &&
          !HEADS.has(key)
        )
          add([key, named.head], named, true);
      }
    }
  }
  for (const list of out.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return out;
}

/** The mention by a short form at `i`. */
export function aliasAt(line: Line, i: number, aliases: ReadonlyMap<string, readonly Alias[]>): Mention | undefined {
  if (!line.capital[i]) return undefined;
  for (const { keys, named, part } of aliases.get(line.keys[i]!) ?? []) {
    const to = i + keys.length;
    if (!keys.every((key, k) => line.keys[i + k] === key) || (part && line.placeFrom[i]?.to === to)) continue;
    if (part && keys.length === 1 && PRESS_HEADS.has(keys[0]!) && line.keys[i - 1] !== 'the') continue;
    // A surname that the firm bears: "Eddie Antar", "Peter Lynch".
    const person =
      keys.length === 1 &&
      ((line.capital[i - 1] === true && line.keys[i - 1] !== 'the') ||
        (line.capital[to] === true && line.tokens[to]!.kind === 'word' && line.keys[to] !== "'s"));
    if (person && !line.titleCase) continue;
    return { match: { line, from: i, to, pattern: 'short', form: 'short', head: named.head }, named };
  }
  return undefined;
}

const UNITS: ReadonlySet<string> = wordSet('division unit section squad');
const FORCE_HEADS: ReadonlySet<string> = wordSet('police sheriff department bureau');

/** A unit whose name says nothing of the body that it belongs to. */
const isBareUnit = ({ match, named }: Mention): boolean =>
  match.pattern === 'last' &&
  named.class === 'law-enforcement' &&
  match.place === undefined &&
  !/Police|Sheriff|Department/.test(named.name);

/** "Special Operations Division" in an article on one force is that force's. */
function partOf(force: Named, unit: Named): Named {
  const name = `${force.name} ${unit.name}`;
  return { ...unit, name, id: `${force.id}-${unit.id.replace(/^[a-z]+-/, '')}` };
}

const PLACE_WORDS: ReadonlySet<string> = wordSet('county parish city township st the');
const LOCAL: ReadonlySet<string> = wordSet('sheriff sheriffs police department bureau prosecutor attorney');
const STATED = /(?:Office|Department|Bureau|Service|Force|Constabulary)$/;

/**
 * One name for what an article writes in several ways: "St Mary Sheriff's Office" and "St. Mary Parish sheriff's";
 * "Portland police" where it says "Portland Police Bureau" elsewhere. The form that says most gives the name.
 */
export function unify(mentions: readonly Mention[]): Mention[] {
  const named = new Map<string, Named>();
  const statedKeys = new Set<string>();
  const keys = mentions.map(({ match, named: n }) => localKey(match, n));
  for (const [i, { match, named: own }] of mentions.entries()) {
    const key = keys[i];
    if (key === undefined) continue;
    const stated = STATED.test(words(match.line, match.from, match.to));
    const known = named.get(key);
    if (!known || (stated && !statedKeys.has(key) && !says(known.name, own.name)) || says(own.name, known.name))
      named.set(key, own);
    if (stated) statedKeys.add(key);
  }
  let force: Named | undefined;
  let circuit: Named | undefined;
  return mentions.map((mention, i) => {
    const own = (keys[i] === undefined ? undefined : named.get(keys[i])) ?? mention.named;
    if (FORCE_HEADS.has(own.head) && own.class === 'law-enforcement') force ??= own;
    if (mention.match.pattern === 'circuit') circuit = mention.named;
    if (circuit && mention.match.bare === true && mention.named.name === 'Circuit Court')
      return { ...mention, named: circuit };
    if (force && UNITS.has(mention.named.head) && isBareUnit(mention))
      return { ...mention, named: partOf(force, mention.named) };
    const known = keys[i] === undefined ? undefined : named.get(keys[i]);
    return known && known.id !== mention.named.id ? { ...mention, named: known } : mention;
  });
}

/** Whether a name of the same office says more: of which county it is. */
const says = (name: string, other: string): boolean =>
  /County|Parish/.test(name) && !/County|Parish/.test(other) && name.split(' ').at(-1) === other.split(' ').at(-1);

/** What a local force is, and of which place, whatever words say it; undefined for other organizations. */
function localKey(match: Match, named: Named): string | undefined {
  if (match.organizations || !LOCAL.has(named.head)) return undefined;
  const kind = /sheriff/i.test(named.name)
    ? 'sheriff'
    : /police/i.test(named.name)
      ? 'police'
      : /attorney|prosecutor/i.test(named.name)
        ? 'prosecutor'
        : undefined;
  if (kind === undefined) return undefined;
  const apart = kind === 'police' ? 'county' : '';
  if (/(?:Division|Unit|Squad|Section|Academy|Board|Association)$/.test(named.name)) return undefined;
  const place = named.name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => (w === apart || !PLACE_WORDS.has(w)) && !NAME_WORDS.has(w));
  return place.length === 0 ? kind : `${kind} ${place.join(' ')}`;
}

const NAME_WORDS: ReadonlySet<string> = wordSet(
  'sheriff sheriffs s police department office bureau service force prosecutor prosecutors attorney district',
);
