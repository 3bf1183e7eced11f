/**
 * Worker threads that extract documents and may be lost: one that overruns its time, runs out of memory, crashes or
 * exits is replaced, and only the document at which that happened fails.
 */
import { Piscina } from 'piscina';
import type { Document, Extraction } from '../model.ts';
import { ownModule } from '../own-module.ts';
import type { ExtractOptions } from '../run.ts';
import { crashed, outOfMemory, tooSlow } from './failure.ts';
import type { Answer, Print, Printed, Task } from './task.ts';
import { type Budget, watch } from './watch.ts';

/** How workers are started; only tests start others than Wirecheck's own. */
export interface WorkerSetting {
  /** The worker's module. */
  readonly module?: URL;
  /** Memory of one worker's objects, in megabytes. */
  readonly heap?: number;
}

/** An article of the largest size accepted needs less memory, in megabytes. */
const HEAP = 2048;
/** Memory for a worker's young objects, in megabytes: extraction leaves few alive, and more makes it hardly faster. */
const YOUNG = 16;

export interface PoolOptions extends WorkerSetting {
  readonly threads: number;
  readonly budget: Budget;
  /** Lets the workers write what they extract; failures that are seen from outside come as they are. */
  readonly print?: Print | undefined;
}

export type Result = Extraction | Printed;

export interface Pool {
  /**
   * Extracts a few documents in one worker.
   *
   * @returns one result a document, in order; a document that fails is a result
   * @throws WorkersError when no worker can be started
   */
  extract(documents: readonly Document[], options: ExtractOptions): Promise<Result[]>;
  /** Ends all workers, whatever they do. */
  close(): Promise<void>;
}

/** No worker can be started: out of threads or memory, or the installation is broken. */
export class WorkersError extends Error {
  readonly code = 'E_WORKERS';
  constructor(cause: unknown) {
    super(`no worker thread can be started: ${(cause as Error).message}; free some memory, or install again`, {
      cause,
    });
    this.name = 'WorkersError';
  }
}

/** Why a task did not come back. */
interface Loss {
  /** A document took too long. */
  readonly overrun: boolean;
  /** Index of the document that the worker was at; -1 before the first. */
  readonly at: number;
  readonly error: unknown;
}

export function createPool({
  threads,
  budget,
  print,
  module = ownModule('pipeline/workers/worker'),
  heap = HEAP,
}: PoolOptions): Pool {
  const workers = new Piscina<Task, Answer[]>({
    filename: module.href,
    minThreads: threads,
    maxThreads: threads,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG },
  });
  // A worker that fails between two tasks is replaced and nothing was lost, unless it failed while it started: then it
  // is not, and tasks would wait for ever.
  const broken = new AbortController();
  workers.on('error', (error) => {
    if (workers.threads.length === 0) broken.abort(new WorkersError(error));
  });

  async function extract(documents: readonly Document[], options: ExtractOptions): Promise<Result[]> {
    const outcome = await attempt(documents, options);
    if ('results' in outcome) return outcome.results;
    // The results of the others went with the worker, and what it did before may have broken it: each document is
    // tried once more on its own, but for one that used up its time or the memory.
    const results: Result[] = [];
    for (const [i, document] of documents.entries()) {
      const greedy = i === outcome.at && (outcome.overrun || outOfMemory(outcome.error));
      results.push(greedy ? verdict(document, outcome) : await alone(document, options));
    }
    return results;
  }

  async function alone(document: Document, options: ExtractOptions): Promise<Result> {
    const outcome = await attempt([document], options);
    if ('results' in outcome) return outcome.results[0]!;
    return verdict(document, outcome);
  }

  const verdict = (document: Document, { overrun, error }: Loss): Extraction =>
    overrun ? tooSlow(document, budget(document.text.length)) : crashed(document, error);

  /** One task; its failure comes back as data, with the place of the document that the worker was at. */
  async function attempt(
    documents: readonly Document[],
    options: ExtractOptions,
  ): Promise<{ results: Result[] } | Loss> {
    const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const guard = watch(
      progress,
      documents.map(({ text }) => budget(text.length)),
    );
    try {
      const answers = await workers.run(
        { documents, options, print, progress },
        { signal: AbortSignal.any([guard.signal, broken.signal]) },
      );
      return { results: answers.map((answer, i) => ({ ...answer, text: documents[i]!.text })) };
    } catch (error) {
      broken.signal.throwIfAborted();
      return { overrun: guard.signal.aborted, at: guard.at(), error };
    } finally {
      guard.stop();
    }
  }

  return { extract, close: () => workers.destroy() };
}
