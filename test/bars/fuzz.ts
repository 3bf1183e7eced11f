/**
 * Any text, page, record or bytes: nothing throws, hangs or gives an unsound span. Each case goes through a worker that
 * can be ended.
 *
 *     npm run bar:fuzz [-- --cases 1000000] [-- --seed 1] [-- --jobs 2]
 */
import fc from 'fast-check';
import { type Ingested, ingest } from '../../pipeline/1-ingest/index.ts';
import { IngestError } from '../../pipeline/1-ingest/errors.ts';
import type { Format } from '../../pipeline/1-ingest/reader.ts';
import { extractBatch } from '../../pipeline/batch.ts';
import { bytes, json, markup, texts } from '../support/arbitraries.ts';
import { numberOption, report } from './report.ts';

/** Cases made at a time. */
const BATCH = 500;
const WORKERS = { module: new URL('../../dist/pipeline/workers/worker.js', import.meta.url) };
const FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'json', 'jsonl'];

const cases = numberOption('cases', 1_000_000);
const seed = numberOption('seed', 1);
const jobs = numberOption('jobs', 2);

type Case = { readonly content: Uint8Array; readonly format: Format };
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const anyCase: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .oneof(...Object.values(texts))
      .map((text) => ({ content: utf8(JSON.stringify({ id: 'd', text })), format: 'jsonl' as const })),
  },
  { weight: 2, arbitrary: markup.map((page) => ({ content: utf8(page), format: 'html' as const })) },
  { weight: 2, arbitrary: json.map((value) => ({ content: utf8(JSON.stringify(value)), format: 'jsonl' as const })) },
  { weight: 1, arbitrary: fc.record({ content: bytes, format: fc.constantFrom(...FORMATS) }) },
);

const misses: { seed: number; case: number; what: string }[] = [];

/** The documents of a batch of cases; ids are the cases' numbers. */
async function* documents(batch: number): AsyncGenerator<Ingested> {
  const made = fc.sample(anyCase, { seed: seed + batch, numRuns: Math.min(BATCH, cases - batch * BATCH) });
  for (const [i, { content, format }] of made.entries()) {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield content;
    }
    try {
      for await (const one of ingest(['-'], { stdin: stdin(), stdinFormat: format })) {
        if (one.ok) yield { ok: true, document: { ...one.document, id: String(i) } };
      }
    } catch (error) {
      if (!(error instanceof IngestError)) misses.push({ seed: seed + batch, case: i, what: String(error) });
    }
  }
}

let extracted = 0;
for (let batch = 0; batch * BATCH < cases; batch++) {
  for await (const { document, text, facts } of extractBatch(documents(batch), { jobs, workers: WORKERS })) {
    extracted++;
    const { error, id } = document;
    const unsound = facts.find((f) => text.slice(f.start, f.end) !== f.text);
    const what = unsound
      ? `span ${unsound.id}`
      : error && error.code !== 'E_ONLY_FURNITURE'
        ? error.message
        : undefined;
    if (what !== undefined) misses.push({ seed: seed + batch, case: Number(id), what });
  }
}
report('fuzz', misses.length === 0, { cases, seed, extracted, misses: misses.slice(0, 20) });
