import { describe, expect, it } from 'vitest';
import { contrary, type Told } from '../../support/two-stories.ts';

describe('results of votes and games', () => {
  it.each<[string, Told, Told, string[]]>([
    [
      'a vote of a board',
      'Seven of the nine members of the board voted for the quay.',
      'The board voted 6-3 for the quay.',
      ['conflict: Seven of the nine members | 6-3'],
    ],
    [
      'one vote in two forms',
      'Seven of the nine members of the board voted for the quay.',
      'The board approved the quay by 7-2.',
      [],
    ],
    [
      'votes to votes, and none',
      'The council approved the plan by 212 votes to 198 on Monday.',
      'The council approved the plan, 218-192, on Monday.',
      ['conflict: 212 votes to 198 | 218-192'],
    ],
    [
      'none against',
      'The board voted 13-0 for it.',
      'It was backed by a vote of 12 to none.',
      ['conflict: 13-0 | 12 to none'],
    ],
    ['votes of two bodies', 'The senate passed it by 52-48.', 'The house passed it by 219-213.', []],
    [
      'votes of two years',
      'The council voted 13-0 in February 2024 to set it up.',
      'The council voted 14-0 on Monday to extend it.',
      [],
    ],
    ['a game', 'Rovers beat United 3-1 in the cup.', 'Rovers won 2-1 in the cup.', ['conflict: 3-1 | 2-1']],
    ['a game told by the other side', 'Rovers beat United 3-1 in the cup.', 'United lost 1-3 in the cup.', []],
    ['a standing within the game', 'Rovers beat United 3-1 in the cup.', 'Rovers won from a 2-1 lead in the cup.', []],
    ['sets are several results', 'Vik beat Holm 6-3, 6-4 in the cup.', 'Vik won 7-5 in the cup.', []],
    ['days and lengths are no results', 'It was approved for 6-8 weeks in a vote.', 'It voted 6-3 for it.', []],
  ])('%s', (_, a, b, expected) => {
    expect(contrary(a, b, ['quantity'])).toEqual(expected);
  });
});

describe('ranks', () => {
  it.each<[string, Told, Told, string[]]>([
    [
      'of the world, with its name before and behind',
      "It is the world's third-largest maker of cranes.",
      'It is the fourth-largest crane maker in the world.',
      ['conflict: third-largest maker | fourth-largest crane maker in the world'],
    ],
    [
      'of a country, by two nouns',
      "The offer came from Norland's second-biggest lender, Holm.",
      'Holm, the third-biggest bank in Norland, lent the money.',
      ['conflict: second-biggest lender | third-biggest bank in Norland'],
    ],
    [
      'how often it has happened',
      'It was the second national walkout this winter.',
      'It is the third national strike this winter.',
      ['conflict: second national walkout this winter | third national strike this winter'],
    ],
    [
      'since something of its own',
      "It is the board's third election defeat since the merger.",
      'It was its fourth election loss since it came to power.',
      ['conflict: third election defeat since | fourth election loss since'],
    ],
    [
      'a place in a table',
      'Rovers, who finished third last season, begin on Monday.',
      'Rovers came fourth in the league last season.',
      ['conflict: third last season | fourth in the league last season'],
    ],
    [
      'two kinds of thing',
      "It is the world's third-largest maker of cranes.",
      'It has the fourth-largest port in the world.',
      [],
    ],
    [
      'quarters follow one another',
      'Trade fell in the first quarter this year.',
      'It rose in the second quarter this year.',
      [],
    ],
    ['what one person did', 'Holm scored his third goal this season.', 'Vik scored his fourth goal this season.', []],
    ['among two kinds', 'It was the second strike this year.', 'It was the third strike since 2019.', []],
  ])('%s', (_, a, b, expected) => {
    expect(contrary(a, b, ['quantity'])).toEqual(expected);
  });
});
