import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnostics, MAIN, type Run, wirecheck } from '../support/cli.ts';

let dir: string;
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(dir, name), content);
  return name;
};
const run = (args: readonly string[], options: Parameters<typeof wirecheck>[1] = {}) =>
  wirecheck(args, { cwd: dir, ...options });
const records = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Record<string, unknown>);

/** What is said of each failure, without the summary at the end. */
const eachFailure = (result: Run) => diagnostics(result).filter((d) => d['failed'] === undefined);

const STORY = 'Police seized 152 pounds of cocaine on Tuesday, May 14, 2024, the Coast Guard said.\n';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-extract-'));
  write('story.txt', STORY);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('formats', () => {
  it('prints text when no format is asked for', async () => {
    const { code, stdout, stderr } = await run(['extract', 'story.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^story\n/);
    expect(stdout).toMatch(/1 article: /);
  });

  it('prints the format asked for', async () => {
    const { code, stdout } = await run(['extract', 'story.txt', '--format', 'md']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^#/);
  });

  it('writes several formats at once, files under their names only', async () => {
    const result = await run([
      'extract',
      'story.txt',
      '--format',
      'ndjson',
      '--format',
      'csv=out.csv',
      '--format=json=o.json',
      '--format=md=o.md',
      '--format=html=o.html',
    ]);
    expect(result.code).toBe(0);
    expect(records(result.stdout)[0]).toMatchObject({ v: 1, type: 'document', id: 'story', status: 'ok' });
    expect(readFileSync(join(dir, 'out.csv'), 'utf8')).toMatch(/^doc,kind,start,end,text,/);
    expect(JSON.parse(readFileSync(join(dir, 'o.json'), 'utf8'))).toMatchObject({ v: 1, documents: [{ id: 'story' }] });
    expect(readFileSync(join(dir, 'o.md'), 'utf8')).toContain('152 pounds');
    expect(readFileSync(join(dir, 'o.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readdirSync(dir).filter((f) => f.startsWith('.'))).toEqual([]);
    expect(diagnostics(result).map((d) => d['msg'])).toEqual([
      'wrote out.csv',
      'wrote o.json',
      'wrote o.md',
      'wrote o.html',
    ]);
  });

  it('colours nothing when standard output is no terminal', async () => {
    const { stdout } = await run(['extract', 'story.txt'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).not.toContain('\u001B');
  });
});

describe('inputs', () => {
  it('reads standard input', async () => {
    const { code, stdout } = await run(
      ['extract', '-', '--format', 'ndjson', '--source', 'Desk', '--published', '2024-05-15'],
      {
        input: STORY,
      },
    );
    expect(code).toBe(0);
    expect(records(stdout)[0]).toMatchObject({ type: 'document', source: 'Desk', published: '2024-05-15' });
  });

  it('gives the same bytes in the same order with any number of workers', async () => {
    const lines = Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({ id: `d${i}`, text: `${STORY} Then ${i} more people left.` }),
    );
    write('many.jsonl', lines.join('\n'));
    const [one, three] = await Promise.all([
      run(['extract', 'many.jsonl', '--format', 'ndjson']),
      run(['extract', 'many.jsonl', '--format', 'ndjson', '--jobs', '3']),
    ]);
    expect(three.stdout).toBe(one.stdout);
    expect(records(one.stdout).filter((r) => r['type'] === 'document')).toHaveLength(40);
  });

  it('prints the same whether workers write it or the facts come back for a format that counts', async () => {
    write('three.jsonl', ['a', 'b', 'c'].map((id) => JSON.stringify({ id, text: STORY })).join('\n'));
    const formats = ['--format', 'ndjson', '--format', 'csv=facts.csv', '--format', 'md=facts.md'];
    const files = () => ['facts.csv', 'facts.md'].map((name) => readFileSync(join(dir, name), 'utf8'));
    const printed = await run(['extract', 'three.jsonl', ...formats]);
    const byWorkers = [printed.stdout, ...files()];
    const counted = await run(['extract', 'three.jsonl', ...formats, '--format', 'json=facts.json']);
    expect(byWorkers).toEqual([counted.stdout, ...files()]);
    expect(records(printed.stdout).length).toBeGreaterThan(3);
  });

  it('extracts only the kinds asked for', async () => {
    const { stdout } = await run(['extract', 'story.txt', '--format', 'ndjson', '--kinds', 'agency']);
    expect(records(stdout).map((r) => r['kind'] ?? 'document')).toSatisfy((kinds: string[]) =>
      kinds.every((k) => k === 'document' || k === 'agency'),
    );
  });

  it('counts offsets in code points when asked', async () => {
    write('astral.txt', '🚆 derailed. It carried 152 pounds of mail.\n');
    const [utf16, points] = await Promise.all(
      ['utf16', 'codepoint'].map((o) => run(['extract', 'astral.txt', '--format', 'ndjson', '--offsets', o])),
    );
    const end = (stdout: string) => (records(stdout)[0]!['regions'] as { end: number }[]).at(-1)!.end;
    expect(end(utf16!.stdout) - end(points!.stdout)).toBe(1);
  });
});

describe('bad inputs cost only themselves', () => {
  it('are listed, the story beside them is read, and the exit code is 3', async () => {
    const bad: Record<string, string | Uint8Array> = {
      'empty.txt': '',
      'binary.txt': new Uint8Array([0, 1, 2, 255, 254, 0, 0, 0, 7, 8, 0, 0]),
      'bad.json': '{"id": "x", "text": ',
      'notext.json': '{"id": "x"}',
      'unknown.xyz': 'A story.',
    };
    const names = Object.keys(bad);
    for (const name of names) write(name, bad[name]!);
    const result = await run(['extract', ...names, 'story.txt', '--format', 'ndjson']);
    const documents = records(result.stdout).filter((r) => r['type'] === 'document');
    expect(documents.filter((d) => d['status'] === 'ok').map((d) => d['id'])).toEqual(['story']);
    expect(documents.filter((d) => d['status'] === 'failed')).toHaveLength(names.length);
    const messages = eachFailure(result).map((d) => d['msg']!);
    expect(messages).toHaveLength(names.length);
    for (const name of names) expect(messages.filter((m) => m.includes(name))).toHaveLength(1);
    expect(result.code).toBe(3);
  });

  it('an odd date costs the date, at worst the document; never the run', async () => {
    write('date.json', '{"id": "x", "text": "A story.", "published": "2024-13-45"}');
    const result = await run(['extract', 'date.json', 'story.txt', '--format', 'ndjson']);
    const documents = records(result.stdout).filter((r) => r['type'] === 'document');
    expect(documents.map((d) => d['id'])).toContain('story');
    const lines = eachFailure(result);
    expect(lines).toHaveLength(1);
    expect(lines[0]!['msg']).toContain('date.json');
    expect(result.code).toBe(documents.some((d) => d['status'] === 'failed') ? 3 : 0);
  });

  it('names the line of a malformed record and goes on', async () => {
    write(
      'feed.jsonl',
      '{"id":"a","text":"Two people died."}\n{oops\n{"id":"a","text":"Again."}\n{"id":"c","text":"Six left."}\n',
    );
    const result = await run(['extract', 'feed.jsonl', '--format', 'ndjson']);
    expect(result.code).toBe(3);
    const messages = diagnostics(result).map((d) => d['msg']);
    expect(messages).toHaveLength(3);
    expect(messages[0]).toContain('feed.jsonl:2');
    expect(messages[1]).toContain('feed.jsonl:3');
    expect(messages[2]).toBe('2 of 4 documents failed (1 E_DUPLICATE_ID, 1 E_JSON): feed.jsonl:2:2, feed.jsonl:3');
    expect(
      records(result.stdout)
        .filter((r) => r['status'] === 'ok')
        .map((r) => r['id']),
    ).toEqual(['a', 'c']);
  });

  it('survives lone surrogates and NUL bytes, and prints well-formed lines', async () => {
    write('odd.jsonl', '{"id":"\\ud800","text":"Ten \\u0000 people \\udc00 died\\u2028on May 3, 2024.\\u0085"}\n');
    const result = await run(['extract', 'odd.jsonl', '--format', 'ndjson']);
    expect([0, 3]).toContain(result.code);
    expect(result.stdout).not.toMatch(/[\u2028\u0085]/);
    for (const record of records(result.stdout)) expect(record['v']).toBe(1);
    const text = await run(['extract', 'odd.jsonl']);
    expect(text.stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028]/);
  });

  it('says what to do when a path does not exist, or nothing is found', async () => {
    const missing = await run(['extract', 'nowhere.txt']);
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(diagnostics(missing)[0]!['msg']).toContain('nowhere.txt');
    mkdirSync(join(dir, 'hollow'), { recursive: true });
    const hollow = await run(['extract', 'hollow']);
    expect([2, 3]).toContain(hollow.code);
    expect(diagnostics(hollow)[0]!['msg']).toContain('hollow');
  });
});

describe('writing', () => {
  it.runIf(process.platform === 'linux')('notices a full disk', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${MAIN}" extract story.txt --format ndjson > /dev/full`], {
      cwd: dir,
    });
    let stderr = '';
    child.stderr.on('data', (d: Buffer) => (stderr += d.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(2);
    expect(stderr).toContain('the disk is full');
  });

  it('leaves no file where none can be written', async () => {
    const result = await run(['extract', 'story.txt', '--format', 'json=nowhere/out.json']);
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]!['msg']).toBe(
      'cannot write nowhere/out.json: its folder does not exist; create it first',
    );
  });

  it('leaves an earlier file alone when the run fails', async () => {
    write('kept.json', 'before');
    const result = await run(['extract', 'nowhere.txt', '--format', 'json=kept.json']);
    expect(result.code).toBe(2);
    expect(readFileSync(join(dir, 'kept.json'), 'utf8')).toBe('before');
    expect(readdirSync(dir).filter((f) => f.startsWith('.'))).toEqual([]);
  });

  it('ends quietly when its reader goes away', async () => {
    const lines = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `d${i}`, text: STORY.repeat(20) }));
    write('long.jsonl', lines.join('\n'));
    const child = spawn(
      'bash',
      [
        '-c',
        `"${process.execPath}" "${MAIN}" extract long.jsonl --format ndjson | head -n 1; echo "\${PIPESTATUS[0]}" >&2`,
      ],
      {
        cwd: dir,
      },
    );
    let stderr = '';
    child.stderr.on('data', (d: Buffer) => (stderr += d.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr.trim()).toBe('0');
  });

  it('leaves whole lines when it is interrupted', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `d${i}`, text: STORY.repeat(30) }));
    write('longer.jsonl', lines.join('\n'));
    const child = spawn(
      process.execPath,
      [MAIN, 'extract', 'longer.jsonl', '--format', 'ndjson', '--format', 'json=x.json'],
      {
        cwd: dir,
      },
    );
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (d: string) => {
      if (stdout === '') child.kill('SIGINT');
      stdout += d;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(stdout.endsWith('\n')).toBe(true);
    expect(records(stdout).length).toBeGreaterThan(0);
    expect(readdirSync(dir).filter((f) => f === 'x.json' || f.startsWith('.'))).toEqual([]);
  });
});
