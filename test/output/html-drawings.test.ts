import { describe, expect, it } from 'vitest';
import { html } from '../../output/html.ts';
import type { Claim, Comparison } from '../../pipeline/model.ts';

const TEXT = 'Ten, more than ten, about ten, 1 mile, 1.6 km, 1,000.';
interface Said {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit?: string;
}
const claim = ({ min, max, unit }: Said): Claim => ({
  doc: 'a',
  start: 0,
  end: 3,
  text: 'Ten',
  sentence: { start: 0, end: TEXT.length },
  interval: { min, max, unit: 'm' },
  ...(unit === undefined ? {} : { unit }),
});
const report = (groups: readonly Said[][]): string => {
  const comparison: Comparison = {
    extractions: [{ document: { id: 'a', status: 'ok', regions: [] }, text: TEXT, facts: [] }],
    events: [{ id: 'e', label: 'E', docs: ['a'], wireCopies: [] }],
    findings: [
      {
        id: 'f',
        rule: 'quantity',
        relation: 'conflict',
        severity: 'error',
        event: 'e',
        subject: 'length',
        groups: groups.map((g) => g.map(claim)),
        why: '',
      },
    ],
  };
  return html.comparison(comparison, { colour: false, width: 100, offsets: 'utf16' });
};

describe('a report draws figures', () => {
  it.each<[string, Said[][], boolean]>([
    ['that are exact and apart: no', [[{ min: 10, max: 10 }], [{ min: 12, max: 12 }]], false],
    ['that are narrow and apart: no', [[{ min: 99.5, max: 100.5 }], [{ min: 129.5, max: 130.5 }]], false],
    ['that nearly meet: yes', [[{ min: 9.5, max: 10.5 }], [{ min: 11.5, max: 12.5 }]], true],
    ['of which one is a bound: yes', [[{ min: 10, max: null }], [{ min: 5, max: 5 }]], true],
    ['in two units: yes', [[{ min: 10, max: 10, unit: 'm' }], [{ min: 12, max: 12, unit: '[ft_i]' }]], true],
    ['of three versions: yes', [[{ min: 1, max: 1 }], [{ min: 2, max: 2 }], [{ min: 3, max: 3 }]], true],
  ])('%s', (_, groups, drawn) => expect(report(groups).includes('<figure class="scale">')).toBe(drawn));
});
