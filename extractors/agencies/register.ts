/** The register of organizations, read from its tables once. */
import type { AgencyClass } from '../contract.ts';
import { CHANGED, keyOf, phraseKey } from './keys.ts';
import { INTERNATIONAL } from './lexicon-register-international.ts';
import { OTHER_ORGS } from './lexicon-register-other.ts';
import { US_COMMITTEES, US_FEDERAL } from './lexicon-register-us.ts';
import { WORLD } from './lexicon-register-world.ts';

/** One organization. */
export interface Organization {
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
  readonly text: string;
  /** Other things or bodies bear the name too: context has to speak for this one. */
  readonly shared: boolean;
  /** The canonical name itself, with or without the country before it. */
  readonly full: boolean;
}

/** All forms, by their words in comparison form, and how long the names are that begin with a word. */
export interface Register {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** By first word: bit n is set when a name of n words begins with it. */
  readonly lengths: ReadonlyMap<string, number>;
  /** The same for the few names whose first word may stand without a capital. */
  readonly smallLengths: ReadonlyMap<string, number>;
  /** Second words of names. */
  readonly seconds: ReadonlySet<string>;
  readonly organizations: readonly Organization[];
}

interface Row {
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly others: readonly string[];
  readonly class: AgencyClass;
  readonly country: string;
  readonly parent?: string | undefined;
  readonly source: string;
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
};
/** A name of so many words is told by its words, whatever their case. */
export const CASELESS_FROM = 6;
/** Longest name, in words, that the register holds. */
const MOST_WORDS = 30;
const US_PREFIX = 'U.S. ';
/** "U.S. Mint" is one body; "Mint" is a word. */
const SHARED_WITHOUT_PREFIX: ReadonlySet<string> = new Set(
  'Mint,Army,Navy,Air Force,Senate,Congress,House of Representatives,Coast Guard,Secret Service,Tax Court,Bankruptcy Court'.split(
    ',',
  ),
);

/** "U.S. Department of Justice" of "US" is "us-department-of-justice": the same in every article. */
export function idOf(name: string, country: string): string {
  const slug = slugOf(name.replace(/^(?:U\.S\.|United States) /, ''));
  return `${country === '' ? 'org' : country.toLowerCase()}-${slug === '' ? 'unnamed' : slug}`;
}

/** Most names: words of ASCII letters. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function slugOf(name: string): string {
  if (PLAIN.test(name) && !CHANGED.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/&/g, 'and')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(keyOf)
    .join('-');
}

/** "Justice Department" for "Department of Justice", as the press turns it. */
function turned(name: string): string | undefined {
  if (!name.startsWith('Department ') && !name.startsWith('Ministry ')) return undefined;
  const [head, link, ...rest] = name.split(' ');
  if (link !== 'of' && link !== 'for') return undefined;
  return `${(rest[0] === 'the' ? rest.slice(1) : rest).join(' ')} ${head!}`;
}

const list = (cell: string | undefined, separator: string): string[] => (cell ? cell.split(separator) : []);
const lines = (table: string): string[] => table.trim().split('\n');
const plain = (form: string): string => (form.endsWith('*') ? form.slice(0, -1) : form);
const current = (form: string): string => (form.startsWith('~') ? form.slice(1) : form);

/** Rows of a table of public bodies; its columns are told in lexicon-register-us.ts. */
function publicRows(rows: readonly string[], country: string, source: string): Row[] {
  return rows.map((row) => {
    const [name = '', acronyms, others, cls = 'E', parent] = row.split('|');
    const other = cls === 'O';
    return {
      name,
      acronyms: list(acronyms, ';'),
      others: list(others, ';'),
      class: CLASSES[cls] ?? 'other-org',
      country: other ? '' : country,
      parent,
      source,
    };
  });
}

