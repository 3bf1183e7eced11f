/** What an article has said so far: the reference of "the following day", "the quarter", "a year earlier". */
import type { DateBasis } from '../contract.ts';
import type { Anchor } from './anchor.ts';
import { isFixed, type Moment } from './moment.ts';
import type { Day } from './calendar.ts';

/** A quarter spoken of so many sentences ago is forgotten. */
const QUARTER_MEMORY = 12;

export interface Discourse {
  readonly anchor: Anchor;
  /** Whether "fiscal year" is the United States government's, which begins on 1 October. */
  readonly federal: boolean;
  /** Whether 04/05/2013 is the fourth of May. */
  readonly dayFirst: boolean;
  /** The last date, of any size; the last day; the last quarter, with its sentence. */
  last: Moment | undefined;
  day: Day | undefined;
  quarter: { readonly moment: Moment; readonly sentence: number } | undefined;
  sentence: number;
}

/** Takes note of a resolved date; `compared` when it is only set beside the one talked of. */
export function remember(d: Discourse, m: Moment, compared: boolean): void {
  if (m.year === undefined) return;
  // "a year earlier" looks back for one clause: the report goes on with its own quarter.
  if (m.unit === 'quarter' && !compared && m.nth !== undefined && isReported(d, m))
    d.quarter = { moment: m, sentence: d.sentence };
  d.last = m;
  if (m.unit === 'day' && isFixed(m)) d.day = { year: m.year, month: m.month!, day: m.day! };
}

/** Whether the quarter becomes the one reported on: the latest that is over, whatever others are named beside it. */
function isReported(d: Discourse, m: Moment): boolean {
  const known = quarterOf(d);
  if (!known) return true;
  const order = (q: Moment): number => q.year! * 4 + q.nth!;
  const now = d.anchor.day ? d.anchor.day.year * 4 + Math.ceil(d.anchor.day.month / 3) : Number.POSITIVE_INFINITY;
  if (order(m) >= now) return order(known) >= now;
  return order(m) >= order(known) || order(known) >= now;
}

/** The quarter that "the quarter" means, if one was named lately. */
export function quarterOf(d: Discourse): Moment | undefined {
  return d.quarter && d.sentence - d.quarter.sentence <= QUARTER_MEMORY ? d.quarter.moment : undefined;
}

/** The day that an expression counts from, and the basis that it gives. */
export function originDay(d: Discourse, origin: 'published' | 'context'): { day: Day | undefined; basis: DateBasis } {
  if (origin === 'context' && d.day) return { day: d.day, basis: 'context' };
  return { day: d.anchor.day, basis: d.anchor.basis };
}
