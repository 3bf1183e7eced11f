import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../output/html/highlight.ts';

const mark = (start: number, end: number, name: string) => ({
  start,
  end,
  open: (first: boolean) => `<${name}${first ? '' : '+'}>`,
  close: `</${name}>`,
});

describe('highlight', () => {
  it.each([
    ['apart', [mark(0, 1, 'a'), mark(2, 3, 'b')], '<a>0</a>1<b>2</b>345'],
    ['nested', [mark(0, 4, 'a'), mark(1, 2, 'b')], '<a>0<b>1</b>23</a>45'],
    ['the same', [mark(1, 3, 'a'), mark(1, 3, 'b')], '0<a><b>12</b></a>345'],
    ['overlapping', [mark(0, 3, 'a'), mark(2, 5, 'b')], '<a>01<b>2</b></a><b+>34</b>5'],
    ['touching', [mark(0, 3, 'a'), mark(3, 6, 'b')], '<a>012</a><b>345</b>'],
    ['none', [], '012345'],
  ])('%s', (_, spans, html) => expect(highlight('012345', { start: 0, end: 6 }, spans)).toBe(html));

  it('clips to the stretch, and says which piece is the first', () => {
    expect(highlight('012345', { start: 2, end: 4 }, [mark(0, 6, 'a'), mark(3, 9, 'b')])).toBe('<a+>2<b>3</b></a>');
  });

  it('nests properly and keeps the text, whatever the spans', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const text = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnop';
        const marks = spans
          .toSorted((a, b) => a.start - b.start || b.end - a.end)
          .map((s, i) => mark(s.start, s.end, `m${i}`));
        const html = highlight(text, { start: 0, end: text.length }, marks);
        expect(html.replace(/<[^>]*>/g, '')).toBe(text);
        const open: string[] = [];
        for (const [, slash, name] of html.matchAll(/<(\/?)(m\d+)\+?>/g)) {
          if (slash === '') open.push(name!);
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
        // Every span is covered by its marks, and by nothing else.
        for (const [i, s] of marks.entries()) {
          const inside = [...html.matchAll(new RegExp(`<m${i}\\+?>(.*?)</m${i}>`, 'g'))].map((m) =>
            m[1]!.replace(/<[^>]*>/g, ''),
          );
          expect(inside.join('')).toBe(text.slice(s.start, s.end));
        }
      }),
    );
  });
});
