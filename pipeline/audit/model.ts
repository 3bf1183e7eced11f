/** What an audit says: one place in a draft, one rule, one sentence. */
import type { Relation, Rule, Severity } from '../model.ts';

/** The rules of `compare`, and those that only make sense from a draft's side. */
export type AuditRule = Rule | 'precision' | 'unsupported' | 'single-source';

/** What `check` says of a story. */
export type CheckRule = 'gained' | 'lost' | 'changed' | 'moved' | 'expectation';

/**
 * A span of a document and where it stands in its file. `start` and `end` are offsets into the document's text; lines
 * and columns count from 1, columns in the unit that was asked for; the end is exclusive.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another place that a diagnostic speaks of. */
export interface Related extends Place {
  /** Who says it, and what: "Atlas Agency: 35,000". */
  readonly message: string;
}

export interface Diagnostic {
  readonly rule: AuditRule | CheckRule;
  /** Of the finding that it comes from; absent for what only an audit says. */
  readonly relation?: Relation;
  /** Id of that finding, where it is one of `compare`. */
  readonly finding?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly Related[];
  /** Stays when other parts of the file change: 16 hexadecimal digits over rule, words and sources, not over places. */
  readonly fingerprint: string;
}

/** A draft or a source that could not be read. */
export interface Unread {
  /** The file, or the place of a record in it. */
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** All that an audit gives. */
export interface Report {
  /** Ordered by file, place and severity. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files of the drafts, in their order, each once. */
  readonly files: readonly string[];
  readonly drafts: number;
  readonly sources: number;
  /** What could not be read; none when absent. */
  readonly unread?: readonly Unread[];
  /** The severity from which a diagnostic makes the command fail. */
  readonly failOn: Severity | 'never';
  /** Of the program, for formats that name it. */
  readonly version?: string;
}
