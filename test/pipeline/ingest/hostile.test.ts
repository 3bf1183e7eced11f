import { describe, expect, it } from 'vitest';
import { dateLine } from '../../../pipeline/1-ingest/date-line.ts';
import { IngestError } from '../../../pipeline/1-ingest/errors.ts';
import { parsePage } from '../../../pipeline/1-ingest/html/page.ts';
import { fromHtml } from '../../../pipeline/1-ingest/readers/html.ts';
import { fromMarkdown } from '../../../pipeline/1-ingest/readers/markdown.ts';
import { growth } from '../../support/growth.ts';

/** Linear work grows about fourfold, quadratic sixteenfold. */
const LINEAR = 10;
const SIZE = 400_000;

const PROSE = '<p>Two people died on Tuesday when a bus left the road near Harlow, the police said.</p>';

/** A page that is the unit over and over, up to the size, and then a story. */
const filled = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)) + PROSE.repeat(5);

const PAGES: [what: string, make: (size: number) => string][] = [
  ['unclosed div', filled('<div>')],
  ['unclosed p', filled('<p>')],
  ['unclosed b', filled('<b>')],
  ['lists in lists', filled('<ul><li>')],
  ['deep divs with text', filled('<div>a ')],
  ['ends without starts', filled('</div></x>')],
  ['starts, then other ends', (n) => `${'<section>'.repeat(n / 20)}${'</article>'.repeat(n / 20)}${PROSE}`],
  ['starts, then ends', (n) => `${'<div>'.repeat(n / 12)}${PROSE}${'</div>'.repeat(n / 12)}`],
  ['starts of tags', filled('<')],
  ['starts of ends', filled('</')],
  ['ampersands', filled('&')],
  ['half entities', filled('&amp')],
  ['attributes', (n) => `<p ${'a '.repeat(n / 2)}>${PROSE}`],
  ['the same attribute', (n) => `<p ${'class="ad" '.repeat(n / 11)}>${PROSE}`],
  ['a long class', (n) => `<div class="${'ad '.repeat(n / 3)}">${PROSE}`],
  ['entities in an attribute', (n) => `<p class="${'&amp;'.repeat(n / 5)}">${PROSE}`],
  ['comments without end', filled('<!--')],
  ['sections of character data', filled('<![CDATA[-->')],
  ['dropped elements without end', filled('<svg>')],
  ['templates in templates', filled('<template>')],
  ['scripts', filled('<script></script')],
  ['unclosed formatting with attributes', filled('<font a0><p>')],
  ['many blocks', filled('<p>a</p>')],
  ['many articles', filled('<article><p>a</p></article>')],
  ['metadata', filled('<script type="application/ld+json">[]</script>')],
  ['nested metadata', (n) => `<script type="application/ld+json">${'['.repeat(n)}</script>${PROSE}`],
  ['times', filled('<time datetime=2023-05-02>')],
];

describe('hostile pages cost time in proportion to their length', () => {
  it.each(PAGES)('%s', (_, make) => {
    const read = (page: string): void => {
      try {
        fromHtml(page, 'a.html');
      } catch (error) {
        // A page without a story is an answer too.
        expect(error).toBeInstanceOf(IngestError);
      }
    };
    expect(growth(make, read, SIZE)).toBeLessThan(LINEAR);
  });

  it('depth is bounded, and the text survives it', () => {
    const page = parsePage(`${'<div>'.repeat(100_000)}${PROSE}`);
    expect(page.elements.length).toBeLessThan(600);
    expect(fromHtml(`${'<div>'.repeat(100_000)}${PROSE}`, 'a').text).toMatch(/^Two people died/);
  });

  it('the number of elements is bounded', () => {
    expect(parsePage('<p>a</p>'.repeat(300_000)).elements.length).toBeLessThanOrEqual(200_000);
  });
});

describe('hostile texts cost time in proportion to their length', () => {
  const TEXTS: [what: string, make: (size: number) => string][] = [
    ['front matter without end', (n) => `---\n${'a: b\n'.repeat(n / 5)}`],
    ['a long key', (n) => `---\n${'a'.repeat(n)}: b\n---\n`],
    ['brackets', (n) => '['.repeat(n)],
    ['pictures', (n) => '![](a)'.repeat(n / 6)],
    ['links', (n) => `${'[a](b)'.repeat(n / 6)}!`],
    ['link lines', (n) => '[a](b) | \n'.repeat(n / 10)],
    ['fences', (n) => '```\n'.repeat(n / 4)],
    ['dashes', (n) => '---\n'.repeat(n / 4)],
  ];
  it.each(TEXTS)('%s', (_, make) => {
    expect(growth(make, (text) => fromMarkdown(text, 'a.md'), SIZE)).toBeLessThan(LINEAR);
  });

  it.each(['May ', '2 ', 'Posted: ', '2023-05-02', ' ', ', ', 'Tuesday, '])('a date line of %j', (unit) => {
    expect(growth(unit, dateLine, SIZE)).toBeLessThan(LINEAR);
  });
});
