/**
 * What a run of capitalised words is evidence of: places of the gazetteer, an institution (a county, a hospital, a police
 * force: a setting that many happenings of one town share), or names with their pairs.
 */
import type { Token } from '../../../extractors/contract.ts';
import { placeAt } from '../../../extractors/shared/places.ts';
import { CITY, COUNTRY, NAME, PLACE, SETTING } from './words.ts';

/** Last words of the names of institutions and areas. */
const SETTINGS: ReadonlySet<string> = new Set(
  `county parish borough hospital clinic center centre medical police department bureau office sheriff fire school
   university college airport authority commission committee court ministry agency district council jail prison news
   television radio side`.split(/\s+/),
);

/** Titles stand before names and are none. */
const TITLES: ReadonlySet<string> = new Set(
  `mr. mrs. ms. dr. sgt. lt. capt. cpl. col. gen. det. officer detective sergeant lieutenant captain chief sheriff deputy
   sen. rep. gov. president senator governor mayor minister judge spokesman spokeswoman director secretary`.split(
    /\s+/,
  ),
);

/** Call signs of broadcasters ("KSLA", "WBTV"): whose page it is, not what happened. */
const CALL_SIGN = /^[KW][A-Z]{2,3}$/;
/** Police forces by their letters ("LAPD", "IMPD"): a setting. */
const FORCE = /^[A-Z]{1,5}PD$/;
const INITIAL = /^\p{Lu}\.?$/u;

const isSetting = (token: Token): boolean => SETTINGS.has(token.lower);

/** The terms of the run of name tokens [from, to), in order. */
export function runTerms(tokens: readonly Token[], from: number, to: number): string[] {
  const out: string[] = [];
  let previous: Token | undefined;
  for (let i = from; i < to; ) {
    const place = placeAt(tokens, i);
    if (place && place.to <= to && (!place.doubtful || standsAlone(tokens, place.to, to, previous))) {
      out.push(PLACE + (place.kind === 'city' ? CITY : COUNTRY) + place.name.toLowerCase());
      i = place.to;
      // "Detroit Police" is no name of its own; "Paris Hilton" is a pair all the same.
      if (i < to && !isSetting(tokens[i]!)) out.push(`${NAME}${tokens[i - 1]!.lower} ${tokens[i]!.lower}`);
      previous = undefined;
      continue;
    }
    const end = settingEnd(tokens, i, to);
    if (end > i) {
      out.push(PLACE + SETTING + words(tokens, i, end));
      i = end;
      previous = undefined;
      continue;
    }
    const token = tokens[i++]!;
    if (INITIAL.test(token.text) || TITLES.has(token.lower) || CALL_SIGN.test(token.text)) continue;
    if (FORCE.test(token.text)) {
      out.push(`${PLACE}${SETTING}${token.lower} force`);
      continue;
    }
    out.push(NAME + token.lower);
    if (previous) out.push(`${NAME}${previous.lower} ${token.lower}`);
    previous = token;
  }
  return out;
}

/** "Jordan" and "Turkey" are places when no other name stands beside them. */
const standsAlone = (tokens: readonly Token[], end: number, to: number, previous: Token | undefined): boolean =>
  previous === undefined && (end === to || isSetting(tokens[end]!));

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ');

/** End of the institution's name that begins at `i` ("Mount Sinai Hospital"), or `i`. */
function settingEnd(tokens: readonly Token[], i: number, to: number): number {
  if (isSetting(tokens[i]!)) return i + 1;
  let end = i;
  for (let j = i + 1; j < Math.min(to, i + 4); j++) if (isSetting(tokens[j]!)) end = j + 1;
  return end;
}
