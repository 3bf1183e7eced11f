import { describe, expect, it } from 'vitest';
import { contrary, type Told } from '../../support/two-stories.ts';

describe('days to come', () => {
  it.each<[string, Told, Told, string[]]>([
    [
      'a verb and its synonym',
      'Work resumes at 6 a.m. on Wednesday.',
      { published: '2025-06-03', text: 'They return to work on Thursday.' },
      ['conflict: 6 a.m. on Wednesday | Thursday'],
    ],
    [
      'one day in two words',
      'Work resumes on Wednesday.',
      { published: '2025-06-03', text: 'They return to work on June 4.' },
      [],
    ],
    [
      'a day that is named ahead',
      'The mayor declared Thursday a day of mourning.',
      'Friday will be a day of mourning in the town.',
      ['conflict: Thursday | Friday'],
    ],
    [
      'quarters',
      'The takeover is expected to close in the second quarter of 2026.',
      'The companies hope to complete the takeover in the third quarter of 2026.',
      ['conflict: the second quarter of 2026 | the third quarter of 2026'],
    ],
    [
      'a limit holds an earlier day',
      'The takeover is expected to close in the second quarter of 2026.',
      'The companies hope to complete the takeover by the third quarter of 2026.',
      [],
    ],
    ['a day within a week', 'The terminal reopens next week.', 'The terminal will reopen on June 10.', []],
    [
      'hearings of two people',
      'The union secretary, Per Holm, is due in court on June 10.',
      'The crane driver Anna Vik will appear in court on June 12.',
      [],
    ],
    [
      'hearings of one',
      'The union secretary, Per Holm, is due back in court on June 10.',
      'Holm, the union secretary, will appear in court on June 12.',
      ['conflict: June 10 | June 12'],
    ],
    [
      'a day that is moved',
      'The terminal will reopen on June 10.',
      { published: '2025-06-04', text: 'The reopening of the terminal was postponed to June 17.' },
      ['evolving: June 10 | June 17'],
    ],
    [
      'a day that was over when the other story appeared',
      'The strike ballot result will be published on June 5; talks resume on June 6.',
      { published: '2025-06-09', text: 'Talks resume on June 11.' },
      [],
    ],
    [
      'the winners of a semi-final play the final',
      'Rovers meet the winners of the other semi-final on August 17.',
      'The final is on August 18.',
      ['conflict: August 17 | August 18'],
    ],
    ['a semi-final is no final', 'The semi-final is on August 17.', 'The final is on August 18.', []],
    ['two plans', 'The terminal will reopen on June 10.', 'The board publishes its results on June 12.', []],
  ])('%s', (_, a, b, expected) => {
    expect(contrary(a, b, ['date'])).toEqual(expected);
  });
});
