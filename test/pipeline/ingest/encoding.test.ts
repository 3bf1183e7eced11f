import { describe, expect, it } from 'vitest';
import { decode, decodeWindows1252 } from '../../../pipeline/1-ingest/decode.ts';
import { all, chunks, inFolder } from './support.ts';

const STORY = 'Zoë said “5 °C” – naïve.';
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('bytes become text, without their mark', () => {
  const rows: [what: string, bytes: Buffer, text: string][] = [
    ['UTF-8', Buffer.from(STORY), STORY],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${STORY}`), STORY],
    ['UTF-16, little end first', utf16(`\ufeff${STORY}`, false), STORY],
    ['UTF-16, big end first', utf16(`\ufeff${STORY}`, true), STORY],
    ['UTF-16 without a mark', utf16('Two people died.', false), 'Two people died.'],
    ['UTF-16 without a mark, big end first', utf16('Two people died.', true), 'Two people died.'],
    ['Windows-1252', Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]), '“Hi” – €5'],
    ['Windows-1252, one byte', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'café'],
    ['CRLF is kept', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['a mark inside is text', Buffer.from('a\ufeffb'), 'a\ufeffb'],
  ];
  it.each(rows)('%s', (_, bytes, text) => {
    expect(decode(bytes, 'a.txt')).toBe(text);
  });

  it('all 256 bytes of Windows-1252 (WHATWG Encoding Standard, index windows-1252)', () => {
    const text = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, i) => i));
    expect(text).toHaveLength(256);
    expect(text.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    for (let i = 0; i < 256; i++) if (i < 0x80 || i >= 0xa0) expect(text.charCodeAt(i)).toBe(i);
  });
});

describe('what a page declares', () => {
  const page = (charset: string, text: string): string =>
    `<html><head><meta charset=${charset}></head><body><p>${text}</p></body></html>`;
  const rows: [what: string, bytes: Buffer, text: string][] = [
    ['its encoding is used', Buffer.from(page('"iso-8859-2"', 'Wa\u00b3\u00easa'), 'latin1'), 'Wałęsa'],
    ['UTF-8 that says otherwise is UTF-8', Buffer.from(page('windows-1252', 'Zoë')), 'Zoë'],
    ['Windows-1252 that says UTF-8', Buffer.from(page('utf-8', 'Zo\u00eb'), 'latin1'), 'Zoë'],
    ['an encoding that nobody knows', Buffer.from(page("'x-none'", 'Zo\u00eb'), 'latin1'), 'Zoë'],
    [
      'the old way',
      Buffer.from(
        '<meta http-equiv=content-type content="text/html; charset=koi8-r"><p>\u00cd\u00c9\u00d2</p>',
        'latin1',
      ),
      'мир',
    ],
  ];
  it.each(rows)('%s', async (_, bytes, text) => {
    const items = await inFolder({ 'a.html': bytes }, (folder) => all([folder]));
    expect(items).toMatchObject([{ ok: true, document: { text } }]);
  });
});

describe('records a line', () => {
  const record = '{"id":"a","text":"Zoë"}\r\n{"id":"b","text":"é"}\r\n';
  const rows: [what: string, parts: Uint8Array[]][] = [
    ['UTF-8 with a mark', [Buffer.from(`\ufeff${record}`)]],
    ['UTF-16', [utf16(`\ufeff${record}`, false)]],
    ['byte by byte', [...Buffer.from(record)].map((byte) => Uint8Array.of(byte))],
    ['UTF-16, byte by byte', [...utf16(`\ufeff${record}`, true)].map((byte) => Uint8Array.of(byte))],
  ];
  it.each(rows)('%s', async (_, parts) => {
    const items = await all(['-'], { stdin: chunks(...parts), stdinFormat: 'jsonl' });
    expect(items).toMatchObject([{ document: { id: 'a', text: 'Zoë' } }, { document: { id: 'b', text: 'é' } }]);
  });
});
