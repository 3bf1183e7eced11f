/** What holds of every extraction, whatever the text. */
import { expect } from 'vitest';
import type { Fact, Span } from '../../extractors/contract.ts';
import type { Extraction } from '../../pipeline/model.ts';
import { extractDocument } from '../../pipeline/run.ts';

function spansOf(fact: Fact): (Span & { text?: string })[] {
  const inner =
    fact.kind === 'quantity' ? [fact.item] : fact.kind === 'quote' ? [...fact.parts, fact.speaker, fact.cue] : [];
  return [fact, fact.sentence, ...inner.filter((s) => s !== undefined && s !== null)];
}

/** Extracts a text and checks the result. */
export function extractSoundly(text: string): void {
  assertSound(text, extractDocument({ id: 'd', text, published: '2024-05-31' }));
}

const KINDS = ['date', 'agency', 'quantity', 'quote'];

/** Every span slices to its text; facts come by kind and then by place, regions by place; nothing is cut in two. */
export function assertSound(text: string, { facts, document }: Extraction): void {
  const order = facts.map((fact) => KINDS.indexOf(fact.kind));
  expect(order).toEqual([...order].sort((a, b) => a - b));
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
