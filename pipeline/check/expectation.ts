/**
 * What a story is expected to give: `expected.json`, all documents, facts, events and findings, one record a line so
 * that a change reads well in a diff.
 */
import { z } from 'zod';
import type { Fact } from '../../extractors/contract.ts';
import { placeOf } from '../1-ingest/json-places.ts';
import { linesOf, positionAt } from '../1-ingest/positions.ts';
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

const span = z.looseObject({ start: z.int(), end: z.int() });
const words = { doc: z.string(), text: z.string(), start: z.int(), end: z.int(), sentence: span };
/** What holding an expectation against a run relies on; the rest is compared as it is. */
const File = z.looseObject({
  v: z.literal(1),
  documents: z.array(z.looseObject({ id: z.string() })),
  facts: z.array(z.looseObject({ ...words, kind: z.string() })),
  events: z.array(z.looseObject({ id: z.string(), label: z.string(), docs: z.array(z.string()) })),
  findings: z.array(
    z.looseObject({
      id: z.string(),
      rule: z.string(),
      relation: z.string(),
      event: z.string(),
      subject: z.string(),
      groups: z.array(z.array(z.looseObject(words))),
    }),
  ),
});

/** @throws ExpectationError that names the place of what is wrong */
export function parseExpectation(text: string, path: string): Expectation {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ExpectationError(path, `is not JSON: ${(error as Error).message}`);
  }
  const parsed = File.safeParse(value);
  if (parsed.success) return value as Expectation;
  const [issue] = parsed.error.issues;
  const at = issue!.path as (string | number)[];
  const { line, column } = positionAt(linesOf(text), text, placeOf(text, at));
  const what = at.length === 0 ? 'the file' : `"${at.join('.')}"`;
  throw new ExpectationError(`${path}:${line}:${column}`, `${what} is not as it should be (${issue!.message})`);
}
