/** The class of an organization from the words of its name, where the register does not know it. */
import { wordSet } from './keys.ts';
import type { AgencyClass } from '../contract.ts';
import type { Match } from './grammar/match.ts';

const set = (s: string): ReadonlySet<string> => new Set(s.split(' '));

/** Words that decide the class of a public body, the strongest class first. */
const DECIDING: readonly (readonly [AgencyClass, ReadonlySet<string>])[] = [
  ['intergovernmental', set('european un nations intergovernmental commonwealth')],
  [
    'law-enforcement',
    set(
      `police sheriff's sheriff sheriffs patrol constabulary gendarmerie marshals corrections correction correctional prison prisons jail customs border investigation investigations investigative narcotics enforcement detective homicide swat anti-drug anti-corruption detectives troopers trooper`,
    ),
  ],
  [
    'justice',
    set(
      "court courts tribunal attorney attorney's prosecutor's prosecutors justice judicial judiciary defender's chancery prosecution magistrate parole probation sentencing prosecutions",
    ),
  ],
  [
    'military',
    set(
      'army navy naval air military marine marines defense defence armed brigade battalion regiment infantry fleet airborne',
    ),
  ],
  [
    'public-service',
    set(
      `fire rescue health hospital school schools education water transit ambulance emergency medical examiner's coroner's welfare children's weather library sanitation parks ems social utilities housing`,
    ),
  ],
];
/** Words of public bodies whose heads are those of hospitals, banks and clubs as well. */
const PUBLIC =
  /\bNHS\b|disease control|national institutes? (?:of|for)|seismolog|meteorolog|hurricane|earthquake|health board|weather/i;
const REGULATORY =
  /\b(?:oversight|regulatory|regulation|supervisory|supervision|competition|licensing|gambling|standards)\b/i;

/** Heads whose own class stands whatever the subject: the Ministry of Justice is of the executive all the same. */
const EXECUTIVE_HEADS: ReadonlySet<string> = wordSet(
  'ministry embassy consulate cabinet secretariat chancellery presidency',
);
const LEGISLATIVE: ReadonlySet<string> = set(
  'house senate congress congressional parliament parliamentary select joint commons lords standing legislative oversight appropriations judiciary city county town borough village municipal',
);
const PRIVATE: ReadonlySet<string> = set(
  "national olympic organizing action citizens' citizen citizens nobel strategic",
);
const COMMITTEES: ReadonlySet<string> = wordSet('committee subcommittee council assembly caucus congress');

/** Countries whose "Bank of" is a bank like others. */
const COMMERCIAL: ReadonlySet<string> = wordSet('US IE IN CN CY TW');

/** "Central Bank of Chile", "Bank of Ghana". */
function isCentral(match: Match, name: string): boolean {
  if (/^(?:Central|Reserve) Bank\b/.test(name)) return true;
  const { place } = match;
  return name.startsWith('Bank of ') && place?.kind === 'country' && !place.adjective && !COMMERCIAL.has(place.country);
}

/** Countries whose towns are governed by councils: "Kirklees Council". */
const OF_COUNCILS: ReadonlySet<string> = wordSet('GB IE AU NZ');
/** Councils of a trade or a cause. */
const NO_TOWN: ReadonlySet<string> = set(
  'arts design press british muslim jewish sikh medical nursing teaching bar building security fashion',
);

/**
 * @param name the canonical name
 * @param country ISO code of the country that the article is set in
 */
export function classOf(match: Match, name: string, country: string): AgencyClass {
  const given = match.class ?? 'other-org';
  const head = match.head ?? '';
  if (head === 'bank' && isCentral(match, name)) return 'regulator';
  if (given === 'other-org') return PUBLIC.test(name) ? 'public-service' : given;
  if (head === 'chamber') return /commerce/i.test(name) ? 'other-org' : 'legislative';
  if (head === 'corps')
    return /marine|army|air|guard|engineers|signal|medical|reserve/i.test(name) ? 'military' : 'other-org';
  if (given === 'military') return given;
  const words = name.toLowerCase().split(/[\s-]+/);
  if (head === 'ministry' && words.some((w) => w === 'defense' || w === 'defence')) return 'military';
  if (EXECUTIVE_HEADS.has(head)) return given;
  if (head === 'city council') return given;
  if (COMMITTEES.has(head)) {
    if (/commerce|gop|republican|democratic/i.test(name) && !/\b(?:house|senate)\b/i.test(name)) return 'other-org';
    if (/security council$/i.test(name)) return 'executive';
    if (words.some((w) => LEGISLATIVE.has(w)) || name === 'National Assembly') return 'legislative';
    if (match.place !== undefined && head !== 'committee') return 'legislative';
    if (
      head === 'council' &&
      OF_COUNCILS.has(country) &&
      match.pattern === 'last' &&
      !words.some((w) => NO_TOWN.has(w))
    )
      return 'legislative';
    return words.some((w) => PRIVATE.has(w)) || head === 'committee' || head === 'council'
      ? 'other-org'
      : 'legislative';
  }
  if (given === 'legislative' || given === 'intergovernmental') return given;
  if (head === 'attorney general') return 'justice';
  if (/public safety/i.test(name)) return 'law-enforcement';
  if (head === 'authority') {
    if (REGULATORY.test(name)) return 'regulator';
    if (/\b(?:revenue|tax)\b/i.test(name)) return 'executive';
  }
  for (const [cls, set] of DECIDING) if (words.some((w) => set.has(w))) return cls;
  return given;
}
