/**
 * Many documents: extraction in worker threads, results in the order of the input, failures kept as results.
 */
import type { Ingested } from './1-ingest/index.ts';
import type { Document, DocumentRecord, Extraction } from './model.ts';
import type { ExtractOptions } from './run.ts';

export interface BatchOptions extends ExtractOptions {
  /** Worker threads; 1 (the default) extracts in the calling thread. */
  readonly jobs?: number;
}

/** What a worker is given. */
export interface Task {
  readonly document: Document;
  readonly options: ExtractOptions;
}

/** Documents in flight for each worker: enough to keep it busy, few enough to bound memory. */
const AHEAD = 4;

/**
 * Extracts documents as they arrive.
 *
 * Results come in the order of the input, whatever the number of jobs. A document that ingest could not read, or that
 * makes an extractor fail, is a result with `document.status` "failed"; the others are not touched.
 */
export async function* extractBatch(
  documents: AsyncIterable<Ingested> | Iterable<Ingested>,
  options: BatchOptions = {},
): AsyncGenerator<Extraction> {
  const { jobs = 1, ...how } = options;
  const run = await runner(jobs);
  // Settled promises wait here for their turn; none may reject unobserved.
  const waiting: Promise<Extraction>[] = [];
  try {
    for await (const one of documents) {
      waiting.push(one.ok ? attempt(run.extract, { document: one.document, options: how }) : unread(one.record));
      if (waiting.length >= (jobs > 1 ? jobs * AHEAD : 1)) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await run.close();
  }
}

interface Runner {
  extract(this: void, task: Task): Promise<Extraction>;
  close(): Promise<void>;
}

/** Extraction in this thread, or in a pool of workers; both load the extractors only when a document needs them. */
async function runner(jobs: number): Promise<Runner> {
  if (jobs <= 1) {
    return {
      extract: async ({ document, options }) => (await import('./run.ts')).extractDocument(document, options),
      close: async () => {},
    };
  }
  const { Piscina } = await import('piscina');
  const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const pool = new Piscina<Task, Extraction>({ filename: file.href, minThreads: jobs, maxThreads: jobs });
  return { extract: (task) => pool.run(task), close: () => pool.destroy() };
}

async function attempt(extract: Runner['extract'], task: Task): Promise<Extraction> {
  try {
    return await extract(task);
  } catch (error) {
    return failed(task.document, error);
  }
}

/** An extractor or a worker broke on this document: a defect of ours, reported as the document's failure. */
function failed(document: Document, error: unknown): Extraction {
  const { text: _, regions: __, ...record } = document;
  const code = (error as { code?: unknown } | null)?.code;
  const message = error instanceof Error ? error.message : String(error);
  return {
    document: {
      ...record,
      status: 'failed',
      error: {
        code: typeof code === 'string' ? code : 'E_EXTRACT',
        message: `extraction failed: ${message}; please report it with this article`,
      },
      regions: [],
    },
    text: '',
    facts: [],
  };
}

const unread = async (record: DocumentRecord): Promise<Extraction> => ({ document: record, text: '', facts: [] });
