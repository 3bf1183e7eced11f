import { type Span, type Token, type TokenKind, Trait, type TraitMask } from '../../extractors/contract.ts';
import { BEFORE_NUMBER_ONLY, CAPITAL_ONLY, MAY_BE_FINAL, NAMES_IN_CAPITALS, NEVER_FINAL } from './abbreviations.ts';
import { isDigit, number } from './numbers.ts';
import { isSpace } from './paragraphs.ts';

/** Words that give traits, by their lower-case form. */
export type TraitLexicon = ReadonlyMap<string, TraitMask>;

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;

const LETTERS = /^[\p{L}\p{M}\u200c\u200d]/u;
const FRACTIONS = '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
const CURRENCY = /^\p{Sc}$/u;
/** Traits of marks, ASCII apart: most marks are. */
const ASCII_MARKS: ReadonlyMap<number, TraitMask> = new Map([
  [34, Trait.QuoteMark],
  [39, Trait.QuoteMark],
  [96, Trait.QuoteMark],
  [37, Trait.Measure],
  [36, Trait.Currency],
]);
const QUOTE_MARKS = '“”„‟«»‹›‘’‚‛″';
const MEASURES = '‰°º℃℉';

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const POINT = 46;
const COMMA = 44;

function classOf(text: string, i: number): number {
  const c = text.charCodeAt(i);
  if (c < 128) {
    if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return LETTER;
    return c >= 48 && c <= 57 ? DIGIT : MARK;
  }
  // General punctuation: dashes, curly quotation marks, the ellipsis.
  if (c >= 0x2010 && c <= 0x2027) return MARK;
  return LETTERS.test(String.fromCodePoint(text.codePointAt(i)!)) ? LETTER : MARK;
}

const width = (text: string, i: number): number => (text.codePointAt(i)! > 0xffff ? 2 : 1);

/** End of the run of letters from `i`. */
function letters(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const lower = text.charCodeAt(i) | 32;
    if (lower >= 97 && lower <= 122) i++;
    else if (lower >= 128 && classOf(text, i) === LETTER) i += width(text, i);
    else break;
  }
  return i;
}

/**
 * A word with its inner apostrophes: "O'Brien", "don't"; the possessive 's is left for the next token.
 *
 * @param from end of the word's first run of letters
 */
function word(text: string, from: number, end: number): number {
  let i = from;
  while (i + 1 < end) {
    const c = text.charCodeAt(i);
    if (c !== APOSTROPHE && c !== CURLY_APOSTROPHE) break;
    const next = letters(text, i + 1, end);
    if (next === i + 1) break;
    if (next === i + 2 && (text.charCodeAt(i + 1) | 32) === 115) break;
    i = next;
  }
  return i;
}

/** End of an abbreviation's full stop when the word before it is one, else `i`. */
function abbreviation(text: string, start: number, i: number, end: number): number {
  if (text.charCodeAt(i) !== POINT) return i;
  if (i - start === 1) {
    // Single letters: "U.S.", "a.m.", "J." — one letter and a point, repeated.
    let j = i + 1;
    while (j + 1 < end && classOf(text, j) === LETTER && text.charCodeAt(j + 1) === POINT) j += 2;
    if (j > i + 1) return j;
    const c = text.charCodeAt(start);
    return c >= 65 && c <= 90 ? j : i;
  }
  if (i - start > 6) return i;
  const raw = text.slice(start, i);
  const lower = raw.toLowerCase();
  if (lower === 'ph' && text.startsWith('.D.', i)) return i + 3;
  if (!NEVER_FINAL.has(lower) && !MAY_BE_FINAL.has(lower)) return i;
  if ((CAPITAL_ONLY.has(lower) && raw === lower) || NAMES_IN_CAPITALS.has(raw)) return i;
  if (BEFORE_NUMBER_ONLY.has(lower)) {
    let j = i + 1;
    while (j < end && isSpace(text.charCodeAt(j))) j++;
    if (!isDigit(text.charCodeAt(j))) return i;
  }
  return i + 1;
}

const URL_START = /^(?:https?:\/\/|www\.|[a-z0-9-]{2,40}\.(?:com|org|net|gov|edu|info|co\.uk)\/)/i;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/;
/** Addresses longer than this are cut: what follows is read as text again. */
const LONGEST_ADDRESS = 2000;

