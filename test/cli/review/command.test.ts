import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../../pipeline/store/decisions.ts';
import { diagnostics, MAIN, wirecheck } from '../../support/cli.ts';
import { COMPARISON } from '../../support/comparison.ts';
import { storeOf } from '../../support/store.ts';

let dir: string;
let store: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-review-'));
  store = join(dir, 'facts.db');
  const db = await storeOf(COMPARISON, store);
  const judgement = { verdict: 'dismissed', reason: 'crew', note: null, right_group: null } as const;
  decide(db, 'f3', judgement, 'ana', '2024-06-03T10:00:00.000Z');
  db.close();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('review', () => {
  it('prints its address, answers there and nowhere else, and ends when told to', async () => {
    const child = spawn(process.execPath, [MAIN, 'review', store]);
    let out = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (d: string) => {
        out += d;
        if (out.includes('\n')) resolve(out.trim());
      });
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`ended with ${code}`)));
    });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    const page = await fetch(url);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('read-only')]);
    expect((await fetch(new URL('/', url))).status).toBe(404);
    await expect(fetch(url.replace('127.0.0.1', '[::1]'))).rejects.toThrow('fetch failed');
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it.each([
    ['csv', /^decided_at,decided_by,verdict,.*\r\n2024-06-03T10:00:00\.000Z,ana,dismissed,crew,/],
    ['md', /^# Decisions\n\n\| decision \|.*\n.*\n\| dismissed \| people injured /],
  ])('exports decisions as %s', async (format, expected) => {
    const { code, stdout } = await wirecheck(['review', store, '--export', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it.each([
    [['nowhere.db'], /nowhere\.db: no such file; write one with: wirecheck compare ARTICLES --store nowhere\.db/],
    [[MAIN], /is not an SQLite file/],
    [['x.db', '--port', '70000'], /Give a number from 0 to 65535/],
  ])('%j says what is wrong', async (args, message) => {
    const result = await wirecheck(['review', ...args], { cwd: dir });
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]!['msg']).toMatch(message);
  });
});
