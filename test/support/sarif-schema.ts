/**
 * Two schemas for SARIF 2.1.0: the published one, from a package that carries it, and one of our own that asks of the
 * objects that Wirecheck writes what the standard's prose does (OASIS Standard, section 3). In ours objects are closed, so
 * that a misspelt property fails.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PUBLISHED = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

/** The published schema, without the id and the draft by which a validator would look it up. */
export function publishedSarifSchema(): Record<string, unknown> {
  const path = createRequire(import.meta.url).resolve(PUBLISHED);
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return schema;
}

const text = { type: 'string' };
const count = { type: 'integer', minimum: 1 };
const object = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: unknown) => ({ type: 'array', items, uniqueItems: true });

/** 3.11: text or an id; markdown only beside text. */
const message = object({ text, markdown: text }, ['text']);
/** 3.4: `uri` is a reference (RFC 3986); 3.4.4: a base only for a relative one. */
const artifactLocation = {
  ...object({ uri: { type: 'string', format: 'uri-reference' }, uriBaseId: text }, ['uri']),
  anyOf: [
    { properties: { uri: { not: { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:' } } } },
    { not: { required: ['uriBaseId'] } },
  ],
};
/** 3.30: lines and columns count from 1. */
const region = object(
  { startLine: count, startColumn: count, endLine: count, endColumn: count, snippet: object({ text }, ['text']) },
  ['startLine'],
);
const physicalLocation = object({ artifactLocation, region }, ['artifactLocation']);
/** 3.28: `id` is not negative. */
const location = object({ id: { type: 'integer', minimum: 0 }, physicalLocation, message }, ['physicalLocation']);
const rule = object({ id: text, shortDescription: message, fullDescription: message, help: message }, ['id']);
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: list(location),
    relatedLocations: list(location),
    partialFingerprints: { type: 'object', additionalProperties: text },
    properties: { type: 'object' },
  },
  ['message'],
);
/** 3.58: what a tool says of its own run. */
const notification = object(
  {
    descriptor: object({ id: text }, ['id']),
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: list(location),
  },
  ['message'],
);
/** 3.20 */
const invocation = object(
  { executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: { type: 'array', items: notification } },
  ['executionSuccessful'],
);
const run = object(
  {
    tool: object(
      { driver: object({ name: text, version: text, semanticVersion: text, rules: list(rule) }, ['name']) },
      ['driver'],
    ),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    originalUriBaseIds: { type: 'object', additionalProperties: object({ description: message }) },
    invocations: { type: 'array', items: invocation },
    results: { type: 'array', items: result },
  },
  ['tool'],
);

export const SARIF_SCHEMA = object(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: { type: 'array', items: run, minItems: 1 },
  },
  ['version', 'runs'],
);
