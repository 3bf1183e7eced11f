/** Where a claim comes from, as reports name it. */
import type { Comparison, DocumentRecord } from '../pipeline/model.ts';

/** "Harbor Wire, 2024-05-31"; the document's id where no source is known, its day where a date is known. */
export function provenance(document: DocumentRecord): string {
  const day = document.published?.slice(0, 10);
  return `${document.source ?? document.id}${day === undefined ? '' : `, ${day}`}`;
}

/** Documents and texts by id. */
export function library({ extractions }: Comparison): ReadonlyMap<string, { document: DocumentRecord; text: string }> {
  return new Map(extractions.map((e) => [e.document.id, e]));
}
