import { describe, expect, it } from 'vitest';
import { twoSpellings } from '../../../pipeline/5-reconcile/rules/place.ts';
import { addressOf, findings, nameOf, summary } from '../../support/claims.ts';

describe('where it happened', () => {
  it('sets addresses that are not one beside each other, blocks included', () => {
    const at = (doc: string, text: string, street: string, number: number, block?: true) =>
      addressOf(doc, text, { street, number, ...(block ? { block } : {}) });
    expect(
      summary(
        findings([
          at('a', '5020 Elm Road', 'elm road', 5020),
          at('b', '5100 block of Elm Road', 'elm road', 5100, true),
        ]),
      ),
    ).toEqual(['variant: 5020 Elm Road | 5100 block of Elm Road']);
    expect(
      summary(
        findings([
          at('a', '5120 Elm Road', 'elm road', 5120),
          at('b', '5100 block of Elm Road', 'elm road', 5100, true),
        ]),
      ),
    ).toEqual(['agree: 5120 Elm Road, 5100 block of Elm Road']);
    // An article with several addresses has more places than the one where it happened.
    expect(
      summary(
        findings([
          at('a', '1 Elm Road', 'elm road', 1),
          at('a', '9 Oak Road', 'oak road', 9),
          at('b', '7 Ash Road', 'ash road', 7),
        ]),
      ),
    ).toEqual([]);
  });

  it('confirms the landmark that several sources name, and no town alone', () => {
    const named = (doc: string, name: string, place: string) => ({ ...nameOf('thing', doc, name), place });
    const flats = [
      named('a', 'Alder Creek Apartments', 'alder creek apartments'),
      named('b', 'Alder Creek Apartments', 'alder creek apartments'),
    ];
    expect(summary(findings(flats))).toEqual(['agree: Alder Creek Apartments, Alder Creek Apartments']);
    expect(summary(findings(flats, { wireCopies: [['a', 'b']] }))).toEqual([]);
    expect(summary(findings([named('a', 'Rosedale', 'rosedale'), named('b', 'Rosedale', 'rosedale')]))).toEqual([]);
  });

  it('knows a street without its kind, and an address among others', () => {
    const at = (doc: string, text: string, street: string, number: number) =>
      addressOf(doc, text, { street, number, block: true });
    expect(
      summary(
        findings([
          at('a', '2200 block of Montana', 'montana', 2200),
          at('a', '900 block of Elm Road', 'elm road', 900),
          at('b', '2200 block of Montana Street', 'montana street', 2200),
        ]),
      ),
    ).toEqual(['agree: 2200 block of Montana, 2200 block of Montana Street']);
  });

  it('sets quarters beside each other', () => {
    expect(summary(findings([nameOf('district', 'a', 'Fernhill'), nameOf('district', 'b', 'Rosedale')]))).toEqual([
      'variant: Fernhill | Rosedale',
    ]);
    expect(summary(findings([nameOf('district', 'a', 'Fernhill'), nameOf('district', 'b', 'Fernhill')]))).toEqual([]);
  });
});

describe('two spellings of one name', () => {
  it.each([
    ['marlin park', 'marlyn park', true],
    ['ruu ruu crew', 'ru ru crew', true],
    ['ford f 150', 'ford f 350', true],
    ['east park', 'west park', false],
    ['harbor road', 'harbors road', false],
    ['route 66', 'route 67', false],
    ['tim green', 'jim green', false],
    ['marlin park', 'denton park', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(twoSpellings(a.split(' '), b.split(' '))).toBe(expected);
  });
});