function committeeRow(row: string): Row {
  const [chamber, subjects, full = ''] = row.split('|');
  const house = chamber === 'H' ? 'House' : 'Senate';
  const others = list(subjects, ';').flatMap((s) =>
    s.includes('Committee')
      ? [`${house} ${s}`]
      : [`${house} ${s} Committee`, `${house} Committee on ${s}`, `${house} Committee on the ${s}`],
  );
  const kind = full.startsWith('the Chinese') ? 'Select Committee' : 'Committee';
  const source = 'congress.gov, committees of the U.S. Congress';
  return {
    name: `U.S. ${house} ${kind} on ${full}`,
    acronyms: [],
    others,
    class: 'legislative',
    country: 'US',
    source,
  };
}

function otherRow(item: string): Row {
  const [name = '', forms] = item.split('=');
  const others = forms === undefined ? [] : forms.split(/,(?! )/);
  return { name, acronyms: [], others, class: 'other-org', country: '', source: 'named in public reporting' };
}

function allRows(): Row[] {
  return [
    ...publicRows(lines(US_FEDERAL), 'US', 'usa.gov, A to Z index of U.S. government departments and agencies'),
    ...lines(US_COMMITTEES).map(committeeRow),
    ...publicRows(lines(INTERNATIONAL), '', 'United Nations System Chart; european-union.europa.eu, institutions'),
    ...WORLD.split('@')
      .slice(1)
      .flatMap((block) => {
        const [country, ...rows] = lines(block);
        return publicRows(rows, country!, "the government's directory of its bodies");
      }),
    ...OTHER_ORGS.trim().split(/[;\n]/).map(otherRow),
  ];
}

/** The forms of a row's names, its canonical name first. */
function formsOf(row: Row): { written: string; full: boolean }[] {
  const others = row.others.map(current);
  const title = row.name.startsWith('The ') && !row.name.endsWith('*') ? row.name.slice('The '.length) : row.name;
  const out = [{ written: title, full: true }];
  const short =
    row.class !== 'other-org' && row.name.startsWith(US_PREFIX) ? row.name.slice(US_PREFIX.length) : row.name;
  if (short !== row.name && !others.includes(`${short}*`) && !SHARED_WITHOUT_PREFIX.has(short))
    out.push({ written: short, full: true });
  const other = row.class === 'other-org' ? undefined : turned(short);
  if (other !== undefined && !others.includes(`${plain(other)}*`)) out.push({ written: other, full: false });
  for (const form of others) out.push({ written: form, full: false });
  for (const form of row.acronyms) out.push({ written: form, full: false });
  return out;
}

function build(): Register {
  const forms = new Map<string, Form[]>();
  const lengths = new Map<string, number>();
  const smallLengths = new Map<string, number>();
  const seconds = new Set<string>();
  const organizations: Organization[] = [];
  for (const row of allRows()) {
    const [acronym] = row.acronyms;
    const organization: Organization = {
      name: plain(row.name),
      ...(acronym === undefined ? {} : { acronym: plain(acronym).replaceAll('.', '') }),
      class: row.class,
      country: row.country,
      ...(row.parent === undefined ? {} : { parent: row.parent }),
      formerNames: row.others.filter((o) => o.startsWith('~')).map(current),
      source: row.source,
    };
    organizations.push(organization);
    for (const { written, full } of formsOf(row)) {
      const text = plain(written);
      const { key, words } = phraseKey(text);
      const { length } = words;
      if (length === 0 || length > MOST_WORDS) continue;
      const first = words[0]!;
      if (length > 1) seconds.add(words[1]!);
      const form: Form = { organization, text, shared: text !== written, full };
      const known = forms.get(key);
      if (known === undefined) forms.set(key, [form]);
      else if (!known.some((f) => f.organization === organization && f.text === text)) known.push(form);
      lengths.set(first, (lengths.get(first) ?? 0) | (1 << length));
      if (length >= CASELESS_FROM || text[0] === text[0]!.toLowerCase())
        smallLengths.set(first, (smallLengths.get(first) ?? 0) | (1 << length));
    }
  }
  return { forms, lengths, smallLengths, seconds, organizations };
}

export const REGISTER: Register = build();
