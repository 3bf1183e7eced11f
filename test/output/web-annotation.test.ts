import { describe, expect, it } from 'vitest';
import { webAnnotation } from '../../output/web-annotation.ts';
import type { Extraction } from '../../pipeline/model.ts';
import { COMPARISON, EXTRACTIONS } from '../support/comparison.ts';

const SETTING = { colour: false, width: 100, offsets: 'utf16' } as const;

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface Target {
  readonly source: string;
  readonly selector: readonly [Selector, Selector];
}
interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly value: string }[];
  readonly target: Target | readonly Target[];
}
interface Collection {
  readonly '@context': string;
  readonly type: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly items: readonly Annotation[] };
}
const collection = (extractions: readonly Extraction[]): Collection => {
  const writer = webAnnotation.extractions(SETTING);
  return JSON.parse(writer.begin() + extractions.map((e) => writer.one(e)).join('') + writer.end()) as Collection;
};
const targets = ({ target }: Annotation): readonly Target[] => [target].flat();

describe('web annotations of facts', () => {
  const all = collection(EXTRACTIONS);

  it('are one collection of one page, also when there are none', () => {
    expect(all).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', startIndex: 0 },
    });
    expect(all.total).toBe(all.first.items.length);
    expect(collection([])).toMatchObject({ total: 0, first: { items: [] } });
  });

  it('name what was found and where', () => {
    const annotation = all.first.items.find((a) => a.body[1]!.value === '152 lb')!;
    expect(annotation).toMatchObject({
      id: expect.stringMatching(/^urn:wirecheck:fact:harbor-wire/) as string,
      type: 'Annotation',
      motivation: 'identifying',
      body: [{ type: 'TextualBody', value: 'quantity', purpose: 'tagging' }, { purpose: 'describing' }],
    });
    const [{ source, selector }] = targets(annotation) as [Target];
    expect(source).toBe('https://harborwire.example/ashby?a=1&b=2');
    expect(selector[1]).toEqual({
      type: 'TextQuoteSelector',
      exact: '152 pounds',
      prefix: 'ansportation said. The train carried '.slice(-32),
      suffix: ' of solvent.\n\n“We heard a bang, ',
    });
    expect(selector[0]).toMatchObject({ type: 'TextPositionSelector', start: 217, end: 227 });
  });

  it('leave out what stands outside the article', () => {
    const ids = EXTRACTIONS.flatMap((e) => e.facts.filter((f) => f.furniture).map((f) => f.id));
    for (const id of ids) expect(JSON.stringify(all)).not.toContain(encodeURIComponent(id));
  });

  it('count characters, and cut none in two', () => {
    const text = `${'🚆'.repeat(20)}14${'🚆'.repeat(20)}`;
    const fact = { id: 'x\uD800#1', doc: 'x', kind: 'quantity', start: 40, end: 42, text: '14', value: 14 } as const;
    const extraction: Extraction = {
      document: { id: 'x', status: 'ok', regions: [], url: 'javascript:alert(1)' },
      text,
      facts: [{ ...fact, bound: 'exact', precision: 0.5, sentence: { start: 0, end: text.length } }],
    };
    const [annotation] = collection([extraction]).first.items;
    const [{ source, selector }] = targets(annotation!) as [Target];
    expect(source).toBe('urn:wirecheck:document:x');
    expect(selector).toMatchObject([
      { start: 20, end: 22 },
      { exact: '14', prefix: '🚆'.repeat(16), suffix: '🚆'.repeat(16) },
    ]);
    expect(Array.from(text).slice(20, 22).join('')).toBe('14');
  });
});

describe('web annotations of findings', () => {
  it('have a target for each claim', () => {
    const { first, total } = JSON.parse(webAnnotation.comparison(COMPARISON, SETTING)) as Collection;
    expect(total).toBe(3);
    const conflict = first.items.find((a) => a.id === 'urn:wirecheck:finding:f3')!;
    expect(conflict.motivation).toBe('assessing');
    expect(conflict.body.map((b) => b.value)).toEqual([
      'conflict',
      'quantity',
      'error',
      'people injured: Harbor Wire and Metro Daily count 14 injured, County News counts 17.',
    ]);
    expect(targets(conflict).map((t) => t.selector[1].exact)).toEqual([
      'Fourteen people',
      '14 people',
      'Seventeen people',
    ]);
  });
});
