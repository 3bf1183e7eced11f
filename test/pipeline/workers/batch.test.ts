import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../../pipeline/1-ingest/index.ts';
import { type BatchOptions, extractBatch } from '../../../pipeline/batch.ts';
import type { Extraction } from '../../../pipeline/model.ts';
import { unpacked } from '../../support/unpacked.ts';

const FAULTY = { module: new URL('./faulty.mjs', import.meta.url), heap: 64 };
const OWN = { module: new URL('../../../dist/pipeline/workers/worker.js', import.meta.url) };

const read = (id: string, text: string): Ingested => ({ ok: true, document: { id, text } });
const unread = (id: string): Ingested => ({ ok: false, record: { id, status: 'failed', regions: [] } });

async function run(documents: AsyncIterable<Ingested> | Iterable<Ingested>, options: BatchOptions) {
  const out: Extraction[] = [];
  for await (const extraction of extractBatch(documents, options)) out.push(extraction);
  return out;
}

/** "id" for a document that is well, "id CODE" for one that failed. */
const told = (results: readonly Extraction[]): string[] =>
  results.map(({ document: { id, error } }) => (error ? `${id} ${error.code}` : id));

describe('what goes wrong in a worker costs one document', () => {
  it.each([
    ['hang', 'E_TIMEOUT', 'extraction took longer than 0.5 s and was stopped'],
    ['backtrack', 'E_TIMEOUT', 'allow more with --timeout-per-document'],
    ['fill the memory', 'E_MEMORY', 'ran out of memory'],
    ['exit', 'E_WORKER', 'exited with code: 7'],
    ['throw later', 'E_WORKER', 'too late'],
    ['reject unseen', 'E_WORKER', 'unseen'],
  ])('%s', async (fault, code, message) => {
    const documents = ['a', 'b', 'bad', 'c', 'd', 'e'].map((id) => read(id, id === 'bad' ? fault : 'fine'));
    const timeout = code === 'E_TIMEOUT' ? 500 : 60_000;
    const results = await run(documents, { jobs: 2, workers: FAULTY, timeoutPerDocument: timeout });
    expect(told(results)).toEqual(['a', 'b', `bad ${code}`, 'c', 'd', 'e']);
    expect(results[2]!.document.error!.message).toContain(message);
  });

  it('many times over', async () => {
    const faults = ['hang', 'fine', 'exit', 'throw later'];
    const documents = Array.from({ length: 16 }, (_, i) => read(`d${i}`, faults[i % 4]!));
    const results = await run(documents, { jobs: 2, workers: FAULTY, timeoutPerDocument: 200 });
    const codes = [' E_TIMEOUT', '', ' E_WORKER', ' E_WORKER'];
    expect(told(results)).toEqual(documents.map((_, i) => `d${i}${codes[i % 4]}`));
  });

  it('a worker that cannot be loaded ends the run', async () => {
    const workers = { module: new URL('./no-such-worker.mjs', import.meta.url) };
    await expect(run([read('a', 'x'), read('b', 'y')], { jobs: 1, workers })).rejects.toThrow(
      'no worker thread can be started',
    );
  });
});

describe('results', () => {
  const texts = Array.from(
    { length: 60 },
    (_, i) => `Police seized ${i} pounds of cocaine on May 14, 2024. ${'The harbor was quiet. '.repeat(i % 50)}`,
  );
  const documents = texts.map((text, i) => (i % 7 === 3 ? unread(`u${i}`) : read(`d${i}`, text)));

  it('are the same for any number of jobs', async () => {
    const alone = await run(documents, {});
    expect(told(alone)).toEqual(documents.map((d) => (d.ok ? d.document.id : d.record.id)));
    expect(unpacked(await run(documents, { jobs: 2, workers: OWN }))).toEqual(unpacked(alone));
  });

  it('come before the next document is there, as a filter needs', async () => {
    let answered: () => void = () => {};
    async function* slow(): AsyncGenerator<Ingested> {
      yield read('a', 'fine');
      await new Promise<void>((resolve) => (answered = resolve));
      yield read('b', 'fine');
    }
    const seen: string[] = [];
    for await (const { document } of extractBatch(slow(), { jobs: 2, workers: FAULTY })) {
      seen.push(document.id);
      answered();
    }
    expect(seen).toEqual(['a', 'b']);
  });

  it('wait for a slow reader: reading stops a little ahead', async () => {
    let asked = 0;
    let closed = false;
    function* endless(): Generator<Ingested> {
      try {
        for (;;) yield read(`d${asked++}`, 'x'.repeat(10_000));
      } finally {
        closed = true;
      }
    }
    const results = extractBatch(endless(), { jobs: 2, workers: FAULTY });
    await results.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toBeLessThan(30);
    await results.return(undefined);
    expect(closed).toBe(true);
  });

  it('an error of the source is thrown after what came before it', async () => {
    function* broken(): Generator<Ingested> {
      yield read('a', 'fine');
      throw new Error('the disk has gone');
    }
    const seen: string[] = [];
    const running = (async () => {
      for await (const { document } of extractBatch(broken(), { jobs: 1, workers: FAULTY })) seen.push(document.id);
    })();
    await expect(running).rejects.toThrow('the disk has gone');
    expect(seen).toEqual(['a']);
  });
});
