import { resolve } from 'node:path';
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { all, chunks, type Files, inFolder, told } from './support.ts';

const NUL = Buffer.from([0x61, 0x0a, 0x62, 0, 0x63]);
const article = 'Two people died when a bus left the road.';

describe('a document that fails names itself, the place and the remedy, and the others go on', () => {
  const rows: [what: string, files: Files, told: string[]][] = [
    ['empty file', { 'a.txt': '' }, ['a E_EMPTY a.txt: the file is empty; remove it or give it its text']],
    ['white space', { 'a.txt': ' \r\n\t\n' }, ['a E_EMPTY a.txt: the file is empty; remove it or give it its text']],
    [
      'binary file',
      { 'a.txt': Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 7) % 256)) },
      ['a E_BINARY a.txt: this is binary data, not text; save it as UTF-8 text or HTML and try again'],
    ],
    [
      'PDF under a wrong name',
      { 'a.txt': '%PDF-1.7 …' },
      ['a E_BINARY a.txt: this is a PDF file, not text; save it as UTF-8 text or HTML and try again'],
    ],
    [
      'zero byte',
      { 'a.txt': NUL },
      ['a E_BINARY a.txt:2:2: a zero byte stands in the text; remove the zero bytes, or save the file as UTF-8 text'],
    ],
    [
      'unknown extension',
      { 'a.docx': 'x' },
      ['a.docx E_UNKNOWN_TYPE a.docx: word processor files are not read; save the article as .txt or .html'],
    ],
    [
      'PDF, a feed and a table by their names',
      { 'a.pdf': '%PDF-1.7 …', 'b.rss': '<rss/>', 'c.csv': 'a,b' },
      [
        'a.pdf E_UNKNOWN_TYPE a.pdf: PDF files are not read; save the article as .txt or .html',
        'b.rss E_UNKNOWN_TYPE b.rss: this is a feed, which holds no whole articles; save the pages that it links to',
        'c.csv E_UNKNOWN_TYPE c.csv: tables are not read; write a line of JSON for each article: {"id":"a1","text":"…"}, as .jsonl',
      ],
    ],
    [
      'a feed, and other XML, under names for text',
      {
        'a.txt': '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>',
        'b.txt': '<?xml version="1.0"?><nitf/>',
      },
      [
        'a E_UNKNOWN_TYPE a.txt: this is a feed, which holds no whole articles; save the pages that it links to',
        'b E_UNKNOWN_TYPE b.txt: this is XML, not text; save the article as .txt or .html',
      ],
    ],
    [
      'no extension',
      { README: 'x' },
      [
        'README E_UNKNOWN_TYPE README: a file without an extension; rename or convert it to .txt, .md, .html, .json, .jsonl or .ndjson',
      ],
    ],
    [
      'broken UTF-8',
      { 'a.txt': Buffer.concat([Buffer.from('été\nété '), Buffer.from([0xc3])]) },
      ['a E_ENCODING a.txt:2:7: the text is UTF-8 with broken bytes; fetch it again or save it as UTF-8'],
    ],
    [
      'a mark that lies',
      { 'a.txt': Buffer.from([0xff, 0xfe, 0x41]) },
      ['a E_ENCODING a.txt: the file is marked as utf-16le but is not; save it again as UTF-8'],
    ],
    [
      'malformed JSON line',
      { 'f.jsonl': '{"id":"a","text":"x"}\n{"id":"b" "text":"x"}\n{"id":"c","text":"x"}' },
      [
        'a',
        "f.jsonl:2:11 E_JSON f.jsonl:2:11: not valid JSON (Expected ',' or '}' after property value); mend or remove the line",
        'c',
      ],
    ],
    [
      'line that is not UTF-8',
      { 'f.jsonl': Buffer.from([0x22, 0xe9, 0x22, 0x0a]) },
      ['f.jsonl:1 E_ENCODING f.jsonl:1: the line is not UTF-8; save the file as UTF-8'],
    ],
    [
      'malformed JSON file',
      { 'f.json': '{"id":"a",\n"text":"x",,}' },
      ['f E_JSON f.json:2:12: not valid JSON (Expected double-quoted property name); mend the file'],
    ],
    [
      'record without text',
      { 'f.jsonl': '{"id":"a"}' },
      ['f.jsonl:1 E_RECORD f.jsonl:1: the record has no text; give "text" the words of the article'],
    ],
    [
      'record without id',
      { 'f.jsonl': '\n\n{"text":"x"}' },
      ['f.jsonl:3 E_RECORD f.jsonl:3: the record has no id; give "id" a name of its own'],
    ],
    [
      'record of empty text',
      { 'f.jsonl': '{"id":"a","text":" "}' },
      ['f.jsonl:1 E_EMPTY f.jsonl:1: the text is empty; remove the record or give it its text'],
    ],
    [
      'no record at all',
      { 'f.jsonl': '[1]\n7' },
      [
        'f.jsonl:1 E_RECORD f.jsonl:1: this is not a record; write an object such as {"id":"a1","text":"…"}',
        'f.jsonl:2 E_RECORD f.jsonl:2: this is not a record; write an object such as {"id":"a1","text":"…"}',
      ],
    ],
    [
      'number too large to be an id',
      { 'f.jsonl': '{"id":9007199254740993,"text":"x"}' },
      ['f.jsonl:1 E_RECORD f.jsonl:1: "id" is a number that JSON cannot hold exactly; write it as a string'],
    ],
    [
      'invalid date',
      { 'f.jsonl': '{"id":"a","text":"x","published":"2024-02-31"}' },
      ['f.jsonl:1 E_DATE f.jsonl:1: "published" is "2024-02-31", which is no date; write it as 2024-05-31'],
    ],
    [
      'invalid date in front matter',
      { 'a.txt': '---\ntitle: Storm\ndate: last week\n---\nText.' },
      ['a E_DATE a.txt:3: "published" is "last week", which is no date; write it as 2024-05-31'],
    ],
    [
      'repeated id in one file',
      { 'f.jsonl': '{"id":"a","text":"x"}\n{"id":"a","text":"y"}' },
      [
        'a',
        'f.jsonl:2 E_DUPLICATE_ID f.jsonl:2: the id "a" is taken by f.jsonl:1; give one of the two another id or name',
      ],
    ],
    [
      'repeated id in two',
      { 'a.txt': 'x', 'f.jsonl': '{"id":"a","text":"x"}' },
      ['a', 'f.jsonl:1 E_DUPLICATE_ID f.jsonl:1: the id "a" is taken by a.txt; give one of the two another id or name'],
    ],
    [
      'large article',
      { 'a.txt': article.repeat(500_000), 'b.txt': article },
      [
        'a E_TOO_LARGE a.txt: the document is larger than 10 MB, the most that one may have; split it into its articles',
        'b',
      ],
    ],
    [
      'large record',
      { 'f.jsonl': `{"id":"a","text":"${'x'.repeat(11_000_000)}"}\n{"id":"b","text":"x"}` },
      [
        'f.jsonl:1 E_TOO_LARGE f.jsonl:1: the document is larger than 10 MB, the most that one may have; split it into its articles',
        'b',
      ],
    ],
    [
      'line without end',
      { 'f.jsonl': `{"id":"a","text":"${'x'.repeat(31_000_000)}"}\n{"id":"b","text":"x"}` },
      [
        'f.jsonl:1 E_TOO_LARGE f.jsonl:1: the document is larger than 10 MB, the most that one may have; split it into its articles',
        'b',
      ],
    ],
    [
      'link out of the folder',
      { 'a.txt': { link: '/etc/passwd' } },
      ['a E_OUTSIDE a.txt: this link leads out of the folder; name its target itself, or give --follow-links'],
    ],
    [
      'link to nowhere',
      { 'a.txt': { link: 'gone' } },
      ['a E_UNREADABLE a.txt: this link leads nowhere; remove or mend it'],
    ],
    ['link within the folder', { 'a.txt': 'x', 'b.txt': { link: 'a.txt' }, loop: { link: '.' } }, ['a']],
    [
      'name that steers terminals',
      { 'a\u001b[2J.txt': '' },
      ['a\u001b[2J E_EMPTY a\\u{1b}[2J.txt: the file is empty; remove it or give it its text'],
    ],
  ];
  it.each(rows)('%s', async (_, files, expected) => {
    expect(await inFolder(files, async (folder) => told(await all([folder]), folder))).toEqual(expected);
  });

  it('a folder without articles', async () => {
    const items = await inFolder({ 'x/a.png': 'x' }, async (folder) => told(await all([`${folder}/x`]), folder));
    expect(items).toEqual([
      'x E_NO_ARTICLES x: the folder holds no articles; put .txt, .md, .html, .json, .jsonl or .ndjson files in it',
    ]);
  });

  it('a link out of the folder is followed when asked, and links in circles end', async () => {
    await inFolder({ 'away/b.txt': 'x', 'in/a.txt': 'x' }, async (folder) => {
      symlinkSync(resolve(folder, 'away'), `${folder}/in/out`);
      symlinkSync(resolve(folder, 'in'), `${folder}/away/back`);
      const items = await all([`${folder}/in`], { followLinks: true });
      expect(told(items, folder)).toEqual(['a', 'out/b']);
    });
  });

  it('a file that the system refuses to read', async () => {
    const items = await inFolder({ 'a.txt': { link: 'b.txt' }, 'b.txt': { link: 'a.txt' } }, (folder) =>
      all([`${folder}/a.txt`]),
    );
    expect(items).toMatchObject([{ ok: false, record: { error: { code: 'E_UNREADABLE' } } }]);
  });

  it('wrong usage stops before anything is read', async () => {
    await expect(all([])).rejects.toThrow('nothing to read');
    await expect(all(['no-such-file.txt'])).rejects.toThrow('no-such-file.txt: no such file or folder');
    await expect(all(['https://example.org/a?b=1'])).rejects.toThrow(
      'nothing is fetched from the network; save the page',
    );
    await expect(all(['no-such-*.txt'])).rejects.toThrow('no-such-*.txt: no file matches');
    await expect(all(['-'], { published: 'soon', stdin: chunks('x') })).rejects.toThrow('--published soon: not a date');
  });

  it('odd characters in a record are kept and told', async () => {
    const [item] = await all(['-'], { stdin: chunks('{"id":"a","text":"\\ud83d x \\u0000"}\n') });
    expect(item).toMatchObject({ ok: true, document: { text: '\ud83d x \0' } });
    expect(item!.ok && item!.warnings?.map((w) => w.message)).toEqual([
      'standard input:1: the text holds NUL characters; kept as they are, clean the source if you can',
      'standard input:1: the text holds halves of surrogate pairs; kept as they are, clean the source if you can',
    ]);
  });

  it('keys that name prototypes do no harm', async () => {
    const line =
      '{"id":"__proto__","text":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}\n';
    const items = await all(['-'], { stdin: chunks(line, line.replace('"__proto__"', '"toString"')) });
    expect(told(items)).toEqual(['__proto__', 'toString']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys((items[0] as { document: object }).document).sort()).toEqual(['id', 'text']);
  });
});
