/**
 * Many documents: extraction in worker threads, results in the order of the input, failures kept as results.
 */
import type { Ingested } from './1-ingest/index.ts';
import type { Document, Extraction } from './model.ts';
import type { ExtractOptions } from './run.ts';
import { defect } from './workers/failure.ts';
import { inOrder } from './workers/in-order.ts';
import type { Pool, Result, WorkerSetting } from './workers/pool.ts';
import type { Print, Printed } from './workers/task.ts';

export interface BatchOptions extends ExtractOptions {
  /**
   * Worker threads. 0 (the default) extracts in the calling thread: nothing has to be started, but no time limit can be
   * kept, and a crash is the caller's.
   */
  readonly jobs?: number;
  /** Milliseconds that one document may take in a worker; 5,000 and 20 for every thousand characters when absent. */
  readonly timeoutPerDocument?: number;
  /** Other workers than Wirecheck's own, for tests. */
  readonly workers?: WorkerSetting;
}

/**
 * Extracts documents as they arrive.
 *
 * Results come in the order of the input, and are the same, whatever the number of jobs. A document that ingest could
 * not read, that makes an extractor fail, or that costs a worker its life is a result with `document.status` "failed";
 * the others are not touched. Reading runs ahead of the consumer by a bounded number of characters.
 */
export function extractBatch(
  documents: AsyncIterable<Ingested> | Iterable<Ingested>,
  options: BatchOptions = {},
): AsyncGenerator<Extraction> {
  // Without a print, every result is an extraction.
  return batch(documents, options) as AsyncGenerator<Extraction>;
}

/** As `extractBatch`, but the workers write what they extract: only what failed outside them comes as an extraction. */
export function printBatch(
  documents: AsyncIterable<Ingested> | Iterable<Ingested>,
  options: BatchOptions,
  print: Print,
): AsyncGenerator<Extraction | Printed> {
  return batch(documents, options, print);
}

async function* batch(
  documents: AsyncIterable<Ingested> | Iterable<Ingested>,
  options: BatchOptions,
  print?: Print,
): AsyncGenerator<Result> {
  const { jobs = 0, timeoutPerDocument, workers, ...how } = options;
  if (jobs === 0) {
    for await (const one of documents) yield one.ok ? await here(one.document, how) : unread(one);
    return;
  }
  const { createPool } = await import('./workers/pool.ts');
  const { defaultBudget } = await import('./workers/watch.ts');
  const pool = createPool({
    threads: jobs,
    budget: timeoutPerDocument === undefined ? defaultBudget : () => timeoutPerDocument,
    print,
    ...workers,
  });
  try {
    yield* inOrder(documents, {
      jobs,
      size: (one) => (one.ok ? one.document.text.length : 0),
      work: (some) => extractAll(pool, some, how),
    });
  } finally {
    await pool.close();
  }
}

/** Extraction in this thread; the extractors are loaded when the first document needs them. */
async function here(document: Document, options: ExtractOptions): Promise<Extraction> {
  try {
    return (await import('./run.ts')).extractDocument(document, options);
  } catch (error) {
    return defect(document, error);
  }
}

type Unread = Extract<Ingested, { ok: false }>;
const unread = ({ record }: Unread): Extraction => ({ document: record, text: '', facts: [] });

/** The results of a batch in its order; what ingest could not read keeps its place and goes to no worker. */
async function extractAll(pool: Pool, some: readonly Ingested[], options: ExtractOptions): Promise<Result[]> {
  const readable = some.filter((one) => one.ok).map(({ document }) => document);
  const results = readable.length > 0 ? await pool.extract(readable, options) : [];
  let next = 0;
  return some.map((one) => (one.ok ? results[next++]! : unread(one)));
}
