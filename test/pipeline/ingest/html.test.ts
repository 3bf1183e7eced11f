import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../../pipeline/1-ingest/readers/html.ts';

const P1 = 'Two people died on Tuesday when a bus left the road near Harlow, the police said in a statement.';
const P2 = 'Twelve others were taken to three hospitals, and the driver was questioned for four hours by officers.';
const P3 = 'The road was closed for nine hours, and the county said that it would look at the barriers there.';
const story = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;

/** The text, a paragraph a row, with the kinds that the reader knew. */
function rows(html: string): string[] {
  const { text, regions = [] } = fromHtml(html, 'a.html');
  let at = 0;
  return text.split('\n\n').map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    const region = regions.find((r) => r.start === start && r.end === start + paragraph.length);
    return region ? `${region.kind}: ${paragraph}` : paragraph;
  });
}

describe('the story of a page', () => {
  const cases: [what: string, html: string, rows: string[]][] = [
    [
      'an article',
      `<nav><p>${P3}</p></nav><article><h1>Two Die</h1>${story}</article>`,
      ['title: Two Die', P1, P2, P3],
    ],
    ['main', `<header><p>The Harlow Post</p></header><main>${story}</main><footer>${P1}</footer>`, [P1, P2, P3]],
    ['schema.org', `<div><p>${P3}</p><div itemprop="articleBody"><p>${P1}</p><p>${P2}</p></div></div>`, [P1, P2]],
    [
      'the smallest element that holds nearly all prose',
      `<div><div class=top><a href=/>Home</a> <a href=/n>News</a></div><div class=x>${story}</div><div>Call us</div></div>`,
      [P1, P2, P3],
    ],
    [
      'two halves round an advert',
      `<div><div><p>${P1}</p></div><div class="ad-slot">Buy 2 tyres</div><div><p>${P2}</p><p>${P3}</p></div></div>`,
      [P1, 'furniture: Buy 2 tyres', P2, P3],
    ],
    ['no markup but text', `${P1}<br><br>${P2}`, [P1, P2]],
    ['short text only', '<p>Two die</p><p>Bus lost</p>', ['Two die', 'Bus lost']],
    [
      'a heading above, with what stands between',
      `<div><h1>Two Die</h1><p>A bus left the road</p></div><div><div>${story}</div></div><div><p>Call us</p></div>`,
      ['title: Two Die', 'A bus left the road', P1, P2, P3],
    ],
    [
      'furniture inside',
      `<article><h1>Two Die</h1><p>${P1}</p><aside><p>5 facts about buses</p></aside><div class="related-links">
       <p>Bus lost</p></div><p><a href=/x>Read: 3 killed in May</a></p><p>${P2}</p><div id=comments><p>${P3}</p></div></article>`,
      [
        'title: Two Die',
        P1,
        'furniture: 5 facts about buses',
        'furniture: Bus lost',
        'furniture: Read: 3 killed in May',
        P2,
        `comments: ${P3}`,
      ],
    ],
    [
      'a class that lies',
      `<body class="has-sidebar comments-open"><div class="widget-area">${story}</div>`,
      [P1, P2, P3],
    ],
    [
      'hidden text',
      `<article><p hidden>Buy now</p><div style="display: none">${P3}</div>${story}</article>`,
      [P1, P2, P3],
    ],
    [
      'scripts, styles, forms’ controls',
      `<article><style>p{}</style><script>var a="<p>5 died</p>"</script><noscript>On</noscript><svg><text>9</text></svg>
       <select><option>1</select><button>Send 3</button><p>${P1}</p><p>${P2}</p></article>`,
      [P1, P2],
    ],
  ];
  it.each(cases)('%s', (_, html, expected) => {
    expect(rows(html)).toEqual(expected);
  });
});

describe('paragraphs and their characters', () => {
  const cases: [what: string, html: string, text: string][] = [
    [
      'entities',
      '<p>A&amp;B &lt;5&gt; caf&eacute; &#8220;x&#8221; &#x2014; &#150; 5&nbsp;km &bogus; &copy',
      'A&B <5> café “x” — – 5\u00a0km &bogus; ©',
    ],
    ['white space', '<p> a\n\t b <b> c</b><i>d </i> e </p>', 'a b cd e'],
    ['blocks', '<div>a<div>b</div>c</div><ul><li>d<li>e</ul><h2>f</h2>g', 'a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng'],
    ['line breaks', '<p>a<br>b<br/><br>c</p>', 'a\nb\n\nc'],
    [
      'a table, a row a paragraph, a cell a line',
      '<table><tr><th>Dead<td>12<tr><th>Hurt</th><td>3</td></tr></table>',
      'Dead\n12\n\nHurt\n3',
    ],
    ['inline tags do not part words', '<p>mid<b>night</b>, 1<sup>st</sup></p>', 'midnight, 1st'],
    ['wrong nesting', '<p><b>a<p>b</b><div>c</p>d', 'a\n\nb\n\nc\n\nd'],
    ['tags in capitals', '<P>a<DIV CLASS=x>b</DIV>', 'a\n\nb'],
    ['characters beyond the basic plane', '<p>a &#128640; 🚀 b</p>', 'a 🚀 🚀 b'],
    ['zero and surrogates by number', '<p>a&#0;b&#xD800;c</p>', 'a\ufffdb\ufffdc'],
    ['comments, declarations', '<!DOCTYPE html><!-- a --><p>b<!-- c -->d<?php x ?></p>', 'bd'],
    ['text areas and titles hold no markup', '<title>a<p>b</title><p>c</p>', 'c'],
  ];
  it.each(cases)('%s', (_, html, text) => {
    expect(fromHtml(html, 'a.html').text).toBe(text);
  });
});

