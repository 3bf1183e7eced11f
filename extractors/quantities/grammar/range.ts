/**
 * Two numbers that make one: "3 to 5 tons", "10-15%", "$5-10 million", "between 50 and 70", "from $2,415 to $2,315".
 */
import type { Token } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { FALLING, RISING } from '../lexicon-change.ts';
import { type Raw, rawMatch } from '../raw.ts';
import { parseAmount } from './amount.ts';
import type { Amount } from './amount-shape.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '‐', '‑', '—', '~']);
/** Bound words that may stand before either number. */
const SOFT: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'over',
  'some',
  'up',
  'to',
  'as',
  'many',
  'much',
  'high',
  'a',
  'more',
  'than',
]);

/** Index of the number after at most three soft bound words. */
function pastSoft(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + 3 && SOFT.has(tokens[at]?.lower ?? '') && parseAmount(tokens, at) === undefined) at++;
  return at;
}

/** "rose by $12.4 billion to $88.1 billion": a difference and what it came to. */
const BEFORE_CHANGE = (t: Token | undefined): boolean =>
  t !== undefined && (t.lower === 'by' || RISING.has(t.lower) || FALLING.has(t.lower));

type Opener = 'between' | 'from' | 'none';

/** Reads the range that "between" or "from" opens at token `i`. */
export function parseOpenedRange(tokens: readonly Token[], i: number): Raw | undefined {
  const first = parseAmount(tokens, pastSoft(tokens, i + 1));
  return first && rangeFrom(tokens, i, first, tokens[i]!.lower === 'between' ? 'between' : 'from');
}

/** Reads the range that goes on behind its first amount; it begins at token `i`. */
export function rangeFrom(tokens: readonly Token[], i: number, first: Amount, opener: Opener): Raw | undefined {
  if (first.numeral.vague || first.bound) return undefined;
  const link = connector(tokens, first, opener);
  if (link === undefined) return undefined;
  const second = parseAmount(tokens, opener === 'none' ? link : pastSoft(tokens, link));
  if (!second || second.numeral.vague) return undefined;
  return join(tokens, i, opener, first, second);
}

/** Index of the second number, or undefined where the words between join no range. */
function connector(tokens: readonly Token[], first: Amount, opener: Opener): number | undefined {
  // A hyphen that joined the first number to nothing is the dash of the range.
  const i = first.to;
  const t = tokens[i];
  if (!t) return undefined;
  if (opener === 'between') return t.lower === 'and' || DASHES.has(t.text) || t.lower === 'to' ? i + 1 : undefined;
  if (DASHES.has(t.text)) {
    const next = tokens[i + 1];
    // "10- to 12-hour", "10-to-15".
    if (next?.lower === 'to') return isHyphen(tokens[i + 2]) ? i + 3 : i + 2;
    return next && next.spaceBefore === t.spaceBefore ? i + 1 : undefined;
  }
  if (t.lower === 'to' || t.lower === 'through') return isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
  return undefined;
}

function join(tokens: readonly Token[], from: number, opener: Opener, first: Amount, b: Amount): Raw | undefined {
  const a = asMillions(first, b);
  const unit = b.unit ?? a.unit;
  const joint = tokens[a.to]!;
  const dash = DASHES.has(joint.text);
  if (opener === 'none' && !dash && a.unit && BEFORE_CHANGE(tokens[from - 1])) return undefined;
  if (a.unit && b.unit && a.unit.symbol !== b.unit.symbol && !sameAfterRate(a, b)) return undefined;
  // "rose 8.15% to 3.65" and "2% to $5" are two figures; "from 208 pounds to 193" is one.
  if (a.unit && !b.unit && opener === 'none' && !dash && !(a.prefixed && b.numeral.magnitude)) return undefined;
  let { value, precision } = a;
  const share = b.numeral.magnitude;
  if (share && !a.numeral.magnitude && Math.abs(a.value) <= Math.abs(b.value / share) && !(a.prefixed && b.prefixed)) {
    value *= share;
    precision *= share;
  }
  // The second number of "21-17" or "3 to 1" is lower: a score, or a movement when "from" opens it.
  if (value >= b.value && opener !== 'from') return undefined;
  if (value === b.value) return undefined;
  if (!unit && !b.hyphen && opener === 'none' && dash && bareDash(a, b)) return undefined;
  const raw = rawMatch(from, b.to, 'range', Math.max(precision, b.precision), a.numeral.isDigits);
  raw.min = Math.min(value, b.value);
  raw.max = Math.max(value, b.value);
  raw.bound = 'range';
  raw.unit = unit;
  raw.shared = b.shared ?? a.shared;
  raw.prefixed = a.prefixed;
  raw.country = a.country;
  raw.hyphen = b.hyphen;
  if (b.numeral.magnitude) raw.scaled = true;
  if (b.numeral.fraction && !unit) raw.fraction = true;
  return raw;
}

/** "between 1.2m and 1.4m children": what the letter of the second number says, that of the first does too. */
function asMillions(a: Amount, b: Amount): Amount {
  const [own, other] = [a.numeral.letter, b.numeral.letter];
  if (!own || !other || a.unit?.symbol !== 'm' || Math.abs(b.value) !== other.value) return a;
  return { ...a, unit: undefined, value: own.value, precision: own.precision };
}

/** "$62 and $68 per share": the rate stands once. */
const sameAfterRate = (a: Amount, b: Amount): boolean =>
  a.unit?.dimension === 'money' && b.unit?.symbol.startsWith(`${a.unit.symbol}/`) === true;

/** Two bare numbers with a dash: a telephone number, years, or a code, unless they look like a range of amounts. */
function bareDash(a: Amount, b: Amount): boolean {
  const year = (x: number): boolean => x >= 1500 && x <= 2100 && Number.isInteger(x);
  if (year(a.value) && year(b.value)) return true;
  // "file 24-118823": nobody is so unsure.
  if (a.value >= 10 && b.value >= 1000 * a.value && !b.numeral.magnitude) return true;
  return (
    a.value >= 100 &&
    a.value < 1000 &&
    b.value >= 1000 &&
    !b.numeral.magnitude &&
    b.precision === 0.5 &&
    a.precision === 0.5 &&
    b.value < 10000
  );
}
