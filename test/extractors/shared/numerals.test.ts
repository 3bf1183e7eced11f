import { describe, expect, test } from 'vitest';
import type { Token } from '../../../extractors/contract.ts';
import { parseDigits } from '../../../extractors/shared/digits.ts';
import { parseNumeral } from '../../../extractors/shared/numerals.ts';
import { tokenize } from '../../../pipeline/2-segment/tokenize.ts';
import { growth } from '../../support/growth.ts';

const tokens = (text: string): readonly Token[] => tokenize(text, 0, text.length, new Map()).tokens;

/** What is read at the first token, with the characters that it spans. */
function read(text: string) {
  const ts = tokens(text);
  const n = parseNumeral(ts, 0);
  return n && { ...n, span: text.slice(ts[0]!.start, ts[n.to - 1]!.end) };
}

describe('digits', () => {
  test.each([
    ['1875', 1875, 0.5],
    ['1,875', 1875, 0.5],
    ['1,234,567.89', 1234567.89, 0.005],
    ['1.111,11', 1111.11, 0.005],
    ['1.234.567', 1234567, 0.5],
    ['1\u2009875', 1875, 0.5],
    ['40\u00a0000', 40000, 0.5],
    ['1,00,000', 100000, 0.5],
    ['12,34,567', 1234567, 0.5],
    ['5,00', 5, 0.005],
    ['31.6', 31.6, 0.05],
    ['1.875', 1.875, 0.0005],
  ])('%s', (text, value, precision) => {
    expect(parseDigits(text)).toMatchObject({ value, precision });
  });
  test.each(['192.168.1.2', '1.10.2020', '22,24,26', '1,2345', '1,234,5', '0.1.2'])('no number: %s', (text) => {
    expect(parseDigits(text)).toBeUndefined();
  });
});

