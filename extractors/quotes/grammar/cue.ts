import type { ReportingVerb } from '../lexicon-reporting.ts';

/** What attributes words: a verb, "according to", or a noun ("his claim that"). Tokens [from, to) of the paragraph. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: 'verb' | 'according' | 'noun';
  readonly verb: ReportingVerb | undefined;
}
