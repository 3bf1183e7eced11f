/** The course of a run to files: noted in its journal as it goes, and gone on with after a kill. */
import { createRequire } from 'node:module';
import { rename } from 'node:fs/promises';
import type { Tally } from '../../output/contract.ts';
import type { Ingested } from '../1-ingest/index.ts';
import type { Extraction } from '../model.ts';
import { partialOf } from './beside.ts';
import { OutputError, UsageError } from './errors.ts';
import { createFailures, type FailureState } from './failures.ts';
import {
  beginJournal,
  documentDigest,
  type Header,
  type Journal,
  type Point,
  readJournal,
  type Unfinished,
} from './journal.ts';
import type { SharedOptions } from './options.ts';
import type { FileSink } from './sinks.ts';

const { version } = createRequire(import.meta.url)('wirecheck/package.json') as { version: string };

/** What a run was asked for, for its journal. */
export const headerOf = (inputs: readonly string[], options: SharedOptions): Header => ({
  v: 1,
  wirecheck: version,
  folder: process.cwd(),
  inputs: [...inputs],
  options: { ...options },
});

/** An unfinished run, with the options that are its own and those that the new command line sets. */
export interface Resumed {
  readonly unfinished: Unfinished;
  readonly inputs: readonly string[];
  readonly options: SharedOptions;
}

/**
 * Finds the run that did not finish an output, and goes to the folder in which it was begun.
 *
 * @param given options that may differ: jobs, limits, diagnostics
 * @throws UsageError when there is none, or another version began it
 */
export async function resumed(output: string, given: Partial<SharedOptions>): Promise<Resumed> {
  const unfinished = await readJournal(output);
  const { wirecheck, folder, inputs, options } = unfinished.header;
  if (wirecheck !== version) {
    throw new UsageError(`${output}: begun by Wirecheck ${wirecheck}, this is ${version}; begin anew`);
  }
  process.chdir(folder);
  return { unfinished, inputs, options: { ...(options as unknown as SharedOptions), ...given } };
}

/**
 * The last step of a run that was killed after all was written: its files get their names.
 *
 * @returns whether documents failed in it
 * @throws OutputError
 */
export async function finish({ unfinished, options }: Resumed): Promise<boolean> {
  for (const { file } of options.format ?? []) {
    await rename(partialOf(file!), file!).catch((error: NodeJS.ErrnoException) => {
      // Its turn had come before the kill.
      if (error.code !== 'ENOENT') throw new OutputError(file!, error);
    });
  }
  await (await unfinished.reopen()).remove();
  return createFailures(unfinished.point!.failures).count > 0;
}

export interface Course {
  /** Whether the run goes on with what an earlier process wrote. */
  readonly resumed: boolean;
  /** Documents written, by this process and those before. */
  readonly documents: number;
  /** Leaves out the documents that are written already. @throws UsageError when they are not what they were */
  remaining(documents: AsyncIterable<Ingested>): AsyncGenerator<Ingested>;
  /** Notes, every so often, that all outputs hold the document. @throws OutputError */
  wrote(result: Pick<Extraction, 'document' | 'text'>, tallies: () => readonly Tally[]): Promise<void>;
  /** Notes how far the run has come; `complete` when nothing is left to write. @throws OutputError */
  note(tallies: readonly Tally[], complete?: boolean): Promise<void>;
  /** Leaves the journal for the run to go on; removes it when there is nothing to go on with. @returns whether it is left */
  leave(): Promise<boolean>;
  /** The run is over. */
  end(): Promise<void>;
}

/** Begins the journal of a run, or goes on with that of an unfinished one. @throws OutputError */
export async function startCourse(
  sinks: readonly FileSink[],
  header: Header,
  unfinished: Unfinished | undefined,
  failures: () => FailureState,
): Promise<Course> {
  const start = unfinished?.point;
  const journal: Journal = await (unfinished?.reopen() ?? beginJournal(sinks[0]!.name, header));
  const digest = documentDigest();
  let documents = start?.documents ?? 0;
  let noted = start !== undefined;
  const point = async (tallies: readonly Tally[], complete: boolean): Promise<Point> => {
    for (const sink of sinks) await sink.flush();
    noted = true;
    return {
      documents,
      failures: failures(),
      digest: digest.value(),
      outputs: sinks.map(({ size }, i) => ({ size, tally: tallies[i]! })),
      complete,
    };
  };
  return {
    resumed: start !== undefined,
    get documents() {
      return documents;
    },
    async *remaining(source) {
      let left = start?.documents ?? 0;
      for await (const one of source) {
        if (left === 0) {
          yield one;
          continue;
        }
        if (one.ok) digest.add(one.document.id, one.document.text);
        else digest.add(one.record.id, '');
        left--;
        if (left === 0 && digest.value() !== start!.digest) throw changed();
      }
      if (left > 0) throw changed();
    },
    async wrote({ document, text }, tallies) {
      documents++;
      digest.add(document.id, text);
      await journal.note(() => point(tallies(), false));
    },
    note: (tallies, complete = false) => journal.note(() => point(tallies, complete), true),
    async leave() {
      if (noted) await journal.keep();
      else await journal.remove();
      return noted;
    },
    end: () => journal.remove(),
  };
}

const changed = (): UsageError =>
  new UsageError('the articles are not what they were when the run began; begin anew, or put them back');
