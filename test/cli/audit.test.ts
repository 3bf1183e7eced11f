import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnostics, MAIN, wirecheck } from '../support/cli.ts';

let dir: string;
const run = (args: readonly string[], input?: string) =>
  wirecheck(['audit', ...args], { cwd: dir, ...(input === undefined ? {} : { input }) });

const DRAFT =
  'MAY 31, 2024\n\nFourteen people were killed when the ferry Lady Maud sank off Port Ellery on Thursday, May 31, the coastguard said.\n';
const WIRE =
  'MAY 31, 2024\n\nSeventeen people were killed off Port Ellery when the ferry Lady Maud went down on Friday, May 31, said the coastguard.\n';
const CONFLICT = /^drafts\/ferry\.txt:3:1 error quantity The draft says Fourteen, wire says Seventeen, /;
const WEEKDAY = 'drafts/ferry.txt:3:78 error date The draft prints “Thursday, May 31”, but that day is a Friday.';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-audit-'));
  mkdirSync(join(dir, 'drafts'));
  mkdirSync(join(dir, 'sources'));
  writeFileSync(join(dir, 'drafts/ferry.txt'), DRAFT);
  writeFileSync(join(dir, 'drafts/council.txt'), 'The council met on Monday.\n');
  writeFileSync(join(dir, 'sources/wire.txt'), WIRE);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('audit', () => {
  it('prints a line a diagnostic, and exits with 1', async () => {
    const { code, stdout, stderr } = await run(['drafts', '--against', 'sources']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(CONFLICT);
    expect(lines.slice(1)).toEqual([WEEKDAY, '', '2 drafts against 1 source: 2 errors', '']);
  });

  it('without sources reads the draft by itself', async () => {
    expect(await run(['drafts/ferry.txt'])).toEqual({
      code: 1,
      stdout: `${WEEKDAY}\n\n1 draft: 1 error\n`,
      stderr: '',
    });
    expect(await run(['drafts/council.txt'])).toEqual({ code: 0, stdout: '1 draft: nothing found\n', stderr: '' });
  });

  it('does not hold a draft against itself where the sources’ folder holds it', async () => {
    const { stdout } = await run(['drafts/ferry.txt', '--against', '.', '--rule', 'quantity']);
    expect(stdout).toContain('The draft says Fourteen, sources/wire says Seventeen');
    expect(stdout).toContain('1 draft against 2 sources: 1 error');
  });

  it.each<[string, string[], number, string]>([
    ['only rules asked for', ['--rule', 'date'], 1, 'drafts/ferry.txt:3:78 error date'],
    [
      'only what is severe enough',
      ['--min-severity', 'error', '--rule', 'name'],
      0,
      '1 draft against 1 source: nothing',
    ],
    ['never fails when asked', ['--fail-on', 'never'], 0, 'drafts/ferry.txt:3:1'],
  ])('%s', async (_, options, code, start) => {
    const result = await run(['drafts/ferry.txt', '--against', 'sources', ...options]);
    expect(result.code).toBe(code);
    expect(result.stdout.startsWith(start)).toBe(true);
  });

  it('gives records with the places in the sources', async () => {
    const { stdout } = await run(['drafts/ferry.txt', '--against', 'sources', '--format', 'ndjson']);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as Record<string, unknown>);
    expect(records[0]).toMatchObject({
      v: 1,
      type: 'diagnostic',
      rule: 'quantity',
      relation: 'conflict',
      severity: 'error',
      place: { file: 'drafts/ferry.txt', line: 3, column: 1, endLine: 3, endColumn: 9, text: 'Fourteen' },
      related: [{ file: 'sources/wire.txt', line: 3, column: 1, message: 'wire: Seventeen' }],
    });
  });

  it('writes what CI servers read, several at once', async () => {
    const formats = ['--format', 'github', '--format', 'sarif=audit.sarif', '--format', 'junit=audit.xml'];
    const { stdout } = await run(['drafts', '--against', 'sources', ...formats]);
    expect(stdout).toMatch(
      /^::error file=drafts\/ferry\.txt,line=3,endLine=3,col=1,endColumn=9,title=wirecheck quantity::/,
    );
    const log = JSON.parse(readFileSync(join(dir, 'audit.sarif'), 'utf8')) as Log;
    expect(log.runs[0]!.results!.map((r) => r.ruleId)).toEqual(['quantity', 'date']);
    expect(readFileSync(join(dir, 'audit.xml'), 'utf8')).toContain('tests="3" failures="2"');
    const compared = await wirecheck(['compare', 'drafts', 'sources', '--format', 'github'], { cwd: dir });
    expect(compared.stdout).toMatch(/^::error file=drafts\/ferry\.txt,line=3,/);
  });

  it.each<[string, string[], string]>([
    ['under the name given', ['--stdin', '--stdin-filename', 'new/draft.md'], 'new/draft.md:3:78 error date'],
    ['without a name', ['--stdin'], '<stdin>:3:78 error date'],
    ['as -', ['-'], '<stdin>:3:78 error date'],
  ])('reads standard input %s', async (_, args, start) => {
    const { code, stdout } = await run(args, DRAFT);
    expect(code).toBe(1);
    expect(stdout.startsWith(start)).toBe(true);
  });

  it('prints the same from the cache', async () => {
    const cached = (folder = '') => run([`--cache${folder}`, 'drafts', '--against', 'sources', '--format', 'ndjson']);
    const fresh = await run(['drafts', '--against', 'sources', '--format', 'ndjson']);
    expect((await cached()).stdout).toBe(fresh.stdout);
    expect((await cached()).stdout).toBe(fresh.stdout);
    expect(readdirSync(join(dir, '.wirecheck-cache')).length).toBeGreaterThan(0);
    expect((await cached('=kept/here')).stdout).toBe(fresh.stdout);
    expect(readdirSync(join(dir, 'kept/here')).length).toBeGreaterThan(0);
  });

  it('exits with 3 when a source failed, and audits against the others', async () => {
    writeFileSync(join(dir, 'empty.txt'), '');
    const { code, stdout } = await run(['drafts/ferry.txt', '--against', 'sources', 'empty.txt']);
    expect(code).toBe(3);
    expect(stdout).toMatch(CONFLICT);
  });

  it('counts a draft that could not be read, wherever it is told', async () => {
    const formats = ['--format', 'text', '--format', 'junit=unread.xml', '--format', 'sarif=unread.sarif'];
    const { code, stdout, stderr } = await run(['drafts/council.txt', 'empty.txt', ...formats]);
    expect(code).toBe(3);
    expect(stdout).toBe('1 draft: nothing found; 1 file could not be read\n');
    expect(stderr).toContain('empty.txt: the file is empty');
    expect(readFileSync(join(dir, 'unread.xml'), 'utf8')).toContain('<error type="E_EMPTY"');
    const log = JSON.parse(readFileSync(join(dir, 'unread.sarif'), 'utf8')) as Log;
    expect(log.runs[0]!.invocations![0]!.executionSuccessful).toBe(false);
  });

  it('leaves older sources out when asked, and those of no known day', async () => {
    const since = (day: string) =>
      run(['drafts/ferry.txt', '--against', 'sources', '--since', day, '--rule', 'quantity']);
    expect((await since('2024-05-31')).stdout).toMatch(CONFLICT);
    const late = await since('2024-06-01');
    expect(late.code).toBe(2);
    expect(diagnostics(late).at(-1)!['msg']).toBe(
      'no source was published since 2024-06-01; the latest is of 2024-05-31',
    );
  });

  it.each<[string, string, string, string]>([
    ['Markdown', 'place.md', '---\ntitle: Council\n---\n\n# Council\n\nIt met on *Thursday, May 31, 2024*.\n', '7:12'],
    ['lines that end in CR LF', 'place.txt', 'Council\r\n\r\nIt met on Thursday, May 31, 2024.\r\n', '3:11'],
    [
      'a page',
      'place.html',
      '<html><body>\n<h1>Council</h1>\n<p>\u{1F6A2} The caf&eacute; council <b>met</b>\r\n  on Thursday, May 31, 2024, said the mayor.</p></body></html>\n',
      '4:6',
    ],
    [
      'a record',
      'place.jsonl',
      '{"id":"a","text":"It rained."}\n{"id":"b","text":"\\u00c9t\\u00e9: it met on Thursday, May 31, 2024."}\n',
      '2:44',
    ],
    ['a byte order mark', 'mark.txt', '\uFEFFIt met on Thursday, May 31, 2024.\n', '1:11'],
  ])('tells the line and column of %s', async (_, name, text, at) => {
    writeFileSync(join(dir, name), text);
    const { stdout } = await run([name, '--rule', 'date']);
    expect(stdout).toContain(`${name}:${at} error date The draft prints “Thursday, May 31, 2024”`);
  });

  it.each<[string, string[], string]>([
    ['no draft', [], 'no draft; name one before --against, or read it with --stdin'],
    ['a draft beside --stdin', ['drafts', '--stdin'], '--stdin reads the draft; name no other'],
    ['a name for nothing', ['drafts', '--stdin-filename', 'a.md'], 'add --stdin'],
    ['an unknown rule', ['drafts', '--rule', 'spelling'], '"spelling" is not one of quantity, date'],
    ['an unknown format', ['drafts', '--format', 'html'], '"html" is not one of text, ndjson'],
    ['a source that is not there', ['drafts', '--against', 'nowhere'], 'nowhere: no such file or folder'],
  ])('wrong usage: %s', async (_, args, message) => {
    const result = await run(args);
    expect(result.code).toBe(2);
    expect(diagnostics(result).at(-1)!['msg']).toContain(message);
  });
});

