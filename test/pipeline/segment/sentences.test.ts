import { describe, expect, it } from 'vitest';
import { segment } from '../../../pipeline/2-segment/index.ts';
import { growth } from '../../support/growth.ts';

const cut = (text: string): string[] =>
  segment(text, new Map()).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences; "¶" stands where one ends', () => {
  it.each([
    'Two died. ¶ Twelve were hurt.',
    'Did two die? ¶ No! ¶ Twelve did.',
    'Mr. Roe met Dr. Poe and Gov. Ann Lee on St. John Street.',
    'He lives in the U.S. ¶ The others do not.',
    'The U.S. Attorney charged J. R. Roe on Sept. 5.',
    'The U.N. Security Council met at 5 p.m. Thursday in Washington, D.C., for an hour.',
    'It was 5 p.m. ¶ The doors were shut.',
    'The fire began at 2 a.m. ¶ Crews arrived within an hour.',
    'It happened near Lacey, Wash. ¶ Police have no suspect.',
    'He was seen on Sunnyside Ave. ¶ Officers were sent there.',
    'The Lodi, Wis. Police Department was told.',
    'He was born in Tampa, Fla. (Hillsborough County) in 1960.',
    'Acme Corp. said it would pay. ¶ Acme Inc. did not.',
    'Martin Roe Jr. was hurt. ¶ John Poe Sr. died.',
    'Prices rose 3.5 percent. ¶ Sales of No. 2 fell.',
    'There was No. 5 in the list.',
    '“Run!” he said. ¶ “Why?” she asked.',
    '“We saw it. ¶ It was big,” he said.',
    '“We saw it.” ¶ “So did I.”',
    'He said: “I saw it.” ¶ Then he left.',
    'They left (in May.) ¶ Others stayed.',
    'The site Officer.com reported it.',
    '1. Always lock the door. ¶ 2 of 3 do.',
    'We wait . . . and then we go. ¶ He left.',
    'We wait ... ¶ He left.',
    'We wait… and then we go.',
    'Write to jroe@example.com. ¶ Or call.',
    'Wait—what?! ¶ Yes.',
    'He turned 5.5. ¶ It rained.',
    'Das Haus fiel ein. ¶ Über 40 Menschen starben.',
  ])('%s', (row) => {
    const parts = row.split(' ¶ ');
    expect(cut(parts.join(' '))).toEqual(parts);
  });
});

it('a space that is missing', () => {
  expect(cut('He spoke on Monday.Deputies took him away.')).toEqual(['He spoke on Monday.', 'Deputies took him away.']);
});

describe('paragraphs', () => {
  const rows: [what: string, text: string, sentences: string[]][] = [
    ['line breaks end sentences', 'Two Die as Bus Falls\nThe bus fell', ['Two Die as Bus Falls', 'The bus fell']],
    ['CRLF', 'One here.\r\nTwo there.\r\n', ['One here.', 'Two there.']],
    ['line and paragraph separators', 'One\u2028Two\u2029Three\u0085Four', ['One', 'Two', 'Three', 'Four']],
    [
      'a wrapped line goes on',
      'The county said on Tuesday that the barriers on the road had been\nold and that it would replace them.',
      ['The county said on Tuesday that the barriers on the road had been\nold and that it would replace them.'],
    ],
    ['nothing', ' \n\t\n', []],
    ['invisible characters', '\ufeff\u200b\0', []],
  ];
  it.each(rows)('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

it.each([
  '. ',
  'Mr. ',
  'a. ',
  '"',
  '“',
  '.'.repeat(50),
  'U.S. ',
  '1. ',
  'a\n',
  ' ',
  'www.a.',
  'a@b.',
  "'s",
  '１',
  '- Advertisement -\n',
  'RELATED: a\n',
  'A (',
  'Leave a Reply\n',
  'WASHINGTON, ',
  'May 2, 2023\n',
  'a|b|',
  '\ud83d',
])('time is linear in a text of %j', (unit) => {
  expect(growth(unit, (text) => segment(text, new Map()), 200_000)).toBeLessThan(12);
});
