import type { Token } from '../../contract.ts';
import type { Phrase } from '../phrase.ts';
import type { Raw } from '../raw.ts';

const BROKEN = /^\d{1,3},\d{1,2}$/;

/**
 * Why a count cannot be meant as written: "12,00 jobs" has a comma where no three digits follow. People and things are
 * counted whole, so that it is no decimal comma; "2,5 million" and "2,5 tonnes" can be.
 */
export function brokenGroup(tokens: readonly Token[], raw: Raw, item: Phrase | undefined): string | undefined {
  const { text } = tokens[raw.from]!;
  if (!item?.plural || raw.unit || raw.scaled || raw.to !== raw.from + 1 || !BROKEN.test(text)) return undefined;
  return `a group of thousands has three digits, and "${text}" has ${text.length - text.indexOf(',') - 1} behind its comma`;
}
