/**
 * Numbers that are no quantities: one reason a file.
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
import type { Reason } from './surroundings.ts';
import { isTelephone } from './telephone.ts';
import { isYear } from './year.ts';

/** Reasons to refuse a bare number in digits, without a unit and no share. */
const BARE: readonly Reason[] = [isScore, isYear, isDay, isAddress, isListNumber, isLabelled];

/**
 * Whether the raw match is no quantity. Of ages and ordinals the words say what they are; a currency before the number
 * or "times" behind it leaves it no code of another kind.
 *
 * @param from index of the first bound word before it, or of its first token
 */
export function refused(tokens: readonly Token[], raw: Raw, from: number): boolean {
  if (isOperand(tokens, raw, from)) return true;
  const { pattern } = raw;
  if (pattern === 'age' || pattern === 'nth') return false;
  if (raw.isDigits && isCode(tokens, raw)) return true;
  if (raw.prefixed || pattern === 'multiple') return false;
  if (isClock(tokens, raw)) return true;
  const bare = pattern !== 'ratio' && (raw.unit === undefined || raw.unit.symbol === '1');
  if (!raw.isDigits) return isNamed(tokens, raw, from) || (bare && isLabelled(tokens, raw, from));
  if (isTelephone(tokens, raw) || isCoordinate(tokens, raw)) return true;
  if (bare) for (const holds of BARE) if (holds(tokens, raw, from)) return true;
  return false;
}
