import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Format, Setting } from '../../output/contract.ts';
import { FORMATS } from '../../pipeline/cli/formats.ts';
import { type Ingested, ingest } from '../../pipeline/1-ingest/index.ts';
import { fromHtml } from '../../pipeline/1-ingest/readers/html.ts';
import { compareExtractions, extractDocument } from '../../pipeline/run.ts';
import { diagnostics, wirecheck } from '../support/cli.ts';
import { article, comparison } from './articles.ts';

const SETTING: Setting = { colour: false, width: 80, offsets: 'utf16' };

/** All that a format of text writes for an attack: its articles one by one, and compared. */
async function written(name: string, attack: string): Promise<string> {
  const format = (await FORMATS[name]!()) as Format;
  const writer = format.extractions(SETTING);
  const one = writer.begin() + writer.one(extractDocument(article(attack))) + writer.end();
  return one + format.comparison(comparison(attack), SETTING);
}

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-threats-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function read(inputs: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<Ingested[]> {
  const out: Ingested[] = [];
  for await (const one of ingest(inputs, stdin ? { stdin } : {})) out.push(one);
  return out;
}
const codes = (items: readonly Ingested[]): (string | undefined)[] =>
  items.map((one) => (one.ok ? undefined : one.record.error!.code));

describe('T1: markup in an article is text in our pages', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</title></style><script>alert(1)</script>',
    '--><script>alert(1)</script>',
    ']]><script>alert(1)</script>',
    'java\tscript:alert(1)',
    'javascript:alert(1)//https://example.org/',
    'data:text/html,<script>alert(1)</script>',
    '<a href="https://example.org" style="position:fixed">x</a>',
    '&lt;script&gt;',
  ])('%j', async (attack) => {
    const page = await written('html', attack);
    const offences: string[] = [];
    new Parser({
      onopentag(name, attributes) {
        if (['script', 'img', 'svg', 'iframe', 'object', 'embed', 'base', 'form'].includes(name)) offences.push(name);
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith('on') || key === 'style' || key === 'srcdoc') offences.push(`${name} ${key}`);
          if ((key === 'href' || key === 'src') && !/^(?:https?:\/\/|#)/.test(value)) offences.push(`${name} ${value}`);
        }
      },
    }).end(page);
    expect(offences).toEqual([]);
    expect(page).toContain('content="default-src &#39;none&#39;');
  });
});

describe('T2: no cell of a spreadsheet is a formula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1", '=cmd|" /C calc"!A0'])(
    '%j',
    async (attack) => {
      const rows = (await written('csv', attack)).split('\r\n');
      for (const row of rows) {
        for (const cell of row.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []) {
          const value = cell.startsWith('"') ? cell.slice(1, -1) : cell;
          // Numbers are ours and may be negative.
          if (!/^-?\d+(?:\.\d+)?$/.test(value)) expect(value).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        }
      }
    },
  );
});

describe('T3: nothing in an article moves a terminal', () => {
  const ATTACKS = [
    '\u001B[2J',
    '\u001B]8;;http://x\u0007',
    '\u001B]52;c;eA==\u0007',
    '\u009B31m',
    '\u202Eabc',
    '\u2066x',
    'a\rb',
    '\u007F',
  ];
  const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
  it.each(ATTACKS)('%j', async (attack) => {
    for (const name of ['text', 'md', 'html'] as const) expect(await written(name, attack)).not.toMatch(CONTROLS);
  });

  it('nor does the name of a file, or of an output', async () => {
    writeFileSync(join(dir, 'a\u001B[2J\u009B.txt'), '');
    const result = await wirecheck(['extract', 'a\u001B[2J\u009B.txt'], { cwd: dir });
    expect(result.stdout + result.stderr).not.toMatch(CONTROLS);
    const refused = await wirecheck(['extract', 'a.txt', '--format', 'json=no\u009B/where\u001B[2J.json'], {
      cwd: dir,
    });
    expect(refused.stderr).not.toMatch(CONTROLS);
  });
});

