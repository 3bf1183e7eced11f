import type { Document, DocumentError } from '../model.ts';
import type { IngestError } from './errors.ts';
import type { Stretch } from './positions.ts';

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'jsonl';

/** What a reader makes of a document: all but its id, which the record may state and the file's path otherwise gives. */
export interface Content extends Omit<Document, 'id'> {
  readonly id?: string;
  /** A path, `path:line` or `path:line:column`: where the document stands. */
  readonly place: string;
  /** How the text lies over the file, where the two are not the same; only when positions were asked for. */
  readonly stretches?: readonly Stretch[];
  /** What is odd but does not stop the document. */
  readonly warnings?: readonly DocumentError[];
}

export interface Limits {
  /** Longest document, in bytes of its file or characters of its record's text. */
  readonly maxBytes: number;
  /** Longest file that holds many records and must be read at once (a JSON array), in bytes. */
  readonly maxArrayBytes: number;
  /** Whether contents say how their text lies over the file. */
  readonly positions?: boolean;
}

/** A file, or standard input, that a reader is given. Either `bytes` or `text` is asked for, once. */
export interface Opened {
  /** The path as printed. */
  readonly place: string;
  readonly limits: Limits;
  /** The bytes as they come, with back-pressure. */
  bytes(): AsyncIterable<Uint8Array>;
  /**
   * The whole text, decoded; without its byte order mark.
   *
   * @param options.maxBytes longest file accepted
   * @param options.charset encoding that the file itself declares, looked up in its first bytes
   * @throws IngestError E_EMPTY, E_BINARY, E_ENCODING, E_TOO_LARGE, E_UNREADABLE
   */
  text(options?: { maxBytes?: number; charset?: (head: string) => string | undefined }): Promise<string>;
}

/** One input format. */
export interface Reader {
  readonly format: Format;
  /** In lower case, with the point. */
  readonly extensions: readonly string[];
  /** Whether documents come one by one while the file is read; such a file is never read ahead. */
  readonly streams: boolean;
  /**
   * The documents of a file, in its order. An error that is yielded costs one record; one that is thrown costs the
   * file.
   */
  read(file: Opened): AsyncIterable<Content | IngestError>;
}
