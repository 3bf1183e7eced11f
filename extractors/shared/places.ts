/**
 * A gazetteer: countries, their adjectives and capitals, states and provinces, bigger cities, regions of the world.
 * Looked up over tokens, longest name first, in time bound by the longest name.
 */
import { type Token, Trait, type TraitMask, type Trigger } from '../contract.ts';
import { CITIES } from './lexicon-places-cities.ts';
import { COUNTRIES, REGIONS } from './lexicon-places-countries.ts';
import { DIVISIONS, US_STATES } from './lexicon-places-divisions.ts';

export type PlaceKind = 'country' | 'nation' | 'state' | 'province' | 'city' | 'region';

export interface Place {
  /** Canonical name: "United States", "Louisiana", "Lyon". */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; empty for regions that span countries. */
  readonly country: string;
  /** Postal code of a state of the United States. */
  readonly code?: string;
  /** The form found is an adjective or a name of the people: "Libyan", "Texans". */
  readonly adjective: boolean;
  /** The form found is a common word, a personal name or another country's town as well: "Reading", "Jordan". */
  readonly doubtful: boolean;
}

/** A place found in tokens [from, to). */
export interface PlaceMention extends Place {
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly words: readonly string[];
  /** Written in capitals throughout ("US", "UAE"): only that form counts. */
  readonly exact?: string;
  /** Two-letter postal code: counts after a comma only. */
  readonly postal: boolean;
  readonly place: Place;
}

const LONGEST_CODE = 4;
const CAPITALS_ONLY = /^[A-Z]{2,4}$/;
const OWN_TOKENS = /-|[^\s-]+/g;

/** Ways to write the first word of a name, and the one that the gazetteer has. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['st.', 'st'],
  ['saint', 'st'],
  ['ft.', 'fort'],
]);
const key = (lower: string): string => SAME_WORDS.get(lower) ?? lower;

/** A gazetteer row's name as the tokens' keys: "Winston-Salem" is three. */
function wordsOf(name: string): string[] {
  const lower = name.toLowerCase();
  if (!lower.includes(' ') && !lower.includes('-')) return [key(lower)];
  return (lower.match(OWN_TOKENS) ?? []).map(key);
}

const names = (cell: string | undefined): string[] => (cell ? cell.split(',') : []);
const plain = (form: string): string => (form.endsWith('*') ? form.slice(0, -1) : form);
const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

type Index = ReadonlyMap<string, readonly Entry[]>;

function buildIndex(): Index {
  const index = new Map<string, Entry[]>();
  const add = (form: string, place: Omit<Place, 'doubtful'>, postal = false): void => {
    const doubtful = form.endsWith('*');
    const text = doubtful ? form.slice(0, -1) : form;
    if (text === '') return;
    const words = wordsOf(text);
    const entry: Entry = {
      words,
      ...(text.length <= LONGEST_CODE && CAPITALS_ONLY.test(text) ? { exact: text } : {}),
      postal,
      place: { ...place, doubtful },
    };
    const list = index.get(words[0]!);
    if (list) list.push(entry);
    else index.set(words[0]!, [entry]);
  };
  for (const [code = '', name = '', ap = '', capital = '', adjectives] of rows(US_STATES)) {
    const place = { name: plain(name.split(',')[0]!), kind: 'state' as const, country: 'US', code, adjective: false };
    for (const form of names(name)) add(form, place);
    add(ap, place);
    add(code, place, true);
    for (const form of names(adjectives)) add(form, { ...place, adjective: true });
    add(capital, { ...place, name: plain(capital), kind: 'city' });
  }
  for (const [country = '', forms, adjectives, capitals] of rows(COUNTRIES)) {
    const name = plain(names(forms)[0]!);
    const place = { name, kind: 'country' as const, country, adjective: false };
    for (const form of names(forms)) add(form, place);
    for (const form of names(adjectives)) add(form, { ...place, adjective: true });
    for (const form of names(capitals)) add(form, { ...place, name: plain(form), kind: 'city' });
  }
  for (const [country = '', kind = '', list = ''] of rows(DIVISIONS)) {
    for (const item of list.split(';')) {
      const [forms, adjectives] = item.split('=');
      const place = { name: plain(names(forms)[0]!), kind: kind as PlaceKind, country, adjective: false };
      for (const form of names(forms)) add(form, place);
      for (const form of names(adjectives)) add(form, { ...place, adjective: true });
    }
  }
  for (const [country = '', list] of rows(CITIES)) {
    for (const form of names(list)) add(form, { name: plain(form), kind: 'city', country, adjective: false });
  }
  for (const [forms, adjectives] of rows(REGIONS)) {
    const place = { name: forms!, kind: 'region' as const, country: '', adjective: false };
    add(forms!, place);
    for (const form of names(adjectives)) add(form, { ...place, adjective: true });
  }
  for (const list of index.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const INDEX: Index = buildIndex();

/** Every word, in lower case, that the name of a place can begin with: what the tokenizer must mark for `placeAt`. */
export const placeTrigger: Trigger = { trait: Trait.Place, words: [...INDEX.keys(), ...SAME_WORDS.keys()] };

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  rows(COUNTRIES).map(([code, forms]) => [code!, plain(names(forms)[0]!)]),
);

/** The canonical English name of a country by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string | undefined {
  return COUNTRY_NAMES.get(code);
}

function fits(entry: Entry, tokens: readonly Token[], i: number): boolean {
  const first = tokens[i]!;
  if (entry.exact !== undefined) {
    return first.text === entry.exact && (!entry.postal || (i > 0 && tokens[i - 1]!.text === ','));
  }
  const { words } = entry;
  if (i + words.length > tokens.length) return false;
  for (let k = 1; k < words.length; k++) if (key(tokens[i + k]!.lower) !== words[k]) return false;
  return true;
}

/**
 * The place whose name begins at token `i`: the longest that fits. The name must begin with a capital letter; where one
 * name means several places, states of the United States come first, then countries, then capitals, then other cities in
 * the gazetteer's order. The tokens must bear the traits of `placeTrigger`.
 */
export function placeAt(tokens: readonly Token[], i: number): PlaceMention | undefined {
  const token = tokens[i];
  // Asked of every token; few pass.
  if (token === undefined || (token.traits & NAME_OF_PLACE) !== NAME_OF_PLACE) return undefined;
  const entries = INDEX.get(key(token.lower));
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    if (fits(entry, tokens, i)) return { ...entry.place, from: i, to: i + entry.words.length };
  }
  return undefined;
}

const NAME_OF_PLACE: TraitMask = Trait.Capital | Trait.Place;