describe('numbers', () => {
  test.each<[text: string, span: string, value: number, precision: number]>([
    ['1.2 million doses', '1.2 million', 1.2e6, 5e4],
    ['2bn', '2bn', 2e9, 5e8],
    ['10k runners', '10k', 1e4, 500],
    ['5 crore', '5 crore', 5e7, 5e6],
    ['3.5 lakh voters', '3.5 lakh', 350000, 5000],
    ['5 lakh crore', '5 lakh crore', 5e12, 5e11],
    ['12 billion-dollar', '12 billion', 12e9, 5e8],
    ['two hundred and fifty-six thousand tons', 'two hundred and fifty-six thousand', 256000, 500],
    ['seven people', 'seven', 7, 0.5],
    ['seven-member panel', 'seven', 7, 0.5],
    ['36-year-old', '36', 36, 0.5],
    ['12 and its crew', '12', 12, 0.5],
    ['12 and a half tons', '12 and a half', 12.5, 0.25],
    ['12-million-dollar', '12-million', 12e6, 5e5],
    ['seven and they left', 'seven', 7, 0.5],
    ['seven and three quarters', 'seven and three quarters', 7.75, 0.125],
    ['forty five', 'forty five', 45, 0.5],
    ['1.5, it said', '1.5', 1.5, 0.05],
    ['twenty-one trillion three hundred', 'twenty-one trillion three hundred', 21e12 + 300, 0.5],
    ['fifteen hundred men', 'fifteen hundred', 1500, 0.5],
    ['a hundred people', 'a hundred', 100, 0.5],
    ['a million dollars', 'a million', 1e6, 5e5],
    ['4 thousand 3 hundred and 6', '4 thousand 3 hundred and 6', 4306, 50],
    ['two thousand and two hundred', 'two thousand and two hundred', 2200, 0.5],
    ['two hundred and three hundred', 'two hundred', 200, 0.5],
    ['five million and six million', 'five million', 5e6, 5e5],
    ['1 million and 500,000', '1 million', 1e6, 5e5],
    ['a dozen eggs', 'a dozen', 12, 6],
    ['two dozen', 'two dozen', 24, 6],
    ['half a dozen', 'half a dozen', 6, 3],
    ['half-dozen', 'half-dozen', 6, 3],
    ['half a million pills', 'half a million', 5e5, 2.5e5],
    ['a quarter of a million', 'a quarter of a million', 250000, 125000],
    ['quarter million', 'quarter million', 250000, 125000],
    ['three quarters of a billion', 'three quarters of a billion', 7.5e8, 1.25e8],
    ['2½ hours', '2½', 2.5, 0.25],
    ['10 1/2 miles', '10 1/2', 10.5, 0.25],
    ['3/4 mile', '3/4', 0.75, 0.125],
    ['two-thirds of voters', 'two-thirds', 2 / 3, 1 / 6],
    ['one fifth of', 'one fifth', 0.2, 0.1],
    ['five and a half miles', 'five and a half', 5.5, 0.25],
    ['five and a half million', 'five and a half million', 5.5e6, 2.5e5],
    ['3 million and a half', '3 million and a half', 3.5e6, 2.5e5],
    ['two-and-a-half years', 'two-and-a-half', 2.5, 0.25],
    ['one and a quarter', 'one and a quarter', 1.25, 0.125],
    ['half the country', 'half', 0.5, 0.25],
    ['a third of the land', 'a third', 1 / 3, 1 / 6],
    ['.40-caliber', '.40', 0.4, 0.005],
    ['five point five', 'five point five', 5.5, 0.05],
    ['nought point nought three', 'nought point nought three', 0.03, 0.005],
    ['2.998×10−8', '2.998×10−8', 2.998e-8, 5e-12],
    ['1.3e6', '1.3e6', 1.3e6, 5e4],
  ])('%s', (text, span, value, precision) => {
    const n = read(text)!;
    expect(n.span).toBe(span);
    expect(n.value).toBeCloseTo(value, 9);
    expect(n.precision / (precision || 1)).toBeCloseTo(1, 6);
    expect(n.ordinal ?? n.vague ?? n.malformed).toBeUndefined();
  });

  test.each<[string, string, number, number]>([
    ['dozens of people', 'dozens', 24, 100],
    ['tens of thousands of sales', 'tens of thousands', 1e4, 1e5],
    ['hundreds of miles', 'hundreds', 100, 1000],
    ['hundreds of millions of dollars', 'hundreds of millions', 1e8, 1e9],
    ['several hundred workers', 'several hundred', 200, 1000],
    ['a few dozen', 'a few dozen', 24, 120],
    ['a couple of thousand', 'a couple of thousand', 2000, 3000],
    ['scores of villages', 'scores', 40, 100],
  ])('vague: %s', (text, span, min, max) => {
    expect(read(text)).toMatchObject({ span, vague: { min, max } });
  });

  test.each<[string, string, number]>([
    ['first', 'first', 1],
    ['21st century', '21st', 21],
    ['twenty-first', 'twenty-first', 21],
    ['third man', 'third', 3],
  ])('ordinal: %s', (text, span, value) => {
    expect(read(text)).toMatchObject({ span, value, ordinal: true });
  });

  test('malformed: a thousand times thousands', () => {
    expect(read('13,900 thousand pounds')).toMatchObject({ span: '13,900 thousand', value: 13.9e6 });
    expect(read('13,900 thousand pounds')!.malformed).toContain('13,900');
    expect(read('1,500 million pounds')!.malformed).toBeUndefined();
  });

  test('a letter that is a magnitude or a unit', () => {
    expect(read('5m people')).toMatchObject({ span: '5', value: 5, letter: { to: 2, value: 5e6 } });
  });

  test.each([
    'a man',
    'a third man',
    'an eighth title',
    'tens',
    'scores were',
    'few people',
    'couple',
    'and',
    'quarter',
    'minus',
    '192.168.1.2',
    '',
  ])('no number: %s', (text) => {
    expect(parseNumeral(tokens(text), 0)).toBeUndefined();
  });

  test.each<[string, number]>([
    ['9/11', 9],
    ['24/7', 24],
    ['50/50', 50],
    ['one fifth-grade class', 1],
    ['two quarters', 2],
    ['five hundred one-pound coins', 500],
  ])('not a fraction: %s', (text, value) => {
    expect(read(text)!.value).toBe(value);
  });
});

describe('tokens of numbers', () => {
  test.each<[string, string[]]>([
    ['22,24,26,31', ['22', ',', '24', ',', '26', ',', '31']],
    ['1,00,000', ['1,00,000']],
    ['12,34,567.89', ['12,34,567.89']],
    ['1\u202f234\u202f567', ['1\u202f234\u202f567']],
    ['2019\u00a0300', ['2019', '300']],
    ['1,674,200.5', ['1,674,200.5']],
    ['June 22,2014', ['June', '22', ',', '2014']],
  ])('%s', (text, expected) => {
    expect(tokens(text).map((t) => t.text)).toEqual(expected);
  });
});

/** Numerals of tokens that were not asked about before: what was found is kept for the last ones. */
function readNumerals(tokensBefore: readonly Token[]): void {
  const ts = [...tokensBefore];
  for (let i = 0; i < ts.length; i++) parseNumeral(ts, i);
}

describe('time is linear in the text', () => {
  test.each([
    'one ',
    'hundred ',
    'million ',
    'a ',
    '1 ',
    '1,',
    'and a half ',
    'twenty-',
    'tens of thousands of ',
    '.5',
    '1/2',
    'point one ',
    '9',
  ])('%j repeated', (unit) => {
    const made = (n: number): readonly Token[] => tokens(unit.repeat(Math.ceil(n / unit.length)));
    expect(growth(made, readNumerals)).toBeLessThan(12);
  });
});
