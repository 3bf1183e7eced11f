import { TextDecoder } from 'node:util';
import { byteOrderMark } from './decode.ts';

const NEWLINE = 10;

export type Line = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly tooLong: true });

/**
 * UTF-16 with a byte order mark made UTF-8, chunk by chunk; other bytes pass as they are, without a UTF-8 mark.
 *
 * @throws TypeError when marked UTF-16 is none
 */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (head) {
      bytes = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (bytes.length < 3) {
        head = bytes;
        continue;
      }
      head = undefined;
      const mark = byteOrderMark(bytes);
      if (mark?.[0] === 'utf-8') bytes = bytes.subarray(3);
      else if (mark) decoder = new TextDecoder(mark[0], { fatal: true });
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (head && head.length > 0) yield head;
  if (decoder) yield Buffer.from(decoder.decode());
}

/**
 * Lines as bytes, without their ends, numbered from 1; empty ones are left out. Never holds more than one line and one
 * chunk; what is over `longest` bytes is told as too long and thrown away.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    while (start <= chunk.length) {
      const end = chunk.indexOf(NEWLINE, start);
      const part = chunk.subarray(start, end < 0 ? chunk.length : end);
      size += part.length;
      if (size <= longest) {
        if (part.length > 0) parts.push(part);
      } else parts = [];
      if (end < 0) break;
      if (size > 0) yield size > longest ? { number, tooLong: true } : { number, bytes: Buffer.concat(parts) };
      parts = [];
      size = 0;
      number++;
      start = end + 1;
    }
  }
  if (size > 0) yield size > longest ? { number, tooLong: true } : { number, bytes: Buffer.concat(parts) };
}
