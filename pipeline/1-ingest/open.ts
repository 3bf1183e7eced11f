import { open } from 'node:fs/promises';
import { decode } from './decode.ts';
import { IngestError, tooLong } from './errors.ts';
import { unreadable } from './find.ts';
import type { Limits, Opened } from './reader.ts';
import type { Source } from './sources.ts';

/** The first bytes are searched for the encoding that a page declares (WHATWG HTML, 13.2.3.2: 1,024). */
const DECLARATION = 4096;

async function* fileBytes(source: Source): AsyncGenerator<Uint8Array> {
  try {
    const handle = await open(source.path!, 'r');
    try {
      for await (const chunk of handle.createReadStream({ autoClose: false })) yield chunk as Uint8Array;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof IngestError || code === undefined) throw error;
    throw unreadable(source.place, code);
  }
}

/** All bytes, at most `most`. @throws IngestError E_TOO_LARGE */
async function collect(chunks: AsyncIterable<Uint8Array>, most: number, place: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw tooLong(place, most);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** A source as readers see it. Nothing is read before it is asked for. */
export function opened(source: Source, limits: Limits, stdin: AsyncIterable<Uint8Array>): Opened {
  const bytes = (): AsyncIterable<Uint8Array> => (source.path === null ? stdin : fileBytes(source));
  return {
    place: source.place,
    limits,
    bytes,
    async text({ maxBytes = limits.maxBytes, charset } = {}) {
      const all = await collect(bytes(), maxBytes, source.place);
      const head = Buffer.from(all.buffer, all.byteOffset, Math.min(all.byteLength, DECLARATION)).toString('latin1');
      const text = decode(all, source.place, charset?.(head));
      if (text.trim() === '') {
        throw new IngestError('E_EMPTY', source.place, 'the file is empty', 'remove it or give it its text');
      }
      return text;
    },
  };
}
