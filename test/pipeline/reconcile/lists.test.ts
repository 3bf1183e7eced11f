import { describe, expect, it } from 'vitest';
import type { ScopedClaim } from '../../../pipeline/4-link/claims/model.ts';
import { figure, findings, summary } from '../../support/claims.ts';

/** Sums of money in one sentence of an article. */
const list = (doc: string, ...values: number[]): ScopedClaim[] =>
  values.map((v) => figure(doc, `$${v.toLocaleString('en-US')}`, v, '', { in: 'USD' }));

const conflicts = (claims: readonly ScopedClaim[]): string[] =>
  summary(findings(claims)).filter((f) => f.startsWith('conflict'));

describe('two articles that print one list', () => {
  it.each<[string, ScopedClaim[], string[]]>([
    [
      'one figure between equal neighbours is not the same',
      [...list('a', 214_000, 131_000, 77_500), ...list('b', 214_000, 137_000, 77_500)],
      ['conflict: $131,000 | $137,000'],
    ],
    [
      'an article that prints both figures means two things',
      [...list('a', 214_000, 131_000, 77_500, 137_000), ...list('b', 214_000, 137_000, 77_500)],
      [],
    ],
    [
      'other neighbours make other lists',
      [...list('a', 214_000, 131_000, 77_500), ...list('b', 214_000, 137_000, 61_000)],
      [],
    ],
    ['small neighbours are equal by chance', [...list('a', 2, 50, 3), ...list('b', 2, 60, 3)], []],
  ])('%s', (_, claims, expected) => {
    expect(conflicts(claims)).toEqual(expected);
  });
});

describe('numbers as they are mistyped', () => {
  const votes = (doc: string, text: string, value: number, thing = 'vote') => figure(doc, text, value, thing);
  it.each<[string, ScopedClaim[], string[]]>([
    [
      'two digits changed round in a number of four',
      [votes('a', '6,318', 6318), votes('b', '6,381', 6381)],
      ['conflict: 6,318 | 6,381'],
    ],
    [
      'the same where one article names no thing',
      [votes('a', '6,318', 6318), votes('b', '6,381', 6381, '')],
      ['conflict: 6,318 | 6,381'],
    ],
    ['not of two things', [votes('a', '6,318', 6318), votes('b', '6,381', 6381, 'car')], []],
    ['not in a short number', [votes('a', '31', 31), votes('b', '13', 13)], []],
    [
      'not where one article prints both',
      [votes('a', '6,318', 6318), votes('a', '6,381', 6381), votes('b', '6,381', 6381)],
      [],
    ],
    ['two figures that differ by more than a slip', [votes('a', '6,318', 6318), votes('b', '6,512', 6512)], []],
  ])('%s', (_, claims, expected) => {
    expect(conflicts(claims)).toEqual(expected);
  });
});
