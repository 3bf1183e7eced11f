/** How the review names articles of a store. */
import type { StoredDocument } from '../../pipeline/store/queries/documents.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { day, tidyId } from '../html/names.ts';

/** Source and day, as HTML; the last part of the document's id where the source is not known. */
export function nameOf({ id, source, published }: Pick<StoredDocument, 'id' | 'source' | 'published'>): string {
  const when = published === null ? '' : ` <span class="when">${day(published)}</span>`;
  return `<span class="source-name">${h(source ?? tidyId(id))}</span>${when}`;
}
