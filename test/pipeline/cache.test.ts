import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ingested } from '../../pipeline/1-ingest/index.ts';
import { extractBatch } from '../../pipeline/batch.ts';
import { cacheIn, type ExtractionCache, extractThroughCache } from '../../pipeline/cache.ts';
import type { Extraction } from '../../pipeline/model.ts';

let dir: string;
let cache: ExtractionCache;
let warnings: string[];
const open = (): Promise<ExtractionCache> => cacheIn(join(dir, 'cache'), (error) => warnings.push(error.message));

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-cache-'));
});
beforeEach(async () => {
  warnings = [];
  rmSync(join(dir, 'cache'), { recursive: true, force: true });
  cache = await open();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const text = (n: number): string =>
  `Police seized ${n} pounds of cocaine on Tuesday, the Coast Guard said. “We are glad,” he said.`;
const documents: readonly Ingested[] = [
  { ok: true, document: { id: 'a', text: text(152), published: '2024-05-15' } },
  { ok: false, record: { id: 'b', status: 'failed', error: { code: 'E_EMPTY', message: 'is empty' }, regions: [] } },
  { ok: true, document: { id: 'c', text: text(64) } },
];
const all = async (list: AsyncIterable<Extraction>): Promise<Extraction[]> => {
  const out: Extraction[] = [];
  for await (const one of list) out.push(one);
  return out;
};
const files = (): string[] =>
  readdirSync(join(dir, 'cache'), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name));

describe('the cache', () => {
  it('gives what a fresh run gives, in the same order', async () => {
    const fresh = await all(extractBatch(documents));
    expect(await all(extractThroughCache(documents, cache, {}))).toEqual(fresh);
    expect(files()).toHaveLength(2);
    const again = await all(extractThroughCache(documents, await open(), {}));
    expect(again).toEqual(fresh);
    expect(JSON.stringify(again)).toBe(JSON.stringify(fresh));
  });

  it('is asked before anything is extracted', async () => {
    const known: Extraction = { document: { id: 'a', status: 'ok', regions: [] }, text: 'kept', facts: [] };
    const given: ExtractionCache = { get: async ({ id }) => (id === 'a' ? known : undefined), set: async () => {} };
    const [a, , c] = await all(extractThroughCache(documents, given, {}));
    expect(a).toBe(known);
    expect(c!.text).toBe(text(64));
  });

  it('knows another text, another date and other options as another document', async () => {
    await all(extractThroughCache(documents, cache, {}));
    const { document } = documents[0] as Extract<Ingested, { ok: true }>;
    expect(await cache.get(document, {})).toBeDefined();
    expect(await cache.get({ ...document, text: text(153) }, {})).toBeUndefined();
    expect(await cache.get({ ...document, published: '2024-05-16' }, {})).toBeUndefined();
    expect(await cache.get(document, { kinds: ['date'] })).toBeUndefined();
    expect(await cache.get(document, { factsOnly: true })).toBeUndefined();
  });

  it('makes anew what was cut short', async () => {
    const fresh = await all(extractThroughCache(documents, cache, {}));
    for (const file of files()) writeFileSync(file, 'cut');
    expect(await all(extractThroughCache(documents, cache, {}))).toEqual(fresh);
  });

  it('that cannot be written is told once, and the run goes on', async () => {
    writeFileSync(join(dir, 'file'), '');
    const closed = await cacheIn(join(dir, 'file'), (error) => warnings.push(error.message));
    expect(await all(extractThroughCache(documents, closed, {}))).toHaveLength(3);
    expect(warnings).toHaveLength(1);
  });
});
