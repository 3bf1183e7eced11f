/** Takes decisions from one store into another, as they are. */
import type { Database } from './database.ts';

const COLUMNS =
  'id, fingerprint, verdict, reason, note, right_group, right_version, decided_at, decided_by, event, rule, relation, severity, subject, why, said';

/** @param to a store without decisions */
export function copyDecisions(from: Database, to: Database): void {
  const insert = to.prepare(
    `INSERT INTO decisions (${COLUMNS}) VALUES (${COLUMNS.replace(/\w+/g, (name) => `@${name}`)})`,
  );
  to.transaction(() => {
    for (const row of from.prepare(`SELECT ${COLUMNS} FROM decisions ORDER BY id`).iterate()) insert.run(row);
  })();
}
