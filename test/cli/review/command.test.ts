import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const STORIES = {
  desk: 'MAY 31, 2024\n\nFourteen people were killed when the ferry Lady Maud sank off Port Ellery on Friday.\n',
  wire: 'MAY 31, 2024\n\nSeventeen people were killed when the ferry Lady Maud sank off Port Ellery on Friday.\n',
};
beforeAll(async () => {
  mkdirSync(join(dir, 'stories'));
  for (const [name, text] of Object.entries(STORIES)) writeFileSync(join(dir, `stories/${name}.txt`), text);
  for (const [name, text] of [
    ['broken.db', 'no database'],
    ['empty.txt', ''],
  ] as const)
    writeFileSync(join(dir, name), text);
  for (const [command, name] of [
    ['extract', 'facts'],
    ['compare', 'findings'],
  ] as const)
    expect((await wirecheck([command, 'stories', '--format', `ndjson=${name}.ndjson`], { cwd: dir })).code).toBe(0);
});

/** Starts a review; gives its first page, what it said, and the other things that a browser asks for. */
async function reviewing(args: readonly string[], use: (url: string) => Promise<void>): Promise<string> {
  const child = spawn(process.execPath, [MAIN, 'review', ...args], { cwd: dir });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (d: string) => (said += d));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const url = await Promise.race([
    new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve)),
    ended.then(() => Promise.reject(new Error(said))),
  ]);
  await use(url.trim());
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  return said;
}

const text = async (url: string): Promise<string> => (await fetch(url)).text();
const firstFinding = async (url: string): Promise<string> =>
  new URL(/href="([^"]*\/findings\/[^"]+)"/.exec(await text(url))![1]!.replaceAll('&amp;', '&'), url).href;

describe('review of what is no store', () => {
  it('compares articles, and changes nothing', async () => {
    const said = await reviewing(['stories'], async (url) => {
      expect(await text(url)).toContain('people killed');
      expect(await text(await firstFinding(url))).toContain(
        '<mark class="claimed" data-first>Seventeen</mark> people were',
      );
    });
    expect(said).toContain('read-only');
    expect(readdirSync(dir).filter((name) => name.includes('.review.db'))).toEqual([]);
  });

  it('keeps decisions beside the articles, for the next review and for compare', async () => {
    await reviewing(['stories/', '--write', '--reviewer', 'ana'], async (url) => {
      const finding = await firstFinding(url);
      const body = new URLSearchParams({ verdict: 'dismissed', reason: 'two ferries' });
      const headers = { Origin: new URL(url).origin };
      const sent = await fetch(`${finding.split('?')[0]}/decision`, {
        method: 'POST',
        body,
        headers,
        redirect: 'manual',
      });
      expect(sent.status).toBe(303);
    });
    expect((await wirecheck(['review', 'stories', '--export', 'csv'], { cwd: dir })).stdout).toContain(
      'ana,dismissed,two ferries',
    );
    expect(
      (await wirecheck(['review', 'findings.ndjson', '--store', 'stories.review.db', '--export', 'md'], { cwd: dir }))
        .stdout,
    ).toContain('two ferries');
    const compared = await wirecheck(
      ['compare', 'stories', '--store', 'stories.review.db', '--relations', 'conflict'],
      { cwd: dir },
    );
    expect(compared.stdout).toContain('0 disagreements');
  });

  it('shows results with their articles, or with the words alone', async () => {
    const alone = await reviewing(['findings.ndjson'], async (url) => {
      expect(await text(await firstFinding(url))).toContain('<mark class="claimed" data-first>Seventeen</mark>');
    });
    expect(alone).toContain('findings.ndjson holds no articles; name them after it');
    const whole = await reviewing(['findings.ndjson', 'stories'], async (url) => {
      expect(await text(await firstFinding(url))).toContain('>Seventeen</mark> people were killed');
    });
    expect(whole).not.toContain('W_');
  });

  it('shows what results hold as text, whatever they hold', async () => {
    const attack = '"><img src=x onerror=alert(1)>';
    const quoted = JSON.stringify(attack).slice(1, -1);
    const results = readFileSync(join(dir, 'findings.ndjson'), 'utf8')
      .replaceAll('"Seventeen"', `"${quoted}"`)
      .replace(/"subject":"[^"]*"/g, `"subject":"${quoted}"`)
      .replace(/("type":"finding","id":")/g, `$1${quoted}`)
      .replaceAll('"doc":"wire"', `"doc":"${quoted}"`)
      .replaceAll('"id":"wire"', `"id":"${quoted}"`)
      .replaceAll('["desk","wire"]', `["desk","${quoted}"]`);
    writeFileSync(join(dir, 'attack.ndjson'), results);
    await reviewing(['attack.ndjson'], async (url) => {
      const pages = [await text(url), await text(await firstFinding(url)), await text(`${url}articles`)];
      for (const page of pages) {
        expect(page).not.toContain('<img');
        expect(page).toContain('&lt;img');
      }
    });
  });
});

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
    [['nowhere.db', '--write'], /nowhere\.db: no such file/],
    [['broken.db'], /is not an SQLite file/],
    [['nowhere'], /nowhere: no such file or folder/],
    [['facts.db', 'stories'], /facts\.db is a store, which holds its articles; name nothing beside it/],
    [['facts.db', '--store', 'other.db'], /--store names where decisions go; those on facts\.db are kept in it/],
    [['stories/*', '--write'], /name a file for the decisions: --store decisions\.db/],
    [['facts.ndjson'], /facts\.ndjson: holds facts, but no findings; review the articles themselves/],
    [['empty.txt'], /none of the articles could be read: empty\.txt/],
    [['x.db', '--port', '70000'], /Give a number from 0 to 65535/],
  ])('%j says what is wrong', async (args, message) => {
    const result = await wirecheck(['review', ...args], { cwd: dir });
    expect(result.code).toBe(2);
    expect(diagnostics(result).at(-1)!['msg']).toMatch(message);
  });
});
