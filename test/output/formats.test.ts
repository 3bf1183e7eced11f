import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Format, Setting } from '../../output/contract.ts';
import { csv } from '../../output/csv.ts';
import { html } from '../../output/html.ts';
import { json } from '../../output/json.ts';
import { markdown } from '../../output/markdown.ts';
import { ndjson } from '../../output/ndjson.ts';
import { text } from '../../output/text.ts';
import { FORMATS } from '../../pipeline/cli/formats.ts';
import type { Comparison, Extraction } from '../../pipeline/model.ts';
import { COMPARISON, EXTRACTIONS } from '../support/comparison.ts';

const PLAIN: Setting = { colour: false, width: 100, offsets: 'utf16' };
const extracted = (format: Format, extractions = EXTRACTIONS, setting = PLAIN): string => {
  const writer = format.extractions(setting);
  return writer.begin() + extractions.map((e) => writer.one(e)).join('') + writer.end();
};
const parsed = (lines: string): Record<string, unknown>[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l) as Record<string, unknown>);

describe('a format that workers may write', () => {
  it.each(Object.entries({ ndjson, csv, markdown }))('%s: an article alone is what it is among others', (_, format) => {
    expect(format.independent).toBe(true);
    const writer = format.extractions(PLAIN);
    writer.begin();
    const among = EXTRACTIONS.map((e) => writer.one(e));
    expect(EXTRACTIONS.map((e) => format.extractions(PLAIN).one(e))).toEqual(among);
  });
});

describe('a comparison', () => {
  const { id: fact } = COMPARISON.extractions.find((e) => e.facts.length > 0)!.facts[0]!;
  const whole: Comparison = {
    ...COMPARISON,
    findings: COMPARISON.findings.map((f) => ({ ...f, groups: f.groups.map((g) => g.map((c) => ({ ...c, fact }))) })),
  };
  const spared: Comparison = { ...whole, extractions: whole.extractions.map((e) => ({ ...e, facts: [] })) };

  it.each(Object.keys(FORMATS))('%s: is spared the facts exactly when it shows none', async (name) => {
    const format = await FORMATS[name]!();
    const written = [whole, spared].map((c) => Buffer.from(format.comparison(c, PLAIN)));
    expect(!written[0]!.equals(written[1]!)).toBe(format.needsFacts ?? false);
  });
});

