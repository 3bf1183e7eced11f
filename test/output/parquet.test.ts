import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet } from '../../output/parquet.ts';
import type { Extraction } from '../../pipeline/model.ts';
import { COMPARISON, EXTRACTIONS } from '../support/comparison.ts';

const SETTING = { colour: false, width: 100, offsets: 'utf16' } as const;

const joined = (parts: readonly Uint8Array[]): ArrayBuffer => {
  const bytes = Buffer.concat(parts);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
};
const written = (extractions: readonly Extraction[]): ArrayBuffer => {
  const writer = parquet.extractions(SETTING);
  return joined([writer.begin(), ...extractions.map((e) => writer.one(e)), writer.end()]);
};

describe('parquet of facts', () => {
  it('holds a row a fact, with the columns of its kind', async () => {
    const rows = await parquetReadObjects({ file: written(EXTRACTIONS) });
    const facts = EXTRACTIONS.flatMap((e) => e.facts);
    expect(rows.map((r) => [r['id'], r['document'], r['kind'], r['text'], r['start_utf16']])).toEqual(
      facts.map((f) => [f.id, f.doc, f.kind, f.text, f.start]),
    );
    const quantity = rows.find((r) => r['text'] === '152 pounds')!;
    expect(quantity).toMatchObject({ quantity_value: 152, quantity_unit_symbol: '[lb_av]', furniture: false });
    expect(quantity['date_value']).toBeNull();
    expect(rows.find((r) => r['kind'] === 'date')).toMatchObject({ date_value: '2024-05-31', quantity_value: null });
    expect(rows.find((r) => r['kind'] === 'quote')).toMatchObject({ quote_speaker: 'Maria Oduya' });
  });

  it('has typed columns, also where no fact is found', async () => {
    const file = written([]);
    const types = Object.fromEntries(parquetMetadata(file).schema.map((s) => [s.name, s.converted_type ?? s.type]));
    expect(types).toMatchObject({ id: 'UTF8', start_utf16: 'INT32', quantity_value: 'DOUBLE', furniture: 'BOOLEAN' });
    expect(await parquetReadObjects({ file })).toEqual([]);
  });

  it('keeps any text, and writes large runs in several groups of rows', async () => {
    const [first] = EXTRACTIONS;
    const facts = Array.from({ length: 30_000 }, (_, i) => ({ ...first!.facts[0]!, id: `f${i} 🚨\uD800\u0000` }));
    const file = written([{ ...first!, facts }]);
    expect(parquetMetadata(file).row_groups.map((g) => Number(g.num_rows))).toEqual([20_000, 10_000]);
    const rows = await parquetReadObjects({ file, columns: ['id'], rowStart: 29_999 });
    expect(rows).toEqual([{ id: 'f29999 🚨\uFFFD\uFFFD' }]);
  });

  it('gives the same bytes every time', () => {
    expect(Buffer.from(written(EXTRACTIONS)).equals(Buffer.from(written(EXTRACTIONS)))).toBe(true);
  });
});

describe('parquet of findings', () => {
  it('holds a row a claim with its finding', async () => {
    const rows = await parquetReadObjects({ file: joined([parquet.comparison(COMPARISON, SETTING)]) });
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatchObject({
      finding: 'f3',
      event: 'ashby',
      event_label: 'Freight train derails near Ashby',
      relation: 'conflict',
      differs: true,
      group_number: 1,
      document: 'harbor-wire',
      text: 'Fourteen people',
      number: 14,
    });
    expect(rows.find((r) => r['text'] === '152 pounds')).toMatchObject({ base_min: 68.72, converted: '68.9 kg' });
  });
});
