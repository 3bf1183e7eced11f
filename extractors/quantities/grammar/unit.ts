/**
 * The unit that begins at a token: "kilograms", "sq. ft.", "Australian dollars", "percentage points", "mph".
 */
import type { Token } from '../../contract.ts';
import {
  CURRENCIES,
  type Currency,
  MINOR_UNITS,
  type MinorUnit,
  SHARED_NAMES,
} from '../../shared/lexicon-currencies.ts';
import { MEASURES, PREFIXES, type Prefix, type UnitEntry } from '../../shared/lexicon-units.ts';
import { prefixed, type UnitRecord, unitBySymbol } from '../../shared/units.ts';
import { CODES_THAT_ARE_WORDS } from '../lexicon-words.ts';

export interface UnitMatch {
  readonly to: number;
  readonly unit: UnitRecord;
  /** Spelt out, not an abbreviation or sign. */
  readonly word: boolean;
  /** Symbols of the units that share the surface, the one taken first. */
  readonly shared?: readonly string[];
  /** What the number is multiplied by: a million in "MUSD". */
  readonly scale?: number;
}

interface Surface {
  /** Pieces after the first: raw for marks, lower case for words. */
  readonly rest: readonly string[];
  readonly unit: UnitRecord;
  readonly word: boolean;
  readonly shared?: readonly string[];
}

type Index = ReadonlyMap<string, readonly Surface[]>;

const PIECES = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d.]/gu;
const plural = (word: string): string => `${word}s`;
const MICRO = ['µ', 'μ', 'u'];

function buildIndexes(): { words: Index; marks: Index; signs: Index } {
  const words = new Map<string, Surface[]>();
  const marks = new Map<string, Surface[]>();
  const signs = new Map<string, Surface[]>();
  const put = (index: Map<string, Surface[]>, surface: string, unit: UnitRecord, shared?: readonly string[]): void => {
    const [first = '', ...rest] = surface.match(PIECES) ?? [];
    const list = index.get(first) ?? [];
    const same = (s: Surface): boolean => s.rest.join(' ') === rest.join(' ');
    if (!list.some(same)) list.push({ rest, unit, word: index === words, ...(shared ? { shared } : {}) });
    index.set(first, list);
  };
  const spell = (unit: UnitRecord, names: readonly string[], forms: readonly string[] = []): void => {
    for (const w of names) for (const form of [w, plural(w)]) put(words, form, unit);
    for (const form of forms) put(words, form, unit);
  };
  for (const entry of MEASURES as readonly UnitEntry[]) {
    const unit: UnitRecord = { ...unitBySymbol(entry.symbol)!, name: entry.name };
    spell(unit, entry.words, entry.forms);
    for (const mark of entry.marks ?? []) put(marks, mark, unit);
    for (const p of entry.prefixes ?? []) {
      const scaled = prefixed(unit, p);
      spell(
        scaled,
        entry.words.map((w) => PREFIXES[p][0] + w),
        (entry.forms ?? []).filter((w) => !w.includes(' ')).map((w) => PREFIXES[p][0] + w),
      );
      for (const mark of entry.marks ?? []) {
        if (!mark.includes(' ')) for (const sign of prefixMarks(p)) put(marks, sign + mark, scaled);
      }
    }
  }
  for (const c of CURRENCIES as readonly Currency[]) {
    const unit = unitBySymbol(c.code)!;
    if (!CODES_THAT_ARE_WORDS.has(c.code)) put(signs, c.code, unit);
    for (const sign of c.signs ?? []) put(signs, sign, unit);
    for (const w of c.words) if (!SHARED_NAMES.has(w)) for (const form of [w, plural(w)]) put(words, form, unit);
    for (const form of c.forms ?? []) put(words, form, unit);
  }
  for (const [name, codes] of SHARED_NAMES) {
    const unit = unitBySymbol(codes[0]!)!;
    for (const form of [name, plural(name)]) put(words, form, unit, codes);
  }
  for (const m of MINOR_UNITS as readonly MinorUnit[]) {
    const unit = unitBySymbol(m.symbol)!;
    spell(unit, m.words, m.forms);
    for (const mark of m.marks ?? []) put(marks, mark, unit);
  }
  for (const index of [words, marks, signs])
    for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { words, marks, signs };
}