describe('text', () => {
  const report = text.comparison(COMPARISON, PLAIN);

  it('shows what differs before what agrees, the worst first', () => {
    const places = [
      'CONFLICT (error) people injured',
      'REVISED LATER (warning) mass of solvent',
      'agree: cars derailed',
    ];
    const at = places.map((p) => report.indexOf(p));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it.each([
    'Freight train derails near Ashby · 2024-05-31 · Ashby, Ohio',
    '3 articles: Harbor Wire, 2024-05-31; County News, 2024-06-01; Metro Daily',
    'one wire story, counted once: harbor-wire, metro-daily',
    'A  152 pounds = 68.9 kg  (Harbor Wire, 2024-05-31)',
    'The train carried »152 pounds« of solvent.',
    '12 cars (County News); A dozen (Metro Daily)',
    'failed: broken: is not text',
  ])('says %j', (line) => expect(report).toContain(line));

  it('ends with the counts', () => {
    expect(report.trimEnd().split('\n').at(-1)).toBe(
      '4 articles (1 failed), 1 event, 2 disagreements (1 error, 1 warning), 1 agreement',
    );
  });

  it('keeps to the width of the terminal', () => {
    const sentences = text
      .comparison(COMPARISON, { ...PLAIN, width: 60 })
      .split('\n')
      .filter((l) => l.startsWith('       '));
    // The marks round the value come on top.
    expect(Math.max(...sentences.map((l) => l.length))).toBeLessThanOrEqual(62);
  });

  it('lists facts by place with what they mean', () => {
    const table = extracted(text);
    expect(table).toContain(
      '100-106  date      Friday                                2024-05-31 (from publication date)',
    );
    expect(table).toContain('217-227  quantity  152 pounds                            152 lb');
    expect(table).toContain('direct · Maria Oduya, fire chief');
    expect(table.trimEnd().split('\n').at(-1)).toBe('4 articles (1 failed): 1 date, 2 quantities, 1 agency, 1 quote');
  });

  it('colours only when it may', () => {
    expect(report).not.toContain('\u001B');
    expect(text.comparison(COMPARISON, { ...PLAIN, colour: true })).toContain('\u001B[1;31mCONFLICT\u001B[0m');
  });
});

describe('ndjson', () => {
  it('puts "v":1 first in every record', () => {
    for (const line of ndjson.comparison(COMPARISON, PLAIN).trimEnd().split('\n'))
      expect(line).toMatch(/^\{"v":1,"type":"/);
  });

  it('tells records apart by type; a quote has its own', () => {
    const records = parsed(extracted(ndjson));
    expect(records.filter((r) => r['kind'] === 'quote').map((r) => r['type'])).toEqual(['direct']);
    expect(records.filter((r) => r['kind'] === 'date').map((r) => r['type'])).toEqual(['fact']);
  });

  it('prints documents, events and findings of a comparison', () => {
    const types = parsed(ndjson.comparison(COMPARISON, PLAIN)).map((r) => r['type']);
    expect(types).toEqual([...Array(4).fill('document'), 'event', ...Array(3).fill('finding')]);
  });
});

describe('offsets in code points', () => {
  const before = '🚆🚆 ';
  const shifted: Extraction = {
    document: { id: 'x', status: 'ok', regions: [{ start: 0, end: before.length + 2, kind: 'body' }] },
    text: `${before}14`,
    facts: [
      {
        id: 'x#1',
        doc: 'x',
        kind: 'quantity',
        start: before.length,
        end: before.length + 2,
        text: '14',
        value: 14,
        bound: 'exact',
        precision: 0.5,
        sentence: { start: 0, end: before.length + 2 },
        item: { start: before.length, end: before.length + 2, text: '14', head: 'x' },
      },
    ],
  };
  it.each([
    ['utf16', 5, 7],
    ['codepoint', 3, 5],
  ] as const)('%s', (offsets, start, end) => {
    const [document, fact] = parsed(extracted(ndjson, [shifted], { ...PLAIN, offsets })) as [never, never];
    expect(fact).toMatchObject({ start, end, sentence: { start: 0, end }, item: { start, end } });
    expect(document).toMatchObject({ regions: [{ start: 0, end }] });
  });

  it('holds for claims of findings, and leaves other numbers alone', () => {
    const claim = { doc: 'x', start: 5, end: 7, text: '14', value: 14, sentence: { start: 0, end: 7 } };
    const comparison: Comparison = {
      extractions: [shifted],
      events: [],
      findings: [
        {
          id: 'f',
          rule: 'quantity',
          relation: 'agree',
          severity: 'info',
          event: 'e',
          subject: 's',
          why: 'w',
          groups: [[claim]],
        },
      ],
    };
    const last = parsed(ndjson.comparison(comparison, { ...PLAIN, offsets: 'codepoint' })).at(-1);
    expect(last).toMatchObject({ groups: [[{ start: 3, end: 5, value: 14, sentence: { start: 0, end: 5 } }]] });
  });
});

describe('json', () => {
  it('is one object, whether there are documents or none', () => {
    expect(JSON.parse(extracted(json))).toMatchObject({
      v: 1,
      documents: [{ id: 'harbor-wire' }, {}, {}, { id: 'broken' }],
    });
    expect(JSON.parse(extracted(json, []))).toEqual({ v: 1, documents: [] });
    expect(JSON.parse(json.comparison(COMPARISON, PLAIN))).toMatchObject({ v: 1, findings: [{}, {}, {}] });
  });
});

describe('csv', () => {
  it('gives a row a fact, and a row a claim', () => {
    expect(extracted(csv).split('\r\n')).toHaveLength(1 + 5 + 1);
    const rows = csv.comparison(COMPARISON, PLAIN).split('\r\n');
    expect(rows).toHaveLength(1 + 7 + 1);
    expect(rows[0]).toMatch(/^event,finding,rule,relation,severity,subject,group,doc,/);
    expect(rows[3]).toContain('152,,,[lb_av],68.72,69.17,kg');
  });
});

describe('markdown', () => {
  it('gives each claim a row with its sentence', () => {
    const report = markdown.comparison(COMPARISON, PLAIN);
    expect(report).toContain(
      '| 1 | 152 pounds = 68.9 kg | Harbor Wire, 2024-05-31 | The train carried **152 pounds** of solvent. |',
    );
    expect(report.indexOf('### Conflict')).toBeLessThan(report.indexOf('### Agreements'));
  });
});

describe('html', () => {
  const page = html.comparison(COMPARISON, PLAIN);

  it('runs nothing and loads nothing', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form)\b/i);
    expect(page).not.toMatch(/\s(?:on\w+|style|src)=/i);
    expect(page).not.toMatch(/(?:href|url)\s*[=(]\s*["']?\s*(?:javascript|data):/i);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
  });

  it('shows what articles hold as text', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('javascript:alert');
    expect(page).toContain('href="https://harborwire.example/ashby?a=1&amp;b=2"');
  });

  it('is well nested, with a landmark, a heading a level, and no id twice', () => {
    expect(unbalanced(page)).toEqual([]);
    expect(page).toMatch(/<main id="main">/);
    expect(page).toContain('<a class="skip" href="#main">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('folds agreements away, names wire copies and spells conversions out', () => {
    expect(page).toMatch(/<details class="agreements"><summary>1 agreement<\/summary>/);
    expect(page).toContain('One wire story, counted as one source: Harbor Wire, Metro Daily.');
    expect(page).toContain('<strong>152 pounds</strong> <span class="conversion">= 68.9 kg</span>');
    expect(page.indexOf('people injured')).toBeLessThan(page.indexOf('mass of solvent'));
  });

  it('draws a figure that was revised, and lets severities and kinds be chosen', () => {
    expect(page.match(/<svg role="img"/g)).toHaveLength(1);
    expect(page).toContain('<figure class="timeline"><svg role="img" aria-label="The figure over time');
    expect(page).toContain('<input type="checkbox" id="show-error" checked> Errors <span>1</span>');
    expect(page).not.toContain('id="show-info"');
    expect(page).toMatch(/<section class="event only-error-warning"/);
    // Two exact figures in one unit need no drawing.
    expect(page).not.toMatch(/Fourteen people · /);
  });

  it('says the same on every run', () => expect(html.comparison(COMPARISON, PLAIN)).toBe(page));
});

/** Tags that are not closed, or closed and not open, in order. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, slash, name] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    // In a drawing tags close themselves.
    if (name === 'meta' || name === 'input' || tag.endsWith('/>')) continue;
    if (slash === '') open.push(name!);
    else if (open.pop() !== name) wrong.push(`</${name}>`);
  }
  return [...wrong, ...open];
}

describe('what comes from articles', () => {
  const evil = '\u001B[31m"><img src=x onerror=alert(1)>\u202E=cmd|x';
  const comparison = JSON.parse(
    JSON.stringify(COMPARISON, (key, value: unknown) =>
      typeof value === 'string' &&
      ['title', 'source', 'label', 'subject', 'why', 'where', 'message', 'name', 'text'].includes(key)
        ? evil
        : value,
    ),
  ) as Comparison;

  it.each([
    ['text', text, /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/],
    ['markdown', markdown, /[\u0000-\u0008\u000B-\u001F\u202E]|<img/],
    ['html', html, /[\u0000-\u0008\u000B-\u001F\u202E]|<img/],
  ] as const)('cannot break out of %s', (_, format, forbidden) => {
    expect(format.comparison(comparison, PLAIN)).not.toMatch(forbidden);
    expect(extracted(format, comparison.extractions)).not.toMatch(forbidden);
  });
});
