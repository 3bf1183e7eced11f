import { describe, expect, it } from 'vitest';
import { contrary } from '../../support/two-stories.ts';

describe('digits changed round, by the words beside them', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a speed',
      'The tachograph showed the lorry travelling at 83 kph.',
      'A speed of 38 kph was recorded by the tachograph of the lorry.',
      ['conflict: 83 kph | 38 kph'],
    ],
    [
      'a price of three digits, one word beside both',
      'Shares of the port operator fell to $21.40.',
      'Its shares closed down at $24.10.',
      ['conflict: $21.40 | $24.10'],
    ],
    [
      'a length that is said of a thing and of its size',
      'The 362-metre ship was built in 2009.',
      'The vessel, built in 2009, is 326 metres long.',
      ['conflict: 326 metres | 362-metre'],
    ],
    [
      'a share that is compared, and one that is held against another',
      'The offer was backed by 74 percent, compared with 26% of members in the smaller union.',
      'It won 74 percent, against 62% in the smaller union.',
      ['conflict: 26% | 62%'],
    ],
    [
      'people and who they are',
      'There were 305 people underground when the roof fell.',
      'Some 350 miners were underground when the roof fell.',
      ['conflict: 305 | Some 350'],
    ],
    [
      'a measure of three digits',
      'Temperatures in the hold reached 53.8 degrees Celsius.',
      'Its thermometer showed 58.3C.',
      ['conflict: 53.8 degrees Celsius | 58.3C'],
    ],
    [
      'the only rates of two articles, one of them expected',
      'The board expects savings of $370 million a year by 2028.',
      'The board said it would save $730 million a year by 2028.',
      ['conflict: $370 million a year | $730 million a year'],
    ],
    ['two digits with no word in common', 'The crane weighs 53 tonnes.', 'A tug pulled 35 tonnes of cable.', []],
    [
      'two digits beside one common word that stands far off',
      'Wages in the port rose by 12 percent over the last three hard years of talks.',
      'The port lost 21 percent of its trade.',
      [],
    ],
    [
      'an article that prints both',
      'The tachograph showed the lorry travelling at 83 kph where 38 kph is allowed.',
      'The tachograph of the lorry showed 38 kph.',
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(contrary(a, b, ['quantity'])).toEqual(expected);
  });
});

describe('figures by the words beside them', () => {
  it.each<[string, string, string, string[]]>([
    [
      'some of those counted are no second part of a sum',
      'Twelve drivers were treated for smoke inhalation and two of them were taken to hospital.',
      'Fourteen drivers were treated for smoke inhalation.',
      ['conflict: Twelve | Fourteen'],
    ],
    [
      'parts of one kind',
      'Among those rescued were 12 women and six children.',
      'Eighty people were rescued, among them 17 women and six children.',
      ['conflict: 12 | 17'],
    ],
    ['parts of two kinds', 'Among those rescued were 12 women.', 'Among those rescued were 17 children.', []],
    [
      'forecasts of one time',
      'The board lowered its growth forecast for this year to 1.4% from 1.7%.',
      'Growth this year is now seen at 1.4 percent, down from the 1.6 percent forecast in March.',
      ['conflict: 1.7% | 1.6 percent'],
    ],
    [
      'a price of the morning and one of the close',
      'Shares in the port operator rose 3.9% by noon.',
      'Shares in the port operator closed 2.8% higher.',
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(contrary(a, b, ['quantity'])).toEqual(expected);
  });
});
