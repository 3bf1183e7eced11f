/** Documents and their regions as tables. */
import type { Region } from '../../extractors/contract.ts';
import type { Extraction } from '../../pipeline/model.ts';
import { integer, type Placed, spanColumns, type Table, text } from './table.ts';

export const DOCUMENTS: Table<Extraction & Placed> = {
  name: 'documents',
  columns: [
    text('id', ({ document }) => document.id),
    text('title', ({ document }) => document.title),
    text('published', ({ document }) => document.published),
    text('source', ({ document }) => document.source),
    text('url', ({ document }) => document.url),
    text('status', ({ document }) => document.status),
    text('error_code', ({ document }) => document.error?.code),
    text('error_message', ({ document }) => document.error?.message),
    integer('length_utf16', (e) => e.text.length),
    integer('length_char', (e) => e.chars(e.text.length)),
    text('text', (e) => e.text),
  ],
};

interface OfDocument extends Placed {
  readonly document: string;
}

export const REGIONS: Table<OfDocument & { readonly region: Region }> = {
  name: 'regions',
  columns: [
    text('document', (r) => r.document),
    text('kind', (r) => r.region.kind),
    ...spanColumns<OfDocument & { readonly region: Region }>('', (r) => r.region),
  ],
};