describe('T4: Markdown of an article stays its own', () => {
  it.each([
    '`code`',
    '[x](javascript:alert(1))',
    '![x](http://169.254.169.254/)',
    'a | b',
    '<b>x</b>',
    '# x',
    '\n- x',
    'http://x.example',
  ])('%j', async (attack) => {
    const out = (await written('md', attack)).replaceAll(/\\./g, '');
    expect(out).not.toMatch(/`|\]\(|<[a-z]|https?:\/\//);
  });
});

describe('T5: an id is never a path', () => {
  it('of odd ids, no file is made', async () => {
    const ids = [
      '../../etc/passwd',
      '/etc/passwd',
      'a\0b',
      'CON',
      'x'.repeat(300),
      'A',
      'a',
      '.',
      '..',
      'caf\u00e9',
      'cafe\u0301',
    ];
    writeFileSync(join(dir, 'ids.jsonl'), ids.map((id) => JSON.stringify({ id, text: 'Six people left.' })).join('\n'));
    const before = readdirSync(dir);
    const formats = ['json', 'ndjson', 'csv', 'html', 'md', 'text'].flatMap((f) => ['--format', `${f}=ids.${f}`]);
    const result = await wirecheck(['extract', 'ids.jsonl', ...formats], { cwd: dir });
    expect(result.code).toBe(0);
    const made = readdirSync(dir).filter((f) => !before.includes(f));
    expect(made.sort()).toEqual(['ids.csv', 'ids.html', 'ids.json', 'ids.md', 'ids.ndjson', 'ids.text']);
  });
});

describe('T6: what is read is not written', () => {
  it('an output is no input, under any name, nor in a folder that is read', async () => {
    const folder = mkdtempSync(join(dir, 'in-'));
    writeFileSync(join(folder, 'x.json'), '{"text":"Six people left."}');
    for (const args of [
      [folder, '--format', `json=${folder}/x.json`],
      [`${folder}/*.json`, '--format', `json=${folder}/../${folder.split('/').at(-1)}/x.json`],
    ]) {
      const result = await wirecheck(['extract', ...args], { cwd: dir });
      expect(result.code).toBe(2);
      expect(diagnostics(result)[0]!['msg']).toContain('is read; write somewhere else');
    }
  });
});

describe('T7: nothing compressed is unpacked', () => {
  const bomb = Buffer.alloc(20_000_000);
  it.each([
    ['a.txt.gz', gzipSync(bomb), 'E_UNKNOWN_TYPE'],
    ['a.txt', gzipSync(bomb), 'E_BINARY'],
    ['a.br', brotliCompressSync(bomb), 'E_UNKNOWN_TYPE'],
    ['b.txt', brotliCompressSync(bomb), 'E_BINARY'],
  ])('%s', async (name, content, code) => {
    const folder = mkdtempSync(join(dir, 'bomb-'));
    writeFileSync(join(folder, name), content);
    expect(codes(await read([folder]))).toEqual([code]);
  });
});

describe('T8: no entity of an article is resolved', () => {
  it('XML is refused, and a page’s declarations are nothing', async () => {
    const declarations =
      '<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>';
    const page = `${declarations}<html><body><p>Six people left &x; &b; on Tuesday, the police said.</p></body></html>`;
    const { text } = fromHtml(page, 'a.html');
    expect(text).not.toMatch(/root:|lollol/);
    const folder = mkdtempSync(join(dir, 'xml-'));
    writeFileSync(join(folder, 'feed.xml'), page);
    expect(codes(await read([folder]))).toEqual(['E_UNKNOWN_TYPE']);
  });
});

describe('T10: what is too large fails alone, and is never held whole', () => {
  it('a line of 600 MB', async () => {
    const part = Buffer.alloc(1_000_000, 'x');
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"a","text":"Six people left."}\n{"id":"b","text":"');
      for (let i = 0; i < 600; i++) yield part;
      yield Buffer.from('"}\n{"id":"c","text":"Six people left."}\n');
    }
    const before = process.memoryUsage().rss;
    expect(codes(await read(['-'], stdin()))).toEqual([undefined, 'E_TOO_LARGE', undefined]);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });
});

describe('T12: keys and ids that name prototypes', () => {
  const IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  it('are ids like any other, from the record to the findings', async () => {
    const extractions = IDS.map((id, i) =>
      extractDocument({
        id,
        source: id,
        published: '2024-05-31',
        text: `Police seized ${i + 5} pounds of cocaine in Harlow on Friday.`,
      }),
    );
    const compared = compareExtractions(extractions);
    expect(compared.events.flatMap(({ docs }) => docs).sort()).toEqual([...IDS].sort());
    for (const load of Object.values(FORMATS)) {
      expect((await load()).comparison(compared, SETTING).length).toBeGreaterThan(0);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('numbers that JSON rounds are no ids', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(
        '{"id":9007199254740992,"text":"x"}\n{"id":9007199254740993,"text":"x"}\n{"id":7,"text":"x"}\n',
      );
    }
    expect(codes(await read(['-'], stdin()))).toEqual(['E_RECORD', 'E_RECORD', undefined]);
  });
});
