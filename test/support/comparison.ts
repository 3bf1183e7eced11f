/** A comparison made by hand, so that formats are tested without extractors. */
import type { Fact, Span } from '../../extractors/contract.ts';
import type { Claim, Comparison, DocumentRecord, Extraction } from '../../pipeline/model.ts';

/** The span of `words` in a text (their nth occurrence). */
export function spanOf(text: string, words: string, nth = 1): Span & { text: string } {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, text: words };
}

/** The sentence (here: from full stop to full stop) round a span. */
export function sentenceOf(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf('. ', start);
  const line = text.lastIndexOf('\n', start);
  const after = /\.(?=\s|$)/.exec(text.slice(end));
  return {
    start: Math.max(before + 2, line + 1, before < 0 ? 0 : 0),
    end: after ? end + after.index + 1 : text.length,
  };
}

const harbor = `Freight train derails near Ashby; 14 hurt

ASHBY, Ohio (Harbor Wire) — Fourteen people were hurt on Friday when a freight train left the rails near Ashby, the Ohio Department of Transportation said. The train carried 152 pounds of solvent.

“We heard a bang, then a long grinding noise,” said Maria Oduya, the county's fire chief.

Sign up for our newsletter`;
const county = `Train crash injures 17

Seventeen people were injured when 12 cars of a freight train derailed outside Ashby on Friday, county officials said. About 64 kilograms of solvent leaked, according to the transportation department.`;
const metro = `Ashby derailment: a dozen cars off the rails

A dozen cars derailed. 14 people were treated in hospital. <script>alert(1)</script>`;

interface Said {
  readonly doc: string;
  readonly words: string;
  readonly nth?: number;
  readonly value?: number;
  readonly unit?: string;
  readonly interval?: NonNullable<Claim['interval']>;
}

const documents: readonly [DocumentRecord, string][] = [
  [
    {
      id: 'harbor-wire',
      title: 'Freight train derails near Ashby; 14 hurt',
      published: '2024-05-31T18:20:00Z',
      source: 'Harbor Wire',
      url: 'https://harborwire.example/ashby?a=1&b=2',
      status: 'ok',
      regions: [],
    },
    harbor,
  ],
  [
    {
      id: 'county-news',
      title: 'Train crash injures 17',
      published: '2024-06-01',
      source: 'County News',
      status: 'ok',
      regions: [],
    },
    county,
  ],
  [{ id: 'metro-daily', source: 'Metro Daily', url: 'javascript:alert(1)', status: 'ok', regions: [] }, metro],
];

function claim({ doc, words, nth, ...rest }: Said): Claim {
  const text = documents.find(([d]) => d.id === doc)![1];
  const span = spanOf(text, words, nth);
  return { doc, ...span, sentence: sentenceOf(text, span), ...rest };
}

function facts(doc: string, text: string): Fact[] {
  const at = (words: string, nth?: number) => {
    const span = spanOf(text, words, nth);
    return { ...span, doc, sentence: sentenceOf(text, span), id: `${doc}#${span.start}` };
  };
  if (doc !== 'harbor-wire') return [];
  const said = at('We heard a bang, then a long grinding noise');
  return [
    {
      ...at('Friday'),
      kind: 'date',
      value: '2024-05-31',
      timex: { type: 'DATE', value: '2024-05-31' },
      basis: 'published',
    },
    {
      ...at('Ohio Department of Transportation'),
      kind: 'agency',
      name: 'Ohio Department of Transportation',
      agencyId: 'us-oh-dot',
      class: 'executive',
      mention: 'full',
    },
    {
      ...at('Fourteen'),
      kind: 'quantity',
      value: 14,
      bound: 'exact',
      precision: 0.5,
      item: { ...spanOf(text, 'people'), head: 'person' },
    },
    {
      ...at('152 pounds'),
      kind: 'quantity',
      value: 152,
      bound: 'exact',
      precision: 0.5,
      unit: { name: 'pound', symbol: '[lb_av]' },
      base: { value: 68.946, unit: 'kg' },
    },
    {
      ...said,
      kind: 'quote',
      type: 'direct',
      content: said.text,
      parts: [{ start: said.start, end: said.end }],
      speaker: { ...spanOf(text, 'Maria Oduya'), name: 'Maria Oduya', title: 'fire chief' },
      cue: spanOf(text, 'said', 2),
    },
  ];
}

export const EXTRACTIONS: readonly Extraction[] = [
  ...documents.map(([document, text]) => ({
    document: { ...document, regions: regions(text) },
    text,
    facts: facts(document.id, text),
  })),
  {
    document: { id: 'broken', status: 'failed', error: { code: 'E_NOT_TEXT', message: 'is not text' }, regions: [] },
    text: '',
    facts: [],
  },
];

function regions(text: string): DocumentRecord['regions'] {
  const lines = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return lines.map((l, i) => ({
    ...l,
    kind:
      i === 0
        ? ('title' as const)
        : text.slice(l.start, l.end).startsWith('Sign up')
          ? ('furniture' as const)
          : ('body' as const),
  }));
}

const people = (n: number): NonNullable<Claim['interval']> => ({ min: n, max: n, unit: '1' });

export const COMPARISON: Comparison = {
  extractions: EXTRACTIONS,
  events: [
    {
      id: 'ashby',
      label: 'Freight train derails near Ashby',
      docs: ['harbor-wire', 'county-news', 'metro-daily'],
      when: '2024-05-31',
      where: 'Ashby, Ohio',
      wireCopies: [['harbor-wire', 'metro-daily']],
    },
  ],
  findings: [
    {
      id: 'f1',
      rule: 'quantity',
      relation: 'agree',
      severity: 'info',
      event: 'ashby',
      subject: 'cars derailed',
      groups: [
        [
          claim({ doc: 'county-news', words: '12 cars', value: 12, interval: people(12) }),
          claim({ doc: 'metro-daily', words: 'A dozen', value: 12, interval: people(12) }),
        ],
      ],
      why: 'Both say 12.',
    },
    {
      id: 'f2',
      rule: 'quantity',
      relation: 'evolving',
      severity: 'warning',
      event: 'ashby',
      subject: 'mass of solvent',
      groups: [
        [
          claim({
            doc: 'harbor-wire',
            words: '152 pounds',
            value: 152,
            unit: '[lb_av]',
            interval: { min: 68.72, max: 69.17, unit: 'kg' },
          }),
        ],
        [
          claim({
            doc: 'county-news',
            words: 'About 64 kilograms',
            value: 64,
            unit: 'kg',
            interval: { min: 61, max: 67, unit: 'kg' },
          }),
        ],
      ],
      why: 'Harbor Wire gives 152 pounds (68.9 kg), County News a day later about 64 kg.',
    },
    {
      id: 'f3',
      rule: 'quantity',
      relation: 'conflict',
      severity: 'error',
      event: 'ashby',
      subject: 'people injured',
      groups: [
        [
          claim({ doc: 'harbor-wire', words: 'Fourteen people', value: 14, interval: people(14) }),
          claim({ doc: 'metro-daily', words: '14 people', value: 14, interval: people(14) }),
        ],
        [claim({ doc: 'county-news', words: 'Seventeen people', value: 17, interval: people(17) })],
      ],
      why: 'Harbor Wire and Metro Daily count 14 injured, County News counts 17.',
    },
  ],
};
