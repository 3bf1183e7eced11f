import { describe, expect, it } from 'vitest';
import { cluster, type Edge } from '../../../pipeline/4-link/events/cluster.ts';

/** Clusters by a table of likenesses; what is not in it is unlike. */
function clusters(count: number, pairs: readonly [number, number, number][], together: number[][] = []): number[][] {
  const table = new Map(pairs.map(([a, b, w]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, w]));
  const likeness = (a: number, b: number): number => table.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0;
  const edges = pairs.map(([a, b, w]): Edge => ({ a, b, likeness: w }));
  return cluster({ count, together, edges, likeness, threshold: 0.2 });
}

describe('cluster', () => {
  it.each<[string, number, [number, number, number][], number[][], number[][]]>([
    ['nothing', 0, [], [], []],
    ['no edges', 2, [], [], [[0], [1]]],
    ['a pair', 3, [[0, 2, 0.9]], [], [[0, 2], [1]]],
    ['a pair too unlike', 2, [[0, 1, 0.1]], [], [[0], [1]]],
    [
      'a chain does not drag its end along',
      4,
      [
        [0, 1, 0.9],
        [1, 2, 0.3],
        [2, 3, 0.9],
      ],
      [],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'a chain that is like throughout',
      3,
      [
        [0, 1, 0.9],
        [1, 2, 0.5],
        [0, 2, 0.3],
      ],
      [],
      [[0, 1, 2]],
    ],
    ['copies stay together', 3, [[0, 1, 0.9]], [[1, 2]], [[0, 1, 2]]],
    ['copies outvote a likeness to one of them', 4, [[0, 1, 0.3]], [[1, 2, 3]], [[0], [1, 2, 3]]],
    [
      'the likest first',
      3,
      [
        [0, 1, 0.3],
        [1, 2, 0.8],
      ],
      [],
      [[0], [1, 2]],
    ],
  ])('%s', (_, count, pairs, together, expected) => {
    expect(clusters(count, pairs, together)).toEqual(expected);
  });

  it('holds a large cluster together though few of its pairs are edges', () => {
    const count = 600;
    const edges = Array.from({ length: count - 1 }, (_, i): Edge => ({ a: i, b: i + 1, likeness: 0.9 }));
    const whole = cluster({ count, together: [], edges, likeness: () => 0.9, threshold: 0.2 });
    expect(whole).toHaveLength(1);
  });

  it('compares near linearly many pairs', () => {
    const looks = (count: number): number => {
      let n = 0;
      const edges = Array.from({ length: count - 1 }, (_, i): Edge => ({ a: i, b: i + 1, likeness: 0.9 }));
      cluster({ count, together: [], edges, likeness: () => ((n += 1), 0.9), threshold: 0.2 });
      return n;
    };
    expect(looks(4000)).toBeLessThan(6 * looks(1000));
  });
});
