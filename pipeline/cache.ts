/**
 * Extractions kept on disk by the content of what they were made of: the document, the options, and the program itself.
 * Another version of any of them is another key, so nothing is ever out of date; a file that cannot be read is a miss.
 *
 * It does not grow without end: what was not used for a month goes, and then what was not used for longest, until the rest
 * fits. Processes may share it: entries appear whole under their names, and one that goes is a miss.
 *
 * The folder is trusted as the program's own files are: do not take it from strangers.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Ingested } from './1-ingest/index.ts';
import { type BatchOptions, extractBatch } from './batch.ts';
import { CACHE_LIMITS, type CacheLimits, swept, used } from './cache-limits.ts';
import type { Document, Extraction } from './model.ts';
import { ownFolder } from './own-module.ts';
import type { ExtractOptions } from './run.ts';

export interface ExtractionCache {
  get(document: Document, options: ExtractOptions): Promise<Extraction | undefined>;
  set(document: Document, options: ExtractOptions, extraction: Extraction): Promise<void>;
  /** Removes what is too old or too much, when this run added something. */
  sweep(): Promise<void>;
}

/** A digest of the program: the files that extraction runs, and the versions of what they use. */
async function programDigest(): Promise<string> {
  const root = ownFolder();
  const hash = createHash('sha256').update(process.versions.v8);
  // The build keeps in chunks what sources keep in the other two.
  for (const folder of ['extractors', 'pipeline', 'chunks']) {
    const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
    const files = entries.filter((e) => e.isFile() && /\.[jt]s$/.test(e.name)).map((e) => join(e.parentPath, e.name));
    for (const file of files.toSorted()) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  for (const manifest of ['package.json', '../package.json'])
    hash.update(await readFile(join(root, manifest)).catch(() => ''));
  return hash.digest('hex');
}

/**
 * A cache in a folder, which is made when it is missing.
 *
 * @param failed is told once when the folder cannot be written; the run goes on without it
 */
export async function cacheIn(
  folder: string,
  failed: (error: Error) => void,
  limits: CacheLimits = CACHE_LIMITS,
): Promise<ExtractionCache> {
  const program = await programDigest();
  let writable = true;
  let added = false;
  const fileOf = (document: Document, options: ExtractOptions): string => {
    const content = JSON.stringify([program, options.kinds ?? null, options.factsOnly === true, document]);
    const key = createHash('sha256').update(content).digest('hex');
    return join(folder, key.slice(0, 2), key.slice(2));
  };
  return {
    async get(document, options) {
      const file = fileOf(document, options);
      const bytes = await readFile(file).catch(() => undefined);
      if (bytes === undefined) return undefined;
      try {
        const extraction = deserialize(bytes) as Extraction;
        await used(file);
        return extraction;
      } catch {
        // Cut short by a kill: it is made anew.
        return undefined;
      }
    },
    async set(document, options, extraction) {
      if (!writable) return;
      const file = fileOf(document, options);
      const temporary = `${file}.${randomUUID()}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(temporary, serialize(extraction));
        await rename(temporary, file);
        added = true;
      } catch (error) {
        writable = false;
        await rm(temporary, { force: true }).catch(() => {});
        failed(error as Error);
      }
    },
    sweep: async () => (added ? swept(folder, limits) : undefined),
  };
}

/** As `extractBatch`, in the same order; what is in the cache is not extracted again. Failures are never kept. */
export async function* extractThroughCache(
  documents: AsyncIterable<Ingested> | Iterable<Ingested>,
  cache: ExtractionCache,
  { withoutFacts = false, ...options }: BatchOptions,
): AsyncGenerator<Extraction> {
  const hits = new Map<object, Extraction>();
  const misses = new Map<string, Document>();
  // A hit takes the place of a document that was not read: the batch passes its record on as it is.
  async function* looked(): AsyncGenerator<Ingested> {
    for await (const one of documents) {
      const hit = one.ok ? await cache.get(one.document, options) : undefined;
      if (hit === undefined) {
        if (one.ok) misses.set(one.document.id, one.document);
        yield one;
      } else {
        hits.set(hit.document, hit);
        yield { ok: false, record: hit.document };
      }
    }
  }
  for await (const extraction of extractBatch(looked(), options)) {
    const hit = hits.get(extraction.document);
    const document = misses.get(extraction.document.id);
    misses.delete(extraction.document.id);
    if (hit !== undefined) hits.delete(hit.document);
    else if (document && extraction.document.status === 'ok') await cache.set(document, options, extraction);
    // What is kept serves every kind of report.
    const whole = hit ?? extraction;
    yield withoutFacts ? { ...whole, facts: [] } : whole;
  }
  await cache.sweep();
}