const prefixMarks = (p: Prefix): readonly string[] => (p === 'u' ? MICRO : [p]);

const { words: WORDS, marks: MARKS, signs: SIGNS } = buildIndexes();

/** The token without full stops: "sq." and "U.S." are "sq" and "US". */
const bare = (text: string): string => (text.length > 1 && text.includes('.') ? text.replaceAll('.', '') : text);

/** Index after the surface's pieces, which begin at token `i`, or undefined. Full stops without space are passed over. */
function follow(tokens: readonly Token[], i: number, rest: readonly string[], lower: boolean): number | undefined {
  let at = i + 1;
  for (const piece of rest) {
    if (tokens[at]?.text === '.' && !tokens[at]!.spaceBefore) at++;
    const t = tokens[at];
    if (!t || bare(lower ? t.lower : t.text) !== piece) return undefined;
    at++;
  }
  return at;
}

function lookUp(index: Index, tokens: readonly Token[], i: number, lower: boolean): UnitMatch | undefined {
  const t = tokens[i];
  if (!t || t.kind === 'url') return undefined;
  const surfaces = index.get(bare(lower ? t.lower : t.text));
  if (surfaces === undefined) return undefined;
  for (const { rest, unit, word, shared } of surfaces) {
    const to = rest.length === 0 ? i + 1 : follow(tokens, i, rest, lower);
    if (to !== undefined) return shared ? { to, unit, word, shared } : { to, unit, word };
  }
  return undefined;
}

/** A unit spelt out at token `i`. */
export const unitWord = (tokens: readonly Token[], i: number): UnitMatch | undefined => lookUp(WORDS, tokens, i, true);

/** An abbreviation or sign of a unit at token `i`, as printed: "kg", "°C", "%". */
export const unitMark = (tokens: readonly Token[], i: number): UnitMatch | undefined => lookUp(MARKS, tokens, i, false);

/** A sign or code of a currency at token `i`, as printed: "$", "A$", "EUR", "Rs.". */
export const currencySign = (tokens: readonly Token[], i: number): UnitMatch | undefined =>
  lookUp(SIGNS, tokens, i, false);

/** Codes in lower case, beside digits: "usd 20". */
export const lowerCode = (t: Token | undefined): UnitRecord | undefined =>
  t?.kind === 'word' ? codeNamed(t.lower) : undefined;

/** The currency of a code in lower case. */
export function codeNamed(code: string): UnitRecord | undefined {
  const symbol = LOWER_CODES.get(code);
  return symbol === undefined ? undefined : unitBySymbol(symbol);
}
const LOWER_CODES: ReadonlyMap<string, string> = new Map([
  ...['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'JPY', 'CNY', 'INR', 'HKD', 'NZD', 'SGD'].map(
    (code) => [code.toLowerCase(), code] as const,
  ),
  ['rmb', 'CNY'],
]);

/** What a unit or a currency can begin with, in lower case and without full stops. */
export const unitBeginnings = (): readonly string[] => [
  ...[...WORDS.keys(), ...MARKS.keys(), ...SIGNS.keys()].flatMap((first) => [first, first.toLowerCase()]),
  ...codesInLowerCase(),
];

/** What a currency before its number can begin with, in lower case and without full stops. */
export const currencyBeginnings = (): readonly string[] => [
  ...[...SIGNS.keys()].map((first) => first.toLowerCase()),
  ...codesInLowerCase(),
];

/** Codes, and codes that say millions: "usd", "musd". */
const codesInLowerCase = (): readonly string[] => [...LOWER_CODES.keys()].flatMap((code) => [code, `m${code}`]);
