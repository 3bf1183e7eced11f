/** The claims of a finding, with the articles that make them. */
import type { Claim } from '../../model.ts';
import type { Database } from '../database.ts';
import type { StoredDocument } from './documents.ts';

/** A claim as a reviewer sees it. */
export interface StoredClaim extends Claim {
  /** Claims of one group agree; groups differ. From 1. */
  readonly group: number;
  readonly document: StoredDocument;
}

interface ClaimRow {
  group: number;
  doc: string;
  fact: string | null;
  text: string;
  value: string | null;
  number: number | null;
  min: number | null;
  max: number | null;
  unit: string | null;
  base_value: number | null;
  base_min: number | null;
  base_max: number | null;
  base_unit: string | null;
  start: number;
  end: number;
  sentence_start: number;
  sentence_end: number;
}

/** The claims of a finding in their order; offsets in UTF-16. */
export function claimsOf(db: Database, finding: string): StoredClaim[] {
  const rows = db
    .prepare<[string], ClaimRow>(
      `SELECT c.group_number AS "group", c.document AS doc, c.fact, c.text, c.value, c.number, c.min, c.max, c.unit,
         q.base_value, c.base_min, c.base_max, c.base_unit, c.start_utf16 AS start, c.end_utf16 AS end,
         c.sentence_start_utf16 AS sentence_start, c.sentence_end_utf16 AS sentence_end
       FROM claims c LEFT JOIN quantities q ON q.fact = c.fact
       WHERE c.finding = ? ORDER BY c.number_in_finding`,
    )
    .all(finding);
  const documents = new Map<string, StoredDocument>();
  const of = db.prepare<[string], StoredDocument>(
    'SELECT id, title, published, source, url, text FROM documents WHERE id = ?',
  );
  return rows.map((row) => {
    const document = documents.get(row.doc) ?? of.get(row.doc)!;
    documents.set(row.doc, document);
    return { ...claim(row), group: row.group, document };
  });
}

function claim(row: ClaimRow): Claim {
  const { doc, text, start, end, fact, value, number, min, max, unit, base_value, base_min, base_max, base_unit } = row;
  return {
    doc,
    text,
    start,
    end,
    sentence: { start: row.sentence_start, end: row.sentence_end },
    ...(fact === null ? {} : { fact }),
    ...(value === null ? {} : { value: number ?? value }),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(unit === null ? {} : { unit }),
    ...(base_value === null || unit === base_unit ? {} : { base: base_value }),
    ...(base_unit === null ? {} : { interval: { min: base_min, max: base_max, unit: base_unit } }),
  };
}
