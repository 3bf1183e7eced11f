/**
 * What goes through the stages and out: documents, extractions, events and findings.
 */
import type { Fact, Region } from '../extractors/contract.ts';
import type { PackedClaims } from './4-link/claims/packed.ts';
import type { EventSignature } from './4-link/events/signature.ts';

/** A document as ingested: what the later stages read. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  /** Regions that the reader knew, ordered by start; segmenting finds the rest. */
  readonly regions?: readonly Region[];
}

/** Why a document failed, with what to do about it. */
export interface DocumentError {
  readonly code: string;
  readonly message: string;
}

/** A document's record in the output. */
export interface DocumentRecord {
  readonly id: string;
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly status: 'ok' | 'failed';
  readonly error?: DocumentError;
  readonly regions: readonly Region[];
}

/** One document's result: its record, its facts and, for reports, its text. */
export interface Extraction {
  readonly document: DocumentRecord;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** What linking needs; absent when only facts were asked for. */
  readonly signature?: EventSignature;
  /** What it claims, for reconciling; absent when only facts were asked for. */
  readonly claims?: PackedClaims;
}

/** What one article says of one thing: a fact with its scope, as findings show it. */
export interface Claim {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the fact that the claim was made of; absent for names, titles and roles. */
  readonly fact?: string;
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  /** Symbol of the unit as printed. */
  readonly unit?: string;
  /** The printed figure in the interval's unit, where that is another than the printed one. */
  readonly base?: number;
  /** In the base unit, the interval that the printed figure stands for. */
  readonly interval?: { readonly min: number | null; readonly max: number | null; readonly unit: string };
  /** The sentence that holds it. */
  readonly sentence: { readonly start: number; readonly end: number };
}

export type Rule = 'quantity' | 'date' | 'quote' | 'title' | 'name' | 'role' | 'sum' | 'number-form';
export type Relation =
  | 'conflict'
  | 'evolving'
  | 'unit-differs'
  | 'variant'
  | 'agree'
  | 'compatible'
  | 'sum-ok'
  | 'sum-mismatch'
  | 'malformed';
export type Severity = 'error' | 'warning' | 'info';

export interface Event {
  readonly id: string;
  readonly label: string;
  readonly docs: readonly string[];
  readonly when?: string;
  readonly where?: string;
  /** Groups of documents that print one wire story. */
  readonly wireCopies: readonly (readonly string[])[];
  /** Its tolls as they stand after reconciling. */
  readonly figures?: readonly EventFigure[];
}

/** One of an event's figures, as it stands. */
export interface EventFigure {
  /** "people killed". */
  readonly subject: string;
  /** Id of what befell them: killed, injured, missing, arrested … */
  readonly role: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /**
   * `stated`: a figure is printed. `counted`: the words count ("two women and a baby"). `implied`: people are named or
   * spoken of. `worked-out`: those shot, less those killed.
   */
  readonly basis: 'stated' | 'counted' | 'implied' | 'worked-out';
  /** Day of the first article that gives it. */
  readonly since?: string;
  /** Independent sources that give it; copies of one wire story are one. */
  readonly sources: number;
  /** Articles that give it, in order of time. */
  readonly docs: readonly string[];
  /** The figures that it replaced, in order of time. */
  readonly history?: readonly Omit<EventFigure, 'subject' | 'role' | 'history'>[];
}

export interface Finding {
  readonly id: string;
  readonly rule: Rule;
  readonly relation: Relation;
  readonly severity: Severity;
  /** Id of the event. */
  readonly event: string;
  readonly subject: string;
  /** Claims in one group agree; groups differ. */
  readonly groups: readonly (readonly Claim[])[];
  /** A sentence that an editor can read. */
  readonly why: string;
  /** How it came about, step by step; only for the finding that was asked for. */
  readonly steps?: readonly string[];
}

/** All that a run produces. */
export interface Comparison {
  readonly extractions: readonly Extraction[];
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
}
