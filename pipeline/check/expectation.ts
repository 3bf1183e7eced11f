/**
 * What a story is expected to give: `expected.json`, all documents, facts, events and findings, one record a line so
 * that a change reads well in a diff.
 */
import type { Fact } from '../../extractors/contract.ts';
import type { Comparison, DocumentRecord, Event, Finding } from '../model.ts';

export interface Expectation {
  readonly documents: readonly Omit<DocumentRecord, 'regions'>[];
  readonly facts: readonly Fact[];
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
}

/** An expectation that cannot be read: it fails, it is never written anew in silence. */
export class ExpectationError extends Error {
  readonly code = 'E_EXPECTATION';
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}; write it with "wirecheck check --update" and review the change`);
    this.name = 'ExpectationError';
  }
}

const SECTIONS = ['documents', 'facts', 'events', 'findings'] as const;

/** What a run gave, as an expectation. */
export function expectationOf({ extractions, events, findings }: Comparison): Expectation {
  return {
    documents: extractions.map((e) => {
      const { regions: _, ...record } = e.document;
      return record;
    }),
    facts: extractions.flatMap((e) => e.facts),
    events,
    findings,
  };
}

/** The file's text. */
export function serialize(expectation: Expectation): string {
  const sections = SECTIONS.map((name) => {
    const lines = expectation[name].map((record) => `    ${JSON.stringify(record)}`);
    return `  "${name}": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]`;
  });
  return `{\n  "v": 1,\n${sections.join(',\n')}\n}\n`;
}

/** @throws ExpectationError when the text is not an expectation */
export function parseExpectation(text: string, path: string): Expectation {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ExpectationError(path, `is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || (value as { v?: unknown }).v !== 1) {
    throw new ExpectationError(path, 'has no "v": 1');
  }
  const missing = SECTIONS.find((name) => !Array.isArray((value as Record<string, unknown>)[name]));
  if (missing !== undefined) throw new ExpectationError(path, `has no list "${missing}"`);
  return value as Expectation;
}
