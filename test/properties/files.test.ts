import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ingested, ingest } from '../../pipeline/1-ingest/index.ts';
import { IngestError } from '../../pipeline/1-ingest/errors.ts';
import type { Format } from '../../pipeline/1-ingest/reader.ts';
import { fromHtml } from '../../pipeline/1-ingest/readers/html.ts';
import { extractDocument } from '../../pipeline/run.ts';
import { bytes, json, markup } from '../support/arbitraries.ts';
import { assertSound } from '../support/sound.ts';

async function read(content: Uint8Array, stdinFormat?: Format): Promise<Ingested[]> {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    // In two pieces: no reader may rely on where a chunk ends.
    const middle = content.length >> 1;
    yield content.subarray(0, middle);
    yield content.subarray(middle);
  }
  const out: Ingested[] = [];
  for await (const one of ingest(['-'], { stdin: stdin(), ...(stdinFormat ? { stdinFormat } : {}) })) out.push(one);
  return out;
}

/** A document is whole or says what is wrong with it; it is extracted soundly. */
function assertWhole(items: readonly Ingested[]): void {
  expect(items.length).toBeGreaterThan(0);
  const ids = new Set<string>();
  for (const one of items) {
    if (!one.ok) {
      expect(one.record).toMatchObject({ status: 'failed', regions: [] });
      expect(one.record.error!.code).toMatch(/^E_[A-Z_]+$/);
      continue;
    }
    const { document } = one;
    expect(ids.has(document.id)).toBe(false);
    ids.add(document.id);
    expect(document.text.trim()).not.toBe('');
    assertSound(document.text, extractDocument(document));
  }
  expect(Object.prototype).not.toHaveProperty('polluted');
}

describe('any input is read or refused, and never more', () => {
  it.each<Format>(['text', 'markdown', 'html', 'json', 'jsonl'])('any bytes as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => assertWhole(await read(content, format))),
      { numRuns: 1000 },
    );
  });

  it('any bytes of a format not told', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => assertWhole(await read(content))),
      { numRuns: 1000 },
    );
  });

  it('any records', async () => {
    const lines = fc.array(json, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lines, async (values) => {
        const items = await read(Buffer.from(values.map((v) => JSON.stringify(v)).join('\n')), 'jsonl');
        expect(items).toHaveLength(values.length);
        assertWhole(items);
      }),
      { numRuns: 4000 },
    );
  });

  it('any markup', () => {
    fc.assert(
      fc.property(markup, (page) => {
        try {
          const { text, regions } = fromHtml(page, 'a.html');
          assertSound(text, extractDocument({ id: 'd', text, ...(regions ? { regions } : {}) }));
        } catch (error) {
          if (!(error instanceof IngestError)) throw error;
        }
      }),
      { numRuns: 2500 },
    );
  });
});
