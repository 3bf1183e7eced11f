import { comparisonRows, extractionRows } from '../../output/tables/rows.ts';
import type { Comparison } from '../../pipeline/model.ts';
import { type Database, openStore } from '../../pipeline/store/database.ts';
import { fingerprint } from '../../pipeline/store/fingerprint.ts';
import { beginRun } from '../../pipeline/store/writer.ts';

/** A store with one run in it. */
export async function storeOf(comparison: Comparison, path = ':memory:'): Promise<Database> {
  const db = await openStore(path);
  write(db, comparison);
  return db;
}

/** Writes a run in place of the one before. */
export function write(db: Database, comparison: Comparison): void {
  const run = beginRun(db, 'the store');
  for (const extraction of comparison.extractions) run.add(extractionRows(extraction));
  run.add(comparisonRows(comparison, fingerprint));
  run.commit();
}

/** Everything in a store: the rows of each table that is not the search's own. */
export function contents(db: Database): Record<string, unknown[]> {
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(tables.map((t) => [t, db.prepare(`SELECT * FROM ${t} ORDER BY rowid`).all()]));
}
