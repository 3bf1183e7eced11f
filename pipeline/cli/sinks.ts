/** Where results go: standard output, or a file that appears only when it is complete. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OutputError, ReaderGone } from './errors.ts';

export interface Sink {
  /** What messages call it. */
  readonly name: string;
  /** Resolves when the text has been handed over, so that a slow reader slows the run. @throws OutputError, ReaderGone */
  write(text: string): Promise<void>;
  /** Makes the output final. */
  close(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
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
    write: (text) =>
      text === ''
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            process.stdout.write(text, (error) => (error ? reject(translate(error)) : resolve()));
          }),
    close: async () => {},
    discard: async () => {},
  };
}

/** A file, written beside its place under a temporary name and renamed when whole. Pipes and devices are written to. */
export async function fileSink(path: string): Promise<Sink> {
  const translate = (error: unknown): never => {
    throw new OutputError(path, error);
  };
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) translate(Object.assign(new Error('is a folder'), { code: 'EISDIR' }));
  const inPlace = there !== undefined && !there.isFile();
  const temporary = inPlace ? path : join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  const handle = await open(temporary, inPlace ? 'w' : 'wx').catch(translate);
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => {});
    if (!inPlace) await rm(temporary, { force: true });
  };
  return {
    name: path,
    async write(text) {
      if (text === '') return;
      // `writeFile` on a handle goes on from where it stands and writes everything, which `write` does not promise.
      await handle.writeFile(text).catch(translate);
    },
    async close() {
      try {
        if (!inPlace) await handle.sync();
        await handle.close();
        if (!inPlace) await rename(temporary, path);
      } catch (error) {
        await discard();
        translate(error);
      }
    },
    discard,
  };
}
