/** Which findings a reviewer looks at, as SQL. Values are always bound; only fragments written here are joined. */

export type Status = 'undecided' | 'decided' | 'accepted' | 'dismissed' | 'all';

export interface Filters {
  /** Words of the subject, the reason or the claims. */
  readonly q?: string;
  /** Id of an event. */
  readonly event?: string;
  readonly rule?: string;
  /** All relations that are disagreements, when absent. */
  readonly relation?: string;
  readonly severity?: string;
  /** A source's name, or the id of a document that has none. */
  readonly source?: string;
  readonly status: Status;
}

/** Findings with their events and what was last decided on them. */
export const FINDINGS_DECIDED = `findings AS f JOIN events AS e ON e.id = f.event
LEFT JOIN decisions AS d ON d.id = (SELECT max(id) FROM decisions WHERE fingerprint = f.fingerprint)`;

const STATUS: Readonly<Record<Status, string | undefined>> = {
  undecided: "coalesce(d.verdict, 'open') = 'open'",
  decided: "d.verdict <> 'open'",
  accepted: "d.verdict = 'accepted'",
  dismissed: "d.verdict = 'dismissed'",
  all: undefined,
};

export interface Condition {
  /** Stands behind WHERE. */
  readonly sql: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The condition on `FINDINGS_DECIDED`. */
export function condition(filters: Filters): Condition {
  const { q, event, rule, relation, severity, source, status } = filters;
  const terms: (string | undefined)[] = [
    relation === undefined ? 'f.differs = 1' : 'f.relation = @relation',
    event === undefined ? undefined : 'f.event = @event',
    rule === undefined ? undefined : 'f.rule = @rule',
    severity === undefined ? undefined : 'f.severity = @severity',
    source === undefined
      ? undefined
      : `f.id IN (SELECT c.finding FROM documents AS s JOIN claims AS c ON c.document = s.id
         WHERE s.source = @source OR (s.source IS NULL AND s.id = @source))`,
    q === undefined ? undefined : 'f.number IN (SELECT rowid FROM findings_fts WHERE findings_fts MATCH @q)',
    STATUS[status],
  ];
  const given = { event, rule, relation, severity, source, q: q === undefined ? undefined : searchTerms(q) };
  return {
    sql: terms.filter((t) => t !== undefined).join(' AND '),
    values: Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  };
}

/** What a person types as a query of FTS5: every word must be there, the last may be unfinished. No syntax gets through. */
export function searchTerms(typed: string): string {
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '');
  if (words.length === 0) return '""';
  return words.map((w) => `"${w}"`).join(' ') + '*';
}
