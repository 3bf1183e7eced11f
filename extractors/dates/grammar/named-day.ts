/** "today", "yesterday morning", "tomorrow night", "the day before yesterday". */
import type { Expression, Reading } from '../expression.ts';
import { PARTS_OF_DAY } from '../lexicon.ts';
import { isCapital, lower, phrase, type Tokens } from './tokens.ts';

export const NAMED_DAYS = new Map<string, Expression>([
  ['today', { form: 'shift', unit: 'day', by: 0, origin: 'published' }],
  ['yesterday', { form: 'shift', unit: 'day', by: -1, origin: 'published' }],
  ['tomorrow', { form: 'shift', unit: 'day', by: 1, origin: 'published' }],
  ['tonight', { form: 'shift', unit: 'day', by: 0, origin: 'published', part: 'NI' }],
]);

/** "today", "yesterday morning", "tomorrow night"; "the day before yesterday", "the day after tomorrow". */
export function readNamedDay(t: Tokens, i: number): Reading | undefined {
  if (lower(t, i) === 'the') {
    const p = phrase(t, i + 1, i + 4);
    if (p === 'day before yesterday')
      return { to: i + 4, expression: { form: 'shift', unit: 'day', by: -2, origin: 'published' } };
    if (p === 'day after tomorrow')
      return { to: i + 4, expression: { form: 'shift', unit: 'day', by: 2, origin: 'published' } };
    return undefined;
  }
  const named = NAMED_DAYS.get(lower(t, i));
  if (!named) return undefined;
  // "USA Today", "This Is Tomorrow": a title when capitalised inside a sentence.
  if (i > 0 && isCapital(t, i) && isCapital(t, i - 1)) return undefined;
  const part = PARTS_OF_DAY.get(lower(t, i + 1));
  if (part && named.form === 'shift' && !named.part) return { to: i + 2, expression: { ...named, part } };
  return { to: i + 1, expression: named };
}
