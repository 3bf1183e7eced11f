import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/compared.ts';

interface Told {
  readonly published?: string;
  readonly text: string;
}

/** What two stories of one dispute at a port make of the days that they give for a plan: "relation: day | day". */
function days(a: Told, b: Told): string[] {
  const story = (id: string, opening: string, { published = '2025-06-02', text }: Told) => ({
    id,
    published,
    text: `${opening}\n\n${text}`,
  });
  return findingsIn(
    story('a', 'Crane drivers at the port of Ostermark accepted a pay offer of the Harbour Board in a ballot.', a),
    story('b', 'A ballot of the crane drivers of Ostermark port has backed the offer of the Harbour Board.', b),
  )
    .filter((f) => f.rule === 'date' && (f.relation === 'conflict' || f.relation === 'evolving'))
    .map((f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
}

describe('days to come', () => {
  it.each<[string, Told, Told, string[]]>([
    [
      'a verb and its synonym',
      { text: 'Work resumes at 6 a.m. on Wednesday.' },
      { published: '2025-06-03', text: 'They return to work on Thursday.' },
      ['conflict: 6 a.m. on Wednesday | Thursday'],
    ],
    [
      'one day in two words',
      { text: 'Work resumes on Wednesday.' },
      { published: '2025-06-03', text: 'They return to work on June 4.' },
      [],
    ],
    [
      'a day that is named ahead',
      { text: 'The mayor declared Thursday a day of mourning.' },
      { text: 'Friday will be a day of mourning in the town.' },
      ['conflict: Thursday | Friday'],
    ],
    [
      'quarters',
      { text: 'The takeover is expected to close in the second quarter of 2026.' },
      { text: 'The companies hope to complete the takeover in the third quarter of 2026.' },
      ['conflict: the second quarter of 2026 | the third quarter of 2026'],
    ],
    [
      'a limit holds an earlier day',
      { text: 'The takeover is expected to close in the second quarter of 2026.' },
      { text: 'The companies hope to complete the takeover by the third quarter of 2026.' },
      [],
    ],
    [
      'a day within a week',
      { text: 'The terminal reopens next week.' },
      { text: 'The terminal will reopen on June 10.' },
      [],
    ],
    [
      'hearings of two people',
      { text: 'The union secretary, Per Holm, is due in court on June 10.' },
      { text: 'The crane driver Anna Vik will appear in court on June 12.' },
      [],
    ],
    [
      'hearings of one',
      { text: 'The union secretary, Per Holm, is due back in court on June 10.' },
      { text: 'Holm, the union secretary, will appear in court on June 12.' },
      ['conflict: June 10 | June 12'],
    ],
    [
      'a day that is moved',
      { text: 'The terminal will reopen on June 10.' },
      { published: '2025-06-04', text: 'The reopening of the terminal was postponed to June 17.' },
      ['evolving: June 10 | June 17'],
    ],
    [
      'a day that was over when the other story appeared',
      { text: 'The strike ballot result will be published on June 5; talks resume on June 6.' },
      { published: '2025-06-09', text: 'Talks resume on June 11.' },
      [],
    ],
    [
      'the winners of a semi-final play the final',
      { text: 'Rovers meet the winners of the other semi-final on August 17.' },
      { text: 'The final is on August 18.' },
      ['conflict: August 17 | August 18'],
    ],
    [
      'a semi-final is no final',
      { text: 'The semi-final is on August 17.' },
      { text: 'The final is on August 18.' },
      [],
    ],
    [
      'two plans',
      { text: 'The terminal will reopen on June 10.' },
      { text: 'The board publishes its results on June 12.' },
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(days(a, b)).toEqual(expected);
  });
});
