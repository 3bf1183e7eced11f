import { type Token, Trait } from '../../contract.ts';
import { DIRECTIONS, STREETS } from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';

/** Most tokens of an address between its number and "Street". */
const ADDRESS_REACH = 5;

/** Behind a number of a code: "10001 ZIP code", "18 U.S.C.". */
const CODES: ReadonlySet<string> = new Set(['zip', 'u.s.c.', 'usc', 'cfr', 'c.f.r.']);

/** "4700 block of E. Marsh Street", "12 El Prado Way", "10001 ZIP code". */
export function isAddress(tokens: readonly Token[], raw: Raw): boolean {
  if (raw.scaled || raw.value === undefined || !Number.isInteger(raw.value)) return false;
  const next = tokens[raw.to];
  if (next === undefined || next.kind !== 'word') return false;
  if (next.lower === 'block' && raw.value % 100 === 0) return true;
  if (CODES.has(next.lower)) return true;
  for (let i = raw.to; i < raw.to + ADDRESS_REACH; i++) {
    const t = tokens[i];
    if (t === undefined || t.kind === 'punct') return false;
    const capital = (t.traits & Trait.Capital) !== 0;
    if (STREETS.has(t.lower) && capital && (i > raw.to || t.lower === 'ave' || t.lower === 'rue')) return true;
    if (!capital && t.kind !== 'number' && !DIRECTIONS.has(t.lower) && t.spaceBefore) return false;
  }
  return false;
}
