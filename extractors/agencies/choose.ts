/** Which body a register name means here, and whether it means one at all. */
import { wordSet } from './keys.ts';
import { type Match, matchOf } from './grammar/match.ts';
import { isNameWord } from './grammar/name-word.ts';
import { isOrganization, withSuffix } from './choose-company.ts';
import { NOT_ACRONYMS } from './lexicon-context.ts';
import type { Line } from './line.ts';
import type { Form, Organization } from './register.ts';
import { isAcronym, type RegisterMatch } from './register-lookup.ts';
import { ownerOf, type Setting } from './setting.ts';

/** "Treasury bonds", "House Bill 12", "Congress Avenue": no body is meant. */
const NOT_BEFORE: ReadonlySet<string> = wordSet(
  'bond bonds bill bills note notes yield yields securities auction auctions prices issues paper street avenue resolution',
);
/** Capitalized words that may stand before "House" and "Senate". */
const PARTISAN: ReadonlySet<string> = wordSet(
  'republican democratic gop republican-controlled former when the if as but and that',
);
/** Acronyms that are words when a line is in capitals throughout. */
const WORDS: ReadonlySet<string> = wordSet('WHO ICE DOGE RAID SHAPE CARE SLED TEA BART MIT AU PA');

/** Reads a register name in its context; undefined when it names nothing here. */
export function choose(
  line: Line,
  found: RegisterMatch,
  setting: Setting,
  introduced: ReadonlySet<Organization>,
): Match | undefined {
  const { from, to } = found;
  const { keys, tokens } = line;
  if (isHandle(line, from)) return undefined;
  const acronym = found.acronym;
  if (acronym && to === from + 1) {
    const { text } = tokens[from]!;
    if ((WORDS.has(text) || NOT_ACRONYMS.has(text)) && (line.upperCase || amongCapitals(line, from))) return undefined;
    if (tokens[to]?.text === '-' && !tokens[to].spaceBefore && tokens[to + 1]?.kind === 'number') return undefined;
    // "46 U.S.C. 70503" is a law.
    if (tokens[from - 1]?.kind === 'number' && (tokens[to]?.kind === 'number' || tokens[to]?.text === '§'))
      return undefined;
  }
  const owner = acronym ? undefined : ownerOf(line, from, to);
  const forms = found.forms.filter((form) => accepts(line, form, found, setting, introduced, owner?.country));
  const chosen = best(forms, setting, introduced, owner?.country);
  if (!chosen || isAnotherCountrys(line, found, chosen, setting)) return undefined;
  const { organization } = chosen;
  const start =
    organization.class === 'other-org' ? withoutThe(line, from) : fromCountry(line, from, organization, chosen);
  if (start === undefined) return undefined;
  const short = isAcronym(chosen);
  const end = organization.class === 'other-org' && !short ? withSuffix(line, to) : to;
  return matchOf(line, start, end, short ? 'acronym' : 'register', {
    organizations: [organization],
    form: short ? 'acronym' : chosen.full ? 'full' : 'short',
    class: organization.class,
    head: keys[to - 1]!,
  });
}

/** Names that any country gives: "Department of Health", without "U.S." or "Federal". */
const ANY_COUNTRYS = /^(?:Department of |Bureau of |Office of |National |Coast Guard$)/;

/** "The Department of Health" of an article that is set in Manila and does not speak of America. */
function isAnotherCountrys(line: Line, found: RegisterMatch, { organization, text }: Form, setting: Setting): boolean {
  if (organization.country !== 'US' || setting.country === 'US' || setting.alsoUs) return false;
  return ANY_COUNTRYS.test(text) && line.placeTo[found.from]?.country !== 'US';
}

/** "The state Department of Transportation" is not the federal one. */
const LOCALLY: ReadonlySet<string> = wordSet('state county city provincial regional');

/** Bodies that the world's press names without "U.S." where America is a party to the story. */
const AMERICAN: ReadonlySet<string> = wordSet('congress senate treasury army navy house');

