import { describe, expect, it } from 'vitest';
import { changedValue } from '../../../output/check/value.ts';
import { painter } from '../../../output/text/paint.ts';

describe('a value before and now', () => {
  const claim = (text: string, doc: string) => ({ doc, text, start: 0, end: 2 });
  it.each<[string, unknown, unknown, string]>([
    ['numbers', 14, 17, '14 → 17'],
    ['what was not there', undefined, 'up', 'nothing → "up"'],
    ['what is no more', { time: '2024' }, undefined, '{"time":"2024"} → nothing'],
    ['short texts', 'about', 'over', '"about" → "over"'],
    [
      'long texts word by word',
      'The desk says 14, the wire says 17.',
      'The desk says 14, the wire says 18 now.',
      'The desk says 14, the wire says [-17-]{+18 now+}.',
    ],
    [
      'long texts without what stayed the same',
      `14 people ${'and so on '.repeat(20)}were there`,
      `15 people ${'and so on '.repeat(20)}were here`,
      '[-14-]{+15+} people and so on and so on and so on an … o on and so on and so on and so on were [-there-]{+here+}',
    ],
    [
      'texts that have nothing in common',
      'a b c d e f g h i j k l m n o p q r s t u v w x y z',
      '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23',
      '"a b c d e f g h i j k l m n o p q r s t u v w x y z" → "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23"',
    ],
    [
      'groups of claims by their words',
      [[claim('14', 'desk')], [claim('17', 'wire'), claim('17', 'post')]],
      [],
      '“14” (desk) against “17” (wire), “17” (post) → []',
    ],
    ['control characters made visible', '\u001b[31m', 'red', '"\\u001b[31m" → "red"'],
  ])('%s', (_, before, after, printed) => expect(changedValue(before, after, painter(false))).toBe(printed));
});
