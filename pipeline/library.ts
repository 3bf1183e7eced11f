/** The two calls that most programs need: documents in, facts or a comparison out, as a stream that can be stopped. */
import { setImmediate } from 'node:timers/promises';
import { InputError, type Ingested } from './1-ingest/index.ts';
import { type BatchOptions, extractBatch } from './batch.ts';
import { Collection } from './collection.ts';
import type { Comparison, Document, Extraction } from './model.ts';
import { orEnd } from './or-end.ts';

/** Documents of your own, or what `ingest` yields; at once or as they come. */
export type Documents = Iterable<Document | Ingested> | AsyncIterable<Document | Ingested>;

/** How `extract` and `compare` run. */
export interface LibraryOptions extends BatchOptions {
  /** Stops the work; what was begun is given up, and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
}

/**
 * Extracts the facts of documents as they arrive, one result a document, in their order.
 *
 * A document that cannot be read is a result whose `document.status` is "failed"; the others go on. Nothing runs ahead of
 * the consumer by more than a few documents.
 *
 * @throws InputError when something is no document, or when two have one id
 * @throws the signal's reason when it is aborted
 *
 * @example
 * for await (const { document, facts } of extract(ingest(['stories/']))) console.log(document.id, facts.length);
 */
export async function* extract(documents: Documents, options: LibraryOptions = {}): AsyncGenerator<Extraction> {
  const { signal, ...how } = options;
  const results = extractBatch(checked(stoppable(documents, signal)), how);
  yield* stoppable(results, signal);
}

/**
 * Extracts documents, groups them by what they report, and finds where they agree and differ.
 *
 * @throws InputError when something is no document, or when two have one id
 * @throws the signal's reason when it is aborted
 *
 * @example
 * const { findings } = await compare([{ id: 'desk', text: draft }, { id: 'wire', text: wire }]);
 */
export async function compare(documents: Documents, options: LibraryOptions = {}): Promise<Comparison> {
  const collection = new Collection();
  for await (const extraction of extract(documents, { ...options, factsOnly: false })) collection.add(extraction);
  return collection.compare();
}

/** Makes documents of one kind, and refuses what is none. */
async function* checked(documents: AsyncIterable<Document | Ingested>): AsyncGenerator<Ingested> {
  const ids = new Set<string>();
  let position = 0;
  for await (const one of documents) {
    position++;
    const ingested = asIngested(one);
    if (ingested === undefined) {
      throw new InputError(`document ${position}: "id" and "text" must be strings; give { id, text, published?, … }`);
    }
    const { id } = ingested.ok ? ingested.document : ingested.record;
    if (ids.has(id))
      throw new InputError(`document ${position}: the id "${id}" came before; give each document its own`);
    ids.add(id);
    yield ingested;
  }
}

/** Nothing for what is no document; JavaScript has no types. */
function asIngested(one: unknown): Ingested | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  if ('ok' in one) return one as Ingested;
  const { id, text } = one as Partial<Document>;
  return typeof id === 'string' && typeof text === 'string' ? { ok: true, document: one as Document } : undefined;
}

/** Passes items on until the signal is aborted, also while it waits for one. @throws the signal's reason */
async function* stoppable<T>(
  items: Iterable<T> | AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* items;
    return;
  }
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let waiting = false;
  try {
    for (;;) {
      // Work in this thread never waits for anything, and would not let the signal in.
      await setImmediate();
      signal.throwIfAborted();
      waiting = true;
      const next = await orEnd<IteratorResult<T>>(iterator.next(), signal);
      if (next === undefined) throw signal.reason;
      waiting = false;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // A source that is waiting closes when its wait ends; nobody waits for that.
    const closed = iterator.return?.();
    if (!waiting) await closed;
    else if (closed instanceof Promise) closed.catch(() => {});
  }
}
