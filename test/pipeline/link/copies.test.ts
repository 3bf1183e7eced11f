import { describe, expect, it } from 'vitest';
import { Copies } from '../../../pipeline/4-link/events/copies.ts';
import { Sets } from '../../../pipeline/4-link/events/sets.ts';
import { overlap, type Sketch, sketch } from '../../../pipeline/4-link/events/shingles.ts';
import { toArticle } from '../../../pipeline/run.ts';
import { random } from '../../bench/stories.ts';
import { growth } from '../../support/growth.ts';

/** So many words without sense, the same for the same seed. */
function words(count: number, seed: number): string[] {
  const next = random(seed);
  const letter = (): string => String.fromCharCode(97 + Math.floor(next() * 26));
  return Array.from({ length: count }, () => letter() + letter() + letter());
}

const sketchOf = (text: string): Sketch => sketch(toArticle({ id: 'x', text }).sentences);
const BASE = words(300, 1);
const OTHER = words(300, 2);

/** Groups of copies, by position. */
function copyGroups(sketches: readonly Sketch[]): number[][] {
  const items = sketches.map((_, i) => i);
  const copies = new Copies<number>(
    (i) => sketches[i]!,
    (a, b) => a - b,
  );
  for (const i of items) copies.add(i);
  const sets = new Sets(items.length);
  for (const [a, b] of copies.pairs(items)) sets.join(a, b);
  return sets.groups();
}

describe('overlap', () => {
  it.each([
    ['the same text', BASE, BASE, 1, 1],
    ['nothing shared', BASE, OTHER, 0, 0],
    ['the first half', BASE, BASE.slice(0, 150), 0.5, 1],
    ['half of each', [...BASE.slice(0, 150), ...OTHER.slice(0, 150)], BASE, 0.33, 0.5],
  ])('%s', (_, a, b, resemblance, containment) => {
    const found = overlap(sketchOf(a.join(' ')), sketchOf(b.join(' ')));
    expect(Math.abs(found.resemblance - resemblance)).toBeLessThan(0.13);
    expect(Math.abs(found.containment - containment)).toBeLessThan(0.2);
  });

  it('of an empty text is nothing', () => {
    expect(overlap(sketchOf(''), sketchOf(''))).toEqual({ resemblance: 0, containment: 0 });
  });
});

describe('copyGroups', () => {
  const edited = BASE.map((w, i) => (i % 40 === 0 ? 'changed' : w));
  it.each<[string, string[][], number[][]]>([
    ['a copy and another text', [BASE, OTHER, BASE], [[0, 2]]],
    ['a copy cut short', [BASE, BASE.slice(0, 200)], [[0, 1]]],
    ['a copy with other words here and there', [BASE, edited], [[0, 1]]],
    ['a shared paragraph is no copy', [[...BASE.slice(0, 60), ...OTHER], BASE], []],
    ['texts too short to tell', [BASE.slice(0, 12), BASE.slice(0, 12)], []],
    [
      'copies of copies',
      [BASE, OTHER, BASE, OTHER, BASE],
      [
        [0, 2, 4],
        [1, 3],
      ],
    ],
    ['nothing', [], []],
  ])('%s', (_, texts, expected) => {
    expect(copyGroups(texts.map((t) => sketchOf(t.join(' '))))).toEqual(expected);
  });

  it('finds copies by the hundred', () => {
    const sketches = Array.from({ length: 300 }, (_, i) => sketchOf([...BASE, `extra${i}`].join(' ')));
    expect(copyGroups(sketches)).toEqual([sketches.map((_, i) => i)]);
  });

  it('compares near linearly many pairs', () => {
    const next = random(5);
    const made = (count: number): Sketch[] =>
      Array.from({ length: count }, () => {
        const hashes = Array.from({ length: 64 }, () => Math.floor(next() * 2 ** 32)).sort((a, b) => a - b);
        return { hashes, size: 80 };
      });
    expect(growth(made, copyGroups, 4000)).toBeLessThan(12);
  });
});
