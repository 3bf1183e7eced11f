/**
 * The hand-written keys of the fixture stories: what a careful reader finds in the articles. `fixtures/README.md`
 * tells people the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Span } from '../../extractors/contract.ts';
import { ingest } from '../../pipeline/1-ingest/index.ts';
import type { Document } from '../../pipeline/model.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A stretch of a document: its characters and, where they stand there more than once, which occurrence is meant. */
const place = {
  doc: z.string().min(1),
  text: z.string().min(1),
  /** From 1; occurrences inside longer words and numbers do not count, nor does front matter. */
  nth: z.int().min(1).optional(),
};
const Place = z.strictObject(place);
export type Place = z.infer<typeof Place>;

const DateKey = z.strictObject({
  ...place,
  kind: z.literal('date'),
  /** EDTF level 1; null when it must stay open. */
  value: z.string().nullable().optional(),
  /** TIMEX3 type and, where it is not the same as the EDTF value, TIMEX3 value. */
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).optional(),
  timex: z.string().optional(),
  weekdayMismatch: z.literal(true).optional(),
});

const QuantityKey = z
  .strictObject({
    ...place,
    kind: z.literal('quantity'),
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    /** `exact` when absent. */
    bound: z.enum(['exact', 'about', 'over', 'at-least', 'under', 'at-most', 'range']).optional(),
    /** UCUM or ISO 4217; absent for counts. */
    unit: z.string().optional(),
    /** Head noun of what is counted or measured, singular, lower case. */
    head: z.string().optional(),
    change: z.enum(['up', 'down']).optional(),
    malformed: z.literal(true).optional(),
  })
  .refine((q) => (q.min === undefined) === (q.max === undefined), 'min and max come together')
  .refine((q) => q.malformed || (q.value === undefined) !== (q.min === undefined), 'needs a value, or min and max');

const AgencyKey = z.strictObject({
  ...place,
  kind: z.literal('agency'),
  /** Canonical name; the text itself when absent. */
  name: z.string().optional(),
  acronym: z.string().optional(),
  class: z
    .enum([
      'law-enforcement',
      'justice',
      'executive',
      'legislative',
      'military',
      'intergovernmental',
      'public-service',
      'regulator',
      'other-org',
    ])
    .optional(),
  mention: z.enum(['full', 'acronym', 'short', 'generic']).optional(),
});

const QuoteKey = z.strictObject({
  ...place,
  kind: z.literal('quote'),
  type: z.enum(['direct', 'mixed', 'indirect']),
  /** Full name of who said it; null when the article does not tell. */
  speaker: z.string().nullable().optional(),
  title: z.string().optional(),
  agency: z.string().optional(),
  /** Where the attribution stands in the middle: the words before it and after it. */
  parts: z.array(z.string().min(1)).min(2).optional(),
});

const FactKey = z.discriminatedUnion('kind', [DateKey, QuantityKey, AgencyKey, QuoteKey]);
export type FactKey = z.infer<typeof FactKey>;

const NotFact = z.strictObject({
  ...place,
  /** The only kind that it must not be; all kinds when absent. */
  kind: z.enum(['date', 'quantity', 'agency', 'quote']).optional(),
  why: z.string().min(1),
});

const FindingKey = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  rule: z.enum(['quantity', 'date', 'quote', 'title', 'name', 'role', 'sum', 'number-form']),
  relation: z.enum([
    'conflict',
    'evolving',
    'unit-differs',
    'variant',
    'agree',
    'compatible',
    'sum-ok',
    'sum-mismatch',
    'malformed',
  ]),
  severity: z.enum(['error', 'warning', 'info']),
  /** Claims in one group agree; groups differ. Of a sum the first group is the total, the second the parts. */
  groups: z.array(z.array(Place).min(1)).min(1),
  why: z.string().min(1),
});

const Apart = z.strictObject({
  /** Claims that look alike and must not be set against each other. */
  claims: z.tuple([Place, Place]),
  why: z.string().min(1),
});

export const Key = z.strictObject({
  about: z.string().min(1),
  /** Documents that print one wire story. */
  wireCopies: z.array(z.array(z.string()).min(2)).optional(),
  facts: z.array(FactKey).min(8),
  notFacts: z.array(NotFact).min(1),
  findings: z.array(FindingKey).min(4),
  apart: z.array(Apart).min(1),
});
export type Key = z.infer<typeof Key>;

export interface Story {
  readonly name: string;
  readonly key: Key;
  readonly documents: ReadonlyMap<string, Document>;
}

/** Names of all stories, in order. */
export function storyNames(): readonly string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads a story: its key, and its articles through the project's own ingest.
 *
 * @throws when the key does not fit the schema or an article cannot be read
 */
export async function loadStory(name: string): Promise<Story> {
  const folder = join(FIXTURES, name);
  const key = Key.parse(JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')));
  const documents = new Map<string, Document>();
  for await (const item of ingest([join(folder, 'articles')])) {
    if (!item.ok) throw new Error(`${name}: ${item.record.id}: ${item.record.error?.message}`);
    documents.set(item.document.id, item.document);
  }
  return { name, key, documents };
}

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;

/** Whether the text's stretch is no part of a longer word or number: "12" is not in "512", "3.12" or "12,000". */
function stands(text: string, start: number, end: number): boolean {
  const cut = (inner: string, outer: string, beyond: string): boolean =>
    WORD.test(inner) && (WORD.test(outer) || (DIGIT.test(inner) && /[.,]/.test(outer) && DIGIT.test(beyond)));
  const at = (i: number): string => text.charAt(i);
  return !cut(at(start), at(start - 1), at(start - 2)) && !cut(at(end - 1), at(end), at(end + 1));
}

/** Where the article proper starts: after the front matter. */
function afterFrontMatter(text: string): number {
  return /^---\r?\n[\s\S]*?\n---\r?\n/.exec(text)?.[0].length ?? 0;
}

/** All occurrences of `words` in the document, in order. */
export function occurrences(document: Document, words: string): Span[] {
  const { text } = document;
  const out: Span[] = [];
  for (let at = text.indexOf(words, afterFrontMatter(text)); at >= 0; at = text.indexOf(words, at + 1)) {
    if (stands(text, at, at + words.length)) out.push({ start: at, end: at + words.length });
  }
  return out;
}

/** The span that a place of the key names; undefined when the document does not hold it. */
export function locate(story: Story, at: Place): Span | undefined {
  const document = story.documents.get(at.doc);
  return document && occurrences(document, at.text)[(at.nth ?? 1) - 1];
}

/** Whether a page's source holds words that reading it left out: menus, other stories, readers' comments. */
export function isLeftOut(story: Story, at: Place): boolean {
  const page = join(FIXTURES, story.name, 'articles', `${at.doc}.html`);
  return existsSync(page) && readFileSync(page, 'utf8').includes(at.text);
}

/** Every place that the key names, with words that tell where in the key it stands. */
export function places(key: Key): { readonly where: string; readonly at: Place }[] {
  return [
    ...key.facts.map((at, i) => ({ where: `facts[${i}]`, at })),
    ...key.notFacts.map((at, i) => ({ where: `notFacts[${i}]`, at })),
    ...key.findings.flatMap((f) => f.groups.flat().map((at) => ({ where: `finding ${f.id}`, at }))),
    ...key.apart.flatMap((a, i) => a.claims.map((at) => ({ where: `apart[${i}]`, at }))),
  ];
}
