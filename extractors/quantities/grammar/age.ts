/**
 * Ages: "36-year-old", "three weeks old", "3 years of age", "aged 3", "age 87", "Smith, 41,", "5- to 11-year-olds",
 * "Smith and Jones, both 26,".
 */
import type { Token } from '../../contract.ts';
import { Trait } from '../../contract.ts';
import { afterHyphen, isHyphen } from '../../shared/hyphens.ts';
import type { Mutable } from '../../shared/mutable.ts';
import { type Numeral, parseNumeral } from '../../shared/numerals.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../shared/people/lexicon-given-names.ts';
import { type UnitRecord, unitBySymbol } from '../../shared/units.ts';
import { AGE_UNITS, DOES } from '../lexicon-ages.ts';
import { MONTHS } from '../lexicon-words.ts';
import { type Raw, rawMatch } from '../raw.ts';
import { Behind } from './behind.ts';

const BY_SYMBOL: ReadonlyMap<string, UnitRecord> = new Map(
  [...new Set(AGE_UNITS.values())].map((symbol) => {
    const unit = unitBySymbol(symbol)!;
    return [symbol, { ...unit, name: `${unit.name} of age` }];
  }),
);

/** A unit of time as a unit of age: its name says so, its symbol and factor are those of the time. */
export const ageUnit = (symbol: string): UnitRecord => BY_SYMBOL.get(symbol)!;

/** The number that a second one after "to", "or" or "-" makes a range with. */
interface Second {
  readonly to: number;
  readonly max: number;
}

/** "dozens", "half": ages are none. */
const isInexact = (n: Numeral): boolean => n.vague !== undefined || n.fraction === true;

/** A second, larger number behind `n`; "and" joins two only behind "between": "aged 27 and 33" are two people. */
function secondAge(tokens: readonly Token[], i: number, n: Numeral): Second | undefined {
  let at = n.to;
  const dash = isHyphen(tokens[at]) || tokens[at]?.text === '–';
  if (dash) at++;
  const to =
    tokens[at]?.lower === 'to' ||
    (!dash && (tokens[at]?.lower === 'or' || (tokens[at]?.lower === 'and' && isBetween(tokens, i))));
  if (to) at = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  if (!dash && !to) return undefined;
  const b = parseNumeral(tokens, at);
  return b && !b.ordinal && !b.vague && b.value > n.value ? { to: b.to, max: b.value } : undefined;
}

/** "between 5 and 11 years old", "between the ages of 18 and 25", "aged between 18 and 24". */
function isBetween(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { lower } = tokens[k]!;
    if (lower === 'between') return true;
    if (lower !== 'the' && lower !== 'ages' && lower !== 'age' && lower !== 'of') return false;
  }
  return false;
}

/** "[36]-year-old", "[ten] years old", "[87] yo", "[3] years of age" after the number that ends at `i`. */
function oldAfter(tokens: readonly Token[], i: number): { to: number; unit: UnitRecord } | undefined {
  const at = afterHyphen(tokens, i);
  const word = tokens[at]?.lower ?? '';
  if (word === 'yo' || word === 'y.o.') return { to: at + 1, unit: ageUnit('a') };
  if (word === 'y' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.lower === 'o')
    return { to: at + 3, unit: ageUnit('a') };
  const symbol = AGE_UNITS.get(word);
  if (!symbol) return undefined;
  const old = afterHyphen(tokens, at + 1);
  if (tokens[old]?.lower === 'old' || tokens[old]?.lower === 'olds') return { to: old + 1, unit: ageUnit(symbol) };
  if (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'age') return { to: at + 3, unit: ageUnit(symbol) };
  return undefined;
}

/**
 * The age that begins with the number `n`, no ordinal, at token `i`.
 *
 * @param behind what the token behind the number can open
 */
export function ageOf(tokens: readonly Token[], i: number, n: Numeral, behind: number): Raw | undefined {
  if (isInexact(n)) return undefined;
  const second = (behind & (Behind.Link | Behind.Hyphen)) === 0 ? undefined : secondAge(tokens, i, n);
  if (second || (behind & (Behind.Age | Behind.Hyphen)) !== 0) {
    const old = oldAfter(tokens, second ? second.to : n.to);
    if (old) return raw(i, old.to, n, second, old.unit);
  }
  return second || !n.isDigits || i < 2 ? undefined : besideName(tokens, i, n);
}

function raw(from: number, to: number, n: Numeral, second: Second | undefined, unit: UnitRecord): Mutable<Raw> {
  const match = rawMatch(from, to, 'age', n.precision, n.isDigits);
  if (second) {
    match.min = n.value;
    match.max = second.max;
    match.bound = 'range';
  } else match.value = n.value;
  match.unit = unit;
  return match;
}

