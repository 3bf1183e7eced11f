/** What is the only one of its kind in its article, and so needs fewer words to be told from other figures. */
import type { QuantityClaim } from '../../../../4-link/claims/model.ts';

/** Of the nearest words so many can say alone what a figure is. */
export const NEAREST = 3;

/** Dimensions of which every story has many figures. */
const COMMON: ReadonlySet<string> = new Set(['count', 'share', 'time']);

/** The sets of figures that claims stand in under each of their keys, each figure once however often it is printed. */
function figuresBy(
  claims: readonly QuantityClaim[],
  keys: (c: QuantityClaim) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const figures = new Map<string, Set<string>>();
  for (const c of claims)
    for (const key of keys(c)) {
      const known = figures.get(key);
      const figure = `${c.interval.min}:${c.interval.max}`;
      if (known) known.add(figure);
      else figures.set(key, new Set([figure]));
    }
  return figures;
}

/** Whether a word near a figure stands near no other of its dimension in its article: "Turnout was 68.3%". */
export function soleBesideWord(claims: readonly QuantityClaim[]): (c: QuantityClaim, word: string) => boolean {
  const key = (c: QuantityClaim, word: string): string => `${c.doc}|${c.dimension}|${word}`;
  const figures = figuresBy(claims, (c) => (c.near ?? []).slice(0, NEAREST).map((word) => key(c, word)));
  return (c, word) => figures.get(key(c, word))?.size === 1;
}

/** Whether a figure is the only one of its dimension in its article: the one sum in taka, the one depth. */
export function soleOfDimension(claims: readonly QuantityClaim[]): (c: QuantityClaim) => boolean {
  const key = (c: QuantityClaim): string => `${c.doc}|${c.dimension}`;
  const figures = figuresBy(claims, (c) => [key(c)]);
  return (c) => !COMMON.has(c.dimension) && figures.get(key(c))?.size === 1;
}
