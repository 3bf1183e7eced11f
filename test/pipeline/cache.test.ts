import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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
    const given: ExtractionCache = {
      get: async ({ id }) => (id === 'a' ? known : undefined),
      set: async () => {},
      sweep: async () => {},
    };
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

  it('serves those who want the facts and those who do not', async () => {
    const spared = await all(extractThroughCache(documents, cache, { withoutFacts: true }));
    expect(spared).toEqual(await all(extractBatch(documents, { withoutFacts: true })));
    expect(spared[0]!.facts).toEqual([]);
    const whole = await all(extractThroughCache(documents, await open(), {}));
    expect(whole).toEqual(await all(extractBatch(documents)));
    expect(files()).toHaveLength(2);
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

  const DAY = 24 * 60 * 60 * 1000;
  const daysAgo = (file: string, days: number): void => {
    const then = new Date(Date.now() - days * DAY);
    utimesSync(file, then, then);
  };
  const bounded = (bytes: number): Promise<ExtractionCache> =>
    cacheIn(join(dir, 'cache'), (error) => warnings.push(error.message), { bytes, age: 30 * DAY });
  const one = (n: number): Ingested => ({ ok: true, document: { id: 'd', text: text(n) } });

  it('loses what was not used for a month', async () => {
    await all(extractThroughCache([one(1), one(2)], cache, {}));
    const [first, second] = files() as [string, string];
    daysAgo(first, 31);
    daysAgo(second, 29);
    await all(extractThroughCache([one(3)], await open(), {}));
    expect(files()).toHaveLength(2);
    expect(files()).not.toContain(first);
  });

  it('keeps what is used: a hit makes an entry young', async () => {
    await all(extractThroughCache([one(1)], cache, {}));
    const [file] = files() as [string];
    daysAgo(file, 31);
    await all(extractThroughCache([one(1)], await open(), {}));
    await all(extractThroughCache([one(2)], await open(), {}));
    expect(files()).toContain(file);
  });

  it('stays below its size, the least recently used going first, and touches nothing else', async () => {
    await all(extractThroughCache([one(1), one(2)], cache, {}));
    const [first, second] = files() as [string, string];
    daysAgo(first, 1.5);
    daysAgo(second, 2);
    writeFileSync(join(dir, 'cache/notes.txt'), 'ours');
    const size = statSync(first).size;
    await all(extractThroughCache([one(3)], await bounded(2.5 * size), {}));
    expect(files()).toHaveLength(3);
    expect(files()).not.toContain(second);
    expect(files()).toContain(join(dir, 'cache/notes.txt'));
  });

  it('is shared by runs that add and remove at a time', async () => {
    const documents = Array.from({ length: 12 }, (_, i) => ({ ...one(i), document: { id: `d${i}`, text: text(i) } }));
    const fresh = await all(extractBatch(documents as Ingested[]));
    const [a, b] = [await bounded(1), await bounded(1)];
    for (let round = 0; round < 3; round++) {
      const both = await Promise.all([a, b].map((c) => all(extractThroughCache(documents as Ingested[], c, {}))));
      expect(both).toEqual([fresh, fresh]);
    }
    expect(warnings).toEqual([]);
  });
});
