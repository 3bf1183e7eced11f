/** `--watch`: runs again when what was read changes. */
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { Logger } from './log.ts';

/** Editors write a file in several steps; one run is enough for all of them. */
const SETTLE_MS = 150;

/** A folder to watch, and the one name in it that matters, if only one does. */
interface Watched {
  readonly folder: string;
  readonly name?: string;
  readonly recursive: boolean;
}

/** Files are watched through their folders: many editors replace a file instead of writing it. */
async function watched(input: string): Promise<Watched> {
  if (isDynamicPattern(input)) {
    const parts = input.split('/');
    const wild = parts.findIndex((part) => isDynamicPattern(part));
    return { folder: parts.slice(0, wild).join('/') || (input.startsWith('/') ? '/' : '.'), recursive: true };
  }
  const isFolder = await stat(input).then(
    (s) => s.isDirectory(),
    () => false,
  );
  return isFolder
    ? { folder: input, recursive: true }
    : { folder: dirname(input), name: basename(input), recursive: false };
}

/**
 * Runs once, and again after each change, until Ctrl-C. A run that fails is told and waited out. Changes during a run
 * lead to one more.
 *
 * @param own files that the run itself writes; their changes are none
 */
export async function watching(
  inputs: readonly string[],
  own: readonly string[],
  log: Logger,
  run: () => Promise<unknown>,
): Promise<void> {
  const names = new Set(own.map((path) => basename(path)));
  let timer: NodeJS.Timeout | undefined;
  let wake: () => void = () => {};
  const state = { changed: false, ended: false };
  const stirred = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      state.changed = true;
      wake();
    }, SETTLE_MS);
  };
  const end = (): void => {
    state.ended = true;
    wake();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  const watchers: FSWatcher[] = [];
  try {
    for (const { folder, name, recursive } of await Promise.all(inputs.map(watched))) {
      const watcher = watch(folder, { recursive }, (_, file) => {
        const changedName = file === null ? undefined : basename(file);
        if (name !== undefined && changedName !== name) return;
        // Temporary files and outputs of our own.
        if (changedName !== undefined && (changedName.startsWith('.') || names.has(changedName))) return;
        stirred();
      });
      watcher.on('error', (error) => log.warn({ code: 'W_WATCH' }, `${folder}: no longer watched (${error.message})`));
      watchers.push(watcher);
    }
    while (!state.ended) {
      state.changed = false;
      await run().catch((error: Error & { code?: string }) => {
        log.error({ code: error.code ?? 'E_CRASH' }, error.message);
      });
      if (!state.ended && !state.changed) {
        log.info('watching; Ctrl-C ends');
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (state.changed || state.ended) resolve();
        });
      }
    }
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}
