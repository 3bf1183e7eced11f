/** Where results go: standard output, or a file that appears only when it is complete. */
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm, stat } from 'node:fs/promises';
import type { Chunk } from '../../output/contract.ts';
import { partialOf, refuseUnfinished } from './beside.ts';
import { OutputError, ReaderGone, UsageError } from './errors.ts';
import { lock } from './lock.ts';

export interface Sink {
  /** What messages call it. */
  readonly name: string;
  /** Resolves when the chunk has been handed over, so that a slow reader slows the run. @throws OutputError, ReaderGone */
  write(chunk: Chunk): Promise<void>;
  /** Makes the output final. @throws OutputError */
  close(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** A file that a later run can go on writing. */
export interface FileSink extends Sink {
  /** Bytes written, once what waits is flushed. */
  readonly size: number;
  /** Writes what waits for more. @throws OutputError */
  flush(): Promise<void>;
  /** Closes the file as it is, unfinished; `fileSink` with its size goes on. */
  keep(): Promise<void>;
}

/** Standard output. A reader that goes away (`| head`) ends the run quietly. */
export function standardOutput(): Sink {
  const name = 'standard output';
  const translate = (error: unknown): Error =>
    (error as NodeJS.ErrnoException).code === 'EPIPE' ? new ReaderGone() : new OutputError(name, error);
  // Errors reach us through the callback of each write; without a listener they would also crash the process.
  process.stdout.on('error', () => {});
  return {
    name,
    write: (chunk) =>
      chunk.length === 0
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            process.stdout.write(chunk, (error) => (error ? reject(translate(error)) : resolve()));
          }),
    close: async () => {},
    discard: async () => {},
  };
}

/**
 * A file: written beside its place under another name and renamed when whole, while a lock keeps other runs away. Pipes
 * and devices are written to as they are.
 *
 * @param from bytes of an unfinished file to go on after; absent to begin
 * @throws OutputError; UsageError when another run writes to it, or when it is a symbolic link
 */
export async function fileSink(path: string, from?: number): Promise<Sink | FileSink> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new OutputError(path, { code: 'EISDIR' });
  if (there !== undefined && !there.isFile()) return inPlace(path);
  if (await isLink(path)) throw new UsageError(`${path} is a symbolic link; name the file that it leads to`);
  const release = await lock(path);
  try {
    if (from === undefined) await refuseUnfinished(path);
    return await replaced(path, release, from);
  } catch (error) {
    await release();
    throw error;
  }
}

/** So many characters or bytes wait to be written together: one call for each article costs more than its facts' bytes. */
const WAITING = 65_536;

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );

/** `writeFile` on a handle goes on from where it stands and writes everything, which `write` does not promise. */
const append = (handle: FileHandle, path: string, chunk: Chunk): Promise<void> =>
  chunk.length === 0 ? Promise.resolve() : handle.writeFile(chunk).catch((error: unknown) => fail(path, error));

const fail = (path: string, error: unknown): never => {
  throw new OutputError(path, error);
};

/** A pipe or a device. */
async function inPlace(path: string): Promise<Sink> {
  const handle = await open(path, 'w').catch((error: unknown) => fail(path, error));
  const close = (): Promise<void> => handle.close().catch((error: unknown) => fail(path, error));
  return { name: path, write: (chunk) => append(handle, path, chunk), close, discard: () => close().catch(() => {}) };
}

/** A file that takes the place of the one before when it is whole. */
async function replaced(path: string, release: () => Promise<void>, from: number | undefined): Promise<FileSink> {
  const partial = partialOf(path);
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = constants;
  // A link in its place would lead our writing somewhere else.
  const flags = O_WRONLY | O_APPEND | O_NOFOLLOW | (from === undefined ? O_CREAT : 0);
  const handle = await open(partial, flags, 0o666).catch((error: unknown) => fail(path, error));
  const { size: there } = await handle.stat();
  if (from !== undefined && there < from) {
    await handle.close();
    throw new UsageError(`${partial} is not what the unfinished run left; remove it and begin anew`);
  }
  await handle.truncate(from ?? 0).catch((error: unknown) => fail(path, error));
  let size = from ?? 0;
  let waiting: Chunk[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const bytes = Buffer.concat(waiting.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));
    waiting = [];
    length = 0;
    await append(handle, path, bytes);
    size += bytes.length;
  };
  const keep = async (): Promise<void> => {
    await handle.close().catch(() => {});
    await release();
  };
  const discard = async (): Promise<void> => {
    await rm(partial, { force: true });
    await keep();
  };
  return {
    name: path,
    get size() {
      return size;
    },
    async write(chunk) {
      waiting.push(chunk);
      length += chunk.length;
      if (length >= WAITING) await flush();
    },
    flush,
    async close() {
      try {
        await flush();
        await handle.sync();
        await handle.close();
        await rename(partial, path);
      } catch (error) {
        await keep();
        throw error instanceof OutputError ? error : new OutputError(path, error);
      }
      await release();
    },
    discard,
    keep,
  };
}
