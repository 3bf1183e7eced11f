import { describe, expect, it } from 'vitest';
import type { PlaceScope } from '../../../pipeline/4-link/claims/model.ts';
import { figure, findings, summary } from '../../support/claims.ts';

const arrested = (doc: string, value: number, place?: PlaceScope, order = 9) =>
  figure(doc, String(value), value, 'person', { role: 'arrested', order, ...(place ? { place } : {}) });
const country = (name: string): PlaceScope => ({ name, level: 'country' });
const abroad: PlaceScope = { name: 'abroad', level: 'region' };
const sums = (claims: Parameters<typeof findings>[0]): string[] =>
  summary(findings(claims)).filter((s) => s.startsWith('sum'));

describe('parts against their total', () => {
  it('adds a list by country', () => {
    const list = [
      arrested('a', 65, country('United States')),
      arrested('a', 3, country('France')),
      arrested('a', 47, country('Germany')),
    ];
    expect(sums([arrested('a', 115, undefined, 1), ...list])).toEqual(['sum-ok: 115 | 65, 3, 47']);
    expect(sums([arrested('a', 100, undefined, 1), ...list])).toEqual(['sum-mismatch: 100 | 65, 3, 47']);
    // A list that makes less than the total may not be complete.
    expect(sums([arrested('a', 150, undefined, 1), ...list])).toEqual([]);
  });

  it('takes a list behind a colon for complete', () => {
    const list = [
      arrested('a', 6, country('Britain'), 1),
      arrested('a', 3, country('Spain'), 1),
      arrested('a', 1, country('France'), 1),
    ];
    const total = { ...arrested('a', 11, undefined, 1), introduces: 'all' as const };
    expect(sums([total, ...list])).toEqual(['sum-mismatch: 11 | 6, 3, 1']);
  });

  it('adds home and abroad', () => {
    const parts = [arrested('a', 135, abroad, 4), arrested('a', 153, country('United States'), 8)];
    expect(sums([arrested('a', 288, undefined, 1), ...parts])).toEqual(['sum-ok: 288 | 135, 153']);
  });

  it('adds the kinds that a measure introduces', () => {
    const kind = (value: number, thing: string, more = {}) =>
      figure('a', `${value} kg`, value, thing, { in: 'kg', order: 5, role: 'seized', ...more });
    const parts = () => [
      kind(152, 'amphetamine', { thing: { heads: ['amphetamine'], modifiers: [], family: 'drug' } }),
      kind(81, 'cocaine', { thing: { heads: ['cocaine'], modifiers: [], family: 'drug' } }),
    ];
    const total = (value: number) =>
      kind(value, 'drug', { introduces: 'some', thing: { heads: ['drug'], modifiers: [], family: 'drug' } });
    expect(sums([total(233), ...parts()])).toEqual(['sum-ok: 233 kg | 152 kg, 81 kg']);
    expect(sums([total(180), ...parts()])).toEqual(['sum-mismatch: 180 kg | 152 kg, 81 kg']);
    expect(sums([total(400), ...parts()])).toEqual([]);
  });

  describe('lists by arithmetic', () => {
    const votes = (value: number, order: number, more = {}) =>
      figure('a', value.toLocaleString('en-US'), value, 'vote', { order, ...more });
    const total = { total: true as const };

    it('sums what stands before “a total of”, in its sentence and the one before', () => {
      const list = [votes(410, 4), votes(290, 4), votes(60, 5), votes(40, 5)];
      expect(sums([...list, votes(800, 5, total)])).toEqual(['sum-ok: 800 | 410, 290, 60, 40']);
      expect(sums([...list, votes(810, 5, total)])).toEqual(['sum-mismatch: 810 | 410, 290, 60, 40']);
      expect(sums([...list.slice(2), votes(100, 5, total)])).toEqual(['sum-ok: 100 | 60, 40']);
      // Far off: the total of something else.
      expect(sums([...list, votes(9000, 5, total)])).toEqual([]);
    });

    it('finds a large total anywhere before its parts, a small one only near them', () => {
      const parts = (n: number) => [votes(n, 12), votes(n * 2, 12), votes(n * 3, 12)];
      expect(sums([votes(600, 1), ...parts(100)])).toEqual(['sum-ok: 600 | 100, 200, 300']);
      expect(sums([votes(12, 1), ...parts(2)])).toEqual([]);
      expect(sums([votes(12, 10), ...parts(2)])).toEqual(['sum-ok: 12 | 2, 4, 6']);
    });

    it('leaves the subject that acts on the figures out of what they count', () => {
      const soft = (value: number, who: string) =>
        figure('a', `$${value}`, value, '', {
          in: 'USD',
          order: 9,
          thing: { heads: [who], modifiers: [], soft: true },
        });
      const fraud = figure('a', '$1240', 1240, 'fraud', { in: 'USD', order: 1 });
      expect(sums([fraud, soft(780, 'agency'), soft(310, 'agency'), soft(150, 'agency')])).toEqual([
        'sum-ok: $1240 | $780, $310, $150',
      ]);
    });
  });
});
