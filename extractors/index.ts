import { agencies } from './agencies/index.ts';
import type { Extractor } from './contract.ts';
import { dates } from './dates/index.ts';
import { quantities } from './quantities/index.ts';
import { quotes } from './quotes/index.ts';

/**
 * The extractors in the order in which they run; the only registration. Each sees what those before it found.
 */
export const extractors: readonly Extractor[] = [
  dates,
  agencies,
  // After dates and agencies: "Sept. 22" and "9th Circuit" are no quantities.
  quantities,
  // Last: a speaker's organization comes from the agencies.
  quotes,
];
