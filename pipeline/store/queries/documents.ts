/** Articles of a store. */
import type { FactKind, Region, Span } from '../../../extractors/contract.ts';
import type { Database } from '../database.ts';
import { searchTerms } from './filters.ts';

export interface StoredDocument {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly text: string;
}

/** A document in a list. */
export interface DocumentRow extends Omit<StoredDocument, 'text' | 'url'> {
  readonly status: 'ok' | 'failed';
  readonly facts: number;
  /** Disagreements that it takes part in. */
  readonly disagreements: number;
}

export interface DocumentList {
  readonly total: number;
  readonly rows: readonly DocumentRow[];
}

/** One page of documents, in the order in which they were read. @param q words of title, source or text */
export function listDocuments(db: Database, q: string | undefined, from: number, size: number): DocumentList {
  const where =
    q === undefined ? '' : 'WHERE d.number IN (SELECT rowid FROM documents_fts WHERE documents_fts MATCH @q)';
  const values = q === undefined ? {} : { q: searchTerms(q) };
  return {
    total: db.prepare(`SELECT count(*) FROM documents AS d ${where}`).pluck().get(values) as number,
    rows: db
      .prepare(
        `SELECT d.id, d.title, d.published, d.source, d.status,
           (SELECT count(*) FROM facts AS f WHERE f.document = d.id AND f.furniture = 0) AS facts,
           (SELECT count(DISTINCT c.finding) FROM claims AS c JOIN findings AS f ON f.id = c.finding
            WHERE c.document = d.id AND f.differs = 1) AS disagreements
         FROM documents AS d ${where} ORDER BY d.number LIMIT @size OFFSET @from`,
      )
      .all({ ...values, size, from }) as DocumentRow[],
  };
}

/** A fact as pages show it; offsets in UTF-16. */
export interface StoredFact extends Span {
  readonly kind: FactKind;
  readonly text: string;
  readonly meaning: string;
  /** The parts of a quotation; the fact itself otherwise. */
  readonly spans: readonly Span[];
}

export interface WholeDocument {
  readonly document: StoredDocument;
  readonly error: string | null;
  readonly regions: readonly Region[];
  /** Facts inside the article, ordered by start, the longer first. */
  readonly facts: readonly StoredFact[];
}

export function wholeDocument(db: Database, id: string): WholeDocument | undefined {
  const found = db
    .prepare<[string], StoredDocument & { error: string | null }>(
      'SELECT id, title, published, source, url, text, error_message AS error FROM documents WHERE id = ?',
    )
    .get(id);
  if (found === undefined) return undefined;
  const { error, ...document } = found;
  const regions = db
    .prepare<[string], Region>(
      'SELECT kind, start_utf16 AS start, end_utf16 AS end FROM regions WHERE document = ? ORDER BY start_utf16',
    )
    .all(id);
  const parts = new Map<string, Span[]>();
  const partRows = db
    .prepare<[string], Span & { fact: string }>(
      `SELECT p.fact, p.start_utf16 AS start, p.end_utf16 AS end FROM facts AS f JOIN quote_parts AS p ON p.fact = f.id
       WHERE f.document = ? ORDER BY p.fact, p.part`,
    )
    .all(id);
  for (const { fact, ...span } of partRows) parts.set(fact, [...(parts.get(fact) ?? []), span]);
  const facts = db
    .prepare<[string], StoredFact & { id: string }>(
      `SELECT id, kind, text, meaning, start_utf16 AS start, end_utf16 AS end FROM facts
       WHERE document = ? AND furniture = 0 ORDER BY start_utf16, end_utf16 DESC`,
    )
    .all(id)
    .map(({ id: fact, ...rest }) => ({ ...rest, spans: parts.get(fact) ?? [rest] }));
  return { document, error, regions, facts };
}
