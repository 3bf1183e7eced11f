import { describe, expect, it } from 'vitest';
import { ignoring } from '../../../pipeline/1-ingest/ignore.ts';
import { growth } from '../../support/growth.ts';

describe('an ignore file', () => {
  it.each<[string, string, boolean]>([
    ['notes.txt', 'notes.txt', true],
    ['notes.txt', 'a/b/notes.txt', true],
    ['notes.txt', 'a/notes.txt.md', false],
    ['/notes.txt', 'a/notes.txt', false],
    ['/notes.txt', 'notes.txt', true],
    ['a/notes.txt', 'b/a/notes.txt', false],
    ['**/a/notes.txt', 'b/a/notes.txt', true],
    ['old/', 'a/old/b/c.txt', true],
    ['old/', 'a/old', false],
    ['*.tmp', 'a/b.tmp', true],
    ['*.tmp', 'b.tmp.txt', false],
    ['draft-?.md', 'draft-1.md', true],
    ['draft-?.md', 'draft-12.md', false],
    ['a/**/c.txt', 'a/c.txt', true],
    ['a/**/c.txt', 'a/b/b/c.txt', true],
    ['a/**', 'a/b/c.txt', true],
    ['# a.txt', 'a.txt', false],
    ['*.txt\n!keep.txt', 'keep.txt', false],
    ['*.txt\n!keep.txt', 'other.txt', true],
    ['old/\n!old/keep.txt', 'old/keep.txt', true],
    ['a.txt\r\nb.txt\r\n', 'a.txt', true],
    ['', 'a.txt', false],
    ['!', 'a.txt', false],
  ])('%j passes over %s: %s', (rules, path, expected) => {
    expect(ignoring(rules)(path)).toBe(expected);
  });

  it('is read in time that does not run away', () => {
    const make = (n: number): [string, string] => [`${'*a'.repeat(20)}b`, 'a'.repeat(n)];
    expect(growth(make, ([rule, path]) => ignoring(rule)(path))).toBeLessThan(8);
  });
});
