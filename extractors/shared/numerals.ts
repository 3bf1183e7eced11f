/**
 * The number grammar: what number begins at a token. Signs, ranges, units and bound words are for the callers.
 */
import type { Token } from '../contract.ts';
import { afterHyphen, type Cardinal, isHyphen, magnitude, parseCardinal, round } from './cardinals.ts';
import { decimal } from './digits.ts';
import {
  andFraction,
  articleFraction,
  bareFraction,
  type Fraction,
  partsAfter,
  printedFraction,
  scaled,
  wordFraction,
} from './fractions.ts';
import {
  LETTER_MAGNITUDES,
  MAGNITUDES,
  NUMBER_WORDS,
  ORDINAL_ENDINGS,
  ORDINALS,
  TENS,
  VAGUE,
  VAGUE_BEFORE_MAGNITUDE,
} from './lexicon-numerals.ts';

export interface Numeral {
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** For a vague number, the least that it can mean. */
  readonly value: number;
  /** Half of the last printed digit: 0.5 for 850, 50,000 for 1.2 million, half of the part for a fraction. */
  readonly precision: number;
  /** Whether it is printed in digits, at least in its first part. */
  readonly isDigits: boolean;
  /** "first", "21st", "twenty-first". */
  readonly ordinal?: true;
  /** A bare part of a whole: "two-thirds", "3/4", "half". Not "five and a half", not "half a million". */
  readonly fraction?: true;
  /** Printed with a decimal point. */
  readonly decimal?: true;
  /** The last multiplier that was read: 1,000,000 of "1.2 million". Absent without one. */
  readonly magnitude?: number;
  /** "dozens", "tens of thousands", "several hundred": only the order of size is said. */
  readonly vague?: { readonly min: number; readonly max: number };
  /** Why the number cannot be meant as written. */
  readonly malformed?: string;
  /** The other reading, when a letter that can be a magnitude or a unit follows: five million of "5m". */
  readonly letter?: { readonly to: number; readonly value: number; readonly precision: number };
}

/**
 * Reads the number that begins exactly at token `i`: digits in any style, words to quintillions, fractions, dozens,
 * vague plurals, ordinals. "a" begins one only before "hundred", "dozen", a magnitude or a part ("a third of").
 * Looks a bounded number of tokens ahead.
 */
export function parseNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  const t = tokens[i];
  if (!t || t.kind === 'url') return undefined;
  if (t.kind === 'punct' ? t.text !== '.' : t.kind === 'word' && !BEGINNERS.has(t.lower)) return undefined;
  let known = parsed.get(tokens);
  if (known === undefined) {
    known = new Map();
    parsed.set(tokens, known);
  }
  const before = known.get(i);
  if (before !== undefined) return before ?? undefined;
  const found = read(tokens, i);
  known.set(i, found ?? null);
  return found;
}

/** Numerals by their tokens and place: dates, ages, ranges, ratios and amounts all ask for the same. null: none. */
const parsed = new WeakMap<readonly Token[], Map<number, Numeral | null>>();

/** Words that a number can begin with. */
const BEGINNERS: ReadonlySet<string> = new Set([...NUMBER_WORDS, 'a', 'an', ...VAGUE_BEFORE_MAGNITUDE.keys()]);

function read(tokens: readonly Token[], i: number): Numeral | undefined {
  const t = tokens[i]!;
  if (t.kind === 'number') return fromDigits(tokens, i);
  if (t.text === '.') return fromCardinal(tokens, i);
  return (
    vague(tokens, i) ??
    ordinal(tokens, i) ??
    part(tokens, i, wordFraction(tokens, i) ?? bareFraction(tokens, i) ?? articleFraction(tokens, i)) ??
    fromCardinal(tokens, i)
  );
}

function fromDigits(tokens: readonly Token[], i: number): Numeral | undefined {
  const alone = printedFraction(tokens, i);
  if (alone) return part(tokens, i, alone);
  const ending = tokens[i + 1];
  if (ending && !ending.spaceBefore && isOrdinalEnding(tokens[i]!.text, ending.lower))
    return {
      from: i,
      to: i + 2,
      value: Number(tokens[i]!.text.replaceAll(',', '')),
      precision: 0,
      isDigits: true,
      ordinal: true,
    };
  return exponent(tokens, i) ?? fromCardinal(tokens, i);
}

