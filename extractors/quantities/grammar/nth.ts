/**
 * Ordinals that count: "the 300th victim", "for the third time", "her 12th title". A rank, a date, a name and the parts
 * of a match or a year count nothing.
 */
import { type Token, Trait } from '../../contract.ts';
import type { Numeral } from '../../shared/numerals.ts';
import { singular } from '../../shared/singular.ts';
import { type Raw, rawMatch } from '../raw.ts';

/** What goes on happening, and those whom it happens to. */
const COUNTED: ReadonlySet<string> = new Set(
  `victim death fatality casualty survivor case patient infection homicide killing murder shooting attack arrest defendant
   suspect execution time straight consecutive launch strike crash win victory defeat loss title goal homer touchdown`.split(
    /\s+/,
  ),
);
/** Words between the ordinal and its noun. */
const BETWEEN: ReadonlySet<string> = new Set([
  'confirmed',
  'known',
  'such',
  'fatal',
  'career',
  'straight',
  'consecutive',
]);
/** "for the first time" and "the second attack" are told apart, not counted. */
const LEAST = 3;

/** Reads the counting ordinal `n` at token `i`; its noun is the item. */
export function parseNth(tokens: readonly Token[], i: number, n: Numeral): Raw | undefined {
  if (n.value < LEAST || (tokens[i]!.traits & Trait.Capital) !== 0) return undefined;
  let at = n.to;
  while (at < n.to + 2 && BETWEEN.has(tokens[at]?.lower ?? '')) at++;
  const noun = tokens[at];
  if (noun === undefined || noun.text !== noun.lower || !COUNTED.has(singular(noun.lower)) || noun.lower.endsWith('s'))
    return undefined;
  const raw = rawMatch(i, n.to, 'nth', 0, n.isDigits);
  raw.value = n.value;
  // So many there are at least.
  raw.bound = 'at-least';
  raw.described = [n.to, at + 1];
  return raw;
}
