import type { Token } from '../../contract.ts';
import { BEFORE_YEARS, VERBS } from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';
import { isBounded, isPluralWord } from './surroundings.ts';

/** Years stand bare: 1900 to 2035 without comma, bound or plural. */
export function isYear(tokens: readonly Token[], raw: Raw, from: number): boolean {
  const { text } = tokens[raw.from]!;
  if (raw.scaled || text.length !== 4 || !/^\d{4}$/.test(text)) return false;
  const value = Number(text);
  const before = from > 0 ? tokens[from - 1] : undefined;
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
  if (value >= 1000 && value <= 2100 && before?.lower === 'and' && isYearLike(tokens[from - 2])) return true;
  if (value < 1500 || value > 2100) return false;
  if (isBounded(raw, from))
    return (
      value >= 1900 &&
      value <= 2035 &&
      /^(?:around|about|circa|c\.|over)$/.test(tokens[from]!.lower) &&
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
