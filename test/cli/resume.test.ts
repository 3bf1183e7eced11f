import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnostics, MAIN, wirecheck } from '../support/cli.ts';
import { survive, writeFeed } from '../support/kill.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-resume-'));
  writeFeed(dir, 150);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = (...args: string[]) => wirecheck(args, { cwd: dir });
const said = async (...args: string[]): Promise<string> => {
  const result = await run(...args);
  expect(result).toMatchObject({ code: 2, stdout: '' });
  return diagnostics(result)[0]!['msg']!;
};
const hidden = (): string[] => readdirSync(dir).filter((f) => f.startsWith('.'));

/** Starts a run and lets `then` act when its output has begun. */
async function during(args: readonly string[], output: string, then: (pid: number) => Promise<void>): Promise<number> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: dir, stdio: 'ignore' });
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  while (
    !existsSync(join(dir, `.${output}.run`)) ||
    !readFileSync(join(dir, `.${output}.run`), 'utf8').includes('\n')
  ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await then(child.pid!);
  return ended;
}

describe('a run that was killed', () => {
  it('goes on to the same bytes, in every format, however often it is killed', async () => {
    const { kills, same, last } = await survive(dir, 'feed.jsonl', [0, 0.4], 1);
    // On a machine that is very busy, a run may end before it is seen to begin.
    expect(kills).toBeGreaterThan(0);
    expect({ same, code: last.code }).toEqual({ same: true, code: 3 });
    expect(hidden()).toEqual([]);
    const summary = diagnostics(last).find((d) => d['failed'] !== undefined);
    expect(summary!['msg']).toBe('2 of 150 documents failed (2 E_JSON): feed.jsonl:18, feed.jsonl:118');
  });

  it('goes on only with the articles and options that it had', async () => {
    const args = ['extract', 'changing.jsonl', '--format', 'ndjson=c.ndjson', '--quiet'];
    writeFileSync(join(dir, 'changing.jsonl'), readFileSync(join(dir, 'feed.jsonl')));
    await during(args, 'c.ndjson', async (pid) => {
      while (readFileSync(join(dir, '.c.ndjson.run'), 'utf8').split('\n').length < 3) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      process.kill(pid, 'SIGKILL');
    });
    expect(await said(...args)).toContain('a run did not finish; go on with "wirecheck extract --resume c.ndjson"');
    expect(await said('extract', '--resume', 'c.ndjson', '--kinds', 'date')).toContain('leave out --kinds');
    expect(await said('extract', 'feed.jsonl', '--resume', 'c.ndjson')).toContain('leave out the articles');
    writeFileSync(join(dir, 'changing.jsonl'), '{"id":"new","text":"Six people left."}\n');
    expect(await said('extract', '--resume', 'c.ndjson')).toContain('the articles are not what they were');
    for (const name of hidden()) rmSync(join(dir, name));
  });

  it('is not there when nothing was left', async () => {
    expect(await said('extract', '--resume', 'none.ndjson')).toMatch(
      /^none\.ndjson: no unfinished run .*parquet, timeml, --store or standard output, begins anew$/,
    );
  });
});

describe('Ctrl-C', () => {
  it('once finishes what is in flight, keeps it, and says how to go on', async () => {
    const args = ['extract', 'feed.jsonl', '--format', 'ndjson=i.ndjson'];
    const code = await during(args, 'i.ndjson', async (pid) => {
      process.kill(pid, 'SIGINT');
    });
    expect(code).toBe(130);
    expect(existsSync(join(dir, 'i.ndjson'))).toBe(false);
    const journal = readFileSync(join(dir, '.i.ndjson.run'), 'utf8');
    expect(journal.endsWith('"complete":false}\n')).toBe(true);
    expect((await run('extract', '--resume', 'i.ndjson')).code).toBe(3);
    expect(readFileSync(join(dir, 'i.ndjson'))).toEqual(readFileSync(join(dir, 'whole.ndjson')));
  });
});

describe('one run at a time', () => {
  it('a second one is refused, and told who writes', async () => {
    const args = ['extract', 'feed.jsonl', '--format', 'ndjson=l.ndjson'];
    const code = await during(args, 'l.ndjson', async (pid) => {
      const message = await said('compare', 'feed.jsonl', '--format', 'json=l.ndjson');
      expect(message).toContain(`l.ndjson: another run (process ${pid} on `);
    });
    expect(code).toBe(3);
    expect(hidden()).toEqual([]);
  });

  it('a lock that cannot be read is somebody’s; one whose process has gone is nobody’s', async () => {
    writeFileSync(join(dir, 'x.txt'), 'Ten people left.');
    writeFileSync(join(dir, '.k.json.lock'), 'garbage');
    expect(await said('extract', 'x.txt', '--format', 'json=k.json')).toContain('remove .k.json.lock');
    const { hostname } = await import('node:os');
    const gone = { pid: 2 ** 22 + 1, host: hostname(), since: '2024-01-01T00:00:00.000Z' };
    writeFileSync(join(dir, '.k.json.lock'), JSON.stringify(gone));
    expect((await run('extract', 'x.txt', '--format', 'json=k.json')).code).toBe(0);
    writeFileSync(join(dir, '.k.json.lock'), JSON.stringify({ ...gone, host: 'elsewhere' }));
    expect(await said('extract', 'x.txt', '--format', 'json=k.json')).toContain('on elsewhere');
    rmSync(join(dir, '.k.json.lock'));
  });
});

describe('symbolic links (T6)', () => {
  it.each(['out.json', '.out.json.lock', '.out.json.partial', '.out.json.run'])(
    '%s is never written through',
    async (name) => {
      const folder = mkdtempSync(join(dir, 'links-'));
      mkdirSync(join(folder, 'away'));
      writeFileSync(join(folder, 'away/target'), 'kept');
      writeFileSync(join(folder, 'x.txt'), 'Ten people left.');
      symlinkSync(join(folder, 'away/target'), join(folder, name));
      const result = await wirecheck(['extract', 'x.txt', '--format', 'json=out.json'], { cwd: folder });
      expect(result.code).toBe(2);
      expect(readFileSync(join(folder, 'away/target'), 'utf8')).toBe('kept');
    },
  );
});
