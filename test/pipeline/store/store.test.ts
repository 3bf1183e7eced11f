import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as documents from '../../../output/tables/documents.ts';
import * as facts from '../../../output/tables/facts.ts';
import * as findings from '../../../output/tables/findings.ts';
import { extractionRows } from '../../../output/tables/rows.ts';
import type { Table } from '../../../output/tables/table.ts';
import { compareExtractions, extractDocument } from '../../../pipeline/run.ts';
import { type Database, openStore } from '../../../pipeline/store/database.ts';
import { MIGRATIONS } from '../../../pipeline/store/migrations.ts';
import { beginRun } from '../../../pipeline/store/writer.ts';
import { COMPARISON } from '../../support/comparison.ts';
import { contents, storeOf, write } from '../../support/store.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-store-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Text that is hard to keep: astral characters, a lone surrogate, NUL, quotation marks and a semicolon. */
const HARD = `🚨🚨 Police seized 40 pounds of cocaine in Ohio on Friday; "We are not done," said Sheriff Anna O'Brien. \uD83D\u0000 '); DROP TABLE facts; --`;
const hard = (id: string, text = HARD) => extractDocument({ id, text, published: '2024-05-31', source: `${id}\uDC00` });

describe('a store', () => {
  let db: Database;
  beforeAll(async () => {
    db = await storeOf(compareExtractions([hard("it's"), hard('b', HARD.replace('40', '70'))]));
  });

  it('keeps spans that cut the words out in SQL, and in UTF-16', () => {
    const rows = db
      .prepare<[], { text: string; cut: string; whole: string; start_utf16: number; end_utf16: number }>(
        `SELECT f.text, substr(d.text, f.start_char + 1, f.end_char - f.start_char) AS cut, d.text AS whole,
           f.start_utf16, f.end_utf16 FROM facts AS f JOIN documents AS d ON d.id = f.document`,
      )
      .all();
    expect(rows.map((r) => r.text)).toContain('40 pounds');
    for (const r of rows) {
      expect(r.cut).toBe(r.text);
      expect(r.whole.slice(r.start_utf16, r.end_utf16)).toBe(r.text);
    }
  });

  it('has facts in the table of their kind', () => {
    expect(db.prepare('SELECT value, unit_symbol, base_unit, item FROM quantities WHERE value = 40').get()).toEqual({
      value: 40,
      unit_symbol: '[lb_av]',
      base_unit: 'kg',
      item: 'cocaine',
    });
    expect(db.prepare('SELECT DISTINCT value FROM dates').pluck().all()).toEqual(['2024-05-31']);
    expect(db.prepare('SELECT DISTINCT speaker FROM quotes').pluck().all()).toEqual(["Anna O'Brien"]);
  });

  it('holds no lone surrogate and no NUL, and is sound', () => {
    const text = db.prepare("SELECT text FROM documents WHERE id = 'b'").pluck().get() as string;
    expect(text).toBe(HARD.replace('40', '70').replace('\uD83D\u0000', '\uFFFD\uFFFD'));
    expect(db.prepare('SELECT source FROM documents ORDER BY rowid').pluck().all()).toEqual(["it's\uFFFD", 'b\uFFFD']);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  it('answers what editors ask', () => {
    expect(db.prepare('SELECT relation, sources FROM open_conflicts').all()).toEqual([
      { relation: 'conflict', sources: 2 },
    ]);
    const figures = db.prepare("SELECT counted, figure, base_value FROM event_figures WHERE counted = 'cocaine'").all();
    expect(figures).toMatchObject([{ figure: '40 pounds' }, { figure: '70 pounds' }]);
    expect(db.prepare('SELECT DISTINCT speaker, speaker_title FROM quotes_by_speaker').all()).toEqual([
      { speaker: "Anna O'Brien", speaker_title: 'Sheriff' },
    ]);
  });

  it('has no view that fails', () => {
    const views = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all() as string[];
    expect(views.length).toBeGreaterThan(8);
    for (const view of views) expect(() => db.prepare(`SELECT * FROM ${view}`).all(), view).not.toThrow();
  });

  it('finds words whatever their accents', () => {
    const found = (query: string) => db.prepare('SELECT count(*) FROM documents_fts(?)').pluck().get(query);
    expect([found('cocaine'), found('côcaine'), found('heroin')]).toEqual([2, 2, 0]);
    db.exec("DELETE FROM documents WHERE id = 'b'; VACUUM");
    expect(found('cocaine')).toBe(1);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });
});

describe('a run', () => {
  it('gives the same content every time, and takes the place of the one before', async () => {
    const first = await storeOf(COMPARISON);
    const again = await storeOf(compareExtractions([hard('x')]));
    write(again, COMPARISON);
    expect(contents(again)).toEqual(contents(first));
    expect(contents(first)['findings']).toHaveLength(3);
    expect(again.prepare("SELECT count(*) FROM documents_fts('cocaine')").pluck().get()).toBe(0);
  });

  it('leaves the store as it was when it is given up', async () => {
    const db = await storeOf(COMPARISON);
    const before = contents(db);
    const run = beginRun(db, 'x');
    run.add(extractionRows(hard('new')));
    run.rollback();
    expect(contents(db)).toEqual(before);
  });

  it('names the store when it cannot be written', async () => {
    const run = beginRun(await openStore(':memory:'), 'facts.db');
    const rows = [...extractionRows(hard('twice'))];
    run.add(rows);
    expect(() => run.add(rows)).toThrow(/^facts\.db: UNIQUE constraint failed: documents\.id$/);
  });
});

describe('the form of a store', () => {
  const TABLES: readonly Table<never>[] = [
    ...Object.values(documents),
    facts.FACTS,
    ...Object.values(facts.KIND_TABLES),
    facts.QUOTE_PARTS,
    findings.EVENTS,
    findings.EVENT_DOCUMENTS,
    findings.FINDINGS,
    findings.CLAIMS,
  ] as never[];
  it.each(TABLES.map((t) => [t.name, t] as const))('has the columns of %s, with their types', async (name, table) => {
    const db = await openStore(':memory:');
    const columns = db.pragma(`table_info(${name})`) as { name: string; type: string }[];
    const types = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER' };
    const own = columns.filter((c) => c.name !== 'number' || name === 'claims');
    expect(own.map((c) => [c.name, c.type])).toEqual(table.columns.map((c) => [c.name, types[c.type]]));
  });

  it('is brought up to date step by step, once', async () => {
    const path = join(dir, 'old.db');
    (await storeOf(COMPARISON, path)).close();
    const steps = [...MIGRATIONS, 'CREATE TABLE added (a); INSERT INTO added VALUES (1)'];
    for (const _ of [1, 2]) {
      const db = await openStore(path, { migrations: steps });
      expect(db.pragma('user_version', { simple: true })).toBe(2);
      expect(db.prepare('SELECT count(*) FROM added').pluck().get()).toBe(1);
      expect(db.prepare('SELECT count(*) FROM findings').pluck().get()).toBe(3);
      db.close();
    }
  });

  it('stays as it was when a step fails', async () => {
    const path = join(dir, 'failing.db');
    (await storeOf(COMPARISON, path)).close();
    const steps = [...MIGRATIONS, 'CREATE TABLE added (a); SELECT 1 FROM nowhere'];
    await expect(openStore(path, { migrations: steps })).rejects.toThrow(/no such table: nowhere/);
    const db = await openStore(path);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'added'").pluck().get()).toBe(0);
    db.close();
  });
});

describe('what is no store', () => {
  const file = async (name: string, make: (path: string) => unknown): Promise<string> => {
    const path = join(dir, name);
    await make(path);
    return path;
  };
  it.each([
    [
      'a text',
      (p: string) => writeFileSync(p, 'not a database, however long it is: '.repeat(40)),
      {},
      /is not an SQLite file/,
    ],
    ['nothing', () => {}, { readonly: true }, /no such file; write one with: wirecheck compare/],
    [
      'another database',
      async (p: string) => {
        const { default: Driver } = await import('better-sqlite3');
        new Driver(p).exec('CREATE TABLE letters (a)').close();
      },
      {},
      /is a database, but not a store of wirecheck/,
    ],
    [
      'a newer store',
      async (p: string) => {
        (await openStore(p, { migrations: [...MIGRATIONS, 'SELECT 1', 'SELECT 1'] })).close();
      },
      {},
      /made by a newer wirecheck \(form 3, this one knows 1\); update it/,
    ],
    [
      'an older store that may not be changed',
      async (p: string) => {
        (await openStore(p, { migrations: ['CREATE TABLE a (b)'] })).close();
      },
      { readonly: true, migrations: ['CREATE TABLE a (b)', 'SELECT 1'] },
      /has the form of an older wirecheck/,
    ],
    [
      'in a folder that is not there',
      () => {},
      { path: 'no/such/folder.db' },
      /cannot be opened; its folder must exist/,
    ],
  ] as const)('%s is refused', async (name, make, options, message) => {
    const { path = `${name}.db`, ...rest } = options as { path?: string };
    const error = await openStore(await file(path, make), rest).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'StoreError', code: 'E_STORE' });
    expect((error as Error).message).toMatch(message);
  });
});
