import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventIndex, groupEvents } from '../../../pipeline/4-link/events/index.ts';
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

  it('takes documents one by one', () => {
    const index = new EventIndex();
    const signatures = ALL.map(sign);
    for (const s of signatures) {
      index.add(s);
      index.events();
    }
    expect(index.events()).toEqual(groupEvents(signatures));
  });

  it('works on signatures that crossed a thread', () => {
    const signatures = ALL.map(sign);
    expect(groupEvents(JSON.parse(JSON.stringify(signatures)))).toEqual(groupEvents(signatures));
  });

  it('puts every document in one event', () => {
    const docs = groupEvents(ALL.map(sign)).flatMap((e) => e.docs);
    expect([...docs].sort()).toEqual(ALL.map((s) => s.id).sort());
  });
});
