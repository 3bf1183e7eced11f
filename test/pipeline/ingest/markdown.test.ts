import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../../pipeline/1-ingest/readers/markdown.ts';

const marked = (text: string): string[] => {
  const content = fromMarkdown(text, 'a.md');
  expect(content.text).toBe(text);
  return (content.regions ?? []).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
};

describe('Markdown stays as given, with what is not the story marked', () => {
  const rows: [what: string, text: string, marked: string[]][] = [
    [
      'front matter and heading',
      '---\ntitle: X\n---\n# Two *die*\n\nText.',
      ['furniture: ---\ntitle: X\n---', 'title: Two *die*'],
    ],
    ['CRLF', '---\r\ntitle: X\r\n---\r\n# Two\r\n\r\nText.\r\n', ['furniture: ---\r\ntitle: X\r\n---', 'title: Two']],
    ['only the first heading', '## A\n\nText.\n\n# B', ['title: A']],
    ['a heading below text is a part’s', 'Text.\n\n# B', []],
    [
      'pictures and lines of links',
      'Text.\n\n![a](b.png)\n\n[Map](#m) | [49 photos](p.html)',
      ['furniture: ![a](b.png)', 'furniture: [Map](#m) | [49 photos](p.html)'],
    ],
    ['a link within prose', 'The [map](m.html) shows 3 fires.', []],
    ['code', 'Text.\n\n```\n5 died\n# 6\n```\n\nMore.', ['furniture: ```\n5 died\n# 6\n```']],
    ['code that never ends is text', 'Text.\n\n```\n5 died', []],
  ];
  it.each(rows)('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('front matter', () => {
  const rows: [what: string, head: string, fields: object][] = [
    ['quoted values', 'title: "Two: die"\nsource: \'Post\'', { title: 'Two: die', source: 'Post' }],
    ['comments and lists', 'title: Two die # draft\ntags:\n  - bus\n- road', { title: 'Two die' }],
    [
      'other names',
      'headline: Two die\ndate: 2023-05-02 10:00:00 -0400\npublisher: Post\nlink: https://post.example/a',
      { title: 'Two die', published: '2023-05-02T10:00:00-04:00', source: 'Post', url: 'https://post.example/a' },
    ],
    ['names in capitals, first of two', 'Title: Two\ntitle: Three', { title: 'Two' }],
    ['`published` before `date`', 'date: 2024-01-01\npublished: 2023-05-02', { published: '2023-05-02' }],
    ['empty values', 'title:\npublished:', { title: undefined, published: undefined }],
    ['names of prototypes', '__proto__: x\nconstructor: y\ntitle: Two', { title: 'Two' }],
  ];
  it.each(rows)('%s', (_, head, fields) => {
    const content: Record<string, unknown> = { ...fromMarkdown(`---\n${head}\n---\nText.`, 'a.md') };
    for (const [key, value] of Object.entries(fields)) expect(content[key], key).toBe(value);
  });

  it.each([
    ['a rule at the top', '---\nTwo people died.\n---\nText.'],
    ['no end', '---\ntitle: Two\n\nText.'],
    ['not at the top', 'Text.\n---\ntitle: Two\n---'],
  ])('%s is none', (_, text) => {
    expect(fromMarkdown(text, 'a.md').title).toBeUndefined();
  });
});
