/** What lies beside an output while a run writes to it, under names that reading a folder passes over. */
import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './errors.ts';

const beside = (output: string, what: string): string => join(dirname(output), `.${basename(output)}.${what}`);

/** What is written so far. */
export const partialOf = (output: string): string => beside(output, 'partial');
/** Who writes. */
export const lockOf = (output: string): string => beside(output, 'lock');
/** How far the run has come. */
export const journalOf = (output: string): string => beside(output, 'run');

/** Refuses to begin anew where a run did not finish: hours of work may lie there. @throws UsageError */
export async function refuseUnfinished(output: string): Promise<void> {
  const path = journalOf(output);
  const there = await lstat(path).catch(() => undefined);
  // An empty one is of a run that was killed before it began.
  if (there === undefined || (there.isFile() && there.size === 0)) return;
  throw new UsageError(
    `${output}: a run did not finish; go on with "wirecheck extract --resume ${output}", or remove ${path} to begin anew`,
  );
}