/** "21st" and "12th"; "12st" is a weight in stones. */
function isOrdinalEnding(digits: string, ending: string): boolean {
  if (!ORDINAL_ENDINGS.has(ending) || !/^[\d,]+$/.test(digits)) return false;
  const teen = digits.at(-2) === '1' && digits.length > 1;
  const last = teen ? '0' : digits.at(-1);
  return ending === (last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th');
}

/** A cardinal and the fraction after it. */
function fromCardinal(tokens: readonly Token[], i: number): Numeral | undefined {
  const c = parseCardinal(tokens, i);
  if (!c) return undefined;
  const parts = c.isDigits ? undefined : partsAfter(tokens, c.to);
  if (parts) {
    const value = round(c.value / parts.value);
    return { from: i, to: parts.to, value, precision: 0.5 / parts.value, isDigits: false, fraction: true };
  }
  return mixed(tokens, i, c) ?? { ...plain(i, c), ...letter(tokens, c) };
}

function plain(from: number, c: Cardinal): Numeral {
  return {
    from,
    to: c.to,
    value: c.value,
    precision: c.precision,
    isDigits: c.isDigits,
    ...(c.decimal ? { decimal: true as const } : {}),
    ...(c.magnitude > 1 ? { magnitude: c.magnitude } : {}),
    ...(c.malformed ? { malformed: c.malformed } : {}),
  };
}

/** "2½", "10 1/2", "five and a half [million]", "3 million and a half", "two-and-a-half". */
function mixed(tokens: readonly Token[], i: number, c: Cardinal): Numeral | undefined {
  if (c.decimal) return undefined;
  let at = c.to;
  if (c.isDigits && isHyphen(tokens[at]) && !tokens[at]!.spaceBefore) at++;
  const f = (c.isDigits && c.magnitude === 1 ? printedFraction(tokens, at) : undefined) ?? andFraction(tokens, c.to);
  if (!f) return undefined;
  const m = magnitude(tokens, f.to);
  const factor = m?.value ?? c.magnitude;
  return {
    from: i,
    to: m?.to ?? f.to,
    value: round(c.value * (c.magnitude === 1 ? factor : 1) + (f.numerator / f.denominator) * factor),
    precision: (factor * 0.5) / f.denominator,
    isDigits: c.isDigits,
    ...(factor > 1 ? { magnitude: factor } : {}),
  };
}

/** A fraction alone or of a magnitude: "two-thirds", "half a million". */
function part(tokens: readonly Token[], i: number, f: Fraction | undefined): Numeral | undefined {
  if (!f) return undefined;
  const m = scaled(tokens, f.to);
  const factor = m?.value ?? 1;
  return {
    from: i,
    to: m?.to ?? f.to,
    value: (f.numerator * factor) / f.denominator,
    precision: (factor * 0.5) / f.denominator,
    isDigits: f.isDigits,
    ...(m ? { magnitude: factor } : { fraction: true as const }),
  };
}

/** "first", "twenty-first", "21st". The plural ("thirds") is no ordinal. */
function ordinal(tokens: readonly Token[], i: number): Numeral | undefined {
  const found = (to: number, value: number): Numeral => ({
    from: i,
    to,
    value,
    precision: 0,
    isDigits: false,
    ordinal: true,
  });
  const word = tokens[i]!.lower;
  const one = ORDINALS.get(word);
  if (one !== undefined) return found(i + 1, one);
  const tens = TENS.get(word);
  if (tens === undefined || !isHyphen(tokens[i + 1])) return undefined;
  const unit = ORDINALS.get(tokens[afterHyphen(tokens, i + 1)]?.lower ?? '');
  return unit !== undefined && unit < 10 ? found(i + 3, tens + unit) : undefined;
}

/** "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few dozen", "a couple of thousand". */
function vague(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = tokens[i]!.lower;
  const found = (to: number, min: number, max: number): Numeral => ({
    from: i,
    to,
    value: min,
    precision: 0,
    isDigits: false,
    vague: { min, max },
  });
  const plural = VAGUE.get(word);
  if (plural) {
    const [min, max] = plural;
    const of = tokens[i + 1]?.lower === 'of';
    if ((word === 'tens' || word === 'scores') && !of) return undefined;
    const by = of ? tokens[i + 2]?.lower : undefined;
    const factor = by?.endsWith('s') ? VAGUE.get(by)?.[0] : by === undefined ? undefined : MAGNITUDES.get(by);
    if (factor !== undefined && factor > 20) return found(i + 3, min * factor, max * factor);
    return found(i + 1, min, max);
  }
  const at = word === 'a' ? i + 1 : i;
  const few = VAGUE_BEFORE_MAGNITUDE.get(tokens[at]?.lower ?? '');
  if (!few) return undefined;
  const next = tokens[at + 1]?.lower === 'of' && tokens[at]!.lower === 'couple' ? at + 2 : at + 1;
  const m = tokens[next]?.lower === 'hundred' ? { to: next + 1, value: 100 } : magnitude(tokens, next);
  if (!m || tokens[m.to - 1]!.lower.endsWith('s')) return undefined;
  const more = magnitude(tokens, m.to);
  const factor = m.value * (more?.value ?? 1);
  return found(more?.to ?? m.to, few[0] * factor, few[1] * factor);
}

/** The reading of "5m" as five million, beside the one of five and a letter. */
function letter(tokens: readonly Token[], c: Cardinal): Pick<Numeral, 'letter'> {
  const t = tokens[c.to];
  const factor = c.isDigits && c.magnitude === 1 && t ? LETTER_MAGNITUDES.get(t.lower) : undefined;
  if (factor === undefined) return {};
  return { letter: { to: c.to + 1, value: round(c.value * factor), precision: c.precision * factor } };
}

/** Powers: "1.3e6", "2.998×10−8", "2.5^-1". */
function exponent(tokens: readonly Token[], i: number): Numeral | undefined {
  const significand = tokens[i]!.text;
  if (significand.length > 20 || significand.includes(',')) return undefined;
  const mark = tokens[i + 1];
  if (!mark || mark.spaceBefore) return undefined;
  let at = i + 2;
  if (mark.lower === 'x' || mark.text === '×') {
    if (tokens[at]?.text !== '10') return undefined;
    at++;
    if (tokens[at]?.text === '^') at++;
    else if (!isMinus(tokens[at])) return undefined;
  } else if (mark.lower !== 'e' && mark.text !== '^') return undefined;
  const minus = isMinus(tokens[at]);
  if (minus || tokens[at]?.text === '+') at++;
  const digits = tokens[at];
  if (!digits || digits.spaceBefore || !/^\d{1,3}$/.test(digits.text)) return undefined;
  const power = (minus ? -1 : 1) * Number(digits.text);
  const base = Number(significand);
  const value = mark.text === '^' ? base ** power : Number(`${significand}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const places = decimal('', significand.split('.')[1] ?? '').precision;
  return { from: i, to: at + 1, value, precision: mark.text === '^' ? 0 : places * 10 ** power, isDigits: true };
}

export const isMinus = (t: Token | undefined): boolean => t?.text === '-' || t?.text === '−' || t?.text === '–';
