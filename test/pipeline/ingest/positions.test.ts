import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../../pipeline/1-ingest/index.ts';
import { placeOf } from '../../../pipeline/1-ingest/json-places.ts';
import { type ColumnUnit, linesOf, pageStretches, positionAt } from '../../../pipeline/1-ingest/positions.ts';
import { growth } from '../../support/growth.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-positions-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Line and column of each occurrence of `words` in the documents of a file, as the file's own text has them. */
async function placesOf(name: string, content: string, words: string, unit: ColumnUnit = 'utf16'): Promise<string[]> {
  const path = join(dir, name);
  writeFileSync(path, content);
  const out: string[] = [];
  for await (const one of ingest([path], { positions: true })) {
    if (!one.ok) throw new Error(one.record.error!.message);
    const { text } = one.document;
    const stretches = one.origin!.stretches ?? linesOf(text);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const { line, column } = positionAt(stretches, text, at, unit);
      out.push(`${line}:${column}`);
    }
  }
  return out;
}

const page = (body: string): string =>
  `<!doctype html>\n<html><head><title>A ferry sank</title></head>\n<body><article>\n<h1>A ferry sank</h1>\n${body}\n</article></body></html>\n`;
const filler =
  '<p>The harbour master said that the sea was the worst in ten years, and that the boats would stay in.</p>';

describe('lines and columns', () => {
  it.each<[string, string, string, string, ColumnUnit, string[]]>([
    ['text', 'a.txt', 'One.\n\nTwo 14 and 14.\n', '14', 'utf16', ['3:5', '3:12']],
    ['text with CRLF', 'a.txt', 'One.\r\n\r\nTwo 14.\r\n', '14', 'utf16', ['3:5']],
    ['a byte order mark is no column', 'a.txt', '\uFEFF14 men.\n', '14', 'utf16', ['1:1']],
    ['front matter is part of the file', 'a.md', '---\ntitle: x\n---\n\n14 men.\n', '14', 'utf16', ['5:1']],
    ['a page', 'a.html', page(`<p>The ferry\n   had <b>14</b> men.</p>${filler}`), '14', 'utf16', ['6:11']],
    ['entities before it', 'a.html', page(`<p>A &amp; B &mdash; 14 men.</p>${filler}`), '14', 'utf16', ['5:22']],
    ['an entity itself', 'a.html', page(`<p>A &pound;14 fine.</p>${filler}`), '£14', 'utf16', ['5:6']],
    ['after a line break', 'a.html', page(`<p>One<br>14 men.</p>${filler}`), '14', 'utf16', ['5:11']],
    ['CRLF in a page', 'a.html', page(`<p>One\r\ntwo 14.</p>${filler}`), '14', 'utf16', ['6:5']],
    ['astral characters', 'a.html', page(`<p>🚢🚢 14 men.</p>${filler}`), '14', 'utf16', ['5:9']],
    ['astral characters as one', 'a.html', page(`<p>🚢🚢 14 men.</p>${filler}`), '14', 'codepoint', ['5:7']],
    ['a record', 'a.json', '{\n  "id": "x",\n  "text": "One.\\n14 men."\n}', '14', 'utf16', ['3:18']],
    ['a list', 'a.json', '[{"id":"x","text":"A 1."},\n {"id":"y","text":"A 14."}]', '14', 'utf16', ['2:22']],
    ['a record a line', 'a.jsonl', '{"id":1,"text":"A."}\n{"text":"A \\u00e9\\"14","id":2}', '14', 'utf16', ['2:20']],
    ['the last of two texts', 'a.jsonl', '{"text":"14","id":1,"text":"14 men"}', '14', 'utf16', ['1:29']],
  ])('%s', async (_, name, content, words, unit, expected) => {
    expect(await placesOf(name, content, words, unit)).toEqual(expected);
  });

  it('lead to the same words in the fixtures’ pages and records', async () => {
    let checked = 0;
    for await (const one of ingest(['fixtures'], { positions: true })) {
      if (!one.ok || one.origin?.stretches === undefined) continue;
      const lines = readFileSync(one.origin.file, 'utf8').split('\n');
      const { text } = one.document;
      for (const { 0: word, index } of text.matchAll(/[A-Za-z]{4,}/g)) {
        const { line, column } = positionAt(one.origin.stretches, text, index);
        expect(lines[line - 1]!.slice(column - 1, column - 1 + word.length)).toBe(word);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('are found in one pass, also on a page of one line', () => {
    const make = (n: number) => ({
      file: 'x'.repeat(n),
      runs: Array.from({ length: n / 10 }, (_, i) => [i, 10 * i] as const),
    });
    expect(growth(make, ({ file, runs }) => pageStretches(file, runs), 1_000_000)).toBeLessThan(8);
  });
});

describe('the place of a value in JSON', () => {
  const json = '{"a": {"b": [1, "x,]}", {"c": null}]}, "a\\u0062": 7 }';
  it.each<[(string | number)[], string]>([
    [[], '{"a"'],
    [['a'], '{"b"'],
    [['a', 'b'], '[1, '],
    [['a', 'b', 1], '"x,]'],
    [['a', 'b', 2, 'c'], 'null'],
    [['ab'], '7 }'],
    [['a', 'nothing', 3], '{"b"'],
  ])('%j', (path, start) => {
    expect(json.slice(placeOf(json, path)).startsWith(start)).toBe(true);
  });
});
