import { describe, expect, it } from 'vitest';
import { sameOperation } from '../../../pipeline/4-link/events/operations.ts';
import { sign } from './stories.ts';

describe('operations', () => {
  it.each([
    ['one', 'Operation Silver Kettle ended on Friday.', ['Silver Kettle']],
    ['the most named first', 'Operation Ash followed Operation Birch. Operation Birch was larger.', ['Birch', 'Ash']],
    ['a number behind the name', 'Troops began Operation Northern Gate 2 at dawn.', ['Northern Gate 2']],
    ['a Roman number', 'Operation Tidal Wave II began.', ['Tidal Wave II']],
    ['with a possessive', 'Operation Gorse’s results were shown.', ['Gorse']],
    ['no name', 'The operation began. Operation of the plant stopped.', []],
    ['at the end', 'It was called Operation', []],
  ])('%s', (_, text, expected) => {
    expect(sign({ id: 'x', text }).operations).toEqual(expected);
  });

  it('gives the headline its say', () => {
    const story = { id: 'x', title: 'Operation Ash nets ten', text: 'Operation Birch came first.' };
    expect(sign(story).operations[0]).toBe('Ash');
  });
});

describe('sameOperation', () => {
  it.each([
    ['Lantern', 'Lantern', true],
    ['Lantern', 'NIGHT LANTERN', true],
    ['Lanterns', 'Lantern', true],
    ['ProtecTor', 'ProtectTor', true],
    ['Northern Gate', 'Northern Gate 2', false],
    ['Northern Gate 2', 'Northern Gate 3', false],
    ['Lantern', 'Paper Trail', false],
    ['Ash', 'Ask', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(sameOperation(a, b)).toBe(expected);
    expect(sameOperation(b, a)).toBe(expected);
  });
});
