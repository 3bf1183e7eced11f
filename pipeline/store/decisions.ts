/** What reviewers decided. */
import type { Database } from './database.ts';

export type Verdict = 'accepted' | 'dismissed' | 'open';

/** A decision on a finding, as it is kept. */
export interface Decision {
  readonly id: number;
  readonly fingerprint: string;
  /** `open`: nothing decided; a note on it, or a decision taken back. */
  readonly verdict: Verdict;
  /** Why it was dismissed. */
  readonly reason: string | null;
  readonly note: string | null;
  /** The side that is right: its number from 1, and its words with who printed them. */
  readonly right_group: number | null;
  readonly right_version: string | null;
  /** ISO 8601, in UTC. */
  readonly decided_at: string;
  readonly decided_by: string;
  /** What it was decided on. */
  readonly event: string;
  readonly rule: string;
  readonly relation: string;
  readonly severity: string;
  readonly subject: string;
  readonly why: string;
  readonly said: string;
}

/** What a reviewer says of a finding. */
export type Judgement = Pick<Decision, 'verdict' | 'reason' | 'note' | 'right_group'>;

/** The fingerprints of all findings that stand dismissed. */
export function dismissedFingerprints(db: Database): ReadonlySet<string> {
  const rows = db.prepare("SELECT fingerprint FROM current_decisions WHERE verdict = 'dismissed'").pluck().all();
  return new Set(rows as string[]);
}

/** The decisions in force, in the order in which they were made. */
export function currentDecisions(db: Database): Decision[] {
  return db.prepare<[], Decision>('SELECT * FROM current_decisions ORDER BY id').all();
}

/** All that was ever decided on what a finding claims, the latest first. @param finding its id */
export function historyOf(db: Database, finding: string): Decision[] {
  return db
    .prepare<[string], Decision>(
      'SELECT * FROM decisions WHERE fingerprint = (SELECT fingerprint FROM findings WHERE id = ?) ORDER BY id DESC',
    )
    .all(finding);
}

/**
 * Adds a decision on a finding.
 *
 * @param at when, ISO 8601 in UTC
 * @returns false when the store holds no such finding
 */
export function decide(db: Database, finding: string, judgement: Judgement, by: string, at: string): boolean {
  const { verdict, reason, note, right_group } = judgement;
  const added = db
    .prepare(
      `INSERT INTO decisions (fingerprint, verdict, reason, note, right_group, right_version, decided_at, decided_by,
         event, rule, relation, severity, subject, why, said)
       SELECT f.fingerprint, @verdict, @reason, @note, @right_group,
         (SELECT group_concat(said, '; ') FROM
           (SELECT DISTINCT c.text || ' (' || coalesce(d.source, d.id) || ')' AS said
            FROM claims AS c JOIN documents AS d ON d.id = c.document
            WHERE c.finding = f.id AND c.group_number = @right_group ORDER BY c.number_in_finding)),
         @at, @by, e.label, f.rule, f.relation, f.severity, f.subject, f.why, f.said
       FROM findings AS f JOIN events AS e ON e.id = f.event WHERE f.id = @finding`,
    )
    .run({ finding, verdict, reason, note, right_group, at, by });
  return added.changes === 1;
}
