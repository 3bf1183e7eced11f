import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventIndex, groupEvents, signature } from '../../../pipeline/4-link/events/index.ts';
import { toArticle } from '../../../pipeline/run.ts';
import { makeStories, random } from '../../bench/stories.ts';
import { FIRE, grouping, OPERATION, type Story, sign } from './stories.ts';

const ALL: readonly Story[] = [...FIRE, ...OPERATION];

describe('groupEvents', () => {
  it.each([
    ['a happening told twice', [FIRE[0], FIRE[1]], [['fire-1', 'fire-2']]],
    ['a follow-up a year later', [FIRE[0], FIRE[2]], [['fire-1', 'fire-inquest']]],
    ['the same kind of happening in the same town, weeks apart', [FIRE[0], FIRE[3]], [['fire-1'], ['fire-other']]],
    ['one operation under two names', [OPERATION[0], OPERATION[1]], [['op-lantern-1', 'op-lantern-2']]],
    ['an operation that another story mentions', [OPERATION[0], OPERATION[2]], [['op-lantern-1'], ['op-paper']]],
    [
      'all together',
      ALL,
      [['fire-1', 'fire-2', 'fire-inquest'], ['fire-other'], ['op-lantern-1', 'op-lantern-2'], ['op-paper']],
    ],
    ['nothing', [], []],
  ])('%s', (_, stories, expected) => {
    expect(grouping(stories)).toEqual(expected);
  });

  it('does not depend on the order of input', () => {
    const signatures = ALL.map(sign);
    const expected = groupEvents(signatures);
    assert(
      property(shuffledSubarray(signatures, { minLength: signatures.length }), (shuffled) => {
        expect(groupEvents(shuffled)).toEqual(expected);
      }),
    );
  });

  it('takes documents one by one, in any order', () => {
    const signatures = [...ALL.map(sign), ...makeStories(40, 9).documents.map(sign)];
    const expected = groupEvents(signatures);
    assert(
      property(shuffledSubarray(signatures, { minLength: signatures.length }), (shuffled) => {
        const index = new EventIndex();
        for (const [i, s] of shuffled.entries()) {
          index.add(s);
          if (i % 5 === 0) index.events();
        }
        expect(index.events()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('replaces a document that comes again', () => {
    const index = new EventIndex();
    for (const story of ALL) index.add(sign(story));
    index.events();
    index.add(sign({ ...FIRE[3], id: 'op-paper' }));
    const expected = groupEvents([...ALL.filter((s) => s.id !== 'op-paper'), { ...FIRE[3], id: 'op-paper' }].map(sign));
    expect(index.events()).toEqual(expected);
  });

  it('works on signatures that crossed a thread', () => {
    const signatures = ALL.map(sign);
    expect(groupEvents(JSON.parse(JSON.stringify(signatures)))).toEqual(groupEvents(signatures));
  });

  it('puts every document in one event', () => {
    const docs = groupEvents(ALL.map(sign)).flatMap((e) => e.docs);
    expect([...docs].sort()).toEqual(ALL.map((s) => s.id).sort());
  });

  it('finds the happenings of made stories again', () => {
    const { documents, happening } = makeStories(120, 3);
    const events = groupEvents(documents.map(sign));
    const mixed = events.filter((e) => new Set(e.docs.map((d) => happening.get(d))).size > 1);
    expect(mixed).toEqual([]);
    expect(events.length).toBe(new Set(happening.values()).size);
  });

  it('holds an event of hundreds of stories together', () => {
    const sentences = [
      'The Orlando Vasquenol dam in Brescura gave way on Monday.',
      'Engineer Tilda Rasmolk had warned of cracks in the Vasquenol dam.',
      'Brescura was under two metres of water, mayor Piet Wolvern said.',
      'Wolvern asked the army for boats.',
      'At least 214 people are missing in Brescura and Lower Tarn.',
      'In Lower Tarn the flood carried away the school.',
      'The Hask river rose by six metres, Rasmolk said.',
      'Helicopters lifted 1,150 people from roofs along the Hask river.',
      'The company that runs the dam, Hask Energy, said nothing.',
      'Hask Energy shares fell by a third.',
    ];
    const next = random(11);
    const stories = Array.from({ length: 300 }, (_, i) => ({
      id: `d${i}`,
      published: `2019-03-${String(5 + (i % 9)).padStart(2, '0')}`,
      text: sentences.filter(() => next() < 0.5).join('\n'),
    }));
    const other = makeStories(60, 5).documents;
    const events = groupEvents([...stories, ...other].map((s) => signature(toArticle(s), [])));
    const largest = Math.max(...events.map((e) => e.docs.length));
    expect(largest).toBeGreaterThan(285);
  });
});
