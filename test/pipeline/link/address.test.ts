import { describe, expect, it } from 'vitest';
import { addressesIn, districtsIn } from '../../../pipeline/4-link/claims/address.ts';
import { properNamesIn } from '../../../pipeline/4-link/claims/proper-names.ts';
import { toArticle } from '../../../pipeline/run.ts';

function read(text: string) {
  const article = toArticle({ id: 'x', text });
  return article.sentences.map((s) => ({ addresses: addressesIn(s, text), districts: districtsIn(s, text) }));
}

describe('addresses', () => {
  it.each<[string, [string, string][]]>([
    ['Officers were called to 412 Alder Street on Monday.', [['412 Alder Street', 'alder street']]],
    ['It began in the 5100 block of N.W. 32nd Ave., police said.', [['5100 block of N.W. 32nd Ave.', 'nw 32 avenue']]],
    [
      'He was found at West Oak Street and 9th Avenue.',
      [['West Oak Street and 9th Avenue', '9 avenue & w oak street']],
    ],
    ['Police searched the 700-block of Alder Street.', [['700-block of Alder Street', 'alder street']]],
    ['A call came from the 2200 block of Montana, police said.', [['2200 block of Montana', 'montana']]],
    ['A crowd of 300 people walked down the street.', []],
    ['Some 40 Roads Agency workers went home.', []],
    ['The 3rd Street gang had 12 members.', []],
  ])('%s', (text, expected) => {
    const found = read(text).flatMap((s) => s.addresses);
    expect(found.map((a) => [a.text, a.street])).toEqual(expected);
    for (const a of found) expect(text.slice(a.start, a.end)).toBe(a.text);
  });
});

describe('landmarks', () => {
  it.each([
    ['A witness said that they had met near the Alder Creek Apartments.', ['alder creek apartments']],
    ['He ran down Dwyer St. to his car.', ['dwyer street']],
    ['A house in Rosedale burned.', ['rosedale']],
    ['She works for Rosedale Foods today.', []],
  ])('%s', (text, expected) => {
    const found = toArticle({ id: 'x', text }).sentences.flatMap((s) => properNamesIn(s, text, []));
    expect(found.flatMap((n) => n.place ?? [])).toEqual(expected);
  });
});

describe('quarters', () => {
  it.each([
    ['He lives in the Elm Park neighborhood of the city.', ['Elm Park']],
    ['The Advisory Neighborhood Commission met.', []],
    ['A quiet neighborhood woke to sirens.', []],
    ['It happened in the Southeast district.', []],
  ])('%s', (text, expected) => {
    expect(
      read(text)
        .flatMap((s) => s.districts)
        .map((d) => d.name),
    ).toEqual(expected);
  });
});
