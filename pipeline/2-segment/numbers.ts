/**
 * Where a number in digits ends. The value is for the extractors.
 */
import { isDigit } from './characters.ts';

const POINT = 46;
const COMMA = 44;

function digits(text: string, i: number, end: number): number {
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** Longer runs of groups are no numbers. */
const LONGEST_NUMBER = 48;

/** Thin, narrow and no-break spaces group thousands: "1 875". */
const isNumberSpace = (c: number): boolean => c === 0xa0 || c === 0x2009 || c === 0x202f;

/**
 * "1,875", "31.6", "1,00,000" and "1 875" with a thin space go on; "22,2014" does not, nor does a point or comma that no
 * digit follows. Commas that group neither thousands nor lakhs part a list: "22,24,26" is three numbers. Looks at most
 * `LONGEST_NUMBER` characters ahead, and past the digits that it ends in.
 *
 * @param inList whether a number and a comma without space stand before
 */
export function number(text: string, start: number, end: number, inList: boolean): number {
  const first = digits(text, start, end);
  let i = first;
  let commas = 0;
  let points = 0;
  /** Length of the last comma's group, and whether a group before the last had two digits, or any had one. */
  let last = 3;
  let pairs = false;
  let single = false;
  while (i < end && i - start < LONGEST_NUMBER) {
    const c = text.charCodeAt(i);
    if (c !== COMMA && c !== POINT && !isNumberSpace(c)) break;
    const next = digits(text, i + 1, end);
    const width = next - i - 1;
    if (isNumberSpace(c)) {
      if (width !== 3 || first - start > 3 || commas > 0 || points > 0) break;
    } else if (c === COMMA) {
      if (width === 0 || width > 3) break;
      if (commas > 0 && last === 2) pairs = true;
      if (commas > 0 && last === 1) single = true;
      commas++;
      last = width;
    } else {
      if (width === 0) break;
      points++;
    }
    i = next;
  }
  const grouped = commas < 2 || points > 0 || (last === 3 && !single && !(pairs && first - start > 2));
  return grouped && !(inList && commas > 0) ? i : first;
}
