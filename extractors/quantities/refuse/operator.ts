import type { Token } from '../../contract.ts';
import type { Raw } from '../raw.ts';

const OPERATORS: ReadonlySet<string> = new Set(['<', '>', '=']);

/** "<>30", "=>30": of programs. */
export function isOperand(tokens: readonly Token[], _raw: Raw, from: number): boolean {
  const first = tokens[from]!;
  return from > 0 && !first.spaceBefore && OPERATORS.has(first.text) && OPERATORS.has(tokens[from - 1]!.text);
}
