import type { Token } from '../../contract.ts';
import { ageAfter, ageBefore, isSpokenOf } from './evidence.ts';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './lexicon-given-names.ts';
import { SURNAMES } from './lexicon-surnames.ts';
import {
  DESCRIPTORS,
  FEMALE_HONORIFICS,
  MALE_HONORIFICS,
  MONTHS,
  NAMESAKES,
  NOT_PERSON,
  OPENERS,
  OTHER_HONORIFICS,
  PLACE_NAMES,
  RANKS,
  ROLES,
  TITLE_MODIFIERS,
} from './lexicon-titles.ts';
import { fold, type Part, type Run } from './runs.ts';
import { titleBefore, titleStart } from './titles.ts';

export type Gender = 'male' | 'female';

/** A stretch of a run that may name a person. Token indices are the sentence's. */
export interface Candidate {
  readonly run: Run;
  readonly parts: readonly Part[];
  /** Title in tokens [from, to), before the name. */
  readonly title?: readonly [number, number];
  readonly honorific?: Gender | 'other';
  /** The words prove a person by themselves: title, age, known given name, initials. */
  readonly proven: boolean;
  /** The sentence speaks of it as of a person: it says something, "who", a role behind it. */
  readonly likely: boolean;
}

const isGiven = (key: string): boolean => {
  const k = key.includes('-') ? key.slice(0, key.indexOf('-')) : key;
  return MALE_NAMES.has(k) || FEMALE_NAMES.has(k) || OTHER_NAMES.has(k);
};

/** Gender that a given name most often goes with, if known. */
export function genderOfName(key: string): Gender | undefined {
  const k = key.includes('-') ? key.slice(0, key.indexOf('-')) : key;
  return MALE_NAMES.has(k) ? 'male' : FEMALE_NAMES.has(k) ? 'female' : undefined;
}

const isHonorific = (key: string): boolean =>
  MALE_HONORIFICS.has(key) || FEMALE_HONORIFICS.has(key) || OTHER_HONORIFICS.has(key);
const isTitle = (key: string): boolean => RANKS.has(key) || ROLES.has(key) || isHonorific(key);
const words = (parts: readonly Part[]): Part[] => parts.filter((p) => p.kind === 'name' || p.kind === 'initial');

/** Titles that are surnames too. */
const SURNAME_TITLES: ReadonlySet<string> = new Set(
  'king prince duke earl judge major pope dean bishop marshal chief page baker coach chair gates sister boss'.split(
    ' ',
  ),
);

/** Titles that before a surname alone are mostly given names. */
const MOSTLY_GIVEN: ReadonlySet<string> = new Set(['dean']);

/** Index of the part behind the last title in the run, 0 when it has none. */
function afterTitle(parts: readonly Part[]): number {
  for (let k = parts.length - 2; k >= 0; k--) {
    const { key, kind } = parts[k]!;
    if (kind === 'nickname' || kind === 'particle' || !isTitle(key)) continue;
    // "Dean Marsh, 49,": with a surname alone it is mostly a given name.
    if (k === 0 && parts.length === 2 && MOSTLY_GIVEN.has(key)) continue;
    // "Stephen King Jr.", "Larry King Live": a given name before makes it a surname.
    if (k > 0 && SURNAME_TITLES.has(key) && isGiven(parts[k - 1]!.key) && !isTitle(parts[k - 1]!.key)) continue;
    // "Rep. Earl Hall": here Earl is the given name.
    if (k > 0 && k === parts.length - 2 && isGiven(key) && isTitle(parts[k - 1]!.key)) continue;
    return k + 1;
  }
  return 0;
}

