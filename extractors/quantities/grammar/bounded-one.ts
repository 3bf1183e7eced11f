import type { Token } from '../../contract.ts';
import { type Raw, rawMatch } from '../raw.ts';
import { boundBefore } from './bound.ts';
import { unitWord } from './unit.ts';

const MEASURED: ReadonlySet<string> = new Set(['time', 'length', 'mass', 'area', 'volume', 'share']);

/** "more than a metre", "nearly an hour": behind a bound the article is a one. */
export function parseBoundedOne(tokens: readonly Token[], i: number): Raw | undefined {
  const { lower } = tokens[i]!;
  if (lower !== 'a' && lower !== 'an') return undefined;
  const bound = boundBefore(tokens, i);
  if (!bound || bound.bound === 'exact' || COMPARING.has(tokens[bound.at]!.lower)) return undefined;
  const unit = unitWord(tokens, i + 1);
  if (!unit || !MEASURED.has(unit.unit.dimension)) return undefined;
  const raw = rawMatch(i, unit.to, 'amount', 0.5, false);
  raw.value = 1;
  raw.unit = unit.unit;
  return raw;
}

/** These compare or place as often as they bound: "longer than a year", "beyond a day", "around a mile". */
const COMPARING: ReadonlySet<string> = new Set([
  'longer',
  'older',
  'faster',
  'beyond',
  'over',
  'some',
  'below',
  'above',
  'c.',
  'ca',
]);
