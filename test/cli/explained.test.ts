import { describe, expect, it } from 'vitest';
import { explained } from '../../pipeline/cli/explained.ts';
import type { Comparison, Finding } from '../../pipeline/model.ts';

const finding = (id: string, subject: string): Finding => ({
  id,
  rule: 'quantity',
  relation: 'conflict',
  severity: 'error',
  event: 'e1',
  subject,
  groups: [],
  why: '',
});
const comparison = (...findings: Finding[]): Comparison => ({ extractions: [], events: [], findings });
const THREE = comparison(
  finding('ab12cd34ef56', 'dead'),
  finding('ab99cd34ef56', 'hurt'),
  finding('0123456789ab', 'homes'),
);

describe('the finding that is asked for', () => {
  it.each([
    ['ab12cd34ef56', 'dead'],
    ['ab9', 'hurt'],
    ['0', 'homes'],
    [' AB12 ', 'dead'],
  ])('%s', (id, subject) => {
    expect(explained(THREE, id).findings.map((f) => f.subject)).toEqual([subject]);
  });

  it.each([
    [
      'a beginning of two',
      THREE,
      'ab',
      '2 findings begin with ab: ab12cd34ef56 (conflict, dead); ab99cd34ef56 (conflict, hurt)',
    ],
    [
      'one letter wrong',
      THREE,
      'ab13cd34ef56',
      'did you mean ab12cd34ef56 (conflict, dead); ab99cd34ef56 (conflict, hurt)?',
    ],
    ['one letter left out', THREE, '012456789ab', 'did you mean 0123456789ab (conflict, homes)?'],
    ['nothing like it', THREE, 'zzzzzz', 'there are, among others, ab12cd34ef56 (conflict, dead)'],
    ['nothing found at all', comparison(), 'ab', 'nothing was found in these articles'],
  ])('%s', (_, given, id, message) => {
    expect(() => explained(given, id)).toThrow(message);
  });
});
