import type { Token } from '../../contract.ts';
import type { Raw } from '../raw.ts';

const CLOCK: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  "o'clock",
  'gmt',
  'est',
  'edt',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'et',
  'utc',
  'bst',
  'noon',
  'hours',
]);

/** "11pm", "1.05 am", "5:25", "at 10 p.m." */
export function isClock(tokens: readonly Token[], raw: Raw): boolean {
  const after = tokens[raw.to];
  if (after === undefined) return false;
  if (after.lower === 'hours') return /^\d{4}$/.test(tokens[raw.from]!.text) && raw.to === raw.from + 1;
  if (CLOCK.has(after.lower)) return true;
  return after.lower === 'p' && tokens[raw.to + 1]?.lower === 'm';
}
