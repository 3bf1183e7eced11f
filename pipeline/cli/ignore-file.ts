/** `.wirecheckignore` in the folder of the run. */
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { ignoring } from '../1-ingest/ignore.ts';
import { UsageError } from './errors.ts';

const NAME = '.wirecheckignore';

/** Whether a path, as printed, is passed over; undefined when there is no such file. */
export async function ignoreFile(): Promise<((path: string) => boolean) | undefined> {
  const text = await readFile(NAME, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${NAME}: cannot be read (${error.code}); mend its permissions or remove it`);
  });
  if (text === undefined) return undefined;
  const passed = ignoring(text);
  return (path) => {
    const below = relative('.', resolve(path)).split(sep).join('/');
    return !below.startsWith('../') && passed(below);
  };
}
