import type { Format } from './reader.ts';

/** So many bytes without a line end are enough to decide. */
const ENOUGH = 65_536;

/** The format of what begins so: records a line, JSON, a page, or text. */
export function formatOfHead(head: string): Format {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html';
  const first = start.split('\n', 1)[0]!.trimEnd();
  if (/^\{\s*(?:"|\}|$)/.test(first)) {
    return first.endsWith('}') || first.length >= ENOUGH ? 'jsonl' : 'json';
  }
  return /^\[\s*(?:\{|$)/.test(first) && /^\[\s*\{/.test(start) ? 'json' : 'text';
}

/**
 * Looks at the first line of a stream without losing it: the format, and all the bytes again. Waits for one line only,
 * so that a filter can answer its first record before the second arrives.
 */
export async function sniff(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ format: Format; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let head = '';
  while (size < ENOUGH && !(head.trimStart().length > 1 && head.trimStart().includes('\n'))) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
    head = Buffer.concat(held).toString(isWide(held[0]!) ? 'utf16le' : 'utf8');
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    try {
      yield* held;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { format: formatOfHead(head), bytes: again() };
}

const isWide = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
