/**
 * The register of organizations, read from its tables once, and its lookup over tokens. A trie of words: time is linear
 * in the tokens, whatever the number of names.
 */
import { type AgencyClass, type Token, Trait } from '../contract.ts';
import { keyOf, tokenKey, wordsOf } from './keys.ts';
import { INTERNATIONAL } from './lexicon-register-international.ts';
import { OTHER_ORGS } from './lexicon-register-other.ts';
import { US_COMMITTEES, US_FEDERAL } from './lexicon-register-us.ts';
import { WORLD } from './lexicon-register-world.ts';
import { HEADS } from './lexicon-heads.ts';

/** One organization. */
export interface Organization {
  /** Stable: country and canonical name as a slug. */
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly class: AgencyClass;
  /** ISO 3166-1 alpha-2; empty for bodies of no one country and for other organizations. */
  readonly country: string;
  /** Name or acronym of the body it belongs to. */
  readonly parent?: string;
  readonly formerNames: readonly string[];
  /** Where the row can be checked. */
  readonly source: string;
}

/** A way of writing an organization's name. */
export interface Form {
  readonly organization: Organization;
  /** Other things or bodies bear the name too: context has to speak for this one. */
  readonly shared: boolean;
  readonly acronym: boolean;
  /** The canonical name itself, with or without the country before it. */
  readonly full: boolean;
  /** Each word in its own case. */
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  forms?: Form[];
}

const CLASSES: Readonly<Record<string, AgencyClass>> = {
  L: 'law-enforcement',
  J: 'justice',
  E: 'executive',
  G: 'legislative',
  M: 'military',
  I: 'intergovernmental',
  P: 'public-service',
  R: 'regulator',
  O: 'other-org',
};

const ACRONYM = /^(?:[A-Z]{2,7}|(?:[A-Z]\.){2,}|[A-Z]-?\d{1,2}|[A-Z][A-Za-z]*[A-Z]|IRS-CI)$/;
const US_PREFIX = /^(?:U\.S\.|United States) /;

