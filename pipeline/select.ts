/** Chooses what of a comparison is shown. Nothing is computed anew: what is left out stays true. */
import type { Comparison, Event, Finding, Relation, Rule, Severity } from './model.ts';

/** Mildest first. */
export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

// As keys, so that none can be forgotten.
export const RELATIONS = Object.keys({
  conflict: 0,
  evolving: 0,
  'unit-differs': 0,
  variant: 0,
  agree: 0,
  compatible: 0,
  'sum-ok': 0,
  'sum-mismatch': 0,
  malformed: 0,
} satisfies Record<Relation, 0>) as Relation[];

export const RULES = Object.keys({
  quantity: 0,
  date: 0,
  quote: 0,
  title: 0,
  name: 0,
  role: 0,
  sum: 0,
  'number-form': 0,
} satisfies Record<Rule, 0>) as Rule[];

export const atLeast = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);

/** All that is given must hold. */
export interface Selection {
  readonly relations?: readonly Relation[];
  readonly rule?: readonly Rule[];
  readonly minSeverity?: Severity;
  /** Id of an event, or words of its label in any case. */
  readonly event?: string;
  /** Ids of documents: only findings that cite one of them, and events that hold one. */
  readonly touching?: ReadonlySet<string>;
}

/** The events and findings that are asked for; documents too, when one event is. */
export function select(comparison: Comparison, selection: Selection): Comparison {
  const { relations, rule, event, minSeverity, touching } = selection;
  const words = event?.toLowerCase();
  const isWanted = (e: Event): boolean =>
    (words === undefined || e.id === event || e.label.toLowerCase().includes(words)) &&
    (touching === undefined || e.docs.some((doc) => touching.has(doc)));
  const keep = (f: Finding): boolean =>
    (relations?.includes(f.relation) ?? true) &&
    (rule?.includes(f.rule) ?? true) &&
    (minSeverity === undefined || atLeast(f.severity, minSeverity)) &&
    (touching === undefined || f.groups.some((group) => group.some((claim) => touching.has(claim.doc))));
  const events = comparison.events.filter(isWanted);
  const ids = new Set(events.map((e) => e.id));
  const docs = new Set(events.flatMap((e) => e.docs));
  return {
    events,
    findings: comparison.findings.filter((f) => ids.has(f.event) && keep(f)),
    extractions:
      event === undefined ? comparison.extractions : comparison.extractions.filter((e) => docs.has(e.document.id)),
  };
}
