/** Events, findings and their claims as tables. */
import type { Claim, Event, Finding } from '../../pipeline/model.ts';
import { converted } from '../conversion.ts';
import { RELATIONS } from '../order.ts';
import { subjectOf } from '../wording.ts';
import { boolean, type Column, integer, type Placed, real, spanColumns, type Table, text } from './table.ts';

export const EVENTS: Table<Event & { readonly position: number }> = {
  name: 'events',
  columns: [
    text('id', (e) => e.id),
    text('label', (e) => e.label),
    text('happened', (e) => e.when),
    text('place', (e) => e.where),
    integer('documents', (e) => e.docs.length),
    integer('position', (e) => e.position),
  ],
};

export const EVENT_DOCUMENTS: Table<{
  readonly event: string;
  readonly document: string;
  /** Which wire story of the event it prints, from 1. */
  readonly wireStory: number | undefined;
}> = {
  name: 'event_documents',
  columns: [
    text('event', (r) => r.event),
    text('document', (r) => r.document),
    integer('wire_story', (r) => r.wireStory),
  ],
};

export interface PlacedFinding {
  readonly finding: Finding;
  readonly event: Event;
  /** Place in a report: events with disagreements first, the worst on top. */
  readonly position: number;
  /** The reason, with sources for the ids of documents. */
  readonly why: string;
}

/** What a finding shows: the same columns in the store and in Parquet. */
export const FINDING_COLUMNS: readonly Column<PlacedFinding>[] = [
  text('id', (r) => r.finding.id),
  text('event', (r) => r.finding.event),
  text('rule', (r) => r.finding.rule),
  text('relation', (r) => r.finding.relation),
  text('severity', (r) => r.finding.severity),
  boolean('differs', (r) => RELATIONS[r.finding.relation].differs),
  text('subject', (r) => subjectOf(r.finding, r.event)),
  text('why', (r) => r.why),
  text('said', (r) => [...new Set(r.finding.groups.flat().map((c) => c.text))].join(' · ')),
  integer('position', (r) => r.position),
];

/** `fingerprint` is what a decision on the finding is kept under. */
export const FINDINGS: Table<PlacedFinding & { readonly fingerprint: string }> = {
  name: 'findings',
  columns: [...FINDING_COLUMNS, text('fingerprint', (r) => r.fingerprint)],
};

export interface PlacedClaim extends Placed {
  readonly finding: string;
  /** Claims of one group agree; groups differ. From 1. */
  readonly group: number;
  /** Number in the finding, from 1. */
  readonly number: number;
  readonly claim: Claim;
  /** Whether the fact that it was made of is in the table of facts. */
  readonly known: boolean;
  /** The words of its sentence. */
  readonly sentence: string;
}

/** What a finding shows of a claim: the same columns in the store and in Parquet. */
export const CLAIM_COLUMNS: readonly Column<PlacedClaim>[] = [
  integer('group_number', (r) => r.group),
  text('document', (r) => r.claim.doc),
  text('fact', (r) => (r.known ? r.claim.fact : undefined)),
  text('text', (r) => r.claim.text),
  text('value', ({ claim }) => (claim.value === undefined ? undefined : String(claim.value))),
  real('number', (r) => (typeof r.claim.value === 'number' ? r.claim.value : undefined)),
  real('min', (r) => r.claim.min),
  real('max', (r) => r.claim.max),
  text('unit', (r) => r.claim.unit),
  text('converted', (r) => converted(r.claim)),
  real('base_min', (r) => r.claim.interval?.min),
  real('base_max', (r) => r.claim.interval?.max),
  text('base_unit', (r) => r.claim.interval?.unit),
  ...spanColumns<PlacedClaim>('', (r) => r.claim),
  text('sentence', (r) => r.sentence),
  ...spanColumns<PlacedClaim>('sentence_', (r) => r.claim.sentence),
];

export const CLAIMS: Table<PlacedClaim> = {
  name: 'claims',
  columns: [text('finding', (r) => r.finding), integer('number_in_finding', (r) => r.number), ...CLAIM_COLUMNS],
};
