/** The outputs of a run, as its options name them. */
import { fstatSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Format, Setting, Tally } from '../../output/contract.ts';
import type { FileSearch } from '../1-ingest/sources.ts';
import { coloured } from './colour.ts';
import type { Resumed } from './course.ts';
import { UsageError } from './errors.ts';
import type { Registry } from './formats.ts';
import type { SharedOptions } from './options.ts';
import { type FileSink, fileSink, type Sink, standardOutput } from './sinks.ts';

export interface Output<F> {
  /** The format's name. */
  readonly name: string;
  readonly format: F;
  readonly sink: Sink;
  readonly setting: Setting;
  /** Counts of what an earlier process wrote to it, in a run that goes on. */
  readonly tally?: Tally;
}

/** What `.wirecheckignore` says, for ingest. */
export async function ignoredFiles(): Promise<Pick<FileSearch, 'ignored'>> {
  const { ignoreFile } = await import('./ignore-file.ts');
  const ignored = await ignoreFile();
  return ignored === undefined ? {} : { ignored };
}

/** What is read is not written over, nor what lies in a folder that is read. @throws UsageError */
export async function refuseInput(
  inputs: readonly string[],
  file: string,
  { followLinks = false }: SharedOptions,
): Promise<void> {
  const refuse = (): never => {
    throw new UsageError(`${file} is read; write somewhere else`);
  };
  const target = resolve(file);
  if (inputs.some((input) => resolve(input) === target)) refuse();
  const there = await realpath(file).catch(() => undefined);
  if (there === undefined) return;
  const { findSources } = await import('../1-ingest/sources.ts');
  for (const { path } of await findSources(inputs, { followLinks, ...(await ignoredFiles()) })) {
    if (path !== null && (resolve(path) === target || resolve(path) === there)) refuse();
  }
}

/** Standard output that is a file must not be one that is read: `wirecheck extract a.jsonl >> a.jsonl` has no end. */
async function refuseInputAsStandardOutput(inputs: readonly string[]): Promise<void> {
  const out = fstatSync(1);
  if (!out.isFile()) return;
  for (const input of inputs) {
    const entry = await stat(input).catch(() => undefined);
    if (entry?.ino === out.ino && entry.dev === out.dev) {
      throw new UsageError(`${input} is read, and standard output leads there; write somewhere else`);
    }
  }
}

const isBinary = (format: unknown): boolean => (format as Partial<Format<Uint8Array>>).binary === true;

/** Opens all outputs, or none. @throws UsageError, OutputError */
export async function openOutputs<F>(
  inputs: readonly string[],
  options: SharedOptions,
  formats: Registry<F>,
  resumed: Resumed | undefined,
): Promise<Output<F>[]> {
  const targets = options.format ?? [{ format: 'text' }];
  const outputs: Output<F>[] = [];
  try {
    for (const [i, { format, file }] of targets.entries()) {
      if (file === undefined) await refuseInputAsStandardOutput(inputs);
      else await refuseInput(inputs, file, options);
      // A run that was killed before it noted anything begins anew.
      const before = resumed && (resumed.unfinished.point?.outputs[i] ?? { size: 0, tally: undefined });
      const screen = file === undefined && process.stdout.isTTY;
      const made = await formats[format]!();
      if (screen && isBinary(made)) throw new UsageError(`${format} is no text; name a file: --format ${format}=FILE`);
      const sink = file === undefined ? standardOutput() : await fileSink(file, before?.size);
      const setting: Setting = {
        colour: screen && coloured(process.stdout),
        width: screen ? process.stdout.columns : 100,
        offsets: options.offsets,
      };
      outputs.push({
        name: format,
        format: made,
        sink,
        setting,
        ...(before?.tally ? { tally: before.tally } : {}),
      });
    }
  } catch (error) {
    await Promise.all(outputs.map(({ sink }) => (resumed ? (sink as FileSink).keep() : sink.discard())));
    throw error;
  }
  return outputs;
}
