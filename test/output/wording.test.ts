import { describe, expect, it } from 'vitest';
import { reasonOf, subjectOf } from '../../output/wording.ts';
import type { Event, Finding } from '../../pipeline/model.ts';

const claim = (doc: string) => ({ doc, start: 0, end: 1, text: 'x', sentence: { start: 0, end: 1 } });
const finding = (why: string, docs: readonly string[], subject = 's'): Finding => ({
  id: 'f',
  rule: 'quantity',
  relation: 'conflict',
  severity: 'error',
  event: 'e',
  subject,
  why,
  groups: docs.map((d) => [claim(d)]),
});
const texts = new Map(
  [
    ['day-1/wire', 'Harbor Wire'],
    ['day-1/wire-2', 'Metro Daily'],
    ['a', 'The A'],
  ].map(([id, source]) => [
    id!,
    { document: { id: id!, source: source!, status: 'ok' as const, regions: [] }, text: '' },
  ]),
);

describe('reasonOf', () => {
  it.each([
    ['day-1/wire says 14, day-1/wire-2 says 17.', 'Harbor Wire says 14, Metro Daily says 17.'],
    ['three (day-1/wire).', 'three (Harbor Wire).'],
    // Part of a longer id, and an id that could be a word.
    ['day-1/wire-25 and a page', 'day-1/wire-25 and a page'],
  ])('%s', (why, shown) => expect(reasonOf(finding(why, ['day-1/wire', 'day-1/wire-2', 'a']), texts)).toBe(shown));
});

describe('subjectOf', () => {
  const event: Event = { id: 'e', label: 'Storm in Ashby', docs: [], wireCopies: [] };
  it.each([
    ['people killed (Storm in Ashby)', 'people killed'],
    ['people killed (Ashby)', 'people killed (Ashby)'],
  ])('%s', (subject, shown) => expect(subjectOf(finding('', [], subject), event)).toBe(shown));
});
