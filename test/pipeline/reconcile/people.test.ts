import { describe, expect, it } from 'vitest';
import { compareNames, personKeys, personName } from '../../../pipeline/5-reconcile/people.ts';

describe('one name in two printings', () => {
  it.each([
    ['Christopher Wray', 'Chris Wray', 'same'],
    ['Kenneth A. Polite Jr.', 'Kenneth Polite', 'same'],
    ['J. Okafor', 'James Okafor', 'same'],
    ['Peter Colin Frost', 'Colin Frost', 'same'],
    ['Tomas Varga Molnar', 'Tomas Varga', 'same'],
    ['José Martínez', 'Jose Martinez', 'same'],
    ['Marijah Quint', 'Marihja Quint', 'variant'],
    ['Ellen Frederick', 'Ellen Fredrick', 'variant'],
    ['Carol Beam', 'Caroline Beam', 'variant'],
    ['Ann Beam', 'Annabel Beam', 'no'],
    ['Fredrick Maro', 'Maro Frederick', 'variant'],
    ['James Roy Halden', 'Nolan James Halden', 'no'],
    ['Ellen Okafor', 'James Okafor', 'no'],
    ['Ann Lee', 'Amy Lee', 'no'],
    ['Lee', 'Ann Lee', 'no'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(compareNames(personName(a), personName(b))).toBe(expected);
    expect(compareNames(personName(b), personName(a))).toBe(expected);
  });

  it('gives one key to the names of one person', () => {
    const keys = personKeys(['Chris Wray', 'Christopher Wray', 'Ellen Wray']);
    expect(keys.get('Chris Wray')).toBe(keys.get('Christopher Wray'));
    expect(keys.get('Ellen Wray')).not.toBe(keys.get('Christopher Wray'));
  });
});
