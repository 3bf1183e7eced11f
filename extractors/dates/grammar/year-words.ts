/** Years in words: "nineteen ninety-six", "nineteen oh five", "two thousand and one", "twenty thirteen". */
import { UNITS } from '../../shared/lexicon-numerals.ts';
import { parseNumeral } from '../../shared/numerals.ts';
import { lower, type Tokens } from './tokens.ts';

export interface YearReading {
  readonly to: number;
  readonly year: number;
}

/** Words for the hundreds of a year. */
export const HUNDREDS = new Map([
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);

/** A year in words: "nineteen ninety-six", "nineteen oh five", "two thousand [and] one", "twenty thirteen". */
export function readYearWords(t: Tokens, i: number): YearReading | undefined {
  if (lower(t, i) === 'two' && lower(t, i + 1) === 'thousand') {
    const at = lower(t, i + 2) === 'and' ? i + 3 : i + 2;
    const rest = parseNumeral(t, at);
    if (rest && !rest.ordinal && !rest.isDigits && rest.value > 0 && rest.value < 100)
      return { to: rest.to, year: 2000 + rest.value };
    return { to: i + 2, year: 2000 };
  }
  const century = HUNDREDS.get(lower(t, i));
  if (century === undefined) return undefined;
  if (lower(t, i + 1) === 'hundred') return century < 20 ? { to: i + 2, year: century * 100 } : undefined;
  if (lower(t, i + 1) === 'oh') {
    const one = UNITS.get(lower(t, i + 2));
    return one === undefined ? undefined : { to: i + 3, year: century * 100 + one };
  }
  // "twenty one" is a number; "twenty thirteen" and "nineteen ten" are years.
  const rest = parseNumeral(t, i + 1);
  if (!rest || rest.ordinal || rest.isDigits || rest.value < 10 || rest.value > 99) return undefined;
  return { to: rest.to, year: century * 100 + rest.value };
}
