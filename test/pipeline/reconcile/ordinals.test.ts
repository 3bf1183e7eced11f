/** What ordinals and "one of four" imply of how many there are, held against figures. */
import { describe, expect, it } from 'vitest';
import { differing } from '../../support/compared.ts';

const counts = differing(
  'A gang with crowbars robbed the Corwin jewellery house on the quay of Port Alden, Ohio, on 10 June.',
);

describe('ordinals', () => {
  it.each<[string, string[], string[]]>([
    [
      'one more arrest',
      ['Two men were arrested on Tuesday.', 'A fourth suspect was arrested on Wednesday.'],
      ['evolving: Two | fourth'],
    ],
    [
      'one more death, whoever died',
      ['The robbery left two people dead.', 'A third man died in hospital on Wednesday.'],
      ['evolving: two | A third man'],
    ],
    [
      'more suspects than were looked for, whatever befell them',
      ['Police are looking for two suspects.', 'A third suspect was arrested on Wednesday.'],
      ['evolving: two | third'],
    ],
    [
      'one more case of a disease',
      ['The fever has killed nine people in the town.', 'A 12th person died of the fever on Wednesday.'],
      ['evolving: nine | A 12th person'],
    ],
    [
      'not where the count is higher',
      ['Five men were arrested on Tuesday.', 'A fourth suspect was arrested on Wednesday.'],
      [],
    ],
    [
      'not the fifth victim, who lived, of the wounded',
      ['Two people were wounded.', 'A fifth victim was wounded and taken to hospital.'],
      [],
    ],
    [
      'not the third suspect, who is still sought, of those in custody',
      ['Two suspects are in custody.', 'A third suspect is being sought.'],
      [],
    ],
    [
      'not the third suspect, who was shot, of the dead',
      ['The robbery left two guards dead.', 'A third suspect was killed by officers on Wednesday.'],
      [],
    ],
    [
      'not the second man, when the first may be free',
      ['One man was arrested on Tuesday.', 'The second man was arrested on Wednesday.'],
      [],
    ],
    [
      'nor what differs in stories that are not in order',
      ['A third suspect was arrested on Tuesday.', 'Two suspects were arrested on Tuesday.'],
      [],
    ],
  ])('%s', (_, texts, expected) => expect(counts(...texts)).toEqual(expected));
});

describe('arrests', () => {
  it.each<[string, string[], string[]]>([
    [
      'go on, whatever the arrested are called',
      ['Police arrested two men.', 'Six people have been arrested in the case.'],
      ['evolving: two | Six'],
    ],
    [
      'of somebody’s record are none of them',
      ['Police arrested two men.', 'Corwin, with five arrests on his record, was shot.'],
      [],
    ],
    ['are counted once, where the figures are one', ['Police made six arrests.', 'Six men were arrested.'], []],
  ])('%s', (_, texts, expected) => expect(counts(...texts)).toEqual(expected));
});

describe('one of so many', () => {
  it.each<[string, string[], string[]]>([
    [
      'gives the whole',
      ['One of four men charged in the robbery pleaded guilty.', 'Five men were charged in the robbery.'],
      ['evolving: four | Five'],
    ],
    ['and is no figure of its own', ['One of five guards was hurt on Monday.', 'Two guards were hurt on Monday.'], []],
  ])('%s', (_, texts, expected) => expect(counts(...texts)).toEqual(expected));
});
