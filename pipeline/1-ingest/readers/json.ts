import { IngestError } from '../errors.ts';
import { textStretches } from '../json-places.ts';
import { linesOf } from '../positions.ts';
import type { Content, Reader } from '../reader.ts';

/**
 * Parses JSON.
 *
 * @param oneLine whether `place` names the line already
 * @throws IngestError E_JSON that names line and column where the engine tells
 */
export function parseJson(text: string, place: string, remedy: string, oneLine = false): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /at position (\d+)/.exec(message);
    const reason = message
      .replace(/,? ?(?:"|\.\.\.).{0,60} is not valid JSON$|in JSON at position \d+.*$/su, '')
      .trim();
    const where = at ? position(text, Number(at[1]), oneLine) : undefined;
    throw new IngestError('E_JSON', place + (where ? `:${where}` : ''), `not valid JSON (${reason})`, remedy);
  }
}

function position(text: string, at: number, oneLine: boolean): string {
  const before = text.slice(0, at);
  if (oneLine) return String(at + 1);
  const line = before.split('\n').length;
  return `${line}:${at - before.lastIndexOf('\n')}`;
}

/** One record, or a list of records. A lone record without an id takes the file's. */
export const json: Reader = {
  format: 'json',
  extensions: ['.json'],
  streams: false,
  async *read(file) {
    // Loads the schema library, which files of text never need.
    const { fromRecord } = await import('../record.ts');
    const text = await file.text({ maxBytes: file.limits.maxArrayBytes });
    const value = parseJson(text, file.place, 'mend the file');
    const lines = file.limits.positions ? linesOf(text) : undefined;
    if (!Array.isArray(value)) {
      yield { ...fromRecord(value, file.place, file.limits, false), ...stretchesAt(['text']) };
      return;
    }
    if (value.length === 0) throw new IngestError('E_EMPTY', file.place, 'the list is empty', 'put records in it');
    for (const [i, item] of value.entries()) yield one(item, i);

    function stretchesAt(path: readonly (string | number)[]): Pick<Content, 'stretches'> {
      return lines ? { stretches: textStretches(text, path, lines) } : {};
    }

    function one(item: unknown, i: number): Content | IngestError {
      try {
        return { ...fromRecord(item, `${file.place}[${i}]`, file.limits), ...stretchesAt([i, 'text']) };
      } catch (error) {
        if (error instanceof IngestError) return error;
        throw error;
      }
    }
  },
};
