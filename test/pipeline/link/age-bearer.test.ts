import { describe, expect, it } from 'vitest';
import { unpackClaims } from '../../../pipeline/4-link/claims/packed.ts';
import { extractDocument } from '../../../pipeline/run.ts';

/** Whose the ages of a text are: "age: name", for those that have a bearer. */
function bearers(text: string): string[] {
  const { claims } = extractDocument({ id: 'x', published: '2024-06-12', text: `${text}\n` });
  return unpackClaims(claims!).flatMap((c) =>
    c.kind === 'quantity' && c.person !== undefined ? [`${c.text}: ${c.person}`] : [],
  );
}

describe('whose an age is', () => {
  it.each<[string, string[]]>([
    ['Officers spoke to the 53-year-old captain, Goran Bilic, on Monday.', ['53-year-old: Goran Bilic']],
    [
      'Mikkel Thorup has joined Rovers, the club said.\n\nThe 24-year-old, who left Randsborg, is a striker.',
      ['24-year-old: Mikkel Thorup'],
    ],
    ['Rovers paid a record fee for Mikkel Thorup.\n\nThe Dane, 23, scored again.', ['23: Mikkel Thorup']],
    ['Anna Holm, 47, stopped her car.\n\nThe 3-year-old, who sat behind her, was hurt.', ['47: Anna Holm']],
    ['Two goals by Danny Holm, the 24-year-old forward, won it.', ['24-year-old: Danny Holm']],
    [
      'Mikkel Thorup has joined Rovers.\n\nThe 22-year-old Denmark international has signed.',
      ['22-year-old: Mikkel Thorup'],
    ],
    ['Rovers signed Danny Holm, and the 24-year-old forward was glad.', []],
    // Another noun, two people before, or a clause of its own: nobody's.
    ['Mikkel Thorup was hurt.\n\nA 24-year-old woman helped him.', []],
    ['Mikkel Thorup beat Anders Holm.\n\nThe 24-year-old, who left Randsborg, is a striker.', []],
    ['When the 24-year-old driver stopped, Goran Bilic ran away, police said.', []],
  ])('%s', (text, expected) => {
    expect(bearers(text)).toEqual(expected);
  });
});
