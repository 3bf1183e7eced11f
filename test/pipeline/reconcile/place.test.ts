import { describe, expect, it } from 'vitest';
import { twoSpellings } from '../../../pipeline/5-reconcile/rules/place.ts';
import { findings, nameOf, summary } from '../../support/claims.ts';

describe('the quarter and the landmark where it happened', () => {
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
