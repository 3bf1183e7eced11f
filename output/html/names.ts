/** How the report names documents and days. */
import type { DocumentRecord } from '../../pipeline/model.ts';
import { escapeHtml } from '../escape/html.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `<time>` with the day as newspapers print it: "May 31, 2024". */
export function day(published: string): string {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published) ?? [];
  const name = m === undefined ? undefined : MONTHS[Number(m) - 1];
  const text = name === undefined ? published : `${name} ${Number(d)}, ${y}`;
  return `<time datetime="${escapeHtml(published)}">${escapeHtml(text)}</time>`;
}

/** Source and day, as HTML; the document's id where the source is not known. */
export function dateline(document: DocumentRecord): string {
  const { id, source, published } = document;
  return `${escapeHtml(source ?? id)}${published === undefined ? '' : ` · ${day(published)}`}`;
}

/** An id as a heading: the last part of its path. */
export const tidyId = (id: string): string => id.split('/').at(-1)!;
