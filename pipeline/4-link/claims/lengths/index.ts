/** Lengths of time that a sentence gives beside their ends. */
import type { DateFact, Sentence } from '../../../../extractors/contract.ts';
import type { LengthClaim, QuantityClaim, Unplaced } from '../model.ts';
import { tokenAt } from '../scope.ts';
import { readAge } from './age.ts';
import { momentsOf, type Placed } from './moment.ts';
import { readSpans } from './span.ts';

const bare = ({ claim, first, last }: Placed) => ({ claim, first, last });

/**
 * Lengths beside their ends, and an age beside the day of birth. Linear in the sentence and its facts.
 *
 * @param claims the sentence's figures, in order
 * @param dates its points in time, in order
 */
export function lengthsIn(
  sentence: Sentence,
  claims: readonly QuantityClaim[],
  dates: readonly DateFact[],
  text: string,
): Unplaced<LengthClaim>[] {
  const [beside] = claims;
  if (!beside || dates.length === 0) return [];
  const { tokens } = sentence;
  const moments = momentsOf(dates, tokens, beside);
  const lengths = claims
    .filter((c) => c.dimension === 'time' && c.value !== undefined && c.thing.heads[0] !== 'age')
    .map((claim) => ({ claim, from: tokenAt(tokens, claim.start), to: tokenAt(tokens, claim.end) }));
  const out: Unplaced<LengthClaim>[] = readSpans(tokens, lengths, moments).map(({ length, begins, ends }) => {
    const start = Math.min(length.claim.start, begins.claim.start);
    const end = Math.max(length.claim.end, ends.claim.end);
    const words = text.slice(start, end);
    return {
      kind: 'length',
      of: 'span',
      start,
      end,
      text: words,
      length: length.claim,
      begins: bare(begins),
      ends: bare(ends),
    };
  });
  const age = readAge(tokens, claims, moments);
  if (age) {
    const { start, end, text: words } = age.age;
    const died = age.died ? { ends: bare(age.died) } : {};
    out.push({ kind: 'length', of: 'age', start, end, text: words, length: age.age, begins: bare(age.born), ...died });
  }
  return out;
}
