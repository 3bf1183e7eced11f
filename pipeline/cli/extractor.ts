/** How a run extracts: in a batch, through the cache where `--cache` asks for it. */
import { stat } from 'node:fs/promises';
import type { extractBatch } from '../batch.ts';
import { UsageError } from './errors.ts';
import type { Logger } from './log.ts';
import { CACHE_FOLDER, type SharedOptions } from './options.ts';

/** @throws UsageError when the cache's folder is a file */
export async function extractor(cache: SharedOptions['cache'], log: Logger): Promise<typeof extractBatch> {
  if (!cache) return (await import('../batch.ts')).extractBatch;
  const { cacheIn, extractThroughCache } = await import('../cache.ts');
  const folder = cache === true ? CACHE_FOLDER : cache;
  const there = await stat(folder).catch(() => undefined);
  if (there?.isFile()) throw new UsageError(`--cache=${folder}: that is a file; name a folder, or none`);
  const kept = await cacheIn(folder, (error) => {
    log.warn({ code: 'W_CACHE' }, `the cache cannot be written: ${error.message}`);
  });
  return (documents, options = {}) => extractThroughCache(documents, kept, options);
}
