/**
 * One run of a command that reads articles: opens its outputs, feeds documents through, counts failures, and leaves
 * either complete outputs or none.
 */
import type { IngestOptions, Ingested, Origin } from '../1-ingest/index.ts';
import type { BatchOptions } from '../batch.ts';
import type { Extraction } from '../model.ts';
import type { ExtractOptions } from '../run.ts';
import type { Print, Printed } from '../workers/task.ts';
import { coloured } from './colour.ts';
import type { Course, Resumed } from './course.ts';
import { Exit, ReaderGone, UsageError } from './errors.ts';
import { extractor } from './extractor.ts';
import { createFailures } from './failures.ts';
import type { Registry } from './formats.ts';
import { interruption } from './interruption.ts';
import type { Logger } from './log.ts';
import type { SharedOptions } from './options.ts';
import { ignoredFiles, type Output, openOutputs, refuseInput } from './outputs.ts';
import { shareProcessors } from './processors.ts';
import { createProgress } from './progress.ts';
import type { FileSink } from './sinks.ts';
import type { Store } from './store.ts';

/** How a command reads, beside what its options say. */
export interface Reading extends ExtractOptions {
  readonly ingest?: Pick<IngestOptions, 'stdinFormat'>;
  /** Looks at each document before it is extracted; undefined leaves it out. */
  readonly each?: (one: Ingested) => Ingested | undefined;
}

export interface Session<F> {
  readonly log: Logger;
  readonly outputs: readonly Output<F>[];
  /** Where the documents were found, by their ids; empty where only facts are asked for, which may be of millions. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Where `--store` keeps the run. */
  readonly store?: Store;
  /** Notes how far the run has come, where it can go on after a kill. */
  readonly course?: Course;
  /** Whether Ctrl-C was pressed: no more documents come. */
  interrupted(): boolean;
  /** The extractions of all documents, in order; failures are logged and yielded too. */
  extractions(inputs: readonly string[], reading?: Reading): AsyncGenerator<Extraction>;
  /** As `extractions`, but written in the workers; what failed outside them comes as an extraction. */
  printed(inputs: readonly string[], reading: Reading, print: Print): AsyncGenerator<Extraction | Printed>;
}

/** What a command lets its runs do. */
export interface Manner<F> {
  /** Whether an output can be gone on with after a kill; when all can, the run notes how far it has come. */
  readonly canGoOn?: (output: Output<F>) => boolean;
  /** The unfinished run that goes on. */
  readonly resumed?: Resumed;
}

/**
 * Runs a command's body with its outputs.
 *
 * @returns the exit code: the body's, unless documents failed or the run was interrupted
 */
