/**
 * Ages: "36-year-old", "three weeks old", "3 years of age", "aged 3", "age 87", "Smith, 41,", "5- to 11-year-olds",
 * "Smith and Jones, both 26,".
 */
import type { Token } from '../../contract.ts';
import { Trait } from '../../contract.ts';
import { afterHyphen, isHyphen } from '../../shared/hyphens.ts';
import { parseNumeral } from '../../shared/numerals.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../shared/people/lexicon-given-names.ts';
import { type UnitRecord, unitBySymbol } from '../../shared/units.ts';
import { MONTHS } from '../lexicon-words.ts';
import { type Raw, rawMatch } from '../raw.ts';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['year', 'a'],
  ['years', 'a'],
  ['yr', 'a'],
  ['yrs', 'a'],
  ['month', 'mo'],
  ['months', 'mo'],
  ['mth', 'mo'],
  ['mths', 'mo'],
  ['week', 'wk'],
  ['weeks', 'wk'],
  ['day', 'd'],
  ['days', 'd'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['minute', 'min'],
  ['minutes', 'min'],
]);

const AGE_UNITS: ReadonlyMap<string, UnitRecord> = new Map(
  [...new Set(UNITS.values())].map((symbol) => {
    const unit = unitBySymbol(symbol)!;
    return [symbol, { ...unit, name: `${unit.name} of age` }];
  }),
);

/** A unit of time as a unit of age: its name says so, its symbol and factor are those of the time. */
export const ageUnit = (symbol: string): UnitRecord => AGE_UNITS.get(symbol)!;

interface Years {
  readonly to: number;
  readonly value: number;
  readonly max: number | undefined;
  readonly isDigits: boolean;
  readonly precision: number;
}

/** One number, or two with "to", "or" or "-" between; "and" joins two only behind "between": "aged 27 and 33" are two people. */
function years(tokens: readonly Token[], i: number): Years | undefined {
  const a = parseNumeral(tokens, i);
  if (!a || a.ordinal || a.vague || a.fraction) return undefined;
  const one = { to: a.to, value: a.value, max: undefined, isDigits: a.isDigits, precision: a.precision };
  let at = a.to;
  const dash = isHyphen(tokens[at]) || tokens[at]?.text === '–';
  if (dash) at++;
  const to =
    tokens[at]?.lower === 'to' ||
    (!dash && (tokens[at]?.lower === 'or' || (tokens[at]?.lower === 'and' && isBetween(tokens, i))));
  if (to) at = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  if (!dash && !to) return one;
  const b = parseNumeral(tokens, at);
  return b && !b.ordinal && !b.vague && b.value > a.value ? { ...one, to: b.to, max: b.value } : one;
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
  const symbol = UNITS.get(word);
  if (!symbol) return undefined;
  const old = afterHyphen(tokens, at + 1);
  if (tokens[old]?.lower === 'old' || tokens[old]?.lower === 'olds') return { to: old + 1, unit: ageUnit(symbol) };
  if (tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'age') return { to: at + 3, unit: ageUnit(symbol) };
  return undefined;
}

/** Reads the age that begins at token `i`: at its number, or at "aged", "age" or "ages". */
export function parseAge(tokens: readonly Token[], i: number): Raw | undefined {
  const t = tokens[i]!;
  if (t.lower === 'aged' || t.lower === 'age' || t.lower === 'ages') return ageWord(tokens, i);
  const n = years(tokens, i);
  if (!n) return undefined;
  const old = oldAfter(tokens, n.to);
  if (old) return raw(i, old.to, n, old.unit);
  if (n.max !== undefined) return undefined;
  return beside(tokens, i, n) ?? ofBoth(tokens, i, n) ?? behindName(tokens, i, n);
}

function raw(from: number, to: number, n: Years, unit: UnitRecord, described?: Raw['described']): Raw {
  const range = n.max !== undefined;
  return rawMatch({
    from,
    to,
    pattern: 'age',
    value: range ? undefined : n.value,
    min: range ? n.value : undefined,
    max: n.max,
    precision: n.precision,
    isDigits: n.isDigits,
    bound: range ? 'range' : undefined,
    unit,
    described,
  });
}

/** "aged 3", "age 87", "ages 5 to 11", "age of 21", "between the ages of 18 and 25". */
function ageWord(tokens: readonly Token[], i: number): Raw | undefined {
  const word = tokens[i]!.lower;
  let at = i + 1;
  if (tokens[at]?.lower === 'of' && word !== 'aged') at++;
  if (
    word === 'aged' &&
    (tokens[at]?.lower === 'between' || tokens[at]?.lower === 'about' || tokens[at]?.lower === 'around')
  )
    at++;
  const n = years(tokens, at);
  if (!n || n.value > 130) return undefined;
  const old = oldAfter(tokens, n.to);
  const symbol = UNITS.get(tokens[n.to]?.lower ?? '');
  const unit = old?.unit ?? ageUnit(symbol ?? 'a');
  return raw(i, old?.to ?? (symbol ? n.to + 1 : n.to), n, unit);
}

/** "Smith, 41, said" and "John Smith, 41." */
function beside(tokens: readonly Token[], i: number, n: Years): Raw | undefined {
  const comma = tokens[i - 1];
  const name = tokens[i - 2];
  if (comma?.text !== ',' || !name || !n.isDigits || n.to !== i + 1) return undefined;
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
  return raw(i, n.to, n, ageUnit('a'), [from, i - 1]);
}

/** "Jan Horak and Petr Kral, both 26, were killed." */
function ofBoth(tokens: readonly Token[], i: number, n: Years): Raw | undefined {
  const set = tokens[i - 1]?.lower === 'both' && /^[,(–—]$/.test(tokens[i - 2]?.text ?? '');
  const closed = tokens[n.to] === undefined || /^[,.;)–—]$/.test(tokens[n.to]!.text);
  const old = n.isDigits && Number.isInteger(n.value) && n.value >= 1 && n.value <= 115;
  return set && closed && old && tokens[n.to + 1]?.kind !== 'number' ? raw(i, n.to, n, ageUnit('a')) : undefined;
}

/** What a person does, right behind the age. */
const DOES: ReadonlySet<string> = new Set(['has', 'had', 'is', 'was', 'who', 'said', 'says', 'told', 'from', 'died']);

/** "Maria Lopez 44 has": copy that lost its commas; only behind a given name and a surname. */
function behindName(tokens: readonly Token[], i: number, n: Years): Raw | undefined {
  const [given, surname] = [tokens[i - 2], tokens[i - 1]];
  if (!given || !surname || !n.isDigits || n.to !== i + 1 || !/^\d\d$/.test(tokens[i]!.text)) return undefined;
  const capital = (t: Token): boolean => t.kind === 'word' && (t.traits & Trait.Capital) !== 0;
  if (!capital(given) || !capital(surname) || !(MALE_NAMES.has(given.lower) || FEMALE_NAMES.has(given.lower)))
    return undefined;
  if (!DOES.has(tokens[n.to]?.lower ?? '')) return undefined;
  return raw(i, n.to, n, ageUnit('a'), [i - 2, i]);
}
