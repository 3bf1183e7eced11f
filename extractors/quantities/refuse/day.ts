import { type Token, Trait } from '../../contract.ts';
import { MONTHS, VERBS } from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';

/** "Sept. 20", "20 June", "the 4 of July". */
export function isDay(tokens: readonly Token[], raw: Raw): boolean {
  if (raw.scaled) return false;
  const value = raw.value ?? raw.min!;
  if (value > 31 || !Number.isInteger(value)) return false;
  const before = raw.from > 0 ? tokens[raw.from - 1] : undefined;
  if (before && MONTHS.has(before.lower) && (before.traits & Trait.Capital) !== 0) return true;
  const after = tokens[raw.to];
  if (after === undefined) return false;
  if ((after.lower === 'in' || after.lower === 'of') && MONTHS.has(tokens[raw.to + 1]?.lower ?? '')) return true;
  if ((after.traits & Trait.Capital) === 0 || !MONTHS.has(after.lower)) return false;
  return after.lower !== 'may' || (after.text === 'May' && !VERBS.has(tokens[raw.to + 1]?.lower ?? ''));
}
