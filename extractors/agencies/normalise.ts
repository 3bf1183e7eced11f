/** From what was found to the canonical name, its id and its class. */
import { wordSet } from './keys.ts';
import type { AgencyClass } from '../contract.ts';
import { countryName } from '../shared/places.ts';
import type { Match } from './grammar/match.ts';
import { circuitOf } from './grammar/circuit.ts';
import { classOf } from './classify.ts';
import { idOf } from './register.ts';
import { ownerOf, type Setting, words } from './setting.ts';

/** An organization as an article names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly class: AgencyClass;
  readonly acronym?: string | undefined;
  /** Head word, to which "the department" points back. */
  readonly head: string;
}

const SMALL: ReadonlySet<string> = wordSet('of and the for on to in at de du la le al von a an');
/** Countries whose towns have police departments; elsewhere the name is "X Police". */
const DEPARTMENTS: ReadonlySet<string> = wordSet('US PH ');
const MINISTRY_SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['Foreign', 'Foreign Affairs'],
  ['Interior', 'the Interior'],
]);
/** Heads that belong to a country as a whole: "Parliament" of the country that the article is about. */
const NATIONAL: ReadonlySet<string> = new Set([
  'parliament',
  'cabinet',
  'supreme court',
  'constitutional court',
  'national assembly',
  'high court',
  'national army',
  'national guard',
  'senate',
  'congress',
  'house of representatives',
  'chamber of deputies',
]);

/** Longer names in capitals throughout are put in lower case first. */
const LONGEST_IN_CAPITALS = 8;

/** Most names are written so in the text: capitals, small words between them. */
const TITLED = /^[A-Z][A-Za-z.]*(?: (?:[A-Z][A-Za-z.]*|of|and|the|for))*$/;

