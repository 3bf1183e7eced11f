import type { DocumentError, DocumentRecord } from '../model.ts';

/** Why a document could not be ingested. */
export type IngestCode =
  | 'E_EMPTY'
  | 'E_BINARY'
  | 'E_ENCODING'
  | 'E_TOO_LARGE'
  | 'E_UNREADABLE'
  | 'E_UNKNOWN_TYPE'
  | 'E_NO_ARTICLES'
  | 'E_OUTSIDE'
  | 'E_JSON'
  | 'E_RECORD'
  | 'E_DATE'
  | 'E_DUPLICATE_ID'
  | 'E_ONLY_FURNITURE';

/** Control characters, line separators and bidirectional overrides: a file's name must not steer a terminal. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The text as one printable line. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);
}

/**
 * A document that fails: what is wrong, where, and what to do about it. `message` is one line:
 * `stories/feed.jsonl:12: the record has no text; give "text" a string`.
 */
export class IngestError extends Error {
  readonly code: IngestCode;
  /** A path, `path:line` or `path:line:column`. */
  readonly place: string;
  readonly reason: string;
  readonly remedy: string;

  constructor(code: IngestCode, place: string, reason: string, remedy: string) {
    super(printable(`${place}: ${reason}; ${remedy}`));
    this.name = 'IngestError';
    this.code = code;
    this.place = place;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** The record that stands for the document in the output. */
  toRecord(id: string = this.place): DocumentRecord {
    const error: DocumentError = { code: this.code, message: this.message };
    return { id, status: 'failed', error, regions: [] };
  }
}

/** Wrong usage: nothing to read, a path that does not exist, an option that makes no sense. Exit code 2. */
export class InputError extends Error {
  readonly code = 'E_INPUT';
  constructor(message: string) {
    super(printable(message));
    this.name = 'InputError';
  }
}

/** A date of publication that names no day. */
export function badDate(place: string, value: string): IngestError {
  const shown = JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return new IngestError('E_DATE', place, `"published" is ${shown}, which is no date`, 'write it as 2024-05-31');
}

const mega = (n: number): string => `${(n / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;

/** A document past the cap, which is in bytes. */
export function tooLong(place: string, most: number): IngestError {
  const reason = `the document is larger than ${mega(most)}, the most that one may have`;
  return new IngestError('E_TOO_LARGE', place, reason, 'split it into its articles');
}
