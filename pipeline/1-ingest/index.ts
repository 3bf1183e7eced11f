/**
 * Ingest: files, folders, patterns and standard input become documents, in input order. A document that fails becomes
 * a record that says why; the others go on.
 */
import pLimit from 'p-limit';
import type { Document, DocumentError, DocumentRecord } from '../model.ts';
import { dateLine } from './date-line.ts';
import { IngestError, InputError } from './errors.ts';
import { opened } from './open.ts';
import { Places } from './places.ts';
import { parsePublished } from './published.ts';
import type { Stretch } from './positions.ts';
import type { Content, Format, Limits } from './reader.ts';
import { readerOf } from './readers/index.ts';
import { sniff } from './sniff.ts';
import { findSources, type Source } from './sources.ts';

export { IngestError, InputError } from './errors.ts';
export type { Format } from './reader.ts';

export interface IngestOptions {
  /** ISO date of documents that state none. */
  readonly published?: string;
  /** Source of documents that state none. */
  readonly source?: string;
  /** Format of standard input and pipes; told by their first line when absent. */
  readonly stdinFormat?: Format;
  /** What `-` reads; the process's standard input when absent. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Longest document in bytes; 10 MB when absent. */
  readonly maxBytes?: number;
  /** Whether a file found in a folder or by a pattern is passed over: its path as printed. */
  readonly ignored?: (path: string) => boolean;
  /** Whether symbolic links below a folder are followed out of it; they are not when absent. */
  readonly followLinks?: boolean;
  /** Whether origins say how texts lie over their files. */
  readonly positions?: boolean;
}

/** Where a document was found. */
export interface Origin {
  /** The file as printed. */
  readonly file: string;
  /** The document's own place: the file, or a record in it (`path:line`, `path[index]`). */
  readonly place: string;
  /** How the text lies over the file; absent when the text is the file, or when it was not asked for. */
  readonly stretches?: readonly Stretch[];
}

/** A document, or the record of one that failed. `input` is the position of the argument that named its file, if any. */
export type Ingested = { readonly input?: number } & (
  | {
      readonly ok: true;
      readonly document: Document;
      /** Absent from documents that were not read from a file. */
      readonly origin?: Origin;
      readonly warnings?: readonly DocumentError[];
    }
  | { readonly ok: false; readonly record: DocumentRecord }
);

export const DEFAULT_MAX_BYTES = 10_000_000;
/** A list of records is one file and must be read at once. */
const ARRAY_FACTOR = 10;
/** Files read at a time, and how far reading may run ahead of the consumer. */
const AT_A_TIME = 4;
const AHEAD = 16;

/** `failed` is the error that cost the whole file; a bare error costs one record. */
type Item = Content | IngestError | { readonly failed: IngestError };

/** The date that the text's top states, below its front matter. */
function statedDate({ text, regions }: Content): string | undefined {
  const head = regions?.[0];
  return dateLine(head?.start === 0 && head.kind === 'furniture' ? text.slice(head.end) : text);
}

/** The documents of one source. An error of the whole file comes as its last item. */
async function* itemsOf(source: Source, options: IngestOptions, limits: Limits): AsyncGenerator<Item> {
  if (source.refused) {
    yield { failed: source.refused };
    return;
  }
  try {
    const stdin = options.stdin ?? (process.stdin as AsyncIterable<Uint8Array>);
    let file = opened(source, limits, stdin);
    let format = source.format ?? options.stdinFormat;
    if (format === undefined) {
      const seen = await sniff(file.bytes());
      format = seen.format;
      file = opened({ ...source, path: null }, limits, seen.bytes);
    }
    yield* readerOf(format).read(file);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    yield { failed: error };
  }
}

async function gather(items: AsyncIterable<Item>): Promise<Item[]> {
  const out: Item[] = [];
  for await (const item of items) out.push(item);
  return out;
}

/** The items of all sources, in order; whole files are read ahead, streams as they are consumed. */
async function* inOrder(
  sources: readonly Source[],
  read: (source: Source) => AsyncGenerator<Item>,
): AsyncGenerator<readonly [Item, Source]> {
  const limit = pLimit(AT_A_TIME);
  const waiting: (Promise<Item[]> | undefined)[] = [];
  let next = 0;
  for (const source of sources) {
    for (; next < sources.length && waiting.length < AHEAD; next++) {
      const ahead = sources[next]!;
      const whole = ahead.format !== undefined && !readerOf(ahead.format).streams;
      const promise = whole ? limit(() => gather(read(ahead))) : undefined;
      // A defect of ours that is thrown here is thrown again where the file's turn comes.
      promise?.catch(() => undefined);
      waiting.push(promise);
    }
    const ready = waiting.shift();
    if (ready) for (const item of await ready) yield [item, source];
    else for await (const item of read(source)) yield [item, source];
  }
}

/**
 * Reads what the arguments name: files, folders (by path), patterns, and `-` for standard input.
 *
 * @returns documents and failures in input order; ids are unique among the documents
 * @throws InputError before anything is read: no input, a path that does not exist, a wrong option
 */
export async function* ingest(inputs: readonly string[], options: IngestOptions = {}): AsyncGenerator<Ingested> {
  const published = options.published === undefined ? undefined : parsePublished(options.published);
  if (options.published !== undefined && published === undefined) {
    throw new InputError(`--published ${options.published}: not a date; write it as 2024-05-31`);
  }
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const limits: Limits = { maxBytes, maxArrayBytes: maxBytes * ARRAY_FACTOR, positions: options.positions === true };
  const sources = await findSources(inputs, options);
  const places = new Places();
  for await (const [item, source] of inOrder(sources, (s) => itemsOf(s, options, limits))) {
    const { input } = source;
    if (item instanceof IngestError) {
      yield { input, ok: false, record: item.toRecord() };
      continue;
    }
    if ('failed' in item) {
      const id = source.id;
      const taken = places.get(id) !== undefined;
      yield { input, ok: false, record: item.failed.toRecord(taken ? item.failed.place : id) };
      if (!taken) places.set(id, item.failed.place, source.place);
      continue;
    }
    const { place, warnings, id: own, stretches, ...content } = item;
    const id = own ?? source.id;
    const earlier = places.get(id);
    if (earlier !== undefined) {
      const reason = `the id ${JSON.stringify(id)} is taken by ${earlier}`;
      const error = new IngestError('E_DUPLICATE_ID', place, reason, 'give one of the two another id or name');
      yield { input, ok: false, record: error.toRecord() };
      continue;
    }
    places.set(id, place, source.place);
    const dated = content.published ?? statedDate(item) ?? published;
    const document: Document = {
      ...content,
      id,
      ...(dated === undefined ? {} : { published: dated }),
      ...(content.source === undefined && options.source !== undefined ? { source: options.source } : {}),
    };
    const origin: Origin = { file: source.place, place, ...(stretches ? { stretches } : {}) };
    yield { input, ok: true, document, origin, ...(warnings ? { warnings } : {}) };
  }
}
