import { describe, expect, it } from 'vitest';
import { compare, type Document, type Documents, extract, extractDocument, InputError } from '../../pipeline/index.ts';
import { unpacked } from '../support/unpacked.ts';

/** The built worker: a thread runs JavaScript. */
const WORKERS = { module: new URL('../../dist/pipeline/workers/worker.js', import.meta.url) };

const STORY = 'Police seized 152 pounds of fentanyl in the Ohio raids on Friday.';
const documents: Document[] = ['a', 'b', 'c'].map((id, i) => ({
  id,
  published: '2024-06-01',
  text: STORY.replace('152', String(152 + 100 * i)),
}));

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
};

async function* asTheyCome(items: readonly Document[]): AsyncGenerator<Document> {
  for (const item of items) yield item;
}

describe('extract', () => {
  it.each([
    ['a list', () => documents],
    ['a set', () => new Set(documents)],
    ['a stream', () => asTheyCome(documents)],
    ['what ingest yields', () => documents.map((document) => ({ ok: true as const, document }))],
  ] as const)('takes %s, in its order', async (_, given) => {
    expect(unpacked(await all(extract(given())))).toEqual(unpacked(documents.map((d) => extractDocument(d))));
  });

  it('gives the same with workers', async () => {
    const options = { jobs: 2, workers: WORKERS, signal: new AbortController().signal };
    expect(unpacked(await all(extract(documents, options)))).toEqual(
      unpacked(documents.map((d) => extractDocument(d))),
    );
  });

  it('keeps a document that could not be read in its place', async () => {
    const record = {
      id: 'x',
      status: 'failed' as const,
      error: { code: 'E_EMPTY', message: 'x: is empty' },
      regions: [],
    };
    const [first, second] = await all(extract([{ ok: false, record }, documents[0]!]));
    expect([first!.document, second!.document.status]).toEqual([record, 'ok']);
  });

  it('asks for no more than it is asked for', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Document> {
      for (;;) yield { ...documents[0]!, id: String(asked++) };
    }
    let seen = 0;
    for await (const _ of extract(endless())) if (++seen === 3) break;
    expect(asked).toBeLessThanOrEqual(4);
  });

  it.each([
    ['no text', [documents[0], { id: 'x' }], 'document 2: "id" and "text" must be strings'],
    ['a number for an id', [{ id: 7, text: 'x' }], 'document 1: "id" and "text" must be strings'],
    ['nothing', [null], 'document 1: "id" and "text" must be strings'],
    ['a string', ['story.txt'], 'document 1: "id" and "text" must be strings'],
    ['an id that came before', [documents[0], documents[0]], 'document 2: the id "a" came before'],
  ])('refuses %s, and says which', async (_, given, message) => {
    const error = await all(extract(given as Documents)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain(message);
  });
});

describe('a signal', () => {
  it('that was aborted before lets nothing begin', async () => {
    let asked = false;
    function* source(): Generator<Document> {
      asked = true;
      yield documents[0]!;
    }
    await expect(all(extract(source(), { signal: AbortSignal.abort(new Error('enough')) }))).rejects.toThrow('enough');
    await expect(compare(source(), { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toBe(false);
  });

  it.each([0, 2])('stops between documents, with %d workers, and closes the source', async (jobs) => {
    const controller = new AbortController();
    let closed = false;
    async function* endless(): AsyncGenerator<Document> {
      try {
        for (let i = 0; ; i++) yield { ...documents[0]!, id: String(i) };
      } finally {
        closed = true;
      }
    }
    const seen: string[] = [];
    const run = async (): Promise<void> => {
      for await (const { document } of extract(endless(), { signal: controller.signal, jobs, workers: WORKERS })) {
        seen.push(document.id);
        if (seen.length === 2) controller.abort(new Error('enough'));
      }
    };
    await expect(run()).rejects.toThrow('enough');
    expect(seen).toEqual(['0', '1']);
    expect(closed).toBe(true);
  });

  it('stops while a source keeps it waiting', async () => {
    const controller = new AbortController();
    async function* never(): AsyncGenerator<Document> {
      yield documents[0]!;
      await new Promise(() => {});
    }
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(compare(never(), { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('that fires on a timer gets in between documents of a list', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ ...documents[0]!, id: String(i) }));
    await expect(compare(many, { signal: AbortSignal.timeout(200) })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('is let go of when the work is done', async () => {
    const { signal } = new AbortController();
    const added: string[] = [];
    const watched = new Proxy(signal, {
      get(target, key) {
        if (key === 'addEventListener' || key === 'removeEventListener') added.push(key);
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await all(extract(documents, { signal: watched }));
    expect(added.filter((k) => k === 'addEventListener')).toHaveLength(added.length / 2);
  });
});

describe('compare', () => {
  it('finds where documents differ, and keeps nothing between calls', async () => {
    const first = await compare(documents);
    expect(first.findings.map((f) => f.relation)).toContain('conflict');
    expect(await compare([])).toEqual({ extractions: [], events: [], findings: [] });
    expect(await compare(asTheyCome(documents))).toEqual(first);
  });
});
