/** Words of an audit: names for documents, lists, and claims on one line. */
import { DRAFT } from './remark.ts';

/** "A", "A and B", "A, B and C"; of more than `most` the rest is counted. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The draft by its words, with a capital where it opens a sentence. */
export const readable = (message: string): string =>
  oneLine(message)
    .replaceAll(/(^|[.:] )\u0001draft/g, '$1The draft')
    .replaceAll(DRAFT, 'the draft');
