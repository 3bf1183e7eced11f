/**
 * Powers over tokens: "1.3e6", "2.998×10−8", "2.5^-1".
 */
import type { Token } from '../contract.ts';
import { isMinus } from './hyphens.ts';
import { decimal } from './digits.ts';

export interface Power {
  readonly to: number;
  readonly value: number;
  readonly precision: number;
}

/** Reads the power that begins with the digits at token `i`. */
export function parsePower(tokens: readonly Token[], i: number): Power | undefined {
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
  return { to: at + 1, value, precision: mark.text === '^' ? 0 : places * 10 ** power };
}
