/** Generators of property tests: texts that break offsets, grammars and parsers. */
import fc from 'fast-check';

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

/** News in no order. */
export const soup = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .chain((pieces) => fc.constantFrom(' ', ' ', '').map((glue) => pieces.join(glue)));
/** Any UTF-16, lone surrogates included. */
export const unicode = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
/** Any well-formed text, by what a reader sees as one character. */
export const graphemes = fc.string({ unit: 'grapheme', maxLength: 200 });

export const texts = { 'soup of news': soup, 'any UTF-16': unicode, 'any graphemes': graphemes };

const TAGS = [
  'p',
  'div',
  'b',
  'a href="x"',
  'table',
  'td',
  'script',
  'style',
  'svg',
  'template',
  'title',
  'h1',
  'article',
];

/** Markup in no order, with text between. */
export const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag.split(' ')[0]}>`])),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<!DOCTYPE html>',
        '&amp;',
        '&#x41;',
        '&',
        '<',
        '>',
        '</',
        '<?',
        '"',
      ),
      soup,
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Keys that mean something to us or to JavaScript, among others. */
const key = fc.oneof(
  fc.constantFrom(
    'id',
    'text',
    'title',
    'published',
    'source',
    'url',
    '__proto__',
    'constructor',
    'toString',
    'length',
  ),
  fc.string(),
);

/** Any JSON value; objects often look like records. */
export const json = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(key, fc.oneof(fc.jsonValue(), soup, fc.constantFrom('2024-05-31', '2024-02-31', 'last week')), {
    noNullPrototype: true,
  }),
  fc.record({ id: fc.oneof(fc.string(), fc.integer(), fc.double()), text: soup, title: fc.option(fc.string()) }),
);

/** Any bytes, and texts in several encodings with bytes knocked out. */
export const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.oneof(soup, markup), fc.constantFrom('utf8', 'utf16le', 'latin1'), fc.uint8Array({ maxLength: 4 }))
    .map(([text, encoding, noise]) => {
      const out = Buffer.from(text, encoding as BufferEncoding);
      for (const at of noise) if (at < out.length) out[at] = at;
      return new Uint8Array(out);
    }),
);