/** "aged 3", "age 87", "ages 5 to 11", "age of 21", "between the ages of 18 and 25": the age that the word at `i` opens. */
export function ageWord(tokens: readonly Token[], i: number): Raw | undefined {
  const word = tokens[i]!.lower;
  let at = i + 1;
  if (tokens[at]?.lower === 'of' && word !== 'aged') at++;
  if (
    word === 'aged' &&
    (tokens[at]?.lower === 'between' || tokens[at]?.lower === 'about' || tokens[at]?.lower === 'around')
  )
    at++;
  const n = parseNumeral(tokens, at);
  if (!n || n.ordinal || isInexact(n) || n.value > 130) return undefined;
  const second = secondAge(tokens, at, n);
  const to = second ? second.to : n.to;
  const old = oldAfter(tokens, to);
  const symbol = AGE_UNITS.get(tokens[to]?.lower ?? '');
  const unit = old?.unit ?? ageUnit(symbol ?? 'a');
  return raw(i, old?.to ?? (symbol ? to + 1 : to), n, second, unit);
}

/** The age of the person whose name, or names, stand before it. */
function besideName(tokens: readonly Token[], i: number, n: Numeral): Raw | undefined {
  const before = tokens[i - 1]!;
  if (before.text === ',') return behindComma(tokens, i, n);
  if (before.lower === 'both') return ofBoth(tokens, i, n);
  return (before.traits & Trait.Capital) !== 0 ? behindName(tokens, i, n) : undefined;
}

/** "Smith, 41, said" and "John Smith, 41." */
function behindComma(tokens: readonly Token[], i: number, n: Numeral): Raw | undefined {
  const name = tokens[i - 2]!;
  if (n.to !== i + 1) return undefined;
  const text = tokens[i]!.text;
  if (!/^\d{1,3}$/.test(text) || n.value < 1 || n.value > 115 || text[0] === '0') return undefined;
  if (
    name.kind !== 'word' ||
    (name.traits & Trait.Capital) === 0 ||
    MONTHS.has(name.lower) ||
    (name.text === name.text.toUpperCase() && name.text.length < 4)
  )
    return undefined;
  const next = tokens[n.to];
  const closes =
    next === undefined ||
    next.text === ',' ||
    next.text === '.' ||
    next.text === ';' ||
    next.text === ')' ||
    next.text === '—' ||
    next.text === '–' ||
    next.lower === 'of' ||
    next.lower === 'and' ||
    next.lower === 'who';
  if (!closes || (next?.text === ',' && tokens[n.to + 1]?.kind === 'number')) return undefined;
  let from = i - 2;
  while (
    from > 0 &&
    i - from < 8 &&
    (tokens[from - 1]!.traits & Trait.Capital) !== 0 &&
    tokens[from - 1]!.kind === 'word'
  )
    from--;
  // One capitalised word at the head of a sentence is as likely a list: "Boston, 4."
  return described(i, n, [from, i - 1]);
}

/** "Jan Horak and Petr Kral, both 26, were killed." */
function ofBoth(tokens: readonly Token[], i: number, n: Numeral): Raw | undefined {
  const set = /^[,(–—]$/.test(tokens[i - 2]!.text);
  const closed = tokens[n.to] === undefined || /^[,.;)–—]$/.test(tokens[n.to]!.text);
  const old = Number.isInteger(n.value) && n.value >= 1 && n.value <= 115;
  return set && closed && old && tokens[n.to + 1]?.kind !== 'number' ? described(i, n, undefined) : undefined;
}

/** "Maria Lopez 44 has": copy that lost its commas; only behind a given name and a surname. */
function behindName(tokens: readonly Token[], i: number, n: Numeral): Raw | undefined {
  const given = tokens[i - 2]!;
  if (!isName(given) || !isName(tokens[i - 1]!) || n.to !== i + 1 || !/^\d\d$/.test(tokens[i]!.text)) return undefined;
  if (!(MALE_NAMES.has(given.lower) || FEMALE_NAMES.has(given.lower))) return undefined;
  return DOES.has(tokens[n.to]?.lower ?? '') ? described(i, n, [i - 2, i]) : undefined;
}

const isName = (t: Token): boolean => t.kind === 'word' && (t.traits & Trait.Capital) !== 0;

/** An age in years of the person named at tokens [from, to). */
function described(i: number, n: Numeral, name: Raw['described']): Raw {
  const match = raw(i, n.to, n, undefined, ageUnit('a'));
  match.described = name;
  return match;
}
