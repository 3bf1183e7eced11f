import { type Sentence, type Token, Trait } from '../../contract.ts';
import { CAPITAL_PAIRS, NOT_INITIALS, PARTICLES, SYLLABLES } from './lexicon-titles.ts';
import { classesOf, isNoName, joinedClasses, Word, type WordClasses } from './word-classes.ts';

/** One word of a run of capitalised words: "Wray", "J.", "Jean-Philippe", "van der", "FBI", "Jr.". */
export interface Part {
  /** Tokens [from, to) of the sentence. */
  readonly from: number;
  readonly to: number;
  /** Folded: lower case, no diacritics, no full stop at the end. */
  readonly key: string;
  /** What the word can be. */
  readonly classes: WordClasses;
  readonly kind: 'name' | 'initial' | 'acronym' | 'particle' | 'suffix' | 'nickname';
}

/** Capitalised words in a row, with what may stand between the parts of a name. */
export interface Run {
  readonly sentence: Sentence;
  readonly parts: readonly Part[];
  /** The sentence is set like a headline: most of its words begin with a capital. */
  readonly heading: boolean;
}

/** No name has more; a longer run is a headline or a list and is cut. */
const MOST_PARTS = 12;
const MARKS = /\p{M}/gu;

/** Lower case without diacritics and without a full stop at the end. */
export function fold(token: Token): string {
  let s = token.lower;
  for (let i = 0; i < s.length; i++)
    if (s.charCodeAt(i) > 127) {
      s = s.normalize('NFD').replace(MARKS, '');
      break;
    }
  return s.length > 1 && s.charCodeAt(s.length - 1) === 46 ? s.slice(0, -1) : s;
}

const isCapital = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && (t.traits & Trait.Capital) !== 0;

const isHyphen = (t: Token | undefined): boolean =>
  t?.kind === 'punct' && !t.spaceBefore && (t.text === '-' || t.text === '‐' || t.text === '‑');

const INITIALS = /^(?:\p{Lu}\.)+$/u;

function kindOf({ text, lower }: Token, key: string, classes: WordClasses): Part['kind'] {
  if (text.charCodeAt(text.length - 1) === 46 && INITIALS.test(text) && !NOT_INITIALS.has(lower)) return 'initial';
  if ((classes & Word.Suffix) !== 0) return 'suffix';
  if (text.length === 1) return 'initial';
  // Most words have a small second letter.
  const second = text.charCodeAt(1);
  if ((second >= 97 && second <= 122) || text !== text.toUpperCase()) return 'name';
  return CAPITAL_PAIRS.has(key) ? 'initial' : 'acronym';
}

/** Whether three of four longer words begin with a capital, as in a headline. Most sentences tell by their first half. */
function isHeading(tokens: readonly Token[]): boolean {
  const { length } = tokens;
  let capital = 0;
  let small = 0;
  for (let i = 0; i < length; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word' || t.text.length < 4) continue;
    if ((t.traits & Trait.Capital) !== 0) capital++;
    else if (3 * ++small > capital + length - i) return false;
  }
  return capital + small >= 5 && capital >= 3 * small;
}

/**
 * The capitalised word at token `i`, folded to `first`, with what hyphens join to it: "Jean-Philippe", "Ki-moon", not
 * "Trump-backed".
 */
function capitalised(tokens: readonly Token[], i: number, first: string, classes: WordClasses): Part {
  let to = i + 1;
  let key = first;
  while (isHyphen(tokens[to]) && tokens[to + 1] && !tokens[to + 1]!.spaceBefore && to - i < 6) {
    const next = tokens[to + 1]!;
    if (next.kind !== 'word') break;
    if (!isCapital(next) && !SYLLABLES.has(next.lower)) break;
    key += `-${fold(next)}`;
    to += 2;
  }
  return to > i + 1
    ? { from: i, to, key, classes: joinedClasses(classes, key), kind: 'name' }
    : { from: i, to, key, classes, kind: kindOf(tokens[i]!, key, classes) };
}

/** Particles before the next part of the name: "van der", "al-", at most three. */
function particles(tokens: readonly Token[], i: number): Part | undefined {
  let j = i;
  while (j < i + 3 && tokens[j]?.kind === 'word' && PARTICLES.has(tokens[j]!.text)) j++;
  if (j === i) return undefined;
  if (isHyphen(tokens[j])) j++;
  if (!isCapital(tokens[j])) return undefined;
  const key = tokens
    .slice(i, j)
    .map((t) => t.lower)
    .join('');
  return { from: i, to: j, key, classes: classesOf(key), kind: 'particle' };
}

