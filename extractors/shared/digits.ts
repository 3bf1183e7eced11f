/**
 * Numbers written in digits: one token's text to its value.
 */

export interface Digits {
  readonly value: number;
  /** Half of the last printed digit. */
  readonly precision: number;
  /** Whether it has a fraction part. */
  readonly decimal: boolean;
}

const SPACES = /[\u00a0\u2009\u202f]/g;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
/** Lakh and crore: 1,00,000 and 12,34,567. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const PLAIN = /^\d+$/;
/** So many digits are read one by one. */
const FEW = 9;

/**
 * Reads "1875", "1,875", "1,875.5", "1.875,5", "1.234.567", "1 875" (thin or no-break space), "1,00,000", "5,00".
 * A single point is a decimal point ("1.875" is less than two), as in English; a single comma before exactly three
 * digits groups thousands, before one or two it is a decimal comma.
 *
 * @returns undefined for what is no number: "192.168.1.2", "1.10.2020", "22,24,26"
 */
export function parseDigits(text: string): Digits | undefined {
  const few = fewDigits(text);
  if (few >= 0) return { value: few, precision: 0.5, decimal: false };
  const s = text.replace(SPACES, '');
  if (s.length > 40) return undefined;
  if (PLAIN.test(s)) return { value: Number(s), precision: 0.5, decimal: false };
  const comma = s.lastIndexOf(',');
  const point = s.lastIndexOf('.');
  if (point < 0) {
    if (isGrouped(s)) return whole(s, ',');
    const [int, frac, more] = s.split(',');
    return frac !== undefined && more === undefined && frac.length <= 2 ? decimal(int!, frac) : undefined;
  }
  if (comma < 0) {
    const parts = s.split('.');
    if (parts.length === 2) return decimal(parts[0]!, parts[1]!);
    return isGrouped(s.replaceAll('.', ',')) && parts.length > 2 && parts[0] !== '0' ? whole(s, '.') : undefined;
  }
  if (comma < point) {
    const int = s.slice(0, point);
    return isGrouped(int) ? decimal(int.replaceAll(',', ''), s.slice(point + 1)) : undefined;
  }
  const int = s.slice(0, comma);
  return isGrouped(int.replaceAll('.', ',')) ? decimal(int.replaceAll('.', ''), s.slice(comma + 1)) : undefined;
}

/** The value of a few digits and nothing else; -1 for any other text. Most numbers are such, and need no pattern. */
function fewDigits(text: string): number {
  if (text.length > FEW) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

const isGrouped = (s: string): boolean => GROUPED.test(s) || INDIAN.test(s);

function whole(s: string, separator: string): Digits {
  return { value: Number(s.replaceAll(separator, '')), precision: 0.5, decimal: false };
}

/** `frac` may be empty. */
export function decimal(int: string, frac: string): Digits {
  return { value: Number(`${int || '0'}.${frac || '0'}`), precision: Number(`5e${-frac.length - 1}`), decimal: true };
}
