import { describe, expect, it } from 'vitest';
import { contrary, type Told } from '../../support/two-stories.ts';

describe('flights, roads and models by two numbers', () => {
  it.each<[string, Told, Told, string[]]>([
    [
      'a model',
      'The Airbus A320 was built in 2015.',
      'It was an Airbus A321.',
      ['conflict: Airbus A320 | Airbus A321'],
    ],
    ['a road', 'It carries Route 14.', 'The port lies on Route 41.', ['conflict: Route 14 | Route 41']],
    [
      'a flight',
      'Flight KD 482 took off late.',
      'Flight KD 428 landed safely.',
      ['conflict: Flight KD 482 | Flight KD 428'],
    ],
    ['two roads that meet', 'It lies where Route 14 meets Route 41.', 'The port lies on Route 41.', []],
    ['two models', 'A B-52 flew over the port.', 'A B-1 flew over the port.', []],
    ['numbers that no slip parts', 'It carries Route 14.', 'The port lies on Route 30.', []],
    ['quarters', 'Trade fell in Q1 2024.', 'Trade fell in Q2 2024.', []],
    ['a virus and a model that go on', 'A Boeing 737-800 carried H5N1 tests.', 'A Boeing 737-900 carried them.', []],
  ])('%s', (_, a, b, expected) => {
    expect(contrary(a, b, ['name'])).toEqual(expected);
  });
});
