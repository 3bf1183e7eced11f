/**
 * The figure that begins at a token: the patterns in their order. The number is read once, and the word behind it tells
 * which patterns are asked; the more a pattern asks for, the earlier it stands.
 */
import type { Token } from '../../contract.ts';
import { type Numeral, parseNumeral } from '../../shared/numerals.ts';
import { type Raw, rawMatch } from '../raw.ts';
import { ageOf, ageWord } from './age.ts';
import { amountOfNumber, isGlued, parseAmount } from './amount.ts';
import type { Amount } from './amount-shape.ts';
import { Behind, behindAt } from './behind.ts';
import { parseBoundedOne } from './bounded-one.ts';
import { parseMultiplying } from './multiplying.ts';
import { parseNth } from './nth.ts';
import { parseOpenedRange, rangeFrom } from './range.ts';
import { parseFold, parseMultiple, parseRatio } from './ratio.ts';

/** Reads the figure that begins at token `i`: at its number, its sign or currency, or at a word that opens it. */
export function figureAt(tokens: readonly Token[], i: number): Raw | undefined {
  const number = parseNumeral(tokens, i);
  if (number === undefined) return withoutNumber(tokens, i);
  return number.ordinal ? parseNth(tokens, i, number) : ofNumber(tokens, i, number);
}

function ofNumber(tokens: readonly Token[], i: number, n: Numeral): Raw | undefined {
  const behind = behindAt(tokens, n.to);
  const age = ageOf(tokens, i, n, behind);
  if (age) return age;
  if (behind === 0 && !isGlued(tokens, i)) return plain(n);
  const amount = amountOfNumber(tokens, i, n, behind);
  const range = amount && rangeFrom(tokens, i, amount, 'none');
  if (range) return range;
  const ratio = (behind & (Behind.Ratio | Behind.Hyphen)) === 0 ? undefined : parseRatio(tokens, i, n);
  if (ratio) return ratio;
  const multiple = (behind & (Behind.Multiple | Behind.Hyphen)) === 0 ? undefined : parseMultiple(tokens, i, n);
  return multiple ?? (amount && fromAmount(amount));
}

/** What begins with a word, a sign or a currency. */
function withoutNumber(tokens: readonly Token[], i: number): Raw | undefined {
  const word = tokens[i]!.lower;
  if (word === 'between' || word === 'from') return parseOpenedRange(tokens, i);
  if (word === 'aged' || word === 'age' || word === 'ages') return ageWord(tokens, i);
  const amount = parseAmount(tokens, i);
  const range = amount && rangeFrom(tokens, i, amount, 'none');
  if (range) return range;
  const multiple = parseFold(tokens, i) ?? parseMultiplying(tokens, i);
  if (multiple) return multiple;
  return amount ? fromAmount(amount) : parseBoundedOne(tokens, i);
}

/** A number with neither a unit nor a bound behind it. */
function plain(n: Numeral): Raw {
  const raw = rawMatch(n.from, n.to, 'amount', n.precision, n.isDigits);
  if (n.vague) {
    raw.min = n.vague.min;
    raw.max = n.vague.max;
    raw.bound = 'about';
  } else raw.value = n.value;
  raw.malformed = n.malformed;
  raw.fraction = n.fraction;
  if (n.magnitude || n.vague) raw.scaled = true;
  return raw;
}

function fromAmount(a: Amount): Raw {
  const n = a.numeral;
  const raw = rawMatch(a.from, a.to, 'amount', a.precision, n.isDigits);
  if (n.vague) {
    raw.min = n.vague.min;
    raw.max = n.vague.max;
    raw.bound = a.bound ?? 'about';
  } else {
    raw.value = a.value;
    raw.bound = a.bound;
  }
  raw.unit = a.unit;
  raw.shared = a.shared;
  raw.malformed = a.malformed;
  raw.prefixed = a.prefixed;
  raw.country = a.country;
  raw.hyphen = a.hyphen;
  raw.signed = a.signed;
  if (n.fraction && !a.unit) raw.fraction = true;
  if (n.magnitude || n.vague || a.value !== n.value) raw.scaled = true;
  return raw;
}