describe('metadata', () => {
  const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const page = (head: string, body = ''): string =>
    `<head>${head}</head><body>${body}<article>${story}</article></body>`;
  const cases: [what: string, html: string, fields: object][] = [
    [
      'JSON-LD',
      page(
        ld({
          '@type': 'NewsArticle',
          headline: 'Two Die &amp; Twelve Hurt',
          datePublished: '2023-05-02T10:00:00+02:00',
          publisher: { '@type': 'Organization', name: 'Harlow Post' },
          url: 'https://post.example/a',
        }),
      ),
      {
        title: 'Two Die & Twelve Hurt',
        published: '2023-05-02T10:00:00+02:00',
        source: 'Harlow Post',
        url: 'https://post.example/a',
      },
    ],
    [
      'a graph, with lists as types',
      page(
        ld({
          '@graph': [
            { '@type': 'WebSite', name: 'Harlow Post' },
            { '@type': ['Article', 'X'], datePublished: '2023-05-02' },
          ],
        }),
      ),
      { published: '2023-05-02', source: 'Harlow Post' },
    ],
    [
      'OpenGraph and meta',
      page(
        `<meta property="og:title" content="Two Die"><meta property="article:published_time" content="2023-05-02T08:00Z">
         <meta property=og:site_name content="Harlow Post"><link rel=canonical href="https://post.example/b">`,
      ),
      { title: 'Two Die', published: '2023-05-02T08:00Z', source: 'Harlow Post', url: 'https://post.example/b' },
    ],
    [
      'the title without the site',
      page('<title>Two die as bus leaves road | Harlow Post</title>'),
      { title: 'Two die as bus leaves road' },
    ],
    [
      'a dash in the title is no site',
      page('<title>Two die - and twelve are hurt</title>'),
      { title: 'Two die - and twelve are hurt' },
    ],
    [
      'time marked as published',
      page('', '<time itemprop=datePublished datetime=2023-05-02>now</time>'),
      { published: '2023-05-02' },
    ],
    [
      'a time of the story, not of the page',
      `<p><time datetime=2024-01-01>today</time></p><article><p><time datetime="2023-05-02">May 2</time></p>${story}</article>`,
      { published: '2023-05-02' },
    ],
    [
      'a time below the headline, above the story',
      `<header><h1>Two Die</h1><time datetime="2023-05-02">May 2</time></header><article>${story}</article>`,
      { published: '2023-05-02' },
    ],
    ['a date that is none', page('<meta name=date content="02/31/2023">'), { published: undefined }],
    [
      'a script that is no JSON',
      page('<script type="application/ld+json">{"@type":</script><meta name=date content=2023-05-02>'),
      { published: '2023-05-02' },
    ],
    ['a link that is no address', page('<link rel=canonical href="javascript:alert(1)">'), { url: undefined }],
    [
      'names of prototypes',
      page(
        `<script type="application/ld+json">{"__proto__":{"headline":"x"},"@type":"Article","constructor":1}</script>`,
      ),
      { title: undefined },
    ],
  ];
  it.each(cases)('%s', (_, html, fields) => {
    const content: Record<string, unknown> = { ...fromHtml(html, 'a.html') };
    for (const [key, value] of Object.entries(fields)) expect(content[key], key).toBe(value);
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
  });
});

describe('a page without a story fails', () => {
  it.each([
    ['empty', ''],
    ['markup only', '<html><body><div></div></body></html>'],
    ['the 42 characters that hang other readers', '<html><body><a><![CDATA[--><!DOCTYPE html>'],
    ['a script only', '<script>document.write("5 died")</script>'],
    ['all hidden', `<div hidden>${story}</div>`],
  ])('%s', (_, html) => {
    expect(() => fromHtml(html, 'a.html')).toThrow('a.html: the page holds no article; save the page');
  });
});
