/** How large and how old a cache may get. */
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

export interface CacheLimits {
  /** Bytes that all entries may have. */
  readonly bytes: number;
  /** Milliseconds after which an entry that was not used goes. */
  readonly age: number;
}

const DAY = 24 * 60 * 60 * 1000;
export const CACHE_LIMITS: CacheLimits = { bytes: 1_000_000_000, age: 30 * DAY };

/** Notes that an entry was used: once a day is enough to know which were not. */
export async function used(file: string): Promise<void> {
  const now = new Date();
  const entry = await stat(file).catch(() => undefined);
  // Another process may have removed it since; a folder that cannot be written is told when something is to be added.
  if (entry !== undefined && now.getTime() - entry.mtimeMs > DAY) await utimes(file, now, now).catch(() => {});
}

/** Entries lie two folders deep, under hexadecimal names; those that were not finished have more behind. */
const ENTRY = /^[0-9a-f]{2}[/\\][0-9a-f]{62}(?:\.[0-9a-f-]{36})?$/;

/** Removes entries by age, then the least recently used until the others fit. Nothing else in the folder is touched. */
export async function swept(folder: string, { bytes, age }: CacheLimits): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const entries: { file: string; size: number; time: number }[] = [];
  for (const name of names) {
    if (!ENTRY.test(name)) continue;
    const file = join(folder, name);
    const entry = await stat(file).catch(() => undefined);
    if (entry?.isFile()) entries.push({ file, size: entry.size, time: entry.mtimeMs });
  }
  const oldest = Date.now() - age;
  let total = 0;
  for (const { file, size, time } of entries.sort((a, b) => b.time - a.time)) {
    total += size;
    if (time < oldest || total > bytes) await rm(file, { force: true }).catch(() => {});
  }
}