/** A neighbour is in capitals as well: "MAN WHO SHOT". */
const amongCapitals = (line: Line, i: number): boolean =>
  [line.tokens[i - 1], line.tokens[i + 1]].some((t) => t !== undefined && /^[A-Z]{3,}$/.test(t.text));

const withoutThe = (line: Line, from: number): number => (line.keys[from] === 'the' ? from + 1 : from);

/** "U.S." and the like before the name belong to it; a place of elsewhere makes it another body's name. */
function fromCountry(line: Line, from: number, organization: Organization, form: Form): number | undefined {
  const start = withoutThe(line, from);
  const before = line.placeTo[start];
  if (before === undefined || isAcronym(form)) return start;
  if (before.country === organization.country && before.kind === 'country') return before.from;
  return form.shared ? undefined : start;
}

function accepts(
  line: Line,
  form: Form,
  found: RegisterMatch,
  setting: Setting,
  introduced: ReadonlySet<Organization>,
  owner: string | undefined,
): boolean {
  const { keys, tokens, capital } = line;
  const { from, to } = found;
  const { organization } = form;
  if (organization.class === 'other-org' && !isOrganization(line, form, from, to)) return false;
  if (
    !isAcronym(form) &&
    organization.class !== 'other-org' &&
    from > 0 &&
    LOCALLY.has(keys[from - 1]!) &&
    !capital[from - 1]
  )
    return false;
  if (!form.shared)
    return (
      owner === undefined ||
      owner === organization.country ||
      organization.country === '' ||
      organization.class === 'other-org' ||
      line.placeTo[from]?.kind === 'city' ||
      found.words.length > 2
    );
  const one = to - from === 1;
  if (!isAcronym(form) && one) {
    if (NOT_BEFORE.has(keys[to] ?? '') && (capital[to] || keys[from] === 'treasury')) return false;
    if (
      tokens[from]!.text.length > 3 &&
      tokens[from]!.text === tokens[from]!.text.toUpperCase() &&
      found.words[0] !== found.words[0]!.toUpperCase()
    )
      return false;
    // "Commonwealth Games", "Commonwealth Attorney".
    if (keys[from] === 'commonwealth' && capital[to] && keys[to] !== "'s") return false;
    // "Opera House", "House of Cards", "Full House".
    if (keys[to] === 'of' || tokens[from - 1]?.text === '-') return false;
    if (
      from > 0 &&
      isNameWord(line, from - 1) &&
      line.placeTo[from] === undefined &&
      !PARTISAN.has(keys[from - 1]!) &&
      !line.titleCase
    )
      return false;
  }
  if (introduced.has(organization)) return owner === undefined || owner === organization.country;
  if (organization.class === 'other-org') return form.text.startsWith('The ') && from > 0 && !line.titleCase;
  if (isAcronym(form))
    return (
      keys[from - 1] === 'the' && (organization.country === '' || organization.country === (owner ?? setting.country))
    );
  if (organization.country === '') return setting.country !== 'US' && !line.titleCase;
  if (organization.country === (owner ?? setting.country)) return true;
  return owner === undefined && setting.alsoUs && organization.country === 'US' && AMERICAN.has(keys[from]!) && one;
}

/** "@WFTV", "#CNN": an account's name. */
const isHandle = (line: Line, i: number): boolean =>
  i > 0 && '@#_'.includes(line.tokens[i - 1]!.text) && !line.tokens[i]!.spaceBefore;

function best(
  forms: readonly Form[],
  setting: Setting,
  introduced: ReadonlySet<Organization>,
  owner: string | undefined,
): Form | undefined {
  if (forms.length < 2) return forms[0];
  const country = owner ?? setting.country;
  return (
    forms.find((f) => introduced.has(f.organization) && f.organization.country === country) ??
    forms.find((f) => f.organization.country === country) ??
    forms.find((f) => introduced.has(f.organization)) ??
    forms.find((f) => !f.shared) ??
    forms[0]
  );
}
