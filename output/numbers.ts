/** Numbers and units as people read them. */

/** 1234567.5 is "1,234,567.5"; at most six decimals, no exponents below 10^21. */
export function grouped(value: number): string {
  return GROUPED.format(value);
}

// Made once: `toLocaleString` makes one for every number.
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** UCUM symbols that people would not recognise once their brackets are off. */
const PLAIN: Readonly<Record<string, string>> = {
  '[degF]': '°F',
  Cel: '°C',
  '[acr_us]': 'acres',
  '%': '%',
  '[sft_i]': 'sq ft',
  '[smi_us]': 'sq mi',
  m2: 'm²',
  m3: 'm³',
  km2: 'km²',
  har: 'ha',
  a: 'years',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  'm/s': 'm/s',
};

/** A UCUM symbol or currency code in print: `[lb_av]` is "lb". */
export function unitSymbol(symbol: string): string {
  return PLAIN[symbol] ?? symbol.replace(/\[([A-Za-z]+)(?:_[a-z]+)?\]/g, '$1');
}

/** A number with its unit: "68.9 kg", "12%", "USD 53,400,000". */
export function measure(value: number | string, unit: string): string {
  const number = typeof value === 'number' ? grouped(value) : value;
  if (unit === '' || unit === '1') return number;
  if (unit === '%') return `${number}%`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unitSymbol(unit)}`;
}

/**
 * Rounds a converted figure to what its interval can bear: three significant digits at least, more when the interval
 * is narrower.
 */
export function rounded(value: number, halfWidth: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  const borne = halfWidth > 0 ? magnitude - Math.floor(Math.log10(halfWidth)) + 1 : 6;
  return Number(value.toPrecision(Math.min(15, Math.max(3, borne))));
}

/** Base units in the unit that people use for figures of that size: from how much, factor, offset, symbol. */
const SCALES: Readonly<
  Record<string, readonly (readonly [from: number, factor: number, offset: number, symbol: string])[]>
> = {
  s: [
    // Julian years (UCUM: a_j).
    [63_115_200, 1 / 31_557_600, 0, 'a'],
    [172_800, 1 / 86_400, 0, 'd'],
    [3600, 1 / 3600, 0, 'h'],
    [60, 1 / 60, 0, 'min'],
  ],
  m: [
    [1000, 1e-3, 0, 'km'],
    [1, 1, 0, 'm'],
    [0, 100, 0, 'cm'],
  ],
  m2: [
    [1e6, 1e-6, 0, 'km2'],
    [1e4, 1e-4, 0, 'har'],
  ],
  'm/s': [[0, 3.6, 0, 'km/h']],
  K: [[0, 1, -273.15, 'Cel']],
};

export interface Scale {
  readonly symbol: string;
  readonly apply: (value: number) => number;
}

/** How a figure of the base unit is shown. */
export function scaleOf(value: number, base: string): Scale {
  const found = SCALES[base]?.find(([from]) => Math.abs(value) >= from);
  if (found === undefined) return { symbol: base, apply: (v) => v };
  const [, factor, offset, symbol] = found;
  return { symbol, apply: (v) => v * factor + offset };
}
