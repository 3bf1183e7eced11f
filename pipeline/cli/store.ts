/** The database of `--store`: takes a run's rows, and knows what reviewers dismissed. */
import { existsSync, rmSync } from 'node:fs';
import { comparisonRows, extractionRows } from '../../output/tables/rows.ts';
import type { Comparison, Extraction, Finding } from '../model.ts';
import { openStore } from '../store/database.ts';
import { dismissedFingerprints } from '../store/decisions.ts';
import { fingerprint } from '../store/fingerprint.ts';
import { beginRun } from '../store/writer.ts';

export interface Store {
  readonly path: string;
  /** Takes one document with its facts. @throws StoreError */
  document(extraction: Extraction): void;
  /** Takes a comparison with its documents. @throws StoreError */
  comparison(comparison: Comparison): void;
  /** Whether a reviewer dismissed this, and its claims are the same as then. */
  dismissed(finding: Finding): boolean;
  /** Makes the run final. @throws StoreError */
  commit(): void;
  /** Leaves the database as it was; a file that was not there before is removed. */
  discard(): void;
}

/** Opens or creates the database and begins a run in it. @throws StoreError */
export async function storeAt(path: string): Promise<Store> {
  const isNew = !existsSync(path);
  const db = await openStore(path);
  let dismissed: ReadonlySet<string>;
  let run: ReturnType<typeof beginRun>;
  try {
    dismissed = dismissedFingerprints(db);
    run = beginRun(db, path);
  } catch (error) {
    db.close();
    throw error;
  }
  const document = (extraction: Extraction): void => run.add(extractionRows(extraction));
  return {
    path,
    document,
    comparison(comparison) {
      for (const extraction of comparison.extractions) document(extraction);
      run.add(comparisonRows(comparison, fingerprint));
    },
    dismissed: (finding) => dismissed.has(fingerprint(finding)),
    commit() {
      run.commit();
      db.close();
    },
    discard() {
      if (!db.open) return;
      run.rollback();
      db.close();
      if (isNew) rmSync(path, { force: true });
    },
  };
}
