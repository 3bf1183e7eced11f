/** What a format is: types only. */
import type { Report } from '../pipeline/audit/model.ts';
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

/** Writes extractions one after the other, as they come. */
export interface ExtractionWriter {
  begin(): string;
  one(extraction: Extraction): string;
  end(): string;
}

/** One output format. Pure: given data, it returns text. */
export interface Format {
  extractions(setting: Setting): ExtractionWriter;
  comparison(comparison: Comparison, setting: Setting): string;
}

/** A format of what is said line by line. Pure, too. */
export interface LintFormat {
  report(report: Report, setting: Setting): string;
}
