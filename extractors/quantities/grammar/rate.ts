/**
 * What a measure is taken per: "$28.50 a barrel", "miles per hour", "50 km/h", "deaths per 100,000", "percent a year".
 */
import type { Token } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { parseNumeral } from '../../shared/numerals.ts';
import { rate, type UnitRecord, unitBySymbol } from '../../shared/units.ts';
import { unitMark, unitWord } from './unit.ts';

/** Nouns that news divides by, besides units: after "a" and "an" only these. */
const SHARES: ReadonlySet<string> = new Set([
  'share',
  'person',
  'head',
  'ticket',
  'capita',
  'household',
  'family',
  'student',
  'pupil',
  'patient',
  'passenger',
  'vehicle',
  'car',
  'worker',
  'employee',
  'unit',
  'night',
  'seat',
  'game',
  'dose',
  'pill',
  'tablet',
  'gramme',
  'hand',
  'plate',
  'pop',
  'piece',
  'vote',
  'word',
  'page',
  'shift',
  'session',
  'visit',
  'trip',
  'play',
  'pack',
  'packet',
  'bottle',
  'bag',
  'box',
  'case',
  'carton',
  'pound',
]);
const PLAIN_DIMENSIONS: ReadonlySet<string> = new Set([
  'time',
  'mass',
  'volume',
  'area',
  'length',
  'energy',
  'data',
  'power',
]);

export interface RateMatch {
  readonly to: number;
  readonly unit: UnitRecord;
}

/** The rate of `unit` that goes on at token `i`. */
export function rateAfter(tokens: readonly Token[], i: number, unit: UnitRecord): RateMatch | undefined {
  const t = tokens[i];
  if (!t) return undefined;
  if (t.text === '/' && !t.spaceBefore) return slash(tokens, i, unit);
  if (
    isHyphen(t) &&
    !t.spaceBefore &&
    (tokens[i + 1]?.lower === 'a' || tokens[i + 1]?.lower === 'per') &&
    isHyphen(tokens[i + 2])
  ) {
    return divisor(tokens, i + 3, unit, false);
  }
  if (t.lower === 'per') return divisor(tokens, i + 1, unit, true);
  if (t.lower === 'a' || t.lower === 'an' || t.lower === 'each' || t.lower === 'every')
    return divisor(tokens, i + 1, unit, false);
  return undefined;
}

function slash(tokens: readonly Token[], i: number, unit: UnitRecord): RateMatch | undefined {
  const next = tokens[i + 1];
  if (!next || next.spaceBefore) return undefined;
  const under = unitMark(tokens, i + 1) ?? unitWord(tokens, i + 1);
  if (!under || !PLAIN_DIMENSIONS.has(under.unit.dimension)) return undefined;
  return { to: under.to, unit: known(unit, under.unit) };
}

function divisor(tokens: readonly Token[], i: number, unit: UnitRecord, any: boolean): RateMatch | undefined {
  const t = tokens[i];
  if (!t) return undefined;
  const under = unitWord(tokens, i) ?? (any ? unitMark(tokens, i) : undefined);
  // "5 percent a year": one of the plural does not divide ("a years").
  if (under && !any && LATER.has(tokens[under.to]?.lower ?? '')) return undefined;
  if (under && PLAIN_DIMENSIONS.has(under.unit.dimension)) return { to: under.to, unit: known(unit, under.unit) };
  if (t.kind !== 'word' || (!any && !SHARES.has(t.lower)) || t.lower === 'cent') return undefined;
  return { to: i + 1, unit: rate(unit, noun(t.lower)) };
}

/** "a year earlier" dates, it does not divide. */
const LATER: ReadonlySet<string> = new Set([
  'earlier',
  'ago',
  'later',
  'before',
  'after',
  'prior',
  'previously',
  'old',
  'from',
  'into',
]);

const noun = (word: string): UnitRecord => ({
  name: word,
  symbol: `{${word}}`,
  dimension: 'ratio',
  base: `{${word}}`,
  factor: 1,
});

/** "mile per hour" has a row of its own; other rates are put together. */
function known(over: UnitRecord, under: UnitRecord): UnitRecord {
  const own = rate(over, under);
  const listed = unitBySymbol(own.symbol);
  return listed?.dimension === 'speed' ? listed : own;
}

/** "per 100,000 [people]" after a count and its noun: the unit of cases in so many. */
export function perMany(tokens: readonly Token[], i: number): RateMatch | undefined {
  const t = tokens[i];
  const every = t?.lower === 'per' || t?.lower === 'every' || (t?.lower === 'for' && tokens[i + 1]?.lower === 'every');
  if (!every) return undefined;
  const n = parseNumeral(tokens, t.lower === 'for' ? i + 2 : i + 1);
  if (!n || n.ordinal || n.vague || n.fraction || !isPowerOfTen(n.value)) return undefined;
  const power = Math.round(Math.log10(n.value));
  const name = `per ${n.value.toLocaleString('en-US')}`;
  return { to: n.to, unit: { name, symbol: `10*-${power}`, dimension: 'share', base: '1', factor: 1 / n.value } };
}

const isPowerOfTen = (x: number): boolean => x >= 100 && Number.isInteger(Math.log10(x));
