import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { DateFact } from '../../extractors/contract.ts';
import { timeml } from '../../output/timeml.ts';
import type { Extraction } from '../../pipeline/model.ts';
import { COMPARISON } from '../support/comparison.ts';

const SETTING = { colour: false, width: 100, offsets: 'utf16' } as const;
const written = (extractions: readonly Extraction[]): string => {
  const writer = timeml.extractions(SETTING);
  return writer.begin() + extractions.map((e) => writer.one(e)).join('') + writer.end();
};

const TEXT =
  'Prices rose 2% on Friday & fell <again> by the end of last May\u2014"soon".\r\nIn 2019 \u0000 they had not.';
const date = (words: string, value: string, more: Partial<DateFact> = {}): DateFact => {
  const start = TEXT.indexOf(words);
  return {
    id: `a#${words}`,
    doc: 'a',
    kind: 'date',
    start,
    end: start + words.length,
    text: words,
    value,
    timex: { type: 'DATE', value },
    basis: 'published',
    sentence: { start: 0, end: TEXT.length },
    ...more,
  };
};
const article = (facts: DateFact[], more: object = {}): Extraction => ({
  document: { id: 'a', published: '2024-06-03', title: 'Prices & "more"', status: 'ok', regions: [], ...more },
  text: TEXT,
  facts,
});
const END = { type: 'DATE', value: '2024-05', mod: 'END' } as const;
const FACTS = [
  date('Friday', '2024-05-31'),
  date('May', '2024-05'),
  date('the end of last May', '2024-05', { timex: END }),
  date('2019', '2019', { basis: 'explicit' }),
  date('soon', '2024', { furniture: true }),
];

interface Node {
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: object[];
}

/** Words of the text as a parser gives them, and the attributes of each TIMEX3 in it. */
function read(xml: string): { text: string; timexes: Record<string, string>[] } {
  const timexes: Record<string, string>[] = [];
  let text = '';
  const walk = (node: object, inText: boolean): void => {
    const { name, data = '', attribs = {}, children = [] } = node as Node;
    if (name === 'TIMEX3' && inText) timexes.push(attribs);
    if (inText) text += data;
    for (const child of children) walk(child, inText || name === 'TEXT');
  };
  walk(parseDocument(xml, { xmlMode: true }), false);
  return { text, timexes };
}

describe('timeml', () => {
  it('tags dates in the text, the longer one where two overlap', () => {
    const { timexes } = read(written([article(FACTS)]));
    expect(timexes).toEqual([
      { tid: 't1', type: 'DATE', value: '2024-05-31', temporalFunction: 'true', anchorTimeID: 't0' },
      { tid: 't2', type: 'DATE', value: '2024-05', mod: 'END', temporalFunction: 'true', anchorTimeID: 't0' },
      { tid: 't3', type: 'DATE', value: '2019', temporalFunction: 'false' },
    ]);
  });

  it('leaves the words as they are, but for what XML cannot hold', () => {
    const xml = written([article(FACTS)]);
    expect(read(xml).text).toBe(TEXT.replace('\u0000', '\uFFFD'));
    expect(xml).toContain(
      '<TIMEX3 tid="t1" type="DATE" value="2024-05-31" temporalFunction="true" anchorTimeID="t0">Friday</TIMEX3> &amp; fell &lt;again&gt;',
    );
    expect(xml).toContain('<TITLE>Prices &amp; &quot;more&quot;</TITLE>');
  });

  it('gives the time of publication, and anchors nothing where there is none', () => {
    expect(written([article([])])).toContain(
      '<DCT><TIMEX3 tid="t0" type="DATE" value="2024-06-03" temporalFunction="false" functionInDocument="CREATION_TIME">2024-06-03</TIMEX3></DCT>',
    );
    expect(written([article([], { published: '2024-06-03T10:00:00Z' })])).toContain('tid="t0" type="TIME"');
    const undated = article(FACTS);
    const { published: _, ...document } = undated.document;
    const xml = written([{ ...undated, document }]);
    expect(xml).not.toContain('DCT');
    expect(xml).not.toContain('anchorTimeID');
  });

  it.each([
    ['no article', 0, /^<\?xml [^>]+\?>\n<Corpus\/>\n$/],
    ['one article', 1, /^<\?xml [^>]+\?>\n<TimeML>[\s\S]*<\/TimeML>\n$/],
    ['three articles', 3, /^<\?xml [^>]+\?>\n<Corpus>\n(?:<TimeML>[\s\S]*?<\/TimeML>\n){3}<\/Corpus>\n$/],
  ] as const)('has one root for %s', (_, n, form) => {
    expect(written(Array.from({ length: n }, () => article(FACTS)))).toMatch(form);
  });

  it('gives the articles of a comparison; one that failed is left out', () => {
    expect(timeml.comparison(COMPARISON, SETTING).match(/<DOCID>/g)).toHaveLength(3);
  });
});
