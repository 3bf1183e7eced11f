/**
 * One run of a command that reads articles: opens its outputs, feeds documents through, counts failures, and leaves
 * either complete outputs or none.
 */
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Setting } from '../../output/contract.ts';
import type { IngestOptions, Ingested } from '../1-ingest/index.ts';
import type { Extraction } from '../model.ts';
import type { ExtractOptions } from '../run.ts';
import { Exit, ReaderGone, UsageError } from './errors.ts';
import type { Registry } from './formats.ts';
import type { Logger } from './log.ts';
import type { SharedOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { fileSink, type Sink, standardOutput } from './sinks.ts';
import type { Store } from './store.ts';

export interface Output<F> {
  readonly format: F;
  readonly sink: Sink;
  readonly setting: Setting;
}

/** How a command reads, beside what its options say. */
export interface Reading extends ExtractOptions {
  readonly ingest?: Pick<IngestOptions, 'stdinFormat'>;
  /** Looks at each document before it is extracted; undefined leaves it out. */
  readonly each?: (one: Ingested) => Ingested | undefined;
}

export interface Session<F> {
  readonly log: Logger;
  readonly outputs: readonly Output<F>[];
  /** Where `--store` keeps the run. */
  readonly store?: Store;
  /** Documents that failed so far. */
  failures(): number;
  /** Whether Ctrl-C was pressed: stop after the current document. */
  interrupted(): boolean;
  /** The extractions of all documents, in order; failures are logged and yielded too. */
  extractions(inputs: readonly string[], reading?: Reading): AsyncGenerator<Extraction>;
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
): Promise<number> {
  const log = await logger(options);
  const stop = interruption();
  const store = options.store === undefined ? undefined : await openStoreOf(inputs, options.store);
  const outputs = await openOutputs(inputs, options, formats).catch((error: unknown) => {
    store?.discard();
    throw error;
  });
  let failures = 0;
  const session: Session<F> = {
    log,
    outputs,
    ...(store ? { store } : {}),
    failures: () => failures,
    interrupted: stop.requested,
    async *extractions(paths, { ingest: more, each, ...how } = {}) {
      const progress = createProgress(options.quiet !== true);
      const { extractBatch } = await import('../batch.ts');
      const { ingest } = await import('../1-ingest/index.ts');
      const { published, source, jobs, timeoutPerDocument } = options;
      let read = 0;
      const documents = looked(
        ingest(paths, { ...(published ? { published } : {}), ...(source ? { source } : {}), ...more }),
        (one) => {
          read++;
          const kept = each === undefined ? one : each(one);
          if (kept?.ok)
            for (const { code, message } of kept.warnings ?? []) log.warn({ doc: kept.document.id, code }, message);
          return kept;
        },
      );
      let count = 0;
      let facts = 0;
      for await (const extraction of extractBatch(documents, {
        jobs,
        ...(timeoutPerDocument === undefined ? {} : { timeoutPerDocument }),
        ...how,
      })) {
        count++;
        facts += extraction.facts.length;
        const { error, id } = extraction.document;
        if (error !== undefined) {
          failures++;
          progress.clear();
          log.error({ doc: id, code: error.code }, error.message);
        }
        yield extraction;
        progress.tick(count, facts);
        // Lets signals in: extraction in this thread never waits for anything.
        await setImmediate();
        if (stop.requested()) break;
      }
      progress.clear();
      if (read === 0 && !stop.requested()) {
        throw new UsageError(`no articles found in ${paths.join(', ')}; give .txt, .md, .html, .json or .jsonl files`);
      }
    },
  };
  try {
    const code = await body(session);
    if (stop.requested()) store?.discard();
    else store?.commit();
    // An interrupted stream has whole lines; an interrupted file is not there.
    await Promise.all(outputs.map(({ sink }) => (stop.requested() ? sink.discard() : sink.close())));
    if (stop.requested()) return Exit.Interrupted;
    for (const { sink } of outputs) if (sink.name !== 'standard output') log.info(`wrote ${sink.name}`);
    if (store !== undefined) log.info(`wrote ${store.path}`);
    return failures > 0 ? Exit.DocumentsFailed : code;
  } catch (error) {
    store?.discard();
    await Promise.all(outputs.map(({ sink }) => sink.discard()));
    if (error instanceof ReaderGone) return failures > 0 ? Exit.DocumentsFailed : Exit.Done;
    throw error;
  } finally {
    stop.release();
  }
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

/** Colour only on a terminal, and never with NO_COLOR (no-color.org) or a dumb terminal. */
export function coloured(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY && (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb';
}

async function openStoreOf(inputs: readonly string[], path: string): Promise<Store> {
  refuseInput(inputs, path);
  const { storeAt } = await import('./store.ts');
  return storeAt(path);
}

/** What is read is not written over. @throws UsageError */
function refuseInput(inputs: readonly string[], file: string): void {
  if (inputs.some((i) => resolve(i) === resolve(file))) throw new UsageError(`${file} is read; write somewhere else`);
}

async function openOutputs<F>(
  inputs: readonly string[],
  options: SharedOptions,
  formats: Registry<F>,
): Promise<Output<F>[]> {
  const targets = options.format ?? [{ format: 'text' }];
  const outputs: Output<F>[] = [];
  for (const { format, file } of targets) {
    if (file !== undefined) refuseInput(inputs, file);
    const sink = file === undefined ? standardOutput() : await fileSink(file);
    const screen = file === undefined && process.stdout.isTTY;
    const setting: Setting = {
      colour: screen && coloured(process.stdout),
      width: screen ? process.stdout.columns : 100,
      offsets: options.offsets,
    };
    outputs.push({ format: await formats[format]!(), sink, setting });
  }
  return outputs;
}

/** Ctrl-C once asks for an end after the current document; twice ends at once. */
function interruption(): { requested: () => boolean; release: () => void } {
  let asked = false;
  const listener = (): void => {
    if (asked) process.exit(Exit.Interrupted);
    asked = true;
  };
  process.on('SIGINT', listener);
  return { requested: () => asked, release: () => process.off('SIGINT', listener) };
}