describe('a baseline', () => {
  const args = ['drafts/ferry.txt', '--against', 'sources', '--baseline', 'known.json'];
  const outsideCi = (...more: string[]) => wirecheck(['audit', ...args, ...more], { cwd: dir, env: { CI: '' } });

  it('accepts what is known, and only that', async () => {
    expect(diagnostics(await run(args)).at(-1)!['msg']).toContain('known.json: is missing; write it with');
    const written = await outsideCi('--update-baseline');
    expect(written).toMatchObject({ code: 0, stdout: '1 draft against 1 source: nothing found\n' });
    expect(diagnostics(written).map((d) => d['msg'])).toEqual([
      'wrote known.json: 2 accepted',
      '2 accepted in known.json left out',
    ]);
    expect((await run(args)).code).toBe(0);
    const [before, mended] = [readFileSync(join(dir, 'drafts/ferry.txt'), 'utf8'), DRAFT.replace('Fourteen', 'Twelve')];
    writeFileSync(join(dir, 'drafts/ferry.txt'), `A line more.\n\n${mended.replace('Thursday', 'Friday')}`);
    const changed = await run(args);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain('says Twelve');
    expect(diagnostics(changed).at(-1)!['msg']).toBe('2 in known.json found no more; --prune removes them');
    await outsideCi('--prune');
    expect(JSON.parse(readFileSync(join(dir, 'known.json'), 'utf8'))).toEqual({ v: 1, accepted: [] });
    writeFileSync(join(dir, 'drafts/ferry.txt'), before);
  });

  it('is never written under CI', async () => {
    const result = await wirecheck(['audit', ...args, '--update-baseline'], { cwd: dir, env: { CI: 'true' } });
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]!['msg']).toContain('--update-baseline is refused where CI is set');
  });

  it('is there for compare, too', async () => {
    const compare = (...more: string[]) =>
      wirecheck(['compare', 'drafts', 'sources', '--fail-on', 'error', '--baseline', 'compare.json', ...more], {
        cwd: dir,
        env: { CI: '' },
      });
    expect((await compare('--update-baseline')).code).toBe(0);
    const again = await compare();
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('0 disagreements');
  });
});

describe('--watch', () => {
  it('runs again when a source changes, until it is ended', async () => {
    const child = spawn(process.execPath, [MAIN, 'audit', 'drafts/ferry.txt', '--against', 'sources', '--watch'], {
      cwd: dir,
    });
    let stdout = '';
    const until = (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = setInterval(() => {
          if (stdout.split('1 draft against 1 source').length <= count) return;
          clearInterval(look);
          resolve();
        }, 20);
      });
    child.stdout.setEncoding('utf8').on('data', (d: string) => (stdout += d));
    const watching = new Promise<void>((resolve) => {
      child.stderr.setEncoding('utf8').on('data', (d: string) => {
        if (d.includes('watching')) resolve();
      });
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await until(1);
    await watching;
    writeFileSync(join(dir, 'sources/wire.txt'), WIRE.replace('Seventeen', 'Fourteen'));
    await until(2);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    writeFileSync(join(dir, 'sources/wire.txt'), WIRE);
    expect(stdout.split('1 draft against 1 source').map((part) => part.includes('says Seventeen'))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