const OPEN = '"“‘\'«(';
const CLOSE = '"”’\'»)';

/** A nickname in marks between two parts: “El Chapo”; at most three words, and the name goes on behind. */
function nickname(tokens: readonly Token[], i: number): Part | undefined {
  if (!tokens[i] || !OPEN.includes(tokens[i].text) || !isCapital(tokens[i + 1])) return undefined;
  for (let j = i + 2; j <= i + 4; j++) {
    const t = tokens[j];
    if (!t) return undefined;
    if (CLOSE.includes(t.text)) {
      const bracket = t.text === ')';
      if (!isCapital(tokens[j + 1]) || bracket !== (tokens[i].text === '(')) return undefined;
      return { from: i, to: j + 1, key: '', classes: 0, kind: 'nickname' };
    }
    if (t.kind !== 'word') return undefined;
  }
  return undefined;
}

/** The part that follows in the run at token `i`, if any. */
function nextPart(tokens: readonly Token[], i: number, before: readonly Part[]): Part | undefined {
  const t = tokens[i];
  if (!t) return undefined;
  if (isCapital(t)) {
    if (!t.spaceBefore) return undefined;
    const key = fold(t);
    const classes = classesOf(key);
    return (classes & Word.Weekday) === 0 ? capitalised(tokens, i, key, classes) : undefined;
  }
  if (t.text === ',' && isCapital(tokens[i + 1])) {
    const key = fold(tokens[i + 1]!);
    const classes = classesOf(key);
    if ((classes & Word.Suffix) !== 0) return { from: i, to: i + 2, key, classes, kind: 'suffix' };
  }
  if (before[before.length - 1]!.kind === 'acronym') return undefined;
  return particles(tokens, i) ?? (t.kind === 'punct' ? nickname(tokens, i) : undefined);
}

/** "Anglo-American": a hyphen joins the word at `i` to another; "SALEM (Wire)- Ana Brill" has the dash of a dateline. */
const isJoined = (tokens: readonly Token[], i: number): boolean =>
  !tokens[i]!.spaceBefore || (!tokens[i - 1]!.spaceBefore && tokens[i - 2]?.kind === 'word');

/** The parts of the run that begins with this one. */
function partsFrom(tokens: readonly Token[], first: Part): Part[] {
  const parts: Part[] = [first];
  let { to } = first;
  while (parts.length < MOST_PARTS) {
    let part = nextPart(tokens, to, parts);
    if (!part) break;
    parts.push(part);
    // A particle brings the word after it.
    if (part.kind === 'particle' || part.kind === 'nickname') {
      const key = fold(tokens[part.to]!);
      part = capitalised(tokens, part.to, key, classesOf(key));
      parts.push(part);
    }
    to = part.to;
  }
  return parts;
}

/** Whether a word with these classes is a run of its own and no name: the first of most sentences. */
function isOrdinary(tokens: readonly Token[], i: number, classes: WordClasses): boolean {
  if (!isNoName(classes)) return false;
  const next = tokens[i + 1];
  return next?.kind === 'word' && (next.traits & Trait.Capital) === 0 && !PARTICLES.has(next.text);
}

/**
 * All runs of capitalised words of a sentence that may name somebody, in order. Linear in its tokens. A word that is a
 * run by itself and no name is left out, but in a headline, where it may be a surname all the same.
 */
export function runs(sentence: Sentence): Run[] {
  const { tokens } = sentence;
  const heading = isHeading(tokens);
  const out: Run[] = [];
  for (let i = 0; i < tokens.length; ) {
    const t = tokens[i]!;
    if ((t.traits & Trait.Capital) === 0) {
      i++;
      continue;
    }
    const key = fold(t);
    const classes = classesOf(key);
    if (
      (classes & Word.Weekday) !== 0 ||
      (!heading && isOrdinary(tokens, i, classes)) ||
      (i > 0 && isHyphen(tokens[i - 1]) && isJoined(tokens, i))
    ) {
      i++;
      continue;
    }
    const parts = partsFrom(tokens, capitalised(tokens, i, key, classes));
    out.push({ sentence, parts, heading });
    i = parts[parts.length - 1]!.to;
  }
  return out;
}
