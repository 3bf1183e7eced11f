/**
 * Agencies: every organization that an article attributes facts to, public bodies above all. Three sources together: the
 * register, the grammar of names, and what the article itself introduces.
 */
import { type AgencyFact, type Draft, type Extractor, type MentionForm, Trait } from '../contract.ts';
import { acronymAt, acronymsOf, bracketed } from './acronyms.ts';
import { aliasAt, aliasesOf } from './aliases.ts';
import { choose } from './choose.ts';
import { genericAt } from './grammar/generic.ts';
import type { Match } from './grammar/match.ts';
import { tokenKey } from './keys.ts';
import { CORPORATE, HEAD_WORDS } from './lexicon-heads.ts';
import { OFFICIALS } from './lexicon-owners.ts';
import { type Line, lineOf } from './line.ts';
import type { Mention } from './mention.ts';
import { grammarNames, longest } from './names.ts';
import { type Named, nameOf } from './normalise.ts';
import { reachesOver } from './reach.ts';
import type { Organization } from './register.ts';
import { type RegisterMatch, registerAt } from './register-lookup.ts';
import { settingOf, settingsOf } from './setting.ts';
import { unify } from './unify.ts';
import { Begins } from './word-begins.ts';

/** Organizations that a generic noun may point back to: the latest so many. */
const REMEMBERED = 24;

/** Register names of a line, left to right; none begins inside another. */
function registerNames(line: Line): RegisterMatch[] {
  const out: RegisterMatch[] = [];
  const { tokens, begins, capital } = line;
  for (let i = 0; i < tokens.length; i++) {
    const wanted = capital[i] ? Begins.Registered : Begins.RegisteredSmall;
    if ((begins[i]! & wanted) === 0 || tokens[i]!.kind === 'punct') continue;
    const found = registerAt(line, i);
    if (found) out.push(found);
  }
  return out;
}

/** The mentions of one article by name: everything but generic ones. */
function mentionsOf(lines: readonly Line[]): Mention[] {
  const found = lines.map(registerNames);
  const named = found.flat();
  const settings = settingsOf(lines, settingOf(lines, named));
  const introduced = new Set<Organization>();
  for (const match of named) for (const form of match.forms) if (!form.shared) introduced.add(form.organization);
  const acronyms = new Map<string, Named>();
  let mentions: Mention[] = [];
  for (const [n, line] of lines.entries()) {
    const setting = settings[n]!;
    const register: Match[] = [];
    for (const match of found[n]!) {
      const chosen = choose(line, match, setting, introduced);
      if (chosen) register.push(chosen);
    }
    const grammar = grammarNames(line);
    if (register.length === 0 && grammar.length === 0 && !line.brackets) continue;
    let matches = longest([...register, ...grammar.filter((match) => !reachesOver(match, register))]);
    const introductions = bracketed(line, matches);
    if (introductions.length > 0) {
      matches = longest([...introductions.flatMap((b) => (b.long ? [b.long, b.acronym] : [b.acronym])), ...matches]);
    }
    const own = new Map(matches.map((match) => [match, nameOf(match, setting)]));
    for (const { long, acronym, key } of introductions) {
      const meant = long && own.get(long);
      if (!meant || !own.has(acronym)) continue;
      own.set(acronym, meant);
      acronyms.set(key, { ...meant, acronym: meant.acronym ?? key });
    }
    for (const [match, meant] of own) mentions.push({ match, named: meant });
  }
  mentions = unify(mentions);
  return [...mentions, ...stand(lines, mentions, acronyms)];
}

/** Tokens of a line that a mention covers. */
function covered(mentions: readonly Mention[]): Map<Line, Set<number>> {
  const out = new Map<Line, Set<number>>();
  for (const { match } of mentions) {
    let taken = out.get(match.line);
    if (!taken) {
      taken = new Set();
      out.set(match.line, taken);
    }
    for (let i = match.from; i < match.to; i++) taken.add(i);
  }
  return out;
}