/** "U.S. Department of Justice" in "US" is "us-department-of-justice". */
export function idOf(name: string, country: string): string {
  const slug = name
    .replace(US_PREFIX, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${country === '' ? 'org' : country.toLowerCase()}-${slug === '' ? 'unnamed' : slug}`;
}

/** "Department of Justice" for "Justice Department" and the reverse, for the heads that the press turns round. */
function turned(name: string): string | undefined {
  const of = /^(Department|Ministry) (?:of|for) (?:the )?(.+)$/.exec(name);
  if (of) return `${of[2]!} ${of[1]!}`;
  return undefined;
}

const list = (cell: string | undefined, separator: string): string[] => (cell ? cell.split(separator) : []);
const lines = (table: string): string[] => table.trim().split('\n');

class Builder {
  readonly root: Node = { next: new Map() };

  add(organization: Organization, written: string, full: boolean): void {
    const shared = written.endsWith('*');
    const name = shared ? written.slice(0, -1) : written;
    const words = wordsOf(name);
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      const key = keyOf(word.toLowerCase());
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    const form: Form = { organization, shared, acronym: words.length <= 3 && ACRONYM.test(name), full, words };
    const known = node.forms?.find(
      (f) => f.organization.id === organization.id && f.words.join(' ') === words.join(' '),
    );
    if (!known) (node.forms ??= []).push(form);
  }

  /** Adds an organization with all its forms. */
  organization(
    row: { name: string; acronyms: string[]; others: string[]; class: string; country: string; parent?: string },
    source: string,
  ): void {
    const bare = row.name.endsWith('*') ? row.name.slice(0, -1) : row.name;
    const former = row.others.filter((o) => o.startsWith('~')).map((o) => o.slice(1));
    const acronym = row.acronyms[0]?.replace('*', '').replaceAll('.', '');
    const organization: Organization = {
      id: idOf(bare, row.class === 'O' ? '' : row.country),
      name: bare,
      ...(acronym === undefined ? {} : { acronym }),
      class: CLASSES[row.class] ?? 'other-org',
      country: row.class === 'O' ? '' : row.country,
      ...(row.parent === undefined ? {} : { parent: row.parent }),
      formerNames: former,
      source,
    };
    const others = row.others.map((o) => (o.startsWith('~') ? o.slice(1) : o));
    const noArticle = row.name.startsWith('The ') && !row.name.endsWith('*') ? row.name.slice(4) : row.name;
    this.add(organization, noArticle, true);
    const short = row.class === 'O' ? row.name : row.name.replace(US_PREFIX, '');
    const stated = new Set(others);
    if (short !== row.name && !stated.has(`${short}*`) && !BARE_IS_SHARED.has(short))
      this.add(organization, short, true);
    for (const form of [bare, short]) {
      const other = turned(form);
      if (other !== undefined && !stated.has(`${other}*`)) this.add(organization, other, false);
    }
    for (const form of [...others, ...row.acronyms]) this.add(organization, form, false);
  }
}

/** "U.S. Mint" is one body; "Mint" is a word. */
const BARE_IS_SHARED: ReadonlySet<string> = new Set(
  'Mint,Army,Navy,Air Force,Senate,Congress,House of Representatives,Coast Guard,Secret Service,Tax Court,Bankruptcy Court'.split(
    ',',
  ),
);

function build(): Node {
  const builder = new Builder();
  const table = (rows: readonly string[], country: string, source: string): void => {
    for (const row of rows) {
      const [name = '', acronyms, others, cls = 'E', parent] = row.split('|');
      const entry = { name, acronyms: list(acronyms, ';'), others: list(others, ';'), class: cls, country };
      builder.organization(parent === undefined ? entry : { ...entry, parent }, source);
    }
  };
  table(lines(US_FEDERAL), 'US', 'usa.gov, A to Z index of U.S. government departments and agencies');
  for (const row of lines(US_COMMITTEES)) {
    const [chamber, subjects = '', full = ''] = row.split('|');
    const house = chamber === 'H' ? 'House' : 'Senate';
    const forms = list(subjects, ';').flatMap((s) =>
      s.includes('Committee')
        ? [`${house} ${s}`]
        : [`${house} ${s} Committee`, `${house} Committee on ${s}`, `${house} Committee on the ${s}`],
    );
    const select = full.startsWith('the Chinese') ? 'Select Committee' : 'Committee';
    builder.organization(
      { name: `U.S. ${house} ${select} on ${full}`, acronyms: [], others: forms, class: 'G', country: 'US' },
      'congress.gov, committees of the U.S. Congress',
    );
  }
  table(lines(INTERNATIONAL), '', 'United Nations System Chart; european-union.europa.eu, institutions and bodies');
  for (const block of WORLD.split('@').slice(1)) {
    const rows = lines(block);
    table(rows.slice(1), rows[0]!, "the government's directory of its bodies");
  }
  for (const item of OTHER_ORGS.trim().split(/[;\n]/)) {
    const [name = '', forms] = item.split('=');
    const entry = {
      name,
      acronyms: [],
      others: forms === undefined ? [] : forms.split(/,(?! )/),
      class: 'O',
      country: '',
    };
    builder.organization(entry, 'named in public reporting');
  }
  return builder.root;
}

const ROOT: Node = build();

/** Words from `i` whose case fits the form's. Heads may be in lower case ("Justice department"); long names wholly. */
function caseFits(form: Form, tokens: readonly Token[], i: number): boolean {
  if (form.acronym) {
    const whole = form.words.length === 1;
    const text = whole ? tokens[i]!.text.replaceAll('.', '') : tokens[i]!.text;
    return text === (whole ? form.words[0]!.replaceAll('.', '') : form.words[0]);
  }
  if (form.words.length >= 6) return true;
  for (const [k, word] of form.words.entries()) {
    const token = tokens[i + k]!;
    const capital = word !== word.toLowerCase() && word[0] !== word[0]!.toLowerCase();
    if (capital && (token.traits & Trait.Capital) === 0 && (k === 0 || !HEADS.has(tokenKey(token)))) return false;
    // "Us" and "It" are no acronyms.
    if (capital && word.length <= 4 && word === word.toUpperCase() && token.text !== token.text.toUpperCase())
      return false;
  }
  return true;
}

/** A register name found in tokens [from, to): all organizations that bear it. */
export interface RegisterMatch {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly Form[];
}

/** The longest register name that begins at token `i`. */
export function registerAt(tokens: readonly Token[], i: number): RegisterMatch | undefined {
  let node: Node | undefined = ROOT;
  let best: RegisterMatch | undefined;
  for (let j = i; j < tokens.length; j++) {
    node = node.next.get(tokenKey(tokens[j]!));
    if (node === undefined) break;
    if (node.forms === undefined) continue;
    const forms: Form[] = node.forms.filter((form) => caseFits(form, tokens, i));
    if (forms.length > 0) best = { from: i, to: j + 1, forms };
  }
  return best;
}
