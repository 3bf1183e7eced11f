/** A figure that is a sum, or that a list of its parts follows. */
import type { QuantityFact, Token } from '../../../extractors/contract.ts';
import type { QuantityClaim } from './model.ts';

const IN_ALL: ReadonlySet<string> = new Set(['in all', 'in total', 'all told']);

/** "A total of 169", "totalling 169", "169 in all". */
export function isTotal(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, behind] = [tokens[from - 1]?.lower, tokens[to]?.lower];
  if (before === 'of') return tokens[from - 2]?.lower === 'total';
  if (before === 'totalling' || before === 'totaling' || behind === 'altogether') return true;
  return IN_ALL.has(`${behind} ${tokens[to + 1]?.lower}`);
}

const SOME: ReadonlySet<string> = new Set(['including', 'includes', 'included', 'among', 'notably']);
const ALL: ReadonlySet<string> = new Set([
  ':',
  '—',
  '–',
  'comprising',
  'comprised',
  'comprises',
  'namely',
  'consisting',
]);

/** What stands between a figure and the next in its sentence says whether the next is part of it. */
export function introduction(
  tokens: readonly Token[],
  from: number,
  next: QuantityFact | undefined,
): Pick<QuantityClaim, 'introduces'> {
  if (!next) return {};
  for (let i = from; i < tokens.length && tokens[i]!.start < next.start; i++) {
    const { lower } = tokens[i]!;
    if (SOME.has(lower)) return { introduces: 'some' };
    if (ALL.has(lower)) return { introduces: 'all' };
  }
  return {};
}