/** "franklin police department" as "Franklin Police Department". */
export function titled(name: string): string {
  const cased =
    name.length > LONGEST_IN_CAPITALS && name.includes(' ') && name === name.toUpperCase() ? name.toLowerCase() : name;
  if (TITLED.test(cased)) return cased;
  return cased.replace(/\p{L}[\p{L}'.]*/gu, (w, at: number) =>
    (at > 0 && SMALL.has(w)) || (at > 0 && /['\d]/.test(cased[at - 1]!)) ? w : w[0]!.toUpperCase() + w.slice(1),
  );
}

const THE_COUNTRIES: ReadonlySet<string> = wordSet('US GB AE NL PH BS GM MV CD CF DO CZ SU');
const theCountry = (name: string, code: string): string => (THE_COUNTRIES.has(code) ? `the ${name}` : name);

/** Countries whose states have departments of their own. */
const OF_STATES: ReadonlySet<string> = wordSet('AU CA');

/** The name of a country as it stands behind "of". */
const ofCountry = (code: string): string => theCountry(countryName(code) ?? code, code);

/** The canonical name of a grammar's match. */
function canonical(match: Match, setting: Setting): string {
  const { line, from, to, head } = match;
  if (match.name !== undefined) return match.name;
  const text = words(line, from, to);
  if (match.pattern === 'office') return officeOf(match, setting);
  const owner = match.place ?? ownerOf(line, from, to);
  const own = owner !== undefined && owner.from >= from && owner.to < to ? words(line, owner.to, to) : text;
  if (head === 'court' || head === 'courts') {
    const circuit = circuitOf(line, from, to);
    if (circuit !== undefined && /appeals/i.test(text)) return circuit;
    const pleas = /^(.*) common pleas court$/i.exec(text);
    if (pleas) return `${titled(pleas[1]!)} Court of Common Pleas`;
    const chancery = /^(.*) chancery court$/i.exec(text);
    if (chancery) return `${titled(chancery[1]!)} Court of Chancery`;
  }
  if ((head === 'court' || head === 'attorney') && setting.country === 'US') {
    const district = districtOf(text, setting.state);
    if (district !== undefined) return district;
  }
  if (head === 'police' && line.keys[to - 1] === 'police') {
    if (/state police$/i.test(text) || text.endsWith(' Highway Patrol')) return titled(text);
    if (owner?.kind === 'country' || owner?.kind === 'nation') return titled(text);
    const known = owner !== undefined && !owner.doubtful;
    const country = known ? owner.country : setting.country;
    return `${titled(text)}${DEPARTMENTS.has(country) ? ' Department' : ''}`;
  }
  if (head === 'prosecutors' && owner?.kind === 'country')
    return `Public Prosecutor's Office of ${theCountry(owner.name, owner.country)}`;
  if (head === 'prosecutors') return `${titled(words(line, from, to - 1))} Prosecutor's Office`;
  if (owner?.kind === 'country') {
    const country = theCountry(owner.name, owner.country);
    if (head === 'ministry' && match.pattern !== 'of') {
      const subject = titled(words(line, owner.to > from && owner.to < to ? owner.to : from, to - 1));
      return `Ministry of ${MINISTRY_SUBJECTS.get(subject) ?? subject} of ${country}`;
    }
    if (head === 'ministry') return `${owner.to <= from || owner.from >= to ? text : own} of ${country}`;
    if (match.class === 'military' && owner.to <= from) return `${owner.name} ${titled(text)}`;
    if (line.keys[owner.to] === "'s" && owner.from === from)
      return `${titled(words(line, owner.to + 1, to))} of ${country}`;
    if (owner.country !== 'US' && NATIONAL.has(titledHead(own))) return `${titled(own)} of ${country}`;
    if ((head === 'embassy' || head === 'consulate') && owner.from >= from) {
      const at = line.keys[to] === 'in' ? line.placeFrom[to + 1] : undefined;
      return `${titled(head)} of ${country}${at ? `, ${at.name}` : ''}`;
    }
  } else if (match.bare && setting.country !== 'US') {
    const country = ofCountry(setting.country);
    if (text.endsWith(` of ${country}`)) return titled(text);
    if (head === 'ministry' && match.pattern === 'last') {
      const subject = titled(words(line, from, to - 1));
      return `Ministry of ${MINISTRY_SUBJECTS.get(subject) ?? subject} of ${country}`;
    }
    // In Australia and Canada the states and provinces have departments of the same names.
    const department = head === 'department' && match.pattern === 'of' && !OF_STATES.has(setting.country);
    if (head === 'ministry' || department || NATIONAL.has(titledHead(text))) return `${titled(text)} of ${country}`;
  }
  if (setting.state !== undefined && line.keys[from - 1] === 'state' && match.place === undefined)
    return `${setting.state} ${titled(text)}`;
  if (match.bare && head === 'services' && setting.county !== undefined) return `${setting.county} ${titled(text)}`;
  if (
    match.bare &&
    match.pattern === 'of' &&
    head === 'department' &&
    setting.state !== undefined &&
    setting.country === 'US'
  )
    return `${setting.state} ${text}`;
  return titled(text);
}

/** States that are one federal judicial district (28 U.S.C. 81 to 131). */
const ONE_DISTRICT: ReadonlySet<string> = new Set(
  `Alaska,Arizona,Colorado,Connecticut,Delaware,Hawaii,Idaho,Kansas,Maine,Maryland,Massachusetts,Minnesota,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Dakota,Oregon,Rhode Island,South Carolina,South Dakota,Utah,Vermont,Wyoming`.split(
    ',',
  ),
);

/** "U.S. District Court" in an article about a state with one federal district is that district's. */
function districtOf(text: string, state: string | undefined): string | undefined {
  if (state === undefined || !ONE_DISTRICT.has(state)) return undefined;
  if (!/^(?:U\.S\.|US|United States|Federal) District Court$/i.test(text)) return undefined;
  return `U.S. District Court for the District of ${state}`;
}

const titledHead = (text: string): string => text.toLowerCase();

/** "St. Mary Parish sheriff's" is the St. Mary Parish Sheriff's Office. */
function officeOf(match: Match, setting: Setting): string {
  const { line, from, to, bare } = match;
  let text = titled(words(line, from, to)).replace(/\bSheriffs (?=Office|Department)/, "Sheriff's ");
  if (text.endsWith(' Sheriff')) text += "'s";
  if (/(?:'s|s')$/.test(text)) text += ' Office';
  if (!bare) return text;
  if (match.head !== 'attorney general') return setting.county === undefined ? text : `${setting.county} ${text}`;
  // Attorneys general are of states and countries.
  if (setting.country !== 'US') return `${text} of ${ofCountry(setting.country)}`;
  if (setting.state !== undefined) return `${setting.state} ${text}`;
  return text;
}

const US_ATTORNEYS = "U.S. Attorney's Office";

/** Countries whose bodies have British spelling in their names. */
const BRITISH: ReadonlySet<string> = wordSet('GB IE AU NZ CA IN PK BD LK ZA NG KE GH UG TZ ZM ZW MT SG MY HK');

const BRITISH_SPELLING = /Defence|Labour|Programme/;

/** One spelling for one body, whatever the paper's: "Ministry of Defense of Russia", "Ministry of Defence" of Britain. */
function spelled(name: string, country: string): string {
  return BRITISH.has(country) || !BRITISH_SPELLING.test(name)
    ? name
    : name
        .replace(/\bDefence\b/g, 'Defense')
        .replace(/\bLabour\b(?! Party)/g, 'Labor')
        .replace(/\bProgramme\b/g, 'Program');
}

/** The organization that a match names. */
export function nameOf(match: Match, setting: Setting): Named {
  const organization = match.organizations?.[0];
  if (organization) {
    const { state } = setting;
    if (organization.name === US_ATTORNEYS && state !== undefined && ONE_DISTRICT.has(state)) {
      const name = `${US_ATTORNEYS} for the District of ${state}`;
      return { id: idOf(name, 'US'), name, class: 'justice', acronym: undefined, head: 'attorney' };
    }
    return {
      id: idOf(organization.name, organization.country),
      name: organization.name,
      class: organization.class,
      acronym: organization.acronym,
      head: match.head ?? '',
    };
  }
  const owner = match.place ?? ownerOf(match.line, match.from, match.to);
  const name = spelled(canonical(match, setting), owner?.country ?? setting.country);
  const cls = classOf(match, name, setting.country);
  const country = cls === 'other-org' || cls === 'intergovernmental' ? '' : (owner?.country ?? setting.country);
  return { id: idOf(name, country), name, class: cls, acronym: undefined, head: match.head ?? '' };
}
