import { describe, expect, it } from 'vitest';
import { type Accepted, againstBaseline, parseBaseline, serializeBaseline } from '../../../pipeline/audit/baseline.ts';

const entry = (n: number, file = 'a.md'): Accepted => ({
  fingerprint: String(n).padStart(16, '0'),
  file,
  rule: 'date',
  message: `Finding ${n}.`,
});

describe('a baseline', () => {
  const accepted = [entry(1), entry(2), entry(9, 'other.md')];
  const given = [entry(2), entry(3)];
  const files = new Set(['a.md']);
  const numbers = (list: readonly Accepted[]): number[] => list.map((a) => Number(a.fingerprint));

  it.each([
    ['is only read', { update: false, prune: false }, [1, 2, 9]],
    ['takes what is new', { update: true, prune: false }, [1, 2, 9, 3]],
    ['forgets what is found no more in the files that were read', { update: false, prune: true }, [2, 9]],
    ['does both', { update: true, prune: true }, [2, 9, 3]],
  ])('%s', (_, how, next) => {
    const sorted = againstBaseline(given, accepted, files, how);
    expect(numbers(sorted.next)).toEqual(next);
    expect(numbers(sorted.stale)).toEqual([1]);
    expect([...sorted.known].map(Number)).toEqual(next);
  });

  it('comes back from its file, one entry a line, in a fixed order', () => {
    const text = serializeBaseline(accepted.toReversed());
    expect(text).toBe(serializeBaseline(accepted));
    expect(text.split('\n')).toHaveLength(9);
    expect(parseBaseline(text, 'b.json')).toEqual(accepted);
    expect(parseBaseline(serializeBaseline([]), 'b.json')).toEqual([]);
  });

  it.each([
    ['{', 'b.json: is not JSON'],
    ['{"v":2,"accepted":[]}', 'b.json: is no baseline (v: '],
    ['{"v":1,"accepted":[{"fingerprint":"x"}]}', 'b.json: is no baseline (accepted.0.fingerprint: '],
  ])('that is %s is refused', (text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(message);
  });
});
