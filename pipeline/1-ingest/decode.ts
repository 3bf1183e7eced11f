/**
 * Bytes to text: a byte order mark decides; then valid UTF-8; then the encoding that the file declares; then
 * Windows-1252 (the web's default, WHATWG Encoding Standard). What fits none of these is an error, never a guess.
 */
import { IngestError } from './errors.ts';

/**
 * Bytes 0x80 to 0x9f of Windows-1252. A table of our own: `new TextDecoder('windows-1252')` of Node 20.20 decodes them
 * as Latin-1 and so loses quotation marks and dashes. The five unassigned bytes stay control characters, as WHATWG has
 * it.
 */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes Windows-1252; every one of the 256 bytes has a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (c) => HIGH_CONTROLS[c.charCodeAt(0) - 0x80]!);
}

const WINDOWS_1252 = new Set([
  'windows-1252',
  'cp1252',
  'x-cp1252',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'us-ascii',
  'ascii',
]);
/** So much of a file is looked at to tell text from something else. */
const SAMPLE = 65_536;
/** Share of control bytes above which a file is not text. */
const MOST_CONTROLS = 0.02;
/** Fewer may be strays in a text. */
const FEWEST_CONTROLS = 8;
/** Share of zero bytes on one side of each pair that makes UTF-16 without a mark. */
const LEAST_UTF16 = 0.4;

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip archive (or a word processor file)'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['{\\rtf', 'an RTF file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old word processor file'],
];
const AS_TEXT = 'save it as UTF-8 text or HTML and try again';

/** Which byte order mark begins the bytes, and its length. */
export function byteOrderMark(bytes: Uint8Array): readonly ['utf-8' | 'utf-16le' | 'utf-16be', number] | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8', 3];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le', 2];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be', 2];
  return undefined;
}

/** Line and column, from 1, of a byte. */
function position(bytes: Uint8Array, at: number): string {
  let line = 1;
  let start = 0;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 10) {
      line++;
      start = i + 1;
    }
  }
  return `${line}:${at - start + 1}`;
}

/** Strict decoding; undefined when the bytes are not of that encoding, or when Node does not know it. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** UTF-16 without a mark, told by its zero bytes: `le` when the second byte of most pairs is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length & ~1, 4096);
  if (length < 4 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd / pairs > LEAST_UTF16 && even === 0) return 'utf-16le';
  if (even / pairs > LEAST_UTF16 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Throws E_BINARY for what is not text in any 8-bit encoding. */
function assertText(bytes: Uint8Array, place: string): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1');
  for (const [magic, name] of MAGIC) {
    if (head.startsWith(magic)) throw new IngestError('E_BINARY', place, `this is ${name}, not text`, AS_TEXT);
  }
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const c = bytes[i]!;
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13 && c !== 27) controls++;
  }
  if (controls >= FEWEST_CONTROLS && controls / length > MOST_CONTROLS) {
    throw new IngestError('E_BINARY', place, 'this is binary data, not text', AS_TEXT);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new IngestError(
      'E_BINARY',
      `${place}:${position(bytes, nul)}`,
      'a zero byte stands in the text',
      'remove the zero bytes, or save the file as UTF-8 text',
    );
  }
}

/** Where UTF-8 breaks first, and whether the rest is UTF-8 all the same: then the file is damaged, not Windows-1252. */
function damage(bytes: Uint8Array): { at: number; damaged: boolean } {
  let good = 0;
  let bad = 0;
  let at = -1;
  for (let i = 0; i < bytes.length; ) {
    const c = bytes[i]!;
    if (c < 0x80) {
      i++;
      continue;
    }
    const length = c >= 0xf0 && c < 0xf5 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 && c < 0xe0 ? 2 : 0;
    let whole = length > 0 && c < 0xf5;
    for (let k = 1; whole && k < length; k++) whole = (bytes[i + k]! & 0xc0) === 0x80;
    if (whole) {
      good++;
      i += length;
    } else {
      if (at < 0) at = i;
      bad++;
      i++;
    }
  }
  return { at: Math.max(at, 0), damaged: good >= 3 && good > bad };
}

/**
 * Decodes a file.
 *
 * @param declared the encoding that the file names itself (an HTML page's meta tag)
 * @returns the text without its byte order mark
 * @throws IngestError E_BINARY, E_ENCODING
 */
export function decode(bytes: Uint8Array, place: string, declared?: string): string {
  const mark = byteOrderMark(bytes);
  if (mark) {
    const text = strictly(mark[0], bytes);
    if (text !== undefined) return text;
    throw new IngestError('E_ENCODING', place, `the file is marked as ${mark[0]} but is not`, 'save it again as UTF-8');
  }
  const wide = unmarkedUtf16(bytes);
  const unmarked = wide && strictly(wide, bytes);
  if (unmarked !== undefined) return unmarked;
  assertText(bytes, place);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  const charset = declared?.trim().toLowerCase();
  if (charset && charset !== 'utf-8' && charset !== 'utf8' && !WINDOWS_1252.has(charset)) {
    const text = strictly(charset, bytes);
    if (text !== undefined) return text;
  }
  const { at, damaged } = damage(bytes);
  if (damaged) {
    throw new IngestError(
      'E_ENCODING',
      `${place}:${position(bytes, at)}`,
      'the text is UTF-8 with broken bytes',
      'fetch it again or save it as UTF-8',
    );
  }
  return decodeWindows1252(bytes);
}