/** Acronyms and short forms that stand for names which the article gives in full elsewhere. */
function stand(
  lines: readonly Line[],
  mentions: readonly Mention[],
  introduced: ReadonlyMap<string, Named>,
): Mention[] {
  const acronyms = acronymsOf(mentions, introduced);
  const aliases = aliasesOf(mentions);
  const taken = covered(mentions);
  const out: Mention[] = [];
  for (const line of lines) {
    const used = taken.get(line);
    for (let i = 0; i < line.tokens.length; i++) {
      if (!line.capital[i] || used?.has(i)) continue;
      const mention = acronymAt(line, i, acronyms) ?? aliasAt(line, i, aliases);
      if (!mention) continue;
      let free = true;
      for (let k = i; k < mention.match.to; k++) free &&= used?.has(k) !== true;
      if (!free) continue;
      out.push(mention);
      i = mention.match.to - 1;
    }
  }
  return out;
}

/** Adds the generic mentions, in one walk over the article in order. */
function withGenerics(lines: readonly Line[], mentions: readonly Mention[]): Mention[] {
  const byLine = new Map<Line, Map<number, Mention>>();
  for (const mention of mentions) {
    const at = byLine.get(mention.match.line) ?? new Map<number, Mention>();
    at.set(mention.match.from, mention);
    byLine.set(mention.match.line, at);
  }
  const recent: Named[] = [];
  const remember = (named: Named): void => {
    const at = recent.findIndex((n) => n.id === named.id);
    if (at >= 0) recent.splice(at, 1);
    recent.push(named);
    if (recent.length > REMEMBERED) recent.shift();
  };
  const out: Mention[] = [];
  for (const line of lines) {
    const own = byLine.get(line);
    for (let i = 0; i < line.tokens.length; i++) {
      const mention = own?.get(i);
      if (mention) {
        out.push(mention);
        remember(mention.named);
        i = mention.match.to - 1;
        continue;
      }
      const generic = recent.length > 0 ? genericAt(line, i, recent) : undefined;
      if (!generic) continue;
      let free = true;
      for (let k = i; k < generic.to; k++) free &&= own?.has(k) !== true;
      if (!free) continue;
      out.push({ match: { line, from: generic.from, to: generic.to, pattern: 'generic' }, named: generic.named });
      remember(generic.named);
      i = generic.to - 1;
    }
  }
  return out;
}

function formOf({ match }: Mention): MentionForm {
  if (match.pattern === 'generic') return 'generic';
  if (match.form) return match.form;
  return match.pattern === 'place' || match.pattern === 'circuit' ? 'short' : 'full';
}

function draft(text: string, mention: Mention): Draft<AgencyFact> {
  const { match, named } = mention;
  const start = match.line.tokens[match.from]!.start;
  const last = match.line.tokens[match.to - 1]!;
  // The full stop of a sentence that ends in "the SEC." is no part of the name.
  const end = last.end - (/^[A-Z]+\.$/.test(last.text) && !CORPORATE.has(tokenKey(last)) ? 1 : 0);
  return {
    kind: 'agency',
    start,
    end,
    text: text.slice(start, end),
    name: named.name,
    agencyId: named.id,
    ...(named.acronym === undefined ? {} : { acronym: named.acronym }),
    class: named.class,
    mention: formOf(mention),
  };
}

export const agencies: Extractor<'agency'> = {
  kind: 'agency',
  triggers: [
    { trait: Trait.Organization, words: new Set([...HEAD_WORDS, ...OFFICIALS.keys(), 'carabinieri', 'gardai']) },
  ],
  wants: Trait.Organization | Trait.Capital,
  extract({ article }) {
    const lines = article.sentences.filter((s) => (s.traits & agencies.wants) !== 0).map(lineOf);
    const mentions = withGenerics(lines, mentionsOf(lines));
    return mentions.map((mention) => draft(article.text, mention)).sort((a, b) => a.start - b.start);
  },
};
