import { describe, expect, test } from 'vitest';
import { Behind, behindAt } from '../../../../extractors/quantities/grammar/behind.ts';
import { tokensOf } from '../../../support/extract.ts';

describe('what stands behind a number', () => {
  test.each<[text: string, opens: number]>([
    ['kilograms', Behind.Unit],
    ['KG', Behind.Unit],
    ['kg. of', Behind.Unit],
    ['U.S. dollars', Behind.Unit],
    ['% of', Behind.Unit],
    ['musd', Behind.Unit],
    ['m people', Behind.Unit],
    ['years', Behind.Unit | Behind.Age],
    ['- year', Behind.Hyphen | Behind.Bound],
    ['to', Behind.Link],
    ['or', Behind.Link | Behind.Bound],
    ['in', Behind.Ratio | Behind.Unit],
    ['of', Behind.Ratio | Behind.Part],
    ['times', Behind.Multiple],
    ['plus', Behind.Bound],
    ['people', 0],
    [', and', 0],
    ['Smith', 0],
  ])('%s', (text, opens) => {
    expect(behindAt(tokensOf(text), 0)).toBe(opens);
  });
  test('nothing at the end of the sentence', () => {
    expect(behindAt(tokensOf('kg'), 1)).toBe(0);
  });
});
