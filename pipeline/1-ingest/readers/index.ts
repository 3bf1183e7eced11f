/** The input formats, in the order in which the help names them. */
import type { Format, Reader } from '../reader.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

export const readers: readonly Reader[] = [text, markdown, html, json, jsonl];

/** The format of a file with this extension (lower case, with the point). */
export function formatOf(extension: string): Format | undefined {
  return readers.find((reader) => reader.extensions.includes(extension))?.format;
}

/** The reader of a format. */
export function readerOf(format: Format): Reader {
  return readers.find((reader) => reader.format === format)!;
}
