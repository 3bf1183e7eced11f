import type { Token } from '../../contract.ts';
import { BEFORE_YEARS, VERBS } from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';
import { isPluralWord, type Surroundings } from './surroundings.ts';

/** Years stand bare: 1900 to 2035 without comma, bound or plural. */
export function isYear(tokens: readonly Token[], raw: Raw, around: Surroundings): boolean {
  const first = tokens[raw.from]!;
  if (!raw.isDigits || raw.scaled || !/^\d{4}$/.test(first.text)) return false;
  const value = Number(first.text);
  const before = tokens[around.from - 1];
  if (raw.pattern === 'range') return value >= 1500 && value <= 2100 && !raw.hyphen;
  if (
    value >= 1000 &&
    value <= 2100 &&
    (before?.lower === 'a.d.' ||
      before?.lower === 'ad' ||
      tokens[raw.to]?.lower === 'b.c.' ||
      tokens[raw.to]?.lower === 'bc' ||
      tokens[raw.to]?.lower === 'ad')
  )
    return true;
  if (
    value >= 1000 &&
    value <= 2100 &&
    tokens[around.from - 1]?.lower === 'and' &&
    BEFORE_YEARS.has('and') &&
    isYearLike(tokens[around.from - 2])
  )
    return true;
  if (value < 1500 || value > 2100) return false;
  if (around.bounded)
    return (
      value >= 1900 &&
      value <= 2035 &&
      /^(?:around|about|circa|c\.|over)$/.test(tokens[around.from]!.lower) &&
      !isPluralWord(tokens[raw.to])
    );
  if (before && BEFORE_YEARS.has(before.lower)) return true;
  return (
    value >= 1900 &&
    value <= 2040 &&
    !(
      isPluralWord(tokens[raw.to]) &&
      (before === undefined || before.kind !== 'word' || VERBS.has(before.lower) || before.lower.endsWith('ed'))
    )
  );
}

const isYearLike = (t: Token | undefined): boolean => t?.kind === 'number' && /^(?:1\d|20)\d\d$/.test(t.text);
