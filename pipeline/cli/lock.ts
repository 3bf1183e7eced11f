/**
 * One run at a time writes to an output: a file beside it names the holder. A lock whose process has gone is taken
 * over at once, so that a run that was killed can go on without waiting.
 */
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { lockOf } from './beside.ts';
import { OutputError, UsageError } from './errors.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO date-time. */
  readonly since: string;
}

/**
 * Takes the lock of an output.
 *
 * @returns releases it
 * @throws UsageError naming the holder when another run has it; OutputError when it cannot be written
 */
export async function lock(output: string): Promise<() => Promise<void>> {
  const path = lockOf(output);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Holder);
  for (;;) {
    try {
      await writeFile(path, own, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new OutputError(output, error);
    }
    const found = await readFile(path, 'utf8').catch(() => '');
    const holder = parse(found);
    if (holder === undefined || !hasGone(holder)) throw new UsageError(refusal(output, path, holder));
    await takeAway(path, found);
  }
}

function parse(text: string): Holder | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Partial<Holder>;
    return Number.isInteger(pid) && typeof host === 'string' && typeof since === 'string'
      ? { pid: pid!, host, since }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the holder's process is known to have ended; of another machine's nothing is known. */
function hasGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function refusal(output: string, path: string, holder: Holder | undefined): string {
  const who =
    holder === undefined
      ? 'another run'
      : `another run (process ${holder.pid} on ${holder.host}, since ${holder.since})`;
  return `${output}: ${who} writes to it; wait for it, write elsewhere, or remove ${path} if that run has ended`;
}

/** Removes the lock of a process that has gone, unless somebody else did so and took it meanwhile. */
async function takeAway(path: string, seen: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8').catch(() => '')) !== seen) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}
