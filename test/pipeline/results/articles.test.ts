import { describe, expect, it } from 'vitest';
import { comparisonInCodePoints } from '../../../output/offsets.ts';
import type { Comparison, Extraction } from '../../../pipeline/model.ts';
import { joined } from '../../../pipeline/results/articles.ts';

const TEXT = '\u{1F6A2} Port Ellery. The ferry sank, and 14 people died. Another 3 are missing.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const claim = (text: string, sentence: string) => ({ doc: 'wire', text, ...span(text), sentence: span(sentence) });
const DEAD = claim('14', 'The ferry sank, and 14 people died.');
const MISSING = claim('3', 'Another 3 are missing.');
const extraction: Extraction = {
  document: { id: 'wire', status: 'ok', regions: [{ start: 0, end: TEXT.length, kind: 'body' }] },
  text: TEXT,
  facts: [],
};
const COMPARISON: Comparison = {
  extractions: [extraction],
  events: [{ id: 'e1', label: 'Ferry', docs: ['wire'], wireCopies: [] }],
  findings: [
    {
      id: 'f1',
      rule: 'quantity',
      relation: 'conflict',
      severity: 'error',
      event: 'e1',
      subject: 'people',
      groups: [[MISSING], [DEAD]],
      why: '',
    },
  ],
};
const resultsOf = ({ extractions, events, findings }: Comparison) => ({
  documents: extractions.map((e) => e.document),
  events,
  findings,
});
const groups = (comparison: Comparison) => comparison.findings[0]!.groups;

describe('results and their articles', () => {
  it.each([
    ['in UTF-16', COMPARISON],
    ['in characters', comparisonInCodePoints(COMPARISON)],
  ])('are one again where places are counted %s', (_, given) => {
    const { comparison, missing, changed } = joined(resultsOf(given), new Map([['wire', extraction]]));
    expect({ missing, changed }).toEqual({ missing: [], changed: [] });
    expect(comparison.extractions[0]!.text).toBe(TEXT);
    expect(groups(comparison)).toEqual([[MISSING], [DEAD]]);
  });

  it('without the articles hold the words of the claims', () => {
    const { comparison, missing } = joined(resultsOf(COMPARISON), new Map());
    expect(missing).toEqual(['wire']);
    expect(comparison.extractions[0]).toMatchObject({ text: '14\n\n3', facts: [] });
    expect(groups(comparison)).toEqual([
      [{ ...MISSING, start: 4, end: 5, sentence: { start: 4, end: 5 } }],
      [{ ...DEAD, start: 0, end: 2, sentence: { start: 0, end: 2 } }],
    ]);
  });

  it('know an article that was edited', () => {
    const edited = { ...extraction, text: TEXT.replace('14', 'fourteen') };
    const { comparison, changed } = joined(resultsOf(COMPARISON), new Map([['wire', edited]]));
    expect(changed).toEqual(['wire']);
    expect(comparison.extractions[0]!.text).toBe('14\n\n3');
  });
});
