import type { Token } from '../../contract.ts';
import type { Raw } from '../raw.ts';

/** "1. Wash", "2) Rinse" at the head of a sentence; "(3)", "[12]". */
export function isListNumber(tokens: readonly Token[], raw: Raw): boolean {
  if (raw.scaled || raw.to !== raw.from + 1) return false;
  const before = raw.from > 0 ? tokens[raw.from - 1] : undefined;
  const after = tokens[raw.to];
  if (before === undefined && tokens.length === 2 && after?.text === '.') return true;
  if (before === undefined && (after?.text === '.' || after?.text === ')' || after?.text === ':'))
    return tokens.length > 2;
  return (before?.text === '(' && after?.text === ')') || (before?.text === '[' && after?.text === ']');
}
