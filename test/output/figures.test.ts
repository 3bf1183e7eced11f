import { describe, expect, it } from 'vitest';
import { conversions, converted } from '../../output/conversion.ts';
import { excerpt, shortened } from '../../output/excerpt.ts';
import { grouped, measure, unitSymbol } from '../../output/numbers.ts';
import type { Claim, Finding } from '../../pipeline/model.ts';

const claim = (rest: Partial<Claim>): Claim => ({
  doc: 'd',
  start: 0,
  end: 1,
  text: '',
  sentence: { start: 0, end: 1 },
  ...rest,
});

describe('converted', () => {
  it.each<[string, Partial<Claim>, string | undefined]>([
    ['152 pounds', { value: 152, unit: '[lb_av]', interval: { min: 68.7196, max: 69.1732, unit: 'kg' } }, '68.9 kg'],
    [
      '1,875 pounds',
      { value: 1875, unit: '[lb_av]', interval: { min: 850.259, max: 850.713, unit: 'kg' } },
      '850.5 kg',
    ],
    ['half a mile', { value: 0.5, unit: '[mi_i]', interval: { min: 724.2, max: 885.1, unit: 'm' } }, '805 m'],
    ['130 mph', { value: 130, unit: '[mi_i]/h', interval: { min: 57.9, max: 58.3, unit: 'm/s' } }, '209.2 km/h'],
    ['118 km/h', { value: 118, unit: 'km/h', interval: { min: 32.6, max: 32.9, unit: 'm/s' } }, undefined],
    ['90 minutes', { value: 90, unit: 'min', interval: { min: 5370, max: 5430, unit: 's' } }, '1.5 hours'],
    ['78 months', { value: 78, unit: 'mo', interval: { min: 203_806_000, max: 206_437_000, unit: 's' } }, '6.5 years'],
    ['850 kilograms', { value: 850, unit: 'kg', interval: { min: 849.5, max: 850.5, unit: 'kg' } }, undefined],
    ['14 people', { value: 14, interval: { min: 14, max: 14, unit: '1' } }, undefined],
    [
      'more than 50 pounds',
      { value: 50, unit: '[lb_av]', interval: { min: 22.6796, max: null, unit: 'kg' } },
      'at least 22.7 kg',
    ],
    [
      'up to 3 feet',
      { value: 3, base: 0.9144, unit: '[ft_i]', interval: { min: null, max: 1.0668, unit: 'm' } },
      'at most 91.4 cm',
    ],
    [
      '3 to 5 feet',
      { min: 3, max: 5, unit: '[ft_i]', interval: { min: 0.9144, max: 1.524, unit: 'm' } },
      '0.914 to 1.52 m',
    ],
  ])('%s', (_, given, expected) => expect(converted(claim(given))).toBe(expected));
});

describe('conversions', () => {
  const pounds = claim({ value: 152, unit: '[lb_av]', interval: { min: 68.7196, max: 69.1732, unit: 'kg' } });
  const kilograms = claim({ value: 64, unit: 'kg', interval: { min: 63.5, max: 64.5, unit: 'kg' } });
  const finding = (...groups: Claim[][]): Finding => ({
    id: 'f',
    rule: 'quantity',
    relation: 'conflict',
    severity: 'error',
    event: 'e',
    subject: 's',
    why: 'w',
    groups,
  });
  it('are spelt out where units differ', () => {
    expect(conversions(finding([pounds], [kilograms]))(pounds)).toBe('68.9 kg');
    expect(conversions(finding([pounds], [pounds]))(pounds)).toBeUndefined();
  });
});

describe('numbers and units', () => {
  it.each([
    ['[lb_av]', 'lb'],
    ['[mi_i]/h', 'mi/h'],
    ['[degF]', '°F'],
    ['kg', 'kg'],
    ['USD', 'USD'],
  ])('%s reads %s', (symbol, print) => expect(unitSymbol(symbol)).toBe(print));

  it.each([
    [12, '%', '12%'],
    [53_400_000, 'USD', 'USD 53,400,000'],
    [68.9, 'kg', '68.9 kg'],
    [14, '1', '14'],
    [14, '', '14'],
  ])('%s %s is %s', (value, unit, print) => expect(measure(value, unit)).toBe(print));

  it('groups thousands', () => expect(grouped(1234567.25)).toBe('1,234,567.25'));
});

describe('excerpt', () => {
  it('cuts far ends at words and collapses white space', () => {
    const text = `${'long '.repeat(50)}before 14\n people after${' more'.repeat(50)}.`;
    const start = text.indexOf('14');
    const { before, marked, after } = excerpt(text, { start: 0, end: text.length }, { start, end: start + 10 }, 20);
    expect(before).toBe('… long long before ');
    expect(marked).toBe('14 people');
    expect(after).toBe(' after more more …');
  });

  it('shortens without cutting a character in two', () => {
    expect(shortened('ab🚆cd', 4)).toBe('ab…');
    expect(shortened('abcd', 4)).toBe('abcd');
  });
});
