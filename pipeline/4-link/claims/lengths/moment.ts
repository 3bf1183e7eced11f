/** A date fact as an end of a length of time. */
import type { DateFact, Token } from '../../../../extractors/contract.ts';
import type { DateClaim, Moment, QuantityClaim } from '../model.ts';
import { tokenAt } from '../scope.ts';

export interface Placed extends Moment {
  /** Its tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A day, month, year or hour; no interval, season or approximation. */
const PLAIN = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}){0,2}(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * The ends that a sentence's dates can be; those that could not be resolved are left out.
 *
 * @param beside a claim of the sentence, for the article's part of the date's claim
 */
export function momentsOf(dates: readonly DateFact[], tokens: readonly Token[], beside: QuantityClaim): Placed[] {
  const { doc, sentence, order, paragraph, title, asOf } = beside;
  const out: Placed[] = [];
  for (const { start, end, text, id, value, earliest, latest } of dates) {
    if (value === null || !PLAIN.test(value) || !earliest || !latest) continue;
    const claim: DateClaim = {
      kind: 'date',
      doc,
      sentence,
      order,
      paragraph,
      title,
      ...(asOf ? { asOf } : {}),
      start,
      end,
      text,
      fact: id,
      value,
    };
    const timed = value.includes('T');
    out.push({
      claim,
      first: timed ? value : earliest.slice(0, 10),
      last: timed ? value : latest.slice(0, 10),
      from: tokenAt(tokens, start),
      to: tokenAt(tokens, end),
    });
  }
  return out;
}