/** Without the sentence's opening words and nationality or party: "When Donald Trump", "Republican Ted Cruz". */
function afterOpeners(parts: readonly Part[], tokens: readonly Token[]): number {
  let k = 0;
  while (k < parts.length - 1) {
    const part = parts[k]!;
    const ambiguous = isGiven(part.key) && words(parts.slice(k)).length === 2;
    if (DESCRIPTORS.has(part.key) || (OPENERS.has(part.key) && !ambiguous)) k++;
    else if (MONTHS.has(part.key) && !ambiguous) k++;
    else if (part.key.endsWith('s') && !isGiven(part.key) && isGiven(parts[k + 1]!.key) && k + 2 < parts.length) k++;
    else if (
      opensSentence(tokens, part.from) &&
      !isGiven(part.key) &&
      isGiven(parts[k + 1]!.key) &&
      k + 2 < parts.length
    )
      k++;
    else break;
  }
  return k;
}

/** First word of the sentence, or of what is quoted in it. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || (before.kind === 'punct' && '"“‘\'«„:—–-•*('.includes(before.text));
}

/** First words of places: what follows is no name of its own. */
const OPENS_PLACE: ReadonlySet<string> = new Set(
  'san santa saint st new north south east west los las fort ft port lake mount mt cape el mission'.split(' '),
);

const isBody = (part: Part): boolean =>
  part.kind === 'acronym' || (NOT_PERSON.has(part.key) && !OPENS_PLACE.has(part.key));

/** Behind the words of a body's name, when a given name follows: "Fox News Megyn Kelly", "Senate Whip Dick Hall". */
function afterBody(parts: readonly Part[]): number {
  let body = -1;
  for (let k = 0; k < parts.length; k++) {
    if (isBody(parts[k]!)) body = k;
    else if (body >= 0 && k <= parts.length - 2 && isGiven(parts[k]!.key) && !OPENS_PLACE.has(parts[k - 1]!.key))
      return parts.slice(k + 1).some(isBody) ? 0 : k;
  }
  return 0;
}

/** The name after "Secretary of State", whose complement is in the same run: from the first given name, or the last two. */
function afterComplement(parts: readonly Part[]): number {
  // "supporter of Donald Trump": no complement.
  if (isGiven(parts[0]!.key)) return parts.length;
  for (let k = 1; k < parts.length - 1; k++) if (isGiven(parts[k]!.key)) return k;
  return parts.length >= 3 ? parts.length - 2 : parts.length;
}

const HONORIFIC_GENDER = (key: string): Gender | 'other' | undefined =>
  MALE_HONORIFICS.has(key)
    ? 'male'
    : FEMALE_HONORIFICS.has(key)
      ? 'female'
      : OTHER_HONORIFICS.has(key)
        ? 'other'
        : undefined;

/** Surnames that alone are oftener places. */
const PLACE_SURNAMES: ReadonlySet<string> = new Set(
  'washington monaco israel england ireland london york lincoln houston jackson milan boston'.split(' '),
);

/** A word that alone is oftener a place, a nationality or another name. */
export const isPlace = (key: string): boolean =>
  PLACE_NAMES.has(key) || PLACE_SURNAMES.has(key) || NOT_PERSON.has(key) || DESCRIPTORS.has(key);

const CONTRACTION = /'(?:ve|ll|m|d|re|t)$/;

/** Whether the parts can be a name at all: shape and words. */
function isNameShaped(parts: readonly Part[]): boolean {
  const own = words(parts);
  if (own.length === 0 || own.length > 5 || own.every((p) => p.kind === 'initial')) return false;
  if (own.length > 1 && (own.at(-1)!.key === 'i' || own.at(-1)!.key === 'a')) return false;
  if (parts.some((p) => p.kind === 'acronym')) return false;
  const keys = own.map((p) => p.key);
  if (keys.some((k) => CONTRACTION.test(k))) return false;
  const surname = keys.length === 2 && SURNAMES.has(keys[1]!) && isGiven(keys[0]!);
  if (keys.some((k, i) => NOT_PERSON.has(k) && !(i === 0 && isGiven(k)) && !(i === 1 && surname))) return false;
  if (
    keys.every((k) => isTitle(k) || TITLE_MODIFIERS.has(k) || OPENERS.has(k) || (keys.length > 1 && DESCRIPTORS.has(k)))
  )
    return false;
  if (keys.length > 1 && NAMESAKES.has(`${keys.at(-2)} ${keys.at(-1)}`)) return false;
  return !(keys.length === 2 && PLACE_NAMES.has(keys[0]!) && (NOT_PERSON.has(keys[1]!) || PLACE_NAMES.has(keys[1]!)));
}

