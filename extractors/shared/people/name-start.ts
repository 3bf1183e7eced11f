/** Where in a run of capitalised words the name begins: behind titles, openers of sentences and bodies' names. */
import type { Token } from '../../contract.ts';
import { isGiven, isTitle, words } from './name-words.ts';
import type { Part } from './runs.ts';
import { Word } from './word-classes.ts';

/** Titles that are surnames too. */
const SURNAME_TITLES: ReadonlySet<string> = new Set(
  'king prince duke earl judge major pope dean bishop marshal chief page baker coach chair gates sister boss'.split(
    ' ',
  ),
);

/** Titles that before a surname alone are mostly given names. */
const MOSTLY_GIVEN: ReadonlySet<string> = new Set(['dean']);

/** Index of the part behind the last title in the run, 0 when it has none. */
export function afterTitle(parts: readonly Part[]): number {
  for (let k = parts.length - 2; k >= 0; k--) {
    const part = parts[k]!;
    const { key, kind } = part;
    if (!isTitle(part) || kind === 'nickname' || kind === 'particle') continue;
    // "the SEC. Its Model": the commission.
    if (kind === 'acronym' && key === 'sec') continue;
    // "Dean Marsh, 49,": with a surname alone it is mostly a given name.
    if (k === 0 && parts.length === 2 && MOSTLY_GIVEN.has(key)) continue;
    // "Stephen King Jr.", "Larry King Live": a given name before makes it a surname.
    if (k > 0 && SURNAME_TITLES.has(key) && isGiven(parts[k - 1]!) && !isTitle(parts[k - 1]!)) continue;
    // "Rep. Earl Hall": here Earl is the given name.
    if (k > 0 && k === parts.length - 2 && isGiven(part) && isTitle(parts[k - 1]!)) continue;
    return k + 1;
  }
  return 0;
}

/** Without the sentence's opening words and nationality or party: "When Donald Trump", "Republican Ted Cruz". */
export function afterOpeners(parts: readonly Part[], tokens: readonly Token[]): number {
  let k = 0;
  while (k < parts.length - 1) {
    const part = parts[k]!;
    const given = isGiven(part);
    if ((part.classes & Word.Descriptor) !== 0) k++;
    else if ((part.classes & (Word.Opener | Word.Month)) !== 0 && !(given && words(parts, k).length === 2)) k++;
    else if (
      !given &&
      k + 2 < parts.length &&
      isGiven(parts[k + 1]!) &&
      (part.key.endsWith('s') || opensSentence(tokens, part.from))
    )
      k++;
    else break;
  }
  return k;
}

/** First word of the sentence, or of what is quoted in it. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1]!;
  return before.kind === 'punct' && '"“‘\'«„:—–-•*('.includes(before.text);
}

/** First words of places: what follows is no name of its own. */
const OPENS_PLACE: ReadonlySet<string> = new Set(
  'san santa saint st new north south east west los las fort ft port lake mount mt cape el mission'.split(' '),
);

const isBody = (part: Part): boolean =>
  part.kind === 'acronym' || ((part.classes & Word.NotPerson) !== 0 && !OPENS_PLACE.has(part.key));

/** Behind the words of a body's name, when a given name follows: "Fox News Megyn Kelly", "Senate Whip Dick Hall". */
export function afterBody(parts: readonly Part[]): number {
  if (parts.length < 3) return 0;
  let body = -1;
  for (let k = 0; k < parts.length; k++) {
    if (isBody(parts[k]!)) body = k;
    else if (body >= 0 && k <= parts.length - 2 && isGiven(parts[k]!) && !OPENS_PLACE.has(parts[k - 1]!.key))
      return parts.slice(k + 1).some(isBody) ? 0 : k;
  }
  return 0;
}

/** The name after "Secretary of State", whose complement is in the same run: from the first given name, or the last two. */
export function afterComplement(parts: readonly Part[]): number {
  // "supporter of Donald Trump": no complement.
  if (isGiven(parts[0]!)) return parts.length;
  for (let k = 1; k < parts.length - 1; k++) if (isGiven(parts[k]!)) return k;
  return parts.length >= 3 ? parts.length - 2 : parts.length;
}
