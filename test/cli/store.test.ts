import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../pipeline/store/database.ts';
import { decide } from '../../pipeline/store/decisions.ts';
import { diagnostics, wirecheck } from '../support/cli.ts';
import { contents } from '../support/store.ts';

let dir: string;
const run = (...args: string[]) => wirecheck(args, { cwd: dir });
const STORY = (figure: string, rest = ''): string =>
  `MAY 14, 2024\n\n${rest}Agents seized ${figure} pounds of cocaine at the port of Savannah on Monday, the Coast Guard said.\n`;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-store-cli-'));
  mkdirSync(join(dir, 'stories'));
  writeFileSync(join(dir, 'stories', 'desk.txt'), STORY('400'));
  writeFileSync(join(dir, 'stories', 'wire.txt'), STORY('900'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const conflicts = (stdout: string): string[] =>
  stdout.split('\n').filter((l) => l.includes('"type":"finding"') && l.includes('"relation":"conflict"'));

describe('--store', () => {
  it('keeps the facts of extract', async () => {
    const { code, stdout, stderr } = await run('extract', 'stories', '--store', 'facts.db', '--format', 'ndjson');
    expect({ code, said: diagnostics({ code, stdout, stderr }).map((d) => d['msg']) }).toEqual({
      code: 0,
      said: ['wrote facts.db'],
    });
    const db = await openStore(join(dir, 'facts.db'), { readonly: true });
    const ids = stdout
      .split('\n')
      .filter((l) => l.includes('"kind"') && l.includes('#'))
      .map((l) => (JSON.parse(l) as { id: string }).id);
    expect(db.prepare('SELECT id FROM facts ORDER BY rowid').pluck().all()).toEqual(ids);
    expect(db.prepare('SELECT count(*) FROM events').pluck().get()).toBe(0);
    db.close();
  });

  it('keeps a whole comparison, whatever is shown of it, the same each time', async () => {
    const all: Record<string, unknown[]>[] = [];
    for (const path of ['a.db', 'a.db', 'b.db']) {
      const { code } = await run('compare', 'stories', '--store', path, '--relations', 'agree', '--quiet');
      expect(code).toBe(0);
      const db = await openStore(join(dir, path), { readonly: true });
      all.push(contents(db));
      db.close();
    }
    expect(all[0]!['findings']!.length).toBeGreaterThan(0);
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  });

  it('honours what was dismissed, until the claims change', async () => {
    const compare = (...more: string[]) =>
      run('compare', 'stories', '--store', 'c.db', '--format', 'ndjson', '--fail-on', 'error', ...more);
    const first = await compare();
    expect(conflicts(first.stdout)).toHaveLength(1);
    expect(first.code).toBe(1);
    const { id } = JSON.parse(conflicts(first.stdout)[0]!) as { id: string };
    const db = await openStore(join(dir, 'c.db'));
    decide(
      db,
      id,
      { verdict: 'dismissed', reason: 'two seizures', note: null, right_group: null },
      'ana',
      '2024-06-01',
    );
    db.close();

    const second = await compare();
    expect(conflicts(second.stdout)).toEqual([]);
    expect(second.code).toBe(0);
    expect(diagnostics(second)[0]!['msg']).toBe('1 dismissed in c.db left out; --show-dismissed shows them');
    expect(conflicts((await compare('--show-dismissed')).stdout)).toEqual(conflicts(first.stdout));

    // Another sentence moves the claims, but does not change them.
    writeFileSync(join(dir, 'stories', 'desk.txt'), STORY('400', 'It had rained for days. '));
    expect(conflicts((await compare()).stdout)).toEqual([]);
    writeFileSync(join(dir, 'stories', 'desk.txt'), STORY('500'));
    expect(conflicts((await compare()).stdout)).toHaveLength(1);
  }, 240_000);

  it('is left alone when the run fails, and is not there when it was not', async () => {
    const failing = (store: string) =>
      run('compare', 'stories', '--store', store, '--format', 'html=no/such/folder.html');
    expect((await failing('new.db')).code).toBe(2);
    expect(existsSync(join(dir, 'new.db'))).toBe(false);
    await run('compare', 'stories', '--store', 'kept.db', '--quiet');
    const before = readFileSync(join(dir, 'kept.db'));
    expect((await failing('kept.db')).code).toBe(2);
    expect(readFileSync(join(dir, 'kept.db')).equals(before)).toBe(true);
  });

  it('does not write over what is read', async () => {
    const { code, stdout, stderr } = await run('compare', 'stories/desk.txt', '--store', 'stories/desk.txt');
    expect({ code, said: diagnostics({ code, stdout, stderr })[0]!['msg'] }).toEqual({
      code: 2,
      said: 'stories/desk.txt is read; write somewhere else',
    });
  });

  it('says what to install where the database driver is missing', async () => {
    const refuse = `export const resolve = (name, context, next) => {
      if (name === 'better-sqlite3') throw Object.assign(new Error('no such package'), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(name, context);
    };`;
    const hook = `import { register } from 'node:module';\nregister(${JSON.stringify(`data:text/javascript,${encodeURIComponent(refuse)}`)});`;
    const result = await wirecheck(['compare', 'stories', '--store', 'x.db'], {
      cwd: dir,
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` },
    });
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]).toMatchObject({
      code: 'E_STORE_DRIVER',
      msg: expect.stringMatching(
        /optional package better-sqlite3.* install it with: npm install better-sqlite3@12$/,
      ) as string,
    });
    expect(existsSync(join(dir, 'x.db'))).toBe(false);
  });
});
