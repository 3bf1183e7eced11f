import { IngestError, tooLong } from '../errors.ts';
import { textStretches } from '../json-places.ts';
import { asUtf8, type Line, lines } from '../lines.ts';
import type { Content, Limits, Reader } from '../reader.ts';
import type { fromRecord } from '../record.ts';
import { parseJson } from './json.ts';

/** An escape such as \u00e9 takes six bytes for a letter. */
const BYTES_A_CHARACTER = 3;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A record a line, read as a stream: one line is held at a time, so that files of any size pass. */
export const jsonl: Reader = {
  format: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  streams: true,
  async *read(file) {
    let empty = true;
    // Loads the schema library, which files of text never need.
    const { fromRecord: check } = await import('../record.ts');
    try {
      for await (const line of lines(asUtf8(file.bytes()), file.limits.maxBytes * BYTES_A_CHARACTER)) {
        const content = record(line, `${file.place}:${line.number}`, file.limits, check);
        if (content === undefined) continue;
        empty = false;
        yield content;
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new IngestError('E_ENCODING', file.place, 'the file is marked as UTF-16 but is not', 'save it as UTF-8');
    }
    if (empty) throw new IngestError('E_EMPTY', file.place, 'the file is empty', 'put a record on each line');
  },
};

/** The document of a line; undefined for a line of white space. */
function record(
  line: Line,
  place: string,
  limits: Limits,
  check: typeof fromRecord,
): Content | IngestError | undefined {
  if ('tooLong' in line) return tooLong(place, limits.maxBytes);
  let text: string;
  try {
    text = utf8.decode(line.bytes);
  } catch {
    return new IngestError('E_ENCODING', place, 'the line is not UTF-8', 'save the file as UTF-8');
  }
  if (text.trim() === '') return undefined;
  try {
    const content = check(parseJson(text, place, 'mend or remove the line', true), place, limits);
    if (!limits.positions) return content;
    return { ...content, stretches: textStretches(text, ['text'], [[0, line.number, 1, 1]]) };
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
}
