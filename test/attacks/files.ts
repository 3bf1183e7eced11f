/** Pages, Markdown and records that make parsers slow. */
import { type Attack, distinct } from './attack.ts';

const PROSE = '<p>Two people died on Tuesday when a bus left the road near Harlow, the police said.</p>';

/** A page that is the unit over and over, up to the size, and then a story. */
const page = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)) + PROSE.repeat(5);

const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['unclosed div', '<div>'],
  ['unclosed p', '<p>'],
  ['unclosed b', '<b>'],
  ['lists in lists', '<ul><li>'],
  ['deep divs with text', '<div>a '],
  ['ends without starts', '</div></x>'],
  ['starts of tags', '<'],
  ['starts of ends', '</'],
  ['ampersands', '&'],
  ['half entities', '&amp'],
  ['entities', '&#x41;'],
  ['comments without end', '<!--'],
  ['sections of character data', '<![CDATA[-->'],
  ['a doctype in a section', '<a><![CDATA[--><!DOCTYPE html>'],
  ['dropped elements without end', '<svg>'],
  ['templates in templates', '<template>'],
  ['scripts', '<script></script'],
  ['unclosed formatting with attributes', '<font a0><p>'],
  ['tables in tables', '<table><tr><td>'],
  ['text that tables move out', '<table>a<b>'],
  ['many blocks', '<p>a</p>'],
  ['many articles', '<article><p>a</p></article>'],
  ['many headings', '<h1>a</h1>'],
  ['metadata', '<script type="application/ld+json">[]</script>'],
  ['times', '<time datetime=2023-05-02>'],
  ['links', '<a href=x>a</a> '],
  ['prose', PROSE],
];

export const PAGES: readonly Attack[] = [
  ...UNITS.map(([name, unit]) => ({ name, make: page(unit) })),
  {
    name: 'starts, then other ends',
    make: (n) => `${'<section>'.repeat(n / 20)}${'</article>'.repeat(n / 20)}${PROSE}`,
  },
  { name: 'starts, then ends', make: (n) => `${'<div>'.repeat(n / 12)}${PROSE}${'</div>'.repeat(n / 12)}` },
  { name: 'attributes', make: (n) => `<p ${'a '.repeat(n / 2)}>${PROSE}` },
  { name: 'ever new attributes', make: (n) => `<p ${distinct((i) => `a${i} `)(n)}>${PROSE}` },
  { name: 'the same attribute', make: (n) => `<p ${'class="ad" '.repeat(n / 11)}>${PROSE}` },
  { name: 'a long class', make: (n) => `<div class="${'ad '.repeat(n / 3)}">${PROSE}` },
  { name: 'entities in an attribute', make: (n) => `<p class="${'&amp;'.repeat(n / 5)}">${PROSE}` },
  { name: 'nested metadata', make: (n) => `<script type="application/ld+json">${'['.repeat(n)}</script>${PROSE}` },
  { name: 'a long title', make: (n) => `<title>${'May 5 '.repeat(n / 6)}</title>${PROSE}` },
];

/** Lines of JSONL. */
export const RECORDS: readonly Attack[] = [
  { name: 'nested lists', make: (n) => `{"id":"a","text":"x","more":${'['.repeat(n / 2)}${']'.repeat(n / 2)}}` },
  { name: 'nested objects', make: (n) => `{"id":"a","text":"x","more":${'{"a":'.repeat(n / 6)}1${'}'.repeat(n / 6)}}` },
  { name: 'lists that do not close', make: (n) => '['.repeat(n) },
  { name: 'ever new keys', make: (n) => `{${distinct((i) => `"k${i}":1,`)(n)}"id":"a","text":"x"}` },
  { name: 'one key again', make: (n) => `{${'"__proto__":{"a":1},'.repeat(n / 20)}"id":"a","text":"x"}` },
  { name: 'escapes', make: (n) => `{"id":"a","text":"${'\\u0041'.repeat(n / 6)}"}` },
  { name: 'a long key', make: (n) => `{"${'a'.repeat(n)}":1,"id":"a","text":"x"}` },
  { name: 'a long title', make: (n) => `{"id":"a","title":"${'May 5 '.repeat(n / 6)}","text":"x"}` },
  { name: 'a long date', make: (n) => `{"id":"a","published":"${'2024-'.repeat(n / 5)}","text":"x"}` },
  { name: 'a long address', make: (n) => `{"id":"a","url":"${'https://'.repeat(n / 8)}","text":"x"}` },
  { name: 'a long number', make: (n) => `{"id":"a","more":${'1'.repeat(n)},"text":"x"}` },
];

export const MARKDOWN: readonly Attack[] = [
  { name: 'front matter without end', make: (n) => `---\n${'a: b\n'.repeat(n / 5)}` },
  { name: 'a long key of front matter', make: (n) => `---\n${'a'.repeat(n)}: b\n---\nx` },
  { name: 'brackets', make: (n) => '['.repeat(n) },
  { name: 'pictures', make: (n) => '![](a)'.repeat(n / 6) },
  { name: 'links', make: (n) => `${'[a](b)'.repeat(n / 6)}!` },
  { name: 'lines of links', make: (n) => '[a](b) | \n'.repeat(n / 10) },
  { name: 'fences', make: (n) => '```\n'.repeat(n / 4) },
  { name: 'rules', make: (n) => '---\n'.repeat(n / 4) },
];
