/** `--baseline`: what is known and accepted is left out. */
import { readFile } from 'node:fs/promises';
import { type Accepted, againstBaseline, BaselineError, parseBaseline, serializeBaseline } from '../audit/baseline.ts';
import type { Diagnostic } from '../audit/model.ts';
import type { BaselineOptions } from './baseline-options.ts';
import { refuseUnderCi } from './ci.ts';
import { UsageError } from './errors.ts';
import type { Logger } from './log.ts';
import { fileSink } from './sinks.ts';

/**
 * The fingerprints that the baseline accepts, after it has been brought up to date where that was asked for.
 *
 * @param files files that were read in this run
 * @throws UsageError, BaselineError
 */
export async function acceptedBy(
  { baseline: path, updateBaseline: update = false, prune = false }: BaselineOptions,
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  log: Logger,
): Promise<ReadonlySet<string>> {
  if (path === undefined) {
    if (update || prune)
      throw new UsageError(`name the file: --baseline FILE ${update ? '--update-baseline' : '--prune'}`);
    return new Set();
  }
  if (update) refuseUnderCi('--update-baseline');
  if (prune) refuseUnderCi('--prune');
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && update) return undefined;
    throw new BaselineError(path, error.code === 'ENOENT' ? 'is missing' : `cannot be read (${error.code})`);
  });
  const given = diagnostics.map(
    ({ fingerprint, place, rule, message }): Accepted => ({ fingerprint, file: place.file, rule, message }),
  );
  const accepted = before === undefined ? [] : parseBaseline(before, path);
  const { known, stale, next } = againstBaseline(given, accepted, new Set(files), { update, prune });
  const text = serializeBaseline(next);
  if ((update || prune) && text !== before) {
    const sink = await fileSink(path);
    await sink.write(text);
    await sink.close();
    log.info(`wrote ${path}: ${next.length} accepted`);
  }
  const left = given.filter((g) => known.has(g.fingerprint)).length;
  if (left > 0) log.info(`${left} accepted in ${path} left out`);
  if (stale.length > 0 && !prune) log.info(`${stale.length} in ${path} found no more; --prune removes them`);
  return known;
}
