import { describe, expect, it } from 'vitest';
import type { ScopedClaim } from '../../../pipeline/4-link/claims/model.ts';
import { figure, findings, summary } from '../../support/claims.ts';

const seized = { role: 'seized' } as const;
const killed = { role: 'killed' } as const;
const france = { name: 'France', level: 'country' } as const;
const germany = { name: 'Germany', level: 'country' } as const;
const lyon = { name: 'Lyon', level: 'city' } as const;

describe('one figure for one thing', () => {
  it.each<[string, ScopedClaim[], string[]]>([
    [
      'pounds and kilograms that are one weight agree',
      [
        figure('a', '1,875 pounds', 1875, 'drug', { in: 'lb', ...seized }),
        figure('b', '850 kilograms', 850, 'drug', { in: 'kg', ...seized }),
      ],
      ['agree: 1,875 pounds, 850 kilograms'],
    ],
    [
      'pounds and kilograms that are not conflict, "about" or not',
      [
        figure('a', 'about 152 pounds', 152, 'fentanyl', { in: 'lb', bound: 'about', ...seized }),
        figure('b', '64 kilograms', 64, 'fentanyl', { in: 'kg', ...seized }),
      ],
      ['conflict: about 152 pounds | 64 kilograms'],
    ],
    [
      'a bound holds the figure',
      [
        figure('a', 'more than $50 million', 5e7, 'cash', { in: 'USD', bound: 'over', ...seized }),
        figure('b', '$53.4 million', 5.34e7, 'cash', { in: 'USD', ...seized }),
      ],
      ['compatible: more than $50 million | $53.4 million'],
    ],
    [
      'a bound far below the figure says nothing',
      [
        figure('a', 'more than 50', 50, 'person', { bound: 'over', ...killed }),
        figure('b', '5,000', 5000, 'person', killed),
      ],
      [],
    ],
    [
      'other things, other roles, other countries and other times are not compared',
      [
        figure('a', '45', 45, 'firearm', seized),
        figure('b', '117', 117, 'firearm', { role: 'sold' }),
        figure('b', '12', 12, 'car', seized),
        figure('a', '30', 30, 'firearm', { ...seized, place: france }),
        figure('b', '31', 31, 'firearm', { ...seized, place: germany }),
        figure('b', '90', 90, 'firearm', { ...seized, time: '2021', day: false }),
      ],
      [],
    ],
    [
      'a country is part of a whole, a town is where it happened',
      [
        figure('a', '65', 65, 'person', { role: 'arrested', place: france }),
        figure('b', '150', 150, 'person', { role: 'arrested' }),
      ],
      [],
    ],
    [
      'a town beside no place is one place',
      [figure('a', '7', 7, 'person', { ...killed, place: lyon }), figure('b', '9', 9, 'person', killed)],
      ['conflict: 7 | 9'],
    ],
    [
      'narrower things are not held against wider ones',
      [
        figure('a', '3', 3, 'woman', killed),
        figure('b', '5', 5, 'person', killed),
        figure('b', '200', 200, 'fentanyl pill', seized),
        figure('a', '500', 500, 'pill', seized),
      ],
      [],
    ],
    [
      'a part does not contradict a whole',
      [figure('a', '3', 3, 'person', { ...killed, part: true }), figure('b', '5', 5, 'person', killed)],
      [],
    ],
    [
      'articles that share a figure for a thing do not conflict over another figure for it',
      [
        figure('a', '4', 4, 'person', killed),
        figure('b', '4', 4, 'person', killed),
        figure('b', '1', 1, 'person', killed),
      ],
      ['agree: 4, 4'],
    ],
    ['small figures without role prove nothing', [figure('a', '3', 3, 'person'), figure('b', '4', 4, 'person')], []],
    [
      'two figures in one body have scopes of their own; the headline is held against the body',
      [
        figure('a', '3', 3, 'person', killed),
        figure('a', '4', 4, 'person', killed),
        figure('b', '12', 12, 'firearm', { ...seized, title: true }),
        figure('b', '11', 11, 'firearm', seized),
      ],
      ['conflict: 12 | 11'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(summary(findings(claims))).toEqual(expected);
  });

  it('takes a later, higher toll for a revision and a lower one for a conflict', () => {
    const at = (doc: string, day: string, value: number) =>
      figure(doc, String(value), value, 'person', { ...killed, asOf: day });
    expect(summary(findings([at('a', '2024-03-01', 74), at('b', '2024-03-09', 247)]))).toEqual(['evolving: 74 | 247']);
    expect(summary(findings([at('a', '2024-03-01', 74), at('b', '2024-03-09', 70)]))).toEqual(['conflict: 74 | 70']);
    expect(summary(findings([at('a', '2024-03-01', 74), at('b', '2024-03-01', 80)]))).toEqual(['conflict: 74 | 80']);
  });

  it('takes more seized, charged or joined weeks later for another stage, and the next day for a conflict', () => {
    const at = (doc: string, day: string, value: number, role: string, head = 'vessel') =>
      figure(doc, String(value), value, head, { role, asOf: day });
    const pair = (role: string, first: number, second: number, later: string, head?: string) =>
      summary(findings([at('a', '2024-03-01', first, role, head), at('b', later, second, role, head)]));
    expect(pair('seized', 31, 48, '2025-04-20')).toEqual(['evolving: 31 | 48']);
    expect(pair('spanned', 19, 23, '2024-05-01', 'country')).toEqual(['evolving: 19 | 23']);
    expect(pair('seized', 31, 48, '2024-03-02')).toEqual(['conflict: 31 | 48']);
    expect(pair('seized', 48, 31, '2025-04-20')).toEqual(['conflict: 48 | 31']);
    // Digits changed round, or a zero more, is a slip whenever it is printed.
    expect(pair('seized', 234, 243, '2025-04-20')).toEqual(['conflict: 234 | 243']);
    expect(pair('sold', 31, 48, '2025-04-20')).toEqual(['conflict: 31 | 48']);
  });

  it('reads hours and time zones, and tells no order where only one report has an hour', () => {
    const at = (doc: string, when: string, value: number) =>
      figure(doc, String(value), value, 'person', { ...killed, asOf: when });
    const [nine, six] = [at('a', '2025-11-04T09:30:00+02:00', 3), at('b', '2025-11-04T06:05:00Z', 5)];
    expect(summary(findings([nine, six]))).toEqual(['conflict: 3 | 5']);
    expect(summary(findings([nine, at('b', '2025-11-04T09:05:00Z', 5)]))).toEqual(['evolving: 3 | 5']);
    // Reports of one hour know the same.
    expect(summary(findings([nine, at('b', '2025-11-04T08:05:00Z', 5)]))).toEqual(['conflict: 3 | 5']);
    expect(summary(findings([nine, at('b', '2025-11-04', 5)]))).toEqual(['conflict: 3 | 5']);
  });

  it('lets people grow older between reports, and not younger', () => {
    const age = (doc: string, when: string, years: number) =>
      figure(doc, String(years), years, 'age', { person: 'Jo Vane', asOf: when });
    expect(summary(findings([age('a', '2024-03-01', 40), age('b', '2024-05-09', 41)]))).toEqual([]);
    expect(summary(findings([age('a', '2024-03-01', 40), age('b', '2026-05-09', 42)]))).toEqual([]);
    expect(summary(findings([age('a', '2024-03-01', 41), age('b', '2024-05-09', 40)]))).toEqual(['conflict: 41 | 40']);
    expect(summary(findings([age('a', '2024-03-01', 40), age('b', '2024-03-02', 41)]))).toEqual(['conflict: 40 | 41']);
  });

  it('takes equal figures in roles that overlap for one, and unequal ones for nothing', () => {
    const hurt = (doc: string, value: number, role: string) => figure(doc, String(value), value, 'person', { role });
    expect(summary(findings([hurt('a', 5, 'shot'), hurt('b', 5, 'injured')]))).toEqual(['agree: 5, 5']);
    expect(summary(findings([hurt('a', 5, 'shot'), hurt('b', 6, 'injured')]))).toEqual([]);
    expect(summary(findings([hurt('a', 5, 'killed'), hurt('b', 5, 'injured')]))).toEqual([]);
  });

  it('takes the state of patients on two days for two states', () => {
    const critical = (doc: string, asOf: string, value: number) =>
      figure(doc, String(value), value, 'person', { role: 'critical', asOf });
    expect(summary(findings([critical('a', '2024-03-01', 3), critical('b', '2024-03-02', 2)]))).toEqual([]);
    expect(summary(findings([critical('a', '2024-03-01', 3), critical('b', '2024-03-01', 2)]))).toEqual([
      'conflict: 3 | 2',
    ]);
  });

  it('holds the age of somebody unnamed against another only where the same was done to both', () => {
    const aged = (doc: string, years: number, whose: string, role?: string) =>
      figure(doc, `${years}-year-old`, years, `${whose} age`, {
        context: ['police', 'fled', 'station'],
        ...(role ? { role } : {}),
      });
    expect(summary(findings([aged('a', 34, 'man', 'killed'), aged('b', 36, 'man', 'killed')]))).toEqual([
      'conflict: 34-year-old | 36-year-old',
    ]);
    expect(summary(findings([aged('a', 34, 'man', 'killed'), aged('b', 36, 'man', 'arrested')]))).toEqual([]);
    expect(summary(findings([aged('a', 34, 'man'), aged('b', 36, 'man')]))).toEqual([]);
    expect(summary(findings([aged('a', 6, 'girl'), aged('b', 7, 'girl')]))).toEqual([
      'conflict: 6-year-old | 7-year-old',
    ]);
  });

  it('takes a word for many for no count', () => {
    const warrants = (doc: string, text: string, value: number) => figure(doc, text, value, 'warrant', seized);
    expect(summary(findings([warrants('a', 'dozens', 24), warrants('b', '17', 17)]))).toEqual([]);
  });

  it('needs no verb for what an event has once', () => {
    const reward = (doc: string, text: string, value: number, asOf: string) =>
      figure(doc, text, value, 'reward', { in: 'USD', asOf });
    expect(
      summary(findings([reward('a', '$1,000', 1000, '2024-03-01'), reward('b', '$2,500', 2500, '2024-03-04')])),
    ).toEqual(['evolving: $1,000 | $2,500']);
    // A price is no reward, and digits changed round are a slip at any hour.
    const price = (doc: string, text: string, value: number, asOf: string, thing = 'cash') =>
      figure(doc, text, value, thing, { in: 'USD', asOf, context: ['share', 'bid', 'cash'] });
    expect(
      summary(findings([price('a', '$3,150', 3150, '2024-03-01'), price('b', '$3,800', 3800, '2024-03-04')])),
    ).toEqual(['conflict: $3,150 | $3,800']);
    expect(
      summary(
        findings([
          price('a', '$3,150', 3150, '2024-03-01', 'damage'),
          price('b', '$3,510', 3510, '2024-03-04', 'damage'),
        ]),
      ),
    ).toEqual(['conflict: $3,150 | $3,510']);
  });

  it('says which articles print one wire story', () => {
    const same = [figure('a', '7', 7, 'person', killed), figure('b', '7', 7, 'person', killed)];
    expect(findings(same, { wireCopies: [['a', 'b']] })[0]!.why).toContain('one wire story');
  });

  it('holds only the figure that an article gives as its own against another', () => {
    const [two, seven, eight] = [
      figure('a', '2', 2, 'person', killed),
      figure('a', '7', 7, 'person', killed),
      figure('b', '8', 8, 'person', killed),
    ];
    expect(summary(findings([two, seven, eight]))).toEqual([]);
    expect(summary(findings([two, seven, figure('a', '7', 7, 'person', killed), eight]))).toEqual([
      'conflict: 7, 7 | 8',
    ]);
  });

  it('leaves alone a figure that the other article gives in two', () => {
    const counts = (doc: string, value: number) => figure(doc, String(value), value, 'count', { role: 'convicted' });
    expect(summary(findings([counts('a', 14), counts('b', 16)]))).toEqual(['conflict: 14 | 16']);
    expect(summary(findings([counts('a', 14), counts('a', 2), counts('b', 16)]))).toEqual([]);
  });

  it('leaves alone what a caller said', () => {
    expect(
      findings([figure('a', '5', 5, 'person', { ...killed, hearsay: true }), figure('b', '4', 4, 'person', killed)]),
    ).toEqual([]);
  });

  it('gives a finding the same id whatever the order of the documents', () => {
    const claims = [figure('a', '7', 7, 'person', killed), figure('b', '9', 9, 'person', killed)];
    const [forth] = findings(claims, { docs: ['a', 'b'] });
    const [back] = findings([...claims].reverse(), { docs: ['b', 'a'] });
    expect(forth!.id).toBe(back!.id);
  });

  it('compares the ages of one person, but for a birthday between stories', () => {
    const age = (doc: string, value: number, asOf?: string) =>
      figure(doc, String(value), value, 'age', {
        person: doc === 'a' ? 'Rob Hale' : 'Robert Hale',
        ...(asOf ? { asOf } : {}),
      });
    expect(summary(findings([age('a', 41), age('b', 47)]))).toEqual(['conflict: 41 | 47']);
    expect(summary(findings([age('a', 41, '2024-01-05'), age('b', 42, '2024-11-05')]))).toEqual([]);
    expect(summary(findings([age('a', 41), age('b', 42)]))).toEqual([]);
    // The next day a birthday is less likely than a mistake; a year less is none at all.
    expect(summary(findings([age('a', 41, '2024-01-05'), age('b', 42, '2024-01-06')]))).toEqual(['conflict: 41 | 42']);
    expect(summary(findings([age('a', 42, '2024-01-05'), age('b', 41, '2024-11-05')]))).toEqual(['conflict: 42 | 41']);
  });
});
