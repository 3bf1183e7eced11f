import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../../support/compared.ts';

const conversions = (text: string): string[] => told(text, ['quantity']).filter((f) => f.startsWith('conflict'));

describe('one amount in two units', () => {
  it.each<[string, string[]]>([
    ['The fire is 200 miles (400 km) north of the capital.', ['conflict error: 200 miles | 400 km']],
    ['The haul weighed 850 kilograms (1,785 pounds).', ['conflict warning: 850 kilograms | 1,785 pounds']],
    ['The blaze covers 5,000 acres, or 5,000 hectares.', ['conflict error: 5,000 acres | 5,000 hectares']],
    ['Winds of 100 km/h (92 mph) were measured.', ['conflict error: 100 km/h | 92 mph']],
    // Silence: converted well, or as roughly as round figures are; other things in brackets.
    ['The haul weighed 850 kilograms (1,874 pounds).', []],
    ['The haul weighed 850 kilograms (1,875 pounds).', []],
    ['The fire is 200 miles (320 km) north of the capital.', []],
    ['The fire is about 300 km (200 miles) north of the capital.', []],
    ['The wall is 100 feet (30 metres) high.', []],
    ['The blaze covers 1,000 acres (400 hectares).', []],
    ['Winds of 100 km/h (62 mph) were measured.', []],
    ['The lake rose by 2 feet (it is 30 metres deep).', []],
    ['It warmed by 2 degrees Celsius (3.6 Fahrenheit).', []],
    ['She ran 10 miles (in 62 minutes) and swam 3 km.', []],
    ['The road is 200 miles (320 km of it paved) long.', []],
  ])('%s', (text, expected) => {
    expect(conversions(text)).toEqual(expected);
  });
});

describe('two pairs of currencies in one article', () => {
  it.each<[string, string[]]>([
    [
      'The bridge cost $5 million (€4.6 million). The tunnel cost €20 million ($31 million).',
      ['conflict warning: €4.6 million, $5 million | €20 million, $31 million'],
    ],
    ['The bridge cost $5 million (€4.6 million). The tunnel cost €20 million ($22 million).', []],
    ['The bridge cost $5 million (€4.6 million). The tunnel cost £20 million ($26 million).', []],
    ['The bridge cost $5 million (€4.6 million more than planned) and the tunnel €20 million ($31 million).', []],
    ['The bridge cost $5 million (€4.6 million).', []],
  ])('%s', (text, expected) => {
    expect(conversions(text)).toEqual(expected);
  });

  it('says what each implies', () => {
    const text = 'The bridge cost $5 million (€4.6 million). The tunnel cost €20 million ($31 million).';
    expect(findingsIn({ id: 'draft', text }).map((f) => f.why)).toEqual([
      'Two rates of one pair of currencies: €4.6 million for $5 million is 1.09 USD to the EUR, €20 million for $31 million is 1.55 USD to the EUR. One of the sums may be wrong, or they are of different times.',
    ]);
  });
});
