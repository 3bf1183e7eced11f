import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Span } from '../extractors/contract.ts';
import { extractDocument } from '../pipeline/run.ts';

/** Pieces of news: what facts are made of, in no order. */
const PIECES = [
  'Police',
  'said',
  'the FBI',
  'U.S. Department of Justice',
  'Dr. O’Brien',
  'Ms. Oduya,',
  'according to',
  '“We found it,”',
  '‘No,’',
  '"Yes',
  '”',
  '152 pounds',
  '$4.5 million',
  '€3bn',
  '1,875',
  '13,900 thousand',
  '3 to 5',
  '10-15%',
  '½',
  '−3.5',
  'two dozen',
  'Tuesday',
  'Sept. 22, 2021',
  '2021-09-22',
  'last week',
  '10-month',
  '5 p.m.',
  'in the 1990s',
  '—',
  '–',
  ',',
  '.',
  '...',
  '?',
  '(',
  ')',
  'https://example.org/a?b=1',
  '@desk',
  '#1',
  'No. 5',
  'Mr.',
  'e.g.',
  'St. Louis',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u00A0',
  '\u2009',
  '\t',
];
/** What breaks offsets: astral and combining characters, marks of direction, lone surrogates, white space of all sorts. */
const ODD = [
  '🚆',
  '👩‍🚒',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '\u200B',
  '\u200F',
  '\u202E',
  '\uFEFF',
  '\u0000',
  '\uD83D',
  '\uDE86',
  '\u2028',
  '\u0085',
  '𝟙𝟚',
  '٣',
  '日本',
  '£',
];

const soup = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .chain((pieces) => fc.constantFrom(' ', ' ', '').map((glue) => pieces.join(glue)));
const unicode = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

function spansOf(fact: Fact): (Span & { text?: string })[] {
  const inner =
    fact.kind === 'quantity' ? [fact.item] : fact.kind === 'quote' ? [...fact.parts, fact.speaker, fact.cue] : [];
  return [fact, fact.sentence, ...inner.filter((s) => s !== undefined && s !== null)];
}

function assertSound(text: string): void {
  const { facts, document } = extractDocument({ id: 'd', text, published: '2024-05-31' });
  for (const fact of facts) {
    for (const span of spansOf(fact)) {
      expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
      if (span.text !== undefined) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
    expect(fact.sentence.start <= fact.start && fact.end <= fact.sentence.end).toBe(true);
  }
  let at = 0;
  for (const region of document.regions) {
    expect(at <= region.start && region.start < region.end && region.end <= text.length).toBe(true);
    at = region.end;
  }
}

describe('every span slices to its text, whatever the text', () => {
  it.each([
    ['soup of news', soup],
    ['any UTF-16', unicode],
    ['any Unicode', fc.string({ unit: 'grapheme', maxLength: 200 })],
  ])('%s', (_, texts) => {
    fc.assert(fc.property(texts, assertSound), { numRuns: 400 });
  });
});
