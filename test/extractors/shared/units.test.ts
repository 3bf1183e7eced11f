import { describe, expect, test } from 'vitest';
import { CURRENCIES, MINOR_UNITS } from '../../../extractors/shared/lexicon-currencies.ts';
import { MEASURES } from '../../../extractors/shared/lexicon-units.ts';
import { comparable, toBase, unitBySymbol } from '../../../extractors/shared/units.ts';

describe('conversion to the base unit', () => {
  // Worked out by hand from the SI Brochure and NIST Handbook 44, appendix C.
  test.each<[number, string, number, string]>([
    [1875, '[lb_av]', 850.48569375, 'kg'],
    [850, 'kg', 850, 'kg'],
    [14.7, 't', 14700, 'kg'],
    [2, '[ston_av]', 1814.36948, 'kg'],
    [500, 'mg', 5e-4, 'kg'],
    [26.2, '[mi_i]', 42164.8128, 'm'],
    [30, 'Cel', 303.15, 'K'],
    [98.6, '[degF]', 310.15, 'K'],
    [-40, '[degF]', 233.15, 'K'],
    [60, '[mi_i]/h', 26.8224, 'm/s'],
    [100, 'km/h', 27.777777777778, 'm/s'],
    [42, '[gal_us]', 0.158987294928, 'm3'],
    [1, 'kW.h', 3600000, 'J'],
    [64, 'GBy', 512e9, 'bit'],
    [10, 'mo', 26298000, 's'],
    [5, '%', 0.05, '1'],
    [25, '{basis-point}', 0.25, '{percentage-point}'],
    [31e6, 'USD', 31e6, 'USD'],
    [118.5, 'GBX', 1.185, 'GBP'],
    [1271.2, 'USD/[oz_tr]', 40870.029038, 'USD/kg'],
    [86400, '[bbl_us]/d', 0.158987294928, 'm3/s'],
  ])('%d %s', (value, symbol, base, unit) => {
    const got = toBase(value, symbol)!;
    expect(got.unit).toBe(unit);
    expect(got.value / base).toBeCloseTo(1, 10);
  });

  test('unknown symbols have no base', () => {
    expect(toBase(1, '[pound]')).toBeUndefined();
    expect(toBase(1, 'USD/[pound]')).toBeUndefined();
  });

  test('what can be compared', () => {
    expect(comparable('kg', '[lb_av]')).toBe(true);
    expect(comparable('USD', 'EUR')).toBe(false);
    expect(comparable('%', '{percentage-point}')).toBe(false);
    expect(comparable('km/h', '[mi_i]/h')).toBe(true);
  });
});

describe('the tables', () => {
  test('every unit is found by its symbol', () => {
    for (const m of MEASURES) expect(unitBySymbol(m.symbol)?.factor, m.name).toBe(m.factor);
    for (const c of [...CURRENCIES, ...MINOR_UNITS])
      expect(unitBySymbol('code' in c ? c.code : c.symbol)).toBeDefined();
  });
  test('no currency code twice', () => {
    const codes = CURRENCIES.map((c) => c.code);
    expect(new Set(codes).size).toBe(codes.length);
  });
  test('one surface, one unit', () => {
    const seen = new Map<string, string>();
    for (const m of MEASURES)
      for (const w of m.words) {
        expect(seen.get(w) ?? m.name, w).toBe(m.name);
        seen.set(w, m.name);
      }
  });
});
