/** Writes extractions in worker threads, where each output's format lets one article be written without the others. */
import type { Setting } from '../../output/contract.ts';
import type { Extraction } from '../model.ts';
import { ownModule } from '../own-module.ts';
import type { Print, Printer } from '../workers/task.ts';
import { FORMATS } from './formats.ts';

/** One output: its format's name, and what the format is told. */
export interface PrintTarget {
  readonly format: string;
  readonly setting: Setting;
}

/** What tells workers to write for these outputs, in their order. */
export const printOf = (targets: readonly PrintTarget[]): Print => ({
  module: ownModule('pipeline/cli/print').href,
  setting: targets,
});

/** A worker's side of `printOf`. */
export default async function makePrinter(targets: readonly PrintTarget[]): Promise<Printer> {
  const writers = await Promise.all(
    targets.map(async ({ format, setting }) => (await FORMATS[format]!()).extractions(setting)),
  );
  const encoder = new TextEncoder();
  return (extraction: Extraction) =>
    writers.map((writer) => {
      const chunk = writer.one(extraction);
      return typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    });
}
