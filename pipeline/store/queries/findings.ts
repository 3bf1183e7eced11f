/** Lists of findings for a reviewer. */
import type { Relation, Rule, Severity } from '../../model.ts';
import type { Database } from '../database.ts';
import type { Verdict } from '../decisions.ts';
import { condition, type Filters, FINDINGS_DECIDED } from './filters.ts';

/** A finding in a list. */
export interface FindingRow {
  readonly id: string;
  readonly eventId: string;
  readonly event: string;
  readonly rule: Rule;
  readonly relation: Relation;
  readonly severity: Severity;
  readonly subject: string;
  readonly why: string;
  readonly said: string;
  readonly position: number;
  /** Null when nothing was ever decided on it. */
  readonly verdict: Verdict | null;
  readonly note: string | null;
}

const ROW = `f.id, f.event AS eventId, e.label AS event, f.rule, f.relation, f.severity, f.subject, f.why, f.said, f.position,
  d.verdict, d.note`;

export interface FindingList {
  readonly total: number;
  readonly rows: readonly FindingRow[];
}

/** One page of findings, in the order of a report. */
export function listFindings(db: Database, filters: Filters, from: number, size: number): FindingList {
  const { sql, values } = condition(filters);
  return {
    total: db.prepare(`SELECT count(*) FROM ${FINDINGS_DECIDED} WHERE ${sql}`).pluck().get(values) as number,
    rows: db
      .prepare(`SELECT ${ROW} FROM ${FINDINGS_DECIDED} WHERE ${sql} ORDER BY f.position LIMIT @size OFFSET @from`)
      .all({ ...values, size, from }) as FindingRow[],
  };
}

/** The findings next to one, whether or not the filters hold for it. */
export interface Neighbours {
  readonly before: readonly FindingRow[];
  readonly after: readonly FindingRow[];
}

export function neighbours(db: Database, filters: Filters, position: number, size: number): Neighbours {
  const { sql, values } = condition(filters);
  const side = (sign: '<' | '>', order: 'ASC' | 'DESC'): FindingRow[] =>
    db
      .prepare(
        `SELECT ${ROW} FROM ${FINDINGS_DECIDED} WHERE ${sql} AND f.position ${sign} @position
         ORDER BY f.position ${order} LIMIT @size`,
      )
      .all({ ...values, position, size }) as FindingRow[];
  return { before: side('<', 'DESC').reverse(), after: side('>', 'ASC') };
}

export function findingRow(db: Database, id: string): FindingRow | undefined {
  return db.prepare(`SELECT ${ROW} FROM ${FINDINGS_DECIDED} WHERE f.id = ?`).get(id) as FindingRow | undefined;
}

/** A value to filter by, and how many disagreements have it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Choices {
  readonly events: readonly Choice[];
  readonly rules: readonly Choice[];
  readonly relations: readonly Choice[];
  readonly severities: readonly Choice[];
  readonly sources: readonly Choice[];
}

/** Choices in a list that a person still reads; search finds the others. */
const MOST_CHOICES = 200;

/** What the filters can be set to. */
export function choices(db: Database): Choices {
  const all = (sql: string): Choice[] => db.prepare<[number], Choice>(`${sql} LIMIT ?`).all(MOST_CHOICES);
  const by = (column: 'rule' | 'severity' | 'relation', which = 'WHERE differs = 1'): Choice[] =>
    all(`SELECT ${column} AS value, ${column} AS label, count(*) AS count FROM findings ${which}
         GROUP BY ${column} ORDER BY count DESC, value`);
  return {
    events: all(`SELECT e.id AS value, e.label, count(*) AS count FROM findings AS f JOIN events AS e ON e.id = f.event
      WHERE f.differs = 1 GROUP BY e.id ORDER BY e.position`),
    rules: by('rule'),
    relations: by('relation', ''),
    severities: by('severity'),
    sources: all(`SELECT source AS value, source AS label, count(*) AS count FROM (
        SELECT DISTINCT c.finding, coalesce(d.source, d.id) AS source
        FROM findings AS f JOIN claims AS c ON c.finding = f.id JOIN documents AS d ON d.id = c.document
        WHERE f.differs = 1)
      GROUP BY source ORDER BY count DESC, source`),
  };
}

/** How far a reviewer has come. */
export interface Progress {
  readonly disagreements: number;
  readonly decided: number;
}

export function progress(db: Database): Progress {
  return db
    .prepare<[], Progress>(
      `SELECT count(*) AS disagreements, count(CASE WHEN d.verdict <> 'open' THEN 1 END) AS decided
       FROM ${FINDINGS_DECIDED} WHERE f.differs = 1`,
    )
    .get()!;
}