/** End of the web or mail address that begins at `i`, else `i`. Called at the start of words only. */
function address(text: string, i: number, end: number): number {
  const head = text.slice(i, Math.min(end, i + 200));
  const mail = MAIL.exec(head);
  if (mail) return i + mail[0].length;
  if (!URL_START.test(head)) return i;
  let j = i;
  const stop = Math.min(end, i + LONGEST_ADDRESS);
  while (j < stop && !isSpace(text.charCodeAt(j)) && !'<>"“”'.includes(text[j]!)) j++;
  while (j > i && ".,;:!?)']’".includes(text[j - 1]!)) j--;
  return j;
}

/**
 * Whether an address can begin at `i`: cheap test before the patterns. Looks a bounded way ahead.
 *
 * @param run end of the letters that begin at `i`, none of which decides
 */
function mayBeAddress(text: string, i: number, run: number, end: number): boolean {
  const c = text.charCodeAt(i) | 32;
  if (c === 104 && text.startsWith('ttp', i + 1)) return true;
  if (c === 119 && text.startsWith('ww.', i + 1)) return true;
  const stop = Math.min(end, i + 42);
  for (let j = run; j < stop; j++) {
    const d = text.charCodeAt(j);
    if (d === 64) return true;
    if (d === POINT) return j + 1 < end && ((text.charCodeAt(j + 1) >= 97 && text.charCodeAt(j + 1) <= 122) || false);
    if (d <= 32 || d === COMMA) return false;
  }
  return false;
}

/** In lower case, with straight apostrophes. Most words are written so, which a look at them tells without a copy. */
function lowered(raw: string): string {
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (c >= 128 || (c >= 65 && c <= 90)) {
      const lower = raw.toLowerCase();
      return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
    }
  }
  return raw;
}

/**
 * Tokens of one paragraph, in order, covering everything but white space. Linear in the paragraph's length.
 * `spaceBefore` of the first token is true.
 */
export function tokenize(text: string, span: Span, lexicon: TraitLexicon): Token[] {
  const out: Token[] = [];
  let space = true;
  let i = span.start;
  const end = span.end;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      space = true;
      i++;
      continue;
    }
    const start = i;
    let kind: TokenKind = 'punct';
    let traits: TraitMask = 0;
    const cls = classOf(text, i);
    if (cls === LETTER) {
      const run = letters(text, i, end);
      const begins = space || out[out.length - 1]?.kind === 'punct';
      const url = begins && mayBeAddress(text, i, run, end) ? address(text, i, end) : i;
      if (url > i) {
        kind = 'url';
        i = url;
      } else {
        kind = 'word';
        i = word(text, run, end);
        i = abbreviation(text, start, i, end);
      }
    } else if (cls === DIGIT) {
      kind = 'number';
      traits = Trait.Digit;
      i = number(text, i, end, !space && out.at(-1)?.text === ',' && out.at(-2)?.kind === 'number');
    } else if ((c === APOSTROPHE || c === CURLY_APOSTROPHE) && isPossessive(text, i, end, out, space)) {
      kind = 'word';
      i += 2;
    } else {
      i += width(text, i);
    }
    const raw = text.slice(start, i);
    let lower = raw;
    if (kind === 'word') {
      lower = lowered(raw);
      traits |= lexicon.get(lower) ?? 0;
      // The curly apostrophe of a possessive differs from its straight form and is no capital.
      if (raw !== lower && raw[0] !== lower[0] && raw[0] !== '’') traits |= Trait.Capital;
    } else if (kind === 'punct') {
      if (c < 128) traits |= ASCII_MARKS.get(c) ?? 0;
      else if (QUOTE_MARKS.includes(raw)) traits |= Trait.QuoteMark;
      else if (MEASURES.includes(raw)) traits |= Trait.Measure;
      else if (FRACTIONS.includes(raw)) {
        kind = 'number';
        traits |= Trait.Digit;
      } else if (CURRENCY.test(raw)) traits |= Trait.Currency;
    }
    out.push({ start, end: i, text: raw, lower, kind, spaceBefore: space, traits });
    space = false;
  }
  return out;
}

/** An apostrophe and s that close a word: "department's", "Thursday’s", and after "U.S." */
function isPossessive(text: string, i: number, end: number, before: readonly Token[], space: boolean): boolean {
  if (space || (before.at(-1)?.kind !== 'word' && before.at(-1)?.kind !== 'number')) return false;
  if ((text.charCodeAt(i + 1) | 32) !== 115 || i + 1 >= end) return false;
  return i + 2 >= end || classOf(text, i + 2) === MARK;
}
