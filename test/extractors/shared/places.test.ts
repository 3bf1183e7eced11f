import { describe, expect, it } from 'vitest';
import { type PlaceMention, placeAt } from '../../../extractors/shared/places.ts';
import { tokensOf } from '../../support/extract.ts';

/** Places of a text, left to right, none inside another. */
function places(text: string): (PlaceMention & { text: string })[] {
  const tokens = tokensOf(text);
  const out: (PlaceMention & { text: string })[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const place = placeAt(tokens, i);
    if (!place) continue;
    out.push({ ...place, text: text.slice(tokens[i]!.start, tokens[place.to - 1]!.end) });
    i = place.to - 1;
  }
  return out;
}

describe('places', () => {
  it.each<[string, [text: string, name: string, kind: string, country: string, adjective?: true][]]>([
    ['flooding in the United States', [['United States', 'United States', 'country', 'US']]],
    [
      'a U.S. official in Kyiv',
      [
        ['U.S.', 'United States', 'country', 'US'],
        ['Kyiv', 'Kyiv', 'city', 'UA'],
      ],
    ],
    ['told US reporters', [['US', 'United States', 'country', 'US']]],
    ['he told us in turkey', []],
    ['a Libyan port', [['Libyan', 'Libya', 'country', 'LY', true]]],
    ['South Korean police', [['South Korean', 'South Korea', 'country', 'KR', true]]],
    ['in Franklin, La., on Monday', [['La.', 'Louisiana', 'state', 'US']]],
    [
      'in Oakland, CA',
      [
        ['Oakland', 'Oakland', 'city', 'US'],
        ['CA', 'California', 'state', 'US'],
      ],
    ],
    ['the CA of the firm', []],
    [
      'St. Louis and Winston-Salem',
      [
        ['St. Louis', 'St. Louis', 'city', 'US'],
        ['Winston-Salem', 'Winston-Salem', 'city', 'US'],
      ],
    ],
    [
      'in Charleston, W.Va.',
      [
        ['Charleston', 'Charleston', 'city', 'US'],
        ['W.Va.', 'West Virginia', 'state', 'US'],
      ],
    ],
    [
      'the Democratic Republic of Congo',
      [['Democratic Republic of Congo', 'Democratic Republic of the Congo', 'country', 'CD']],
    ],
    ['across the Middle East', [['Middle East', 'Middle East', 'region', '']]],
    [
      'West Virginia and New South Wales',
      [
        ['West Virginia', 'West Virginia', 'state', 'US'],
        ['New South Wales', 'New South Wales', 'state', 'AU'],
      ],
    ],
    [
      'Northern Ireland is not Ireland',
      [
        ['Northern Ireland', 'Northern Ireland', 'nation', 'GB'],
        ['Ireland', 'Ireland', 'country', 'IE'],
      ],
    ],
    ['', []],
  ])('%s', (text, expected) => {
    expect(places(text).map((p) => [p.text, p.name, p.kind, p.country, ...(p.adjective ? [true] : [])])).toEqual(
      expected,
    );
  });

  it('marks names that are words or personal names as well', () => {
    expect(places('Jordan and Reading and Beirut').map((p) => p.doubtful)).toEqual([true, true, false]);
  });
});
