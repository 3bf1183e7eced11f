import { type Token, type TokenKind, Trait, type TraitMask } from '../../extractors/contract.ts';
import { address } from './addresses.ts';
import { ASCII, classOf, DIGIT, LETTER, letters, SPACE, width } from './characters.ts';
import { number } from './numbers.ts';
import { isApostrophe, isPossessive, withApostrophes, withFullStop } from './words.ts';

/** Words that give traits, by their lower-case form. */
export type TraitLexicon = ReadonlyMap<string, TraitMask>;

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Indices of the tokens that can end a sentence: its marks, and words that hold a full stop at their end. */
  readonly stops: readonly number[];
}

const BLANK = 32;
const COMMA = 44;

/** Traits of marks of ASCII: most marks are. */
const ASCII_MARKS = new Uint16Array(128);
for (const mark of '"\'`') ASCII_MARKS[mark.charCodeAt(0)] = Trait.QuoteMark;
ASCII_MARKS['%'.charCodeAt(0)] = Trait.Measure;
ASCII_MARKS['$'.charCodeAt(0)] = Trait.Currency;
ASCII_MARKS['&'.charCodeAt(0)] = Trait.Respelled;
const QUOTE_MARKS = '“”„‟«»‹›‘’‚‛″';
const MEASURES = '‰°º℃℉';
const FRACTIONS = '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
const CURRENCY = /^\p{Sc}$/u;
export const SENTENCE_END = '.!?…。！？';

function traitsOfWideMark(mark: string): TraitMask {
  if (QUOTE_MARKS.includes(mark)) return Trait.QuoteMark;
  if (MEASURES.includes(mark)) return Trait.Measure;
  return CURRENCY.test(mark) ? Trait.Currency : 0;
}

/** In lower case, with straight apostrophes. */
function lowered(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/**
 * Tokens of the text from `from` to `end`, one paragraph at most, in order, covering everything but white space. Linear
 * in their length. `spaceBefore` of the first token is true.
 */
export function tokenize(text: string, from: number, end: number, lexicon: TraitLexicon): Tokens {
  const tokens: Token[] = [];
  const stops: number[] = [];
  let count = 0;
  let spaceBefore = true;
  let before: TokenKind = 'punct';
  let i = from;
  while (i < end) {
    const start = i;
    const c = text.charCodeAt(i);
    const cls = c < 128 ? ASCII[c]! : classOf(text, i, c);
    if (cls === SPACE) {
      spaceBefore = true;
      i++;
      continue;
    }
    let kind: TokenKind = 'punct';
    let traits: TraitMask = 0;
    let raw: string;
    let lower: string;
    if (cls === LETTER) {
      kind = 'word';
      // Most words are letters of a to z behind the first, and a space: nothing more to ask of those.
      let d = 0;
      if (c < 128) {
        for (i++; i < end; i++) {
          d = text.charCodeAt(i);
          if (d < 97 || d > 122) break;
        }
      }
      const isPlain = d === BLANK || d === COMMA || i === end;
      if (!isPlain) {
        const run = letters(text, i, end);
        i = spaceBefore || before === 'punct' ? address(text, start, run, end) : start;
        if (i > start) kind = 'url';
        else {
          const bare = withApostrophes(text, run, end);
          i = withFullStop(text, start, bare, end);
          if (i > bare) {
            stops.push(count);
            traits = Trait.Respelled;
          }
        }
      }
      raw = text.slice(start, i);
      lower = raw;
      if (kind === 'word') {
        if (!isPlain || c < 97) lower = lowered(raw);
        traits |= lexicon.get(lower) ?? 0;
        if (lower !== raw && lower[0] !== raw[0]) traits |= Trait.Capital;
      }
    } else if (cls === DIGIT) {
      kind = 'number';
      traits = Trait.Digit;
      const inList = !spaceBefore && count > 1 && tokens[count - 1]!.text === ',' && tokens[count - 2]!.kind === kind;
      i = number(text, i, end, inList);
      raw = text.slice(start, i);
      lower = raw;
    } else if (
      !spaceBefore &&
      before !== 'punct' &&
      before !== 'url' &&
      isApostrophe(c) &&
      isPossessive(text, i, end)
    ) {
      kind = 'word';
      i += 2;
      raw = text.slice(start, i);
      lower = lowered(raw);
      traits = lexicon.get(lower) ?? 0;
    } else {
      i += c < 128 ? 1 : width(text, i);
      raw = text.slice(start, i);
      lower = raw;
      if (c < 128) traits = ASCII_MARKS[c]!;
      else if (FRACTIONS.includes(raw)) {
        kind = 'number';
        traits = Trait.Digit;
      } else traits = traitsOfWideMark(raw);
      if (SENTENCE_END.includes(raw)) stops.push(count);
    }
    tokens[count++] = { start, end: i, text: raw, lower, kind, spaceBefore, traits };
    spaceBefore = false;
    before = kind;
  }
  return { tokens, stops };
}
