/**
 * What figures of one sentence share: the unit or noun of a list ("5.4, 6.1 and 6.7 inches"), the noun counted before
 * ("30 arrests in Spain, two in Malta"), two bounds that make one range ("more than 15 and less than 60").
 */
import type { Token } from '../../contract.ts';
import type { Candidate } from '../normalise.ts';
import { glosses, itemsBefore, ratesBehind, sumsBefore, unitsBefore } from './beside.ts';
import { boundsJoined } from './bounds.ts';
import { agesBefore, agesListed, unitsAfter, wholesAfter } from './lists.ts';

/** Each step takes the candidates of a sentence, in order, and returns them. */
export function shareWithin(tokens: readonly Token[], found: Candidate[]): Candidate[] {
  // What is shared takes two; most sentences have one figure.
  if (found.length > 1 && mayShare(tokens, found)) {
    const whole = wholesAfter(tokens, boundsJoined(tokens, found));
    const listed = agesBefore(tokens, agesListed(tokens, unitsAfter(tokens, whole)));
    const measured = sumsBefore(tokens, unitsBefore(tokens, glosses(tokens, ratesBehind(tokens, listed))));
    return itemsBefore(tokens, measured).filter((c) => !isBareOne(c));
  }
  return found.some(isBareOne) ? found.filter((c) => !isBareOne(c)) : found;
}

/** Whether a figure lacks what another one may give it, stands in brackets behind another, or is one of two bounds. */
function mayShare(tokens: readonly Token[], found: readonly Candidate[]): boolean {
  let bounds = 0;
  for (let i = 0; i < found.length; i++) {
    const { from, raw, item, bound } = found[i]!;
    if (item === undefined && (raw.unit === undefined || raw.unit.symbol === '1')) return true;
    if (from > 0 && tokens[from - 1]!.text === '(') return true;
    if (bound !== undefined) bounds++;
  }
  return bounds > 1;
}

/** "one" that stands for nothing: let through for lists only. */
const isBareOne = ({ raw, item }: Candidate): boolean =>
  raw.value === 1 && !raw.isDigits && raw.pattern === 'amount' && !raw.unit && !item;