/** Without what follows the name in the run: acronyms, months, sentence openers. */
function withoutTrailing(parts: readonly Part[]): readonly Part[] {
  let n = parts.length;
  while (n > 1 && (parts[n - 1]!.kind === 'acronym' || MONTHS.has(parts[n - 1]!.key) || OPENERS.has(parts[n - 1]!.key)))
    n--;
  return parts.slice(0, n);
}

/** Reads a run as the name of a person, if it can be one. */
export function candidate(text: string, run: Run): Candidate | undefined {
  const { tokens } = run.sentence;
  let parts = run.parts;
  // "Special Agent in Charge Dana Whitlow": the run begins inside the title.
  let k = parts[0]!.key === 'charge' && parts.length > 1 ? 1 : afterOpeners(parts, tokens);
  parts = parts.slice(k);
  const titled = afterTitle(parts);
  let title: readonly [number, number] | undefined;
  let honorific: Candidate['honorific'];
  if (titled > 0) {
    const head = parts[titled - 1]!;
    honorific = HONORIFIC_GENDER(head.key);
    if (honorific === undefined) title = [titleStart(tokens, head.from), head.to];
    else if (titled > 1 && isTitle(parts[titled - 2]!.key))
      title = [titleStart(tokens, parts[titled - 2]!.from), parts[titled - 2]!.to];
    parts = parts.slice(titled);
  } else {
    const before = titleBefore(tokens, parts[0]!.from, tokens[parts.at(-1)!.to]);
    const of = tokens[parts[0]!.from - 1]?.lower === 'of' || tokens[parts[0]!.from - 1]?.lower === 'the';
    if (before) title = before;
    else if (of) {
      const at = tokens[parts[0]!.from - 1]!.lower === 'of' ? parts[0]!.from - 2 : parts[0]!.from - 3;
      const head = tokens[at];
      if (head && tokens[at + 1]?.lower === 'of' && (RANKS.has(fold(head)) || ROLES.has(fold(head)))) {
        k = afterComplement(parts);
        if (k < parts.length) {
          parts = parts.slice(k);
          title = [titleStart(tokens, at), parts[0]!.from];
        }
      }
    }
    if (!title) {
      k = afterBody(parts);
      parts = parts.slice(k);
    }
  }
  parts = withoutTrailing(parts);
  if (parts.length === 0 || !isNameShaped(parts)) return undefined;
  // "billionaire Dallas Mavericks owner": a role right behind describes what follows.
  const behind = tokens[parts.at(-1)!.to];
  if (
    behind?.kind === 'word' &&
    behind.text === behind.lower &&
    ROLES.has(behind.lower) &&
    !isGiven(words(parts)[0]!.key)
  )
    return undefined;
  const from = parts[0]!.from;
  const to = parts.at(-1)!.to;
  const own = words(parts);
  const many = own.length > 1;
  const proven =
    (title !== undefined && (many || !isPlace(own[0]!.key) || titled > 0)) ||
    honorific !== undefined ||
    (many &&
      (isGiven(own[0]!.key) ||
        (own[0]!.kind === 'initial' && SURNAMES.has(own.at(-1)!.key)) ||
        own.slice(1).some((p) => p.kind === 'initial') ||
        parts.at(-1)!.kind === 'suffix' ||
        parts.some((p) => p.kind === 'nickname') ||
        ageAfter(tokens, to) !== undefined ||
        ageBefore(tokens, from) !== undefined));
  const likely =
    proven ||
    (isSpokenOf(text, run, from, to) && (many || (SURNAMES.has(own[0]!.key) && !isPlace(own[0]!.key)))) ||
    (many && SURNAMES.has(own.at(-1)!.key) && !run.heading && !opensSentence(tokens, from));
  return { run, parts, ...(title ? { title } : {}), ...(honorific ? { honorific } : {}), proven, likely };
}
