import type { Token } from '../../contract.ts';
import type { Raw } from '../raw.ts';
import type { Surroundings } from './surroundings.ts';

const OPERATORS: ReadonlySet<string> = new Set(['<', '>', '=']);

/** "<>30", "=>30": of programs. */
export function isOperand(tokens: readonly Token[], _raw: Raw, around: Surroundings): boolean {
  const first = tokens[around.from]!;
  return OPERATORS.has(first.text) && !first.spaceBefore && OPERATORS.has(tokens[around.from - 1]?.text ?? '');
}
