import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleControls } from '../../output/escape/controls.ts';
import { csvRow } from '../../output/escape/csv.ts';
import { escapeHtml, safeUrl } from '../../output/escape/html.ts';
import { jsonLine } from '../../output/escape/json-line.ts';
import { escapeMarkdown } from '../../output/escape/markdown.ts';

/** Any UTF-16: lone surrogates, controls, marks of all formats. */
const hostile = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
      fc.constantFrom(
        '\u0000',
        '\u001B[2J',
        '\u202E',
        '\u2028',
        '\u0085',
        '<',
        '>',
        '&',
        '"',
        "'",
        '`',
        '|',
        '](',
        '=',
        '+',
        '@',
      ),
      fc.constantFrom(
        '🚆',
        '</script>',
        'javascript:',
        '<img src=x onerror=alert(1)>',
        '\r\n',
        '\t',
        '＝',
        'é',
        'x',
        ' ',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('visibleControls', () => {
  it.each([
    ['plain text\nwith\ttabs', 'plain text\nwith\ttabs'],
    ['\u001B[2Jgone', '\\u{1b}[2Jgone'],
    ['\u009B31m', '\\u{9b}31m'],
    ['abc\u202Edcba', 'abc\\u{202e}dcba'],
    ['a\rb', 'a\\u{d}b'],
    ['\uD83D\uDE86 \uD83D', '\uD83D\uDE86 \\u{d83d}'],
  ])('%j reads %j', (text, shown) => expect(visibleControls(text)).toBe(shown));

  it('leaves no control in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visibleControls(text)).not.toMatch(
          /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/,
        );
      }),
    );
  });
});

describe('jsonLine', () => {
  it('is one line, well-formed, and gives the value back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = jsonLine({ text });
        expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029](?!$)/);
        // Lone surrogates would not survive UTF-8.
        expect(Buffer.from(line).toString()).toBe(line);
        expect(JSON.parse(line)).toEqual({ text });
      }),
    );
  });
});

describe('csvRow', () => {
  it.each([
    [['plain', 3, undefined, null, true], 'plain,3,,,true\r\n'],
    [['a,b', 'say "so"', 'two\nlines'], '"a,b","say ""so""","two\nlines"\r\n'],
    [['=1+1', '+1', '-1', '@x', '＝1'], "'=1+1,'+1,'-1,'@x,'＝1\r\n"],
    [["'=1", "'tis", '\tx'], "''=1,'tis,'\tx\r\n"],
    // A number stays a number.
    [[-3.5], '-3.5\r\n'],
  ])('%j', (cells, row) => expect(csvRow(cells)).toBe(row));

  it('gives every cell back, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (cells) => {
        const back = parseRow(csvRow(cells));
        for (const cell of back) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(back.map((c) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(c) ? c.slice(1) : c))).toEqual(cells);
      }),
    );
  });
});

/** A reader of RFC 4180 for one row. */
function parseRow(row: string): string[] {
  const cells: string[] = [];
  const body = row.slice(0, -2);
  let at = 0;
  while (at <= body.length) {
    let cell = '';
    if (body[at] === '"') {
      at++;
      for (; body[at] !== '"' || body[at + 1] === '"'; at++) {
        if (body[at] === '"') at++;
        cell += body[at];
      }
      at++;
    } else for (; at < body.length && body[at] !== ','; at++) cell += body[at];
    cells.push(cell);
    at++;
  }
  return cells;
}

describe('escapeHtml', () => {
  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['\u0000\u202E', '\\u{0}\\u{202e}'],
  ])('%j is %j', (text, html) => expect(escapeHtml(text)).toBe(html));

  it('lets no markup through', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it.each([
    ['https://example.org/a?b=1', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['https://example.org/ x', false],
  ])('a link to %j: %s', (url, allowed) => expect(safeUrl(url) !== undefined).toBe(allowed));
});

describe('escapeMarkdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['`code` *bold* _it_ [x](javascript:y)', '\\`code\\` \\*bold\\* \\_it\\_ \\[x\\]\\(javascript:y\\)'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['https://x.example', 'https&#58;//x.example'],
    ['two\nlines', 'two lines'],
  ])('%j is %j', (text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));
});
