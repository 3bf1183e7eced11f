/** Where an article plays: what decides between bodies of one name ("Supreme Court", "Ministry of Defense"). */
import { wordSet } from './keys.ts';
import { Trait } from '../contract.ts';
import type { PlaceMention } from '../shared/places.ts';
import type { Line } from './line.ts';
import type { RegisterMatch } from './register-lookup.ts';
import { Begins } from './word-begins.ts';

export interface Setting {
  /** ISO code of the country that the article names most; "US" when it names none. */
  readonly country: string;
  /** The United States play a part as well, though another country is named more. */
  readonly alsoUs: boolean;
  /** The state of the United States that it names most. */
  readonly state?: string;
  /** "Mercer County": the county that it names first. */
  readonly county?: string;
}

const most = (counts: ReadonlyMap<string, number>): string | undefined => {
  let best: string | undefined;
  for (const [key, n] of counts) if (best === undefined || n > counts.get(best)!) best = key;
  return best;
};

/** One mention of the United States to so many of another country makes it a party to the story. */
const US_PART = 4;
/** Towns of one name lie in many countries. */
const CITY_WEIGHT = 0.5;

const count = (map: Map<string, number>, key: string, by = 1): void => void map.set(key, (map.get(key) ?? 0) + by);

/** What tells where an article plays. */
const SCENE = Trait.Place | Begins.County;

/**
 * Counts places and the countries of the bodies named without doubt. Title and first lines weigh as much as the rest:
 * a dateline names the place once, and the text goes on about it.
 */
export function settingOf(lines: readonly Line[], named: readonly RegisterMatch[]): Setting {
  const countries = new Map<string, number>();
  const states = new Map<string, number>();
  let county: string | undefined;
  for (const line of lines) {
    if ((line.holds & SCENE) === 0) continue;
    const { starts, begins, placeFrom } = line;
    for (let k = 0; k < starts.length; k++) {
      const here = begins[k]!;
      if ((here & SCENE) === 0) continue;
      const place = placeFrom[starts[k]!];
      if (place) {
        if (place.country !== '' && !place.doubtful)
          count(countries, place.country, place.kind === 'city' ? CITY_WEIGHT : 1);
        if (place.kind === 'state' && place.country === 'US') count(states, place.name);
      }
      if (county === undefined && (here & Begins.County) !== 0) county = countyBefore(line, starts[k]!);
    }
  }
  for (const match of named) {
    const [form] = match.forms;
    if (match.forms.length === 1 && form && !form.shared && form.organization.country !== '')
      count(countries, form.organization.country);
  }
  const top = most(countries);
  const us = countries.get('US') ?? 0;
  const country = top === undefined || us >= countries.get(top)! ? 'US' : top;
  const state = most(states);
  const alsoUs = country !== 'US' && us > 0 && us * US_PART >= (countries.get(country) ?? 0);
  return { country, alsoUs, ...(state === undefined ? {} : { state }), ...(county === undefined ? {} : { county }) };
}

const DASHES: ReadonlySet<string> = wordSet('- – — --');
/** A dateline within a story is so long at most, in tokens. */
const LONGEST_DATELINE = 6;

/**
 * The setting of each line: "In Uganda, the Ministry of Health …" and what follows in its paragraph is about Uganda,
 * whatever the rest of the article is about; so is a section with a dateline of its own, up to the next.
 */
export function settingsOf(lines: readonly Line[], whole: Setting): Setting[] {
  let section: Setting = whole;
  let here: Setting = whole;
  let paragraph = -1;
  return lines.map((line) => {
    // Most lines have no place, and open with none.
    const dateline = line.hasPlaces ? openedBy(line, true) : undefined;
    if (dateline !== undefined) section = within(whole, dateline);
    if (line.sentence.paragraph !== paragraph || dateline !== undefined) here = section;
    paragraph = line.sentence.paragraph;
    const place = line.hasPlaces ? openedBy(line, false) : undefined;
    if (place !== undefined) here = within(whole, place);
    return here;
  });
}

const within = (whole: Setting, country: string): Setting =>
  country === whole.country ? whole : { country, alsoUs: false };

/** The country that the line opens with: "PARIS —", or "In Mexico City," without a dateline. */
function openedBy(line: Line, dateline: boolean): string | undefined {
  const place = line.placeFrom[dateline ? 0 : 1];
  if (!place || place.country === '' || place.adjective || place.kind === 'region') return undefined;
  const { keys, tokens } = line;
  if (!dateline)
    return keys[0] === 'in' && (!place.doubtful || tokens[place.to]?.text === ',') ? place.country : undefined;
  if (tokens[0]!.text !== tokens[0]!.text.toUpperCase() || tokens[0]!.text.length < 3) return undefined;
  for (let i = place.to; i < Math.min(tokens.length, LONGEST_DATELINE); i++)
    if (DASHES.has(tokens[i]!.text)) return (line.placeTo[i] ?? place).country || place.country;
  return undefined;
}

/** "St. Mary Parish" before the word at `i`, up to three words. */
function countyBefore(line: Line, i: number): string | undefined {
  let j = i;
  while (j > 0 && i - j < 3 && line.capital[j - 1] && line.tokens[j - 1]!.kind === 'word' && line.keys[j - 1] !== 'the')
    j--;
  return j === i ? undefined : words(line, j, i + 1);
}

/** Words [from, to) with single spaces, straight apostrophes, hyphens closed up. */
export function words(line: Line, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) {
    const token = line.tokens[i]!;
    out += (i > from && token.spaceBefore ? ' ' : '') + token.text;
  }
  return out.replaceAll('’', "'");
}

/** The place that owns the name at `from` ("Russia's Defense Ministry") or stands before it ("Russian Defense Ministry"), or, given `to`, where it is ("the Defense Ministry in Moscow"). */
export function ownerOf(line: Line, from: number, to = from): PlaceMention | undefined {
  const before = from > 0 && line.keys[from - 1] === "'s" ? line.placeTo[from - 1] : line.placeTo[from];
  return before ?? (to > from && line.keys[to] === 'in' ? line.placeFrom[to + 1] : undefined);
}
