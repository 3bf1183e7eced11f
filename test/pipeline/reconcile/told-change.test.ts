import { describe, expect, it } from 'vitest';
import { contrary, type Told } from '../../support/two-stories.ts';

const later = (text: string): Told => ({ published: '2025-06-04', text });

describe('figures of which a later story says that they changed', () => {
  it.each<[string, string, Told, string[]]>([
    [
      'what it was and what it is',
      'Some 4,700 people had to leave their homes.',
      later('The number of people told to leave rose to 6,300 from 4,700.'),
      ['evolving: Some 4,700 | 6,300'],
    ],
    [
      'a measure needs no word in common',
      'About 3,100 tonnes of heavy oil had escaped by noon.',
      later('The coastguard now estimates that 5,900 tonnes have leaked, up from 3,100 tonnes on Monday.'),
      ['evolving: About 3,100 tonnes | 5,900 tonnes'],
    ],
    [
      'a capacity is no earlier figure',
      'The jail was built for 1,150 inmates.',
      later('The jail holds 1,480 inmates, 29 percent more than its capacity of 1,150.'),
      [],
    ],
    [
      'a story of the same day revises nothing',
      'Some 4,700 people had to leave their homes.',
      'The number of containers rose to 6,300 from 4,700.',
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(contrary(a, b, ['quantity'])).toEqual(expected);
  });
});

describe('counts that are fixed from the beginning', () => {
  it.each<[string, string, Told, string[]]>([
    ['a crew does not grow', 'The tug had six crew.', later('The tug had a crew of eight.'), []],
    [
      'two crews of one ship',
      'All 24 crew were taken off by helicopter.',
      later('Its 26 crew were airlifted to safety.'),
      ['conflict: 24 | 26'],
    ],
    [
      'employees and people who work there',
      'About 1,300 people work in the yard.',
      later('The yard employed 3,100 people.'),
      ['conflict: About 1,300 | 3,100'],
    ],
    [
      'police and police officers',
      'About 600 police officers and soldiers are searching for them.',
      later('More than 900 police and soldiers are hunting for them.'),
      ['evolving: About 600 | More than 900'],
    ],
    [
      'those who do other work',
      'About 1,300 people work in the yard.',
      later('About 900 people are working to clear the road.'),
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(contrary(a, b, ['quantity'])).toEqual(expected);
  });
});
