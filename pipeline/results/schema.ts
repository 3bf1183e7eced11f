/** The records of a comparison as `--format ndjson` and `--format json` write them. */
import { z } from 'zod';
import type { DocumentRecord, Event, Finding } from '../model.ts';
import { RELATIONS, RULES, SEVERITIES } from '../select.ts';

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset });

export const DocumentRecordSchema = z.object({
  id: z.string().min(1),
  title: z.string().optional(),
  published: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  status: z.enum(['ok', 'failed']),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  regions: z
    .array(span.extend({ kind: z.enum(['title', 'dateline', 'byline', 'body', 'furniture', 'comments']) }))
    .default([]),
}) as unknown as z.ZodType<DocumentRecord>;

export const EventSchema = z.object({
  id: z.string().min(1),
  label: z.string(),
  docs: z.array(z.string()),
  when: z.string().optional(),
  where: z.string().optional(),
  wireCopies: z.array(z.array(z.string())).default([]),
}) as unknown as z.ZodType<Event>;

const Claim = span.extend({
  doc: z.string(),
  text: z.string(),
  fact: z.string().optional(),
  value: z.union([z.number(), z.string()]).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  interval: z.object({ min: z.number().nullable(), max: z.number().nullable(), unit: z.string() }).optional(),
  sentence: span,
});

export const FindingSchema = z.object({
  id: z.string().min(1),
  rule: z.enum(RULES),
  relation: z.enum(RELATIONS),
  severity: z.enum(SEVERITIES),
  event: z.string(),
  subject: z.string(),
  groups: z.array(z.array(Claim).min(1)).min(1),
  why: z.string(),
}) as unknown as z.ZodType<Finding>;
