/**
 * Units and what they are worth: the one place that converts. Extraction and reconciliation read the same tables.
 */
import { CURRENCIES, MINOR_UNITS } from './lexicon-currencies.ts';
import { BASE_UNITS, type Dimension, MEASURES, PREFIXES, type Prefix, type UnitEntry } from './lexicon-units.ts';

export interface UnitRecord {
  /** Singular English name. */
  readonly name: string;
  /** UCUM, or ISO 4217 for money; a rate is two symbols with "/" between them. */
  readonly symbol: string;
  readonly dimension: Dimension | 'money' | 'rate';
  /** UCUM symbol of the base unit, or the currency's code. */
  readonly base: string;
  /** One unit in `base`. */
  readonly factor: number;
  /** Added after the factor, for temperatures on scales with their own zero. */
  readonly offset?: number;
}

/** Cuts the dust of binary fractions. */
const tidy = (x: number): number => (Number.isInteger(x) ? x : Number(x.toPrecision(14)));

/** The entry and those that its SI prefixes make of it. */
function withPrefixes(entry: UnitEntry): UnitRecord[] {
  const base = BASE_UNITS[entry.dimension];
  const { name, symbol, dimension, factor, offset } = entry;
  const own: UnitRecord = { name, symbol, dimension, base, factor, ...(offset === undefined ? {} : { offset }) };
  return [own, ...(entry.prefixes ?? []).map((p) => prefixed(own, p))];
}

/** A unit with an SI prefix: "kilo" and "watt" make "kilowatt". */
export function prefixed(unit: UnitRecord, prefix: Prefix): UnitRecord {
  const [name, factor] = PREFIXES[prefix];
  return { ...unit, name: name + unit.name, symbol: prefix + unit.symbol, factor: tidy(unit.factor * factor) };
}

const BY_SYMBOL: ReadonlyMap<string, UnitRecord> = new Map(
  [
    ...MEASURES.flatMap((m: UnitEntry) => withPrefixes(m)),
    ...CURRENCIES.map(
      (c): UnitRecord => ({ name: c.name, symbol: c.code, dimension: 'money', base: c.code, factor: 1 }),
    ),
    ...MINOR_UNITS.map(
      (m): UnitRecord => ({ name: m.name, symbol: m.symbol, dimension: 'money', base: m.currency, factor: m.factor }),
    ),
  ]
    // The first of two that share a symbol: "horsepower" before "brake horsepower".
    .reverse()
    .map((u) => [u.symbol, u]),
);

/** The unit with this symbol; rates ("USD/[oz_tr]") are put together from their parts. */
export function unitBySymbol(symbol: string): UnitRecord | undefined {
  const known = BY_SYMBOL.get(symbol);
  if (known) return known;
  const slash = symbol.indexOf('/');
  if (slash < 0) return undefined;
  const over = BY_SYMBOL.get(symbol.slice(0, slash));
  const under = BY_SYMBOL.get(symbol.slice(slash + 1));
  return over && under && rate(over, under);
}

/** One unit by another: "barrel per day". */
export function rate(over: UnitRecord, under: UnitRecord): UnitRecord {
  return {
    name: `${over.name} per ${under.name}`,
    symbol: `${over.symbol}/${under.symbol}`,
    dimension: over.base === 'm' && under.base === 's' ? 'speed' : 'rate',
    base: `${over.base}/${under.base}`,
    factor: over.factor / under.factor,
  };
}

/**
 * Converts a value to the base unit of its dimension: SI, the currency, or 1 for shares.
 *
 * @param symbol UCUM or ISO 4217, as in `Unit.symbol`
 * @returns undefined for symbols that are in no table
 */
export function toBase(value: number, symbol: string): { readonly value: number; readonly unit: string } | undefined {
  const unit = unitBySymbol(symbol);
  return unit && { value: inBase(value, unit), unit: unit.base };
}

/** The value in `unit.base`. Binary dust past the fifteenth digit is cut. */
export function inBase(value: number, unit: UnitRecord): number {
  return tidy(value * unit.factor + (unit.offset ?? 0));
}

/** Whether two symbols measure the same and can be compared after conversion. */
export function comparable(a: string, b: string): boolean {
  const [x, y] = [unitBySymbol(a), unitBySymbol(b)];
  return x !== undefined && y !== undefined && x.base === y.base;
}
