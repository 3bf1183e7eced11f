import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../extractors/contract.ts';
import { differences } from '../../../pipeline/check/differences.ts';
import type { Expectation } from '../../../pipeline/check/expectation.ts';
import type { Event, Finding } from '../../../pipeline/model.ts';

const NOTHING: Expectation = { documents: [], facts: [], events: [], findings: [] };

/** A count of people in a sentence of forty characters that begins at `from`. */
const count = (text: string, start: number, more: object = {}, from = start): Fact =>
  ({
    id: `desk#quantity-${start}-${start + text.length}`,
    doc: 'desk',
    kind: 'quantity',
    start,
    end: start + text.length,
    text,
    value: Number(text),
    item: { start: start + text.length + 1, end: start + text.length + 7, text: 'people', head: 'person' },
    sentence: { start: from, end: from + 40 },
    ...more,
  }) as unknown as Fact;

const finding = (id: string, start: number, why = 'They differ.'): Finding => ({
  id,
  rule: 'quantity',
  relation: 'conflict',
  severity: 'error',
  event: 'e1',
  subject: 'people killed',
  groups: [[{ doc: 'wire', start, end: start + 2, text: '14', sentence: { start, end: start + 40 } }]],
  why,
});

const event = (id: string, docs: string[], label = 'Ferry'): Event => ({ id, label, docs, wireCopies: [] });

const brief = (expected: Partial<Expectation>, actual: Partial<Expectation>): string[] =>
  differences({ ...NOTHING, ...expected }, { ...NOTHING, ...actual }).map(({ change, what, name, fields }) => {
    const changed = (fields ?? []).map(([field, a, b]) => `${field} ${JSON.stringify(a)} ${JSON.stringify(b)}`);
    return [`${change} ${what}: ${name}`, ...changed].join('; ');
  });

describe('differences', () => {
  it.each<[string, Partial<Expectation>, Partial<Expectation>, string[]]>([
    ['none', { facts: [count('14', 10)] }, { facts: [count('14', 10)] }, []],
    ['a fact more', {}, { facts: [count('14', 10)] }, ['gained fact: quantity “14”']],
    ['a fact less', { facts: [count('14', 10)] }, {}, ['lost fact: quantity “14”']],
    [
      'another value, told by its path',
      { facts: [count('14', 10)] },
      { facts: [count('14', 10, { scope: { time: '2024-05-31' } })] },
      ['changed fact: quantity “14”; scope undefined {"time":"2024-05-31"}'],
    ],
    [
      'another span for the same words before',
      { facts: [count('14', 10)] },
      { facts: [count('147', 10)] },
      ['changed fact: quantity “147”; text "14" "147"; value 14 147'],
    ],
    [
      'where the sentence ends, when nothing else differs',
      { facts: [count('14', 10)] },
      { facts: [count('14', 10, { sentence: { start: 10, end: 90 } })] },
      ['changed fact: quantity “14”; sentence.end 40 80'],
    ],
    ['an edit before it', { facts: [count('14', 10)] }, { facts: [count('14', 26)] }, ['moved fact: quantity “14”']],
    [
      'an edit before several, told once, and not again for what is found of them',
      { facts: [count('14', 10), count('15', 80)], findings: [finding('f1', 10)] },
      { facts: [count('14', 26), count('15', 96)], findings: [finding('f2', 26)] },
      ['moved fact: 2 facts from “14” on'],
    ],
    [
      'an edit of the words in an article that was edited before them, too',
      { facts: [count('14', 10), count('300', 80), count('7', 200)] },
      { facts: [count('14', 26), count('about 310', 94), count('9', 310)] },
      [
        'changed fact: quantity “about 310”; text "300" "about 310"; value 300 null',
        'gained fact: quantity “9”',
        'lost fact: quantity “7”',
        'moved fact: quantity “14”',
      ],
    ],
    [
      'an edit before one of two, and a change in the other',
      { facts: [count('14', 10), count('15', 80)] },
      { facts: [count('14', 10, { value: 41 }), count('15', 96)] },
      ['changed fact: quantity “14”; value 14 41', 'moved fact: quantity “15”'],
    ],
    [
      'another event, known by its articles',
      { events: [event('e1', ['desk', 'wire'])] },
      { events: [event('e2', ['wire', 'desk'], 'Ferry sinks')] },
      [
        'changed event: “Ferry sinks” (2 articles); label "Ferry" "Ferry sinks"; docs.1 "desk" "wire"; docs.2 "wire" "desk"',
      ],
    ],
    ['ids alone', { findings: [finding('f1', 10)] }, { findings: [{ ...finding('f2', 10), event: 'e2' }] }, []],
    [
      'a finding that says something else',
      { findings: [finding('f1', 10)] },
      { findings: [finding('f1', 10, 'They agree.')] },
      ['changed finding: conflict: people killed; why "They differ." "They agree."'],
    ],
  ])('%s', (_, expected, actual, list) => expect(brief(expected, actual)).toEqual(list));
});