export async function withSession<F>(
  inputs: readonly string[],
  options: SharedOptions,
  formats: Registry<F>,
  body: (session: Session<F>) => Promise<number>,
  { canGoOn = () => false, resumed }: Manner<F> = {},
): Promise<number> {
  const log = await logger(options);
  const stop = interruption();
  const failures = createFailures(resumed?.unfinished.point?.failures);
  const store = options.store === undefined ? undefined : await openStoreOf(inputs, options);
  const outputs = await openOutputs(inputs, options, formats, resumed).catch((error: unknown) => {
    store?.discard();
    throw error;
  });
  let course: Course | undefined;
  if (store === undefined && outputs.every(canGoOn)) {
    const { headerOf, startCourse } = await import('./course.ts');
    const sinks = outputs.map(({ sink }) => sink as FileSink);
    course = await startCourse(sinks, headerOf(inputs, options), resumed?.unfinished, failures.state);
  }
  let count = course?.documents ?? 0;
  const origins = new Map<string, Origin>();
  // What is said line by line needs the lines of the files.
  const positions = outputs.some(({ format }) => 'report' in (format as object));
  /** All documents, read and extracted in order, counted and logged. */
  async function* pass<R extends Extraction | Printed>(
    paths: readonly string[],
    { ingest: more, each, ...how }: Reading,
    extract: (documents: AsyncIterable<Ingested>, options: BatchOptions) => AsyncGenerator<R>,
  ): AsyncGenerator<R> {
    const progress = createProgress(options.quiet !== true);
    const { ingest } = await import('../1-ingest/index.ts');
    const { published, source, followLinks = false, jobs, timeoutPerDocument } = options;
    shareProcessors(jobs);
    const ignored = await ignoredFiles();
    let read = course?.documents ?? 0;
    const all = stop.until(
      ingest(paths, {
        followLinks,
        ...(published ? { published } : {}),
        ...(source ? { source } : {}),
        positions,
        ...ignored,
        ...more,
      }),
    );
    const documents = looked(course?.remaining(all) ?? all, (one) => {
      read++;
      const kept = each === undefined ? one : each(one);
      if (kept?.ok && kept.origin && how.factsOnly !== true) origins.set(kept.document.id, kept.origin);
      if (kept?.ok)
        for (const { code, message } of kept.warnings ?? []) log.warn({ doc: kept.document.id, code }, message);
      return kept;
    });
    let facts = 0;
    for await (const result of extract(documents, {
      jobs,
      ...(timeoutPerDocument === undefined ? {} : { timeoutPerDocument }),
      ...how,
    })) {
      count++;
      facts += 'count' in result ? result.count : result.facts.length;
      const { error, id } = result.document;
      if (error !== undefined) {
        failures.add(id, error.code);
        progress.clear();
        log.error({ doc: id, code: error.code }, error.message);
      }
      yield result;
      progress.tick(count, how.withoutFacts ? undefined : facts);
    }
    progress.clear();
    if (read === 0 && !stop.requested()) {
      throw new UsageError(`no articles found in ${paths.join(', ')}; give .txt, .md, .html, .json or .jsonl files`);
    }
  }
  const session: Session<F> = {
    log,
    outputs,
    origins,
    ...(store ? { store } : {}),
    ...(course ? { course } : {}),
    interrupted: stop.requested,
    async *extractions(paths, reading = {}) {
      yield* pass(paths, reading, await extractor(options.cache, log));
    },
    async *printed(paths, reading, print) {
      const { printBatch } = await import('../batch.ts');
      yield* pass(paths, reading, (documents, how) => printBatch(documents, how, print));
    },
  };
  try {
    const code = await body(session);
    if (failures.count > 0 && count > 1) {
      log.error({ failed: failures.count, documents: count }, failures.summary(count));
    }
    if (stop.requested()) {
      store?.discard();
      await abandon(session);
      return Exit.Interrupted;
    }
    store?.commit();
    await Promise.all(outputs.map(({ sink }) => sink.close()));
    await course?.end();
    for (const { sink } of outputs) if (sink.name !== 'standard output') log.info(`wrote ${sink.name}`);
    if (store !== undefined) log.info(`wrote ${store.path}`);
    return failures.count > 0 ? Exit.DocumentsFailed : code;
  } catch (error) {
    store?.discard();
    await abandon(session);
    if (error instanceof ReaderGone) return failures.count > 0 ? Exit.DocumentsFailed : Exit.Done;
    throw error;
  } finally {
    stop.release();
  }
}

/** A run that does not end well: what can go on later is kept, and how is said; anything else leaves no file. */
async function abandon<F>({ outputs, course, log }: Session<F>): Promise<void> {
  const kept = (await course?.leave()) ?? false;
  await Promise.all(outputs.map(({ sink }) => (kept ? (sink as FileSink).keep() : sink.discard())));
  if (!kept) return;
  const file = outputs[0]!.sink.name;
  log.info(`stopped after ${course!.documents} documents; go on with: wirecheck extract --resume ${file}`);
}

/** Passes documents on as `look` gives them. */
async function* looked(
  documents: AsyncIterable<Ingested>,
  look: (one: Ingested) => Ingested | undefined,
): AsyncGenerator<Ingested> {
  for await (const one of documents) {
    const kept = look(one);
    if (kept !== undefined) yield kept;
  }
}

export async function logger(options: { quiet?: boolean; logLevel: SharedOptions['logLevel'] }): Promise<Logger> {
  const { createLogger } = await import('./log.ts');
  return createLogger(options.quiet === true ? 'error' : options.logLevel, coloured(process.stderr));
}

async function openStoreOf(inputs: readonly string[], options: SharedOptions): Promise<Store> {
  const path = options.store!;
  await refuseInput(inputs, path, options);
  const { storeAt } = await import('./store.ts');
  return storeAt(path);
}
