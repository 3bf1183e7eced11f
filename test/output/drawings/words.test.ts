import { describe, expect, it } from 'vitest';
import { words } from '../../../output/drawings/words.ts';

const marked = (a: string, b: string): string[] =>
  [...words({ group: 1, text: a }, { group: 2, text: b }).matchAll(/<(?:del|ins)>([^<]*)<\/(?:del|ins)>/g)].map(
    (m) => m[1]!,
  );

describe('two wordings', () => {
  it.each([
    ['one word', 'We will not wait any longer', 'We will not wait much longer', ['any', 'much']],
    ['a word left out', 'every single resident paid', 'every resident paid', ['single ']],
    ['a letter of a name', 'Operation Copper Kettle', 'Operation Copper Kettles', ['Kettle', 'Kettles']],
  ])('are marked where they differ: %s', (_, a, b, expected) => expect(marked(a, b)).toEqual(expected));

  it.each([
    ['equal but for white space', 'We  will\nwait', 'We will wait'],
    ['equal but for punctuation', 'We paid, one by one.', 'We paid – one by one'],
    ['altogether different', 'Every resident paid for it', 'No comment at all'],
    ['very long', 'word '.repeat(500), 'other '.repeat(500)],
  ])('are not compared when they are %s', (_, a, b) =>
    expect(words({ group: 1, text: a }, { group: 2, text: b })).toBe(''),
  );

  it('are shown as text, in linear time', () => {
    const html = words({ group: 1, text: 'so <script>alert(1)</script> it is' }, { group: 2, text: 'so it is' });
    expect(html).not.toContain('<script');
    const before = performance.now();
    words({ group: 1, text: 'a b '.repeat(499) }, { group: 2, text: 'b c a '.repeat(330) });
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
