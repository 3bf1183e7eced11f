import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, wirecheck } from '../support/cli.ts';

const BLOCKER = pathToFileURL(fileURLToPath(new URL('./no-network.mjs', import.meta.url))).href;

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-network-'));
  const address = 'http://169.254.169.254/latest/meta-data';
  writeFileSync(
    join(dir, 'page.html'),
    `<!DOCTYPE html SYSTEM "${address}"><html><head><base href="${address}"><link rel=stylesheet href="${address}">
     <link rel=canonical href="${address}"><meta http-equiv=refresh content="0;url=${address}">
     <script src="${address}"></script><title>Six dead</title></head><body><img src="${address}">
     <iframe src="http://2130706433/"></iframe><object data="http://[::ffff:127.0.0.1]/"></object>
     <p>Six people died on Tuesday, May 14, 2024, said Ann Bell of the FBI. See ${address} and http://0x7f.1/.</p></body></html>`,
  );
  writeFileSync(join(dir, 'a.jsonl'), `{"id":"a","text":"Six people died on May 14, 2024.","url":"${address}"}\n`);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const env = (log: string) => ({ NODE_OPTIONS: `--import=${BLOCKER}`, NETWORK_LOG: join(dir, log) });

describe('T9: nothing reaches the network', () => {
  it.each([
    ['extract', ['extract', 'page.html', 'a.jsonl', '--jobs', '2', '--format', 'html=out.html']],
    ['compare', ['compare', 'page.html', 'a.jsonl', '--format', 'html']],
    ['audit', ['audit', 'page.html', '--against', 'a.jsonl', '--fail-on', 'never']],
    ['check', ['check', `${ROOT}fixtures/kutno-train-crash`]],
  ])('%s', async (name, args) => {
    const result = await wirecheck(args, { cwd: dir, env: env(name) });
    expect(result.code, result.stderr).toBe(0);
    expect(existsSync(join(dir, name))).toBe(false);
  });

  it('the test would notice', async () => {
    const script = `import('node:http').then((http) => http.get('http://127.0.0.1:9').on('error', () => {}))`;
    await new Promise((resolve) => {
      execFile(process.execPath, ['-e', script], { env: { ...process.env, ...env('noticed') } }, resolve);
    });
    expect(readFileSync(join(dir, 'noticed'), 'utf8')).toContain('connect');
    // And that it is in the threads, too.
    writeFileSync(join(dir, 'thread.mjs'), "await fetch('http://127.0.0.1:9').catch(() => {});");
    const thread = `new (require('node:worker_threads').Worker)(${JSON.stringify(join(dir, 'thread.mjs'))})`;
    await new Promise((resolve) => {
      execFile(process.execPath, ['-e', thread], { env: { ...process.env, ...env('noticed-in-thread') } }, resolve);
    });
    expect(readFileSync(join(dir, 'noticed-in-thread'), 'utf8')).toContain('fetch');
  });
});
