import type { Token } from '../../contract.ts';
import { small } from '../../shared/below-thousand.ts';
import { isHyphen, isMinus } from '../../shared/hyphens.ts';

const MINUS_WORDS: ReadonlySet<string> = new Set(['minus', 'negative']);

/** The sign at token `i`: -1, 1 (a plus), or 0 without one, and the token after it. */
export function signAt(tokens: readonly Token[], i: number): { to: number; sign: -1 | 0 | 1 } {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  const none = { to: i, sign: 0 as const };
  if (!next) return none;
  // "plus or minus 3 points" goes both ways.
  if (MINUS_WORDS.has(t.lower) && !(tokens[i - 1]?.lower === 'or' && tokens[i - 2]?.lower === 'plus')) {
    const at = isHyphen(next) ? i + 2 : i + 1;
    return isNumber(tokens[at]) || small(tokens, at) !== undefined || (t.lower === 'minus' && at === i + 1)
      ? { to: at, sign: -1 }
      : none;
  }
  if (
    next.spaceBefore ||
    (next.kind !== 'number' && next.text !== '$' && next.text !== '£' && next.text !== '€' && next.text !== '.')
  )
    return none;
  const opens =
    t.spaceBefore ||
    i === 0 ||
    tokens[i - 1]!.text === '(' ||
    tokens[i - 1]!.text === '<' ||
    tokens[i - 1]!.text === '>';
  if (t.text === '+') return opens ? { to: i + 1, sign: 1 } : none;
  return isMinus(t) && t.text !== '–' && opens ? { to: i + 1, sign: -1 } : none;
}

export const isNumber = (t: Token | undefined): boolean => t?.kind === 'number';
