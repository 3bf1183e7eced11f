/**
 * Numbers that are no quantities: one reason a file, in the order in which they are asked.
 */
import type { Token } from '../../contract.ts';
import type { Raw } from '../raw.ts';
import { isAddress } from './address.ts';
import { isClock } from './clock.ts';
import { isCode } from './code.ts';
import { isCoordinate } from './coordinate.ts';
import { isDay } from './day.ts';
import { isLabelled } from './label.ts';
import { isListNumber } from './list-number.ts';
import { isNamed } from './named.ts';
import { isOperand } from './operator.ts';
import { isScore } from './score.ts';
import type { Reason, Surroundings } from './surroundings.ts';
import { isTelephone } from './telephone.ts';
import { isYear } from './year.ts';

export type { Surroundings } from './surroundings.ts';

/**
 * What a reason is asked of: any match; any but an age or an ordinal, whose words say what they are; one with neither a currency before
 * it nor "times" behind it; or a bare number, without a unit and no share.
 */
type Asked = 'any' | 'not-age' | 'not-money' | 'bare';

const REASONS: readonly (readonly [Asked, Reason])[] = [
  ['any', isOperand],
  ['not-age', isCode],
  ['not-money', isTelephone],
  ['not-money', isClock],
  ['not-money', isCoordinate],
  ['bare', isScore],
  ['bare', isYear],
  ['bare', isDay],
  ['bare', isAddress],
  ['bare', isListNumber],
  ['bare', isLabelled],
  ['not-money', isNamed],
];

function isAsked(raw: Raw, asked: Asked): boolean {
  if (asked === 'any') return true;
  if (raw.pattern === 'age' || raw.pattern === 'nth') return false;
  if (asked === 'not-age') return true;
  if (raw.prefixed || raw.pattern === 'multiple') return false;
  return asked === 'not-money' || (raw.pattern !== 'ratio' && (raw.unit === undefined || raw.unit.symbol === '1'));
}

/** Whether the raw match is no quantity. */
export function refused(tokens: readonly Token[], raw: Raw, around: Surroundings): boolean {
  for (const [asked, holds] of REASONS) if (isAsked(raw, asked) && holds(tokens, raw, around)) return true;
  return false;
}
