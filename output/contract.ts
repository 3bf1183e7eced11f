/** What a format is: types only. */
import type { Report } from '../pipeline/audit/model.ts';
import type { CheckReport } from '../pipeline/check/report.ts';
import type { Comparison, Extraction } from '../pipeline/model.ts';

/** What a format may need to know of its surroundings. */
export interface Setting {
  /** Whether escape sequences for colour may be written: a terminal, and no NO_COLOR. */
  readonly colour: boolean;
  /** Characters in a line of the terminal. */
  readonly width: number;
  /** The unit of offsets in what machines read. */
  readonly offsets: 'utf16' | 'codepoint';
}

/** Counts that what comes later depends on; a run that goes on after a kill gives them back. */
export type Tally = Readonly<Record<string, number>>;

/** What a format writes: text, or bytes. */
export type Chunk = string | Uint8Array;

/** Writes extractions one after the other, as they come. */
export interface ExtractionWriter<C extends Chunk = string> {
  begin(): C;
  one(extraction: Extraction): C;
  end(): C;
  /** The counts so far. A format without this cannot go on where a run was killed. */
  tally?(): Tally;
}

/** One output format. Pure: given data, it returns text, or bytes. */
export interface Format<C extends Chunk = string> {
  /** Bytes, which no terminal can show. */
  readonly binary?: C extends string ? never : true;
  /** What `extractions` writes of an article does not depend on those before it: worker threads may write it. */
  readonly independent?: true;
  /** `comparison` shows the facts of the articles too, or looks for those of claims; the others are spared them. */
  readonly needsFacts?: true;
  /** @param tally counts of the run that goes on; absent at the beginning */
  extractions(setting: Setting, tally?: Tally): ExtractionWriter<C>;
  comparison(comparison: Comparison, setting: Setting): C;
}

/** A format of what is said line by line. Pure, too. */
export interface LintFormat {
  report(report: Report, setting: Setting): string;
}

/** A format of what `check` says of its stories. */
export interface CheckFormat {
  report(report: CheckReport, setting: Setting): string;
}
