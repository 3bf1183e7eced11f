import { describe, expect, it } from 'vitest';
import { axis } from '../../../output/drawings/axis.ts';
import { type Bar, scale } from '../../../output/drawings/scale.ts';
import { type Moment, timeline } from '../../../output/drawings/timeline.ts';

describe('an axis', () => {
  it.each([
    [
      [3.45, 4.25],
      [3.4, 3.6, 3.8, 4, 4.2],
    ],
    [
      [0, 100],
      [0, 50, 100],
    ],
    [
      [12, 12],
      [11.5, 12, 12.5],
    ],
    [
      [0, 0],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
    [
      [-5, 5],
      [-5, 0, 5],
    ],
    [
      [0.1, 0.4],
      [0.1, 0.2, 0.3, 0.4],
    ],
    [
      [1e6, 9e6],
      [2e6, 4e6, 6e6, 8e6],
    ],
  ])('over %j has round ticks %j', (values, ticks) => expect(axis(values).ticks).toEqual(ticks));

  it('keeps order and stays inside', () => {
    const { at } = axis([10, 20]);
    expect(at(10)).toBeGreaterThan(0);
    expect(at(15)).toBeCloseTo(50);
    expect(at(20)).toBeLessThan(100);
    expect([at(-1e9), at(1e9)]).toEqual([0, 100]);
  });
});

const bar = (group: number, min: number | null, max: number | null, label = ''): Bar => ({ group, min, max, label });
const captionOf = (bars: readonly Bar[], unit = 'kg'): string | undefined =>
  /<figcaption>(.*)<\/figcaption>/.exec(scale(bars, unit))?.[1];

describe('a scale', () => {
  it.each([
    ['bars that do not meet', [bar(1, 68.7, 69.2), bar(2, 63.5, 64.5)], 'No value fits all of them.'],
    ['bars that meet', [bar(1, 60, 70), bar(2, 65, 80)], 'All of them hold 65 kg to 70 kg.'],
    ['bars that touch', [bar(1, 60, 65), bar(2, 65, 80)], 'All of them hold 65 kg.'],
    ['a bound and a figure', [bar(1, 50, null), bar(2, 53, 54)], 'All of them hold 53 kg to 54 kg.'],
    ['two bounds', [bar(1, 50, null), bar(2, 60, null)], 'All of them hold 60 kg and more.'],
    ['two limits', [bar(1, null, 50), bar(2, null, 60)], 'All of them hold 50 kg and less.'],
    ['bounds that exclude one another', [bar(1, 50, null), bar(2, null, 40)], 'No value fits all of them.'],
    ['one bar', [bar(1, 5, 6)], 'What the printed figure stands for.'],
  ] as const)('of %s says so', (_, bars, caption) => expect(captionOf(bars)).toBe(caption));

  it('draws the bars where their ends stand, the shared part behind', () => {
    const drawn = scale([bar(1, 0, 50), bar(2, 25, 100)], '1');
    const rects = [...drawn.matchAll(/<rect class="(meet|bar g\d)" x="([\d.]+)%" [^>]*?width="([\d.]+)%"/g)];
    expect(rects.map(([, name, x, width]) => [name, Number(x), Number(width)])).toEqual([
      ['meet', 23.15, 23.15],
      ['bar g1', 0, 46.3],
      ['bar g2', 23.15, 69.44],
    ]);
  });

  it('can always be seen, and shows nothing where there is nothing', () => {
    expect(scale([bar(1, 1, 1), bar(2, 1e9, 1e9)], '1')).toMatch(/class="bar g1" x="0%" [^>]*width="0.6%"/);
    expect(scale([bar(1, null, null)], '1')).toBe('');
  });

  it('shows words of an article as text', () => {
    const drawn = scale([bar(1, 1, 2, '<script>"&'), bar(2, 3, 4)], '1');
    expect(drawn).toContain('&lt;script&gt;&quot;&amp;');
    expect(drawn).not.toContain('<script');
  });

  it('counts in the unit that people use', () => {
    expect(scale([bar(1, 7200, 7300), bar(2, 9000, 9100)], 's')).toContain('hours</text>');
  });
});

describe('a timeline', () => {
  const moment = (published: string, min: number | null, group = 1): Moment => ({
    published,
    source: 'A <b>',
    text: String(min),
    group,
    min,
    max: min,
  });
  it('runs from the first story to the last, and says the same as a list', () => {
    const drawn = timeline([moment('2024-05-03', 12, 2), moment('2024-05-01', 4), moment('2024-05-02', 9)], '1');
    expect([...drawn.matchAll(/<li><time datetime="([^"]+)"/g)].map((m) => m[1])).toEqual([
      '2024-05-01',
      '2024-05-02',
      '2024-05-03',
    ]);
    const xs = [...drawn.matchAll(/<circle [^>]*cx="([\d.]+)%" cy="(\d+)"/g)].map((m) => [Number(m[1]), Number(m[2])]);
    expect(xs.map(([x]) => x)).toEqual(xs.map(([x]) => x).toSorted((a, b) => a! - b!));
    // Upwards is less in a drawing.
    expect(xs[0]![1]).toBeGreaterThan(xs[2]![1]!);
    expect(drawn).not.toContain('<b>');
  });

  it.each([
    ['one story', [moment('2024-05-01', 4)]],
    ['stories of one moment', [moment('2024-05-01', 4), moment('2024-05-01', 5)]],
    ['stories without a day', [moment('soon', 4), moment('later', 5)]],
    ['figures without an end', [moment('2024-05-01', null), moment('2024-05-02', null)]],
  ])('is not drawn for %s', (_, moments) => expect(timeline(moments, '1')).toBe(''));
});
