/** Writes a run into a store, in one transaction: either all of it is there, or nothing has changed. */
import type { Statement } from 'better-sqlite3';
import { cannotOpen, type Database } from './database.ts';

/** A row as the writer takes it; names of tables and columns are the program's own, never an article's. */
export interface StoreRow {
  readonly table: { readonly name: string; readonly columns: readonly { readonly name: string }[] };
  readonly cells: readonly (string | number | boolean | null)[];
}

export interface StoreWriter {
  /** Adds rows, their values as bound parameters. @throws StoreError */
  add(rows: Iterable<StoreRow>): void;
  /** Makes the run final. @throws StoreError */
  commit(): void;
  /** Leaves the store as it was. */
  rollback(): void;
}

/** The tables of a run; those that others point to last. Decisions are not among them. */
const OF_A_RUN = [
  'claims',
  'findings',
  'event_documents',
  'events',
  'quote_parts',
  'quotes',
  'agencies',
  'quantities',
  'dates',
  'facts',
  'regions',
  'documents',
];

/** Begins a run, which takes the place of the one before; decisions stay. @throws StoreError */
export function beginRun(db: Database, path: string): StoreWriter {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw cannotOpen(path, error);
    }
  };
  guarded(() => {
    db.exec('BEGIN IMMEDIATE');
    for (const table of OF_A_RUN) db.exec(`DELETE FROM ${table}`);
  });
  const inserts = new Map<string, Statement>();
  const insert = ({ name, columns }: StoreRow['table']): Statement => {
    const known = inserts.get(name);
    if (known !== undefined) return known;
    const names = columns.map((c) => c.name).join(', ');
    const made = db.prepare(`INSERT INTO ${name} (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
    inserts.set(name, made);
    return made;
  };
  return {
    add: (rows) =>
      guarded(() => {
        for (const { table, cells } of rows) insert(table).run(...cells.map(bound));
      }),
    commit: () => guarded(() => db.exec('COMMIT')),
    rollback() {
      if (db.inTransaction) db.exec('ROLLBACK');
    },
  };
}

/** SQLite has no booleans. */
const bound = (cell: StoreRow['cells'][number]): string | number | null =>
  typeof cell === 'boolean' ? Number(cell) : cell;
