import { describe, expect, it } from 'vitest';
import { differing } from '../../support/compared.ts';

const tolls = differing('A methane blast tore through the Ostrava-Vrbice colliery near Karvin in the Czech Republic.');

describe('a toll that later stories raise', () => {
  it.each<[string, string[], string[]]>([
    [
      'whatever they call the people',
      ['The explosion killed 17 miners.', 'The death toll rose to 23.', 'The disaster killed 25 workers.'],
      ['evolving: 17 | 23 | 25'],
    ],
    ['once, where the nouns are the same too', ['It killed 17 people.', 'It killed 23 people.'], ['evolving: 17 | 23']],
    ['not where it is the same', ['The explosion killed 23 miners.', 'The death toll stood at 23.'], []],
    [
      'not by the arrests in somebody’s past',
      ['Corwin had three minor arrests in his youth.', 'Corwin had five previous arrests on his record.'],
      [],
    ],
    [
      'not from a single victim, who may be one of them',
      ['One miner was pronounced dead.', 'The explosion killed three people.'],
      [],
    ],
    [
      'not by those of the injured who died, which are a part of it',
      ['The explosion killed 17 people and injured 14.', 'Three people injured in the explosion at Karvin have died.'],
      [],
    ],
  ])('%s', (_, texts, expected) => expect(tolls(...texts)).toEqual(expected));
});

describe('a toll that goes back', () => {
  it.each<[string, string[], string[]]>([
    [
      'without a word',
      ['The death toll rose to 21.', 'The blast that killed 19 miners is being looked into.'],
      ['conflict: 21 | 19'],
    ],
    ['and the story says so', ['The toll rose to 21.', 'The toll was revised down to 19 dead.'], ['evolving: 21 | 19']],
    ['by so many that only some are meant', ['The death toll rose to 21.', 'Police named 11 miners who died.'], []],
    [
      'what bodies that were found make of it',
      ['The blast killed 17.', 'Rescuers found six more bodies on Thursday, raising the number of dead to 23.'],
      ['evolving: 17 | 23'],
    ],
    ['bodies that are recovered are some of them', ['The blast killed 17.', 'Rescuers recovered nine bodies.'], []],
    [
      'of those missing, who are found',
      ['Nine miners are missing.', 'Three workers are still missing.'],
      ['evolving: Nine | Three'],
    ],
  ])('%s', (_, texts, expected) => expect(tolls(...texts)).toEqual(expected));
});

describe('figures that are no counts of the event', () => {
  it('by how many a count has grown is held against no count', () => {
    const seats = tolls('It has 41 of the 100 sheds, six more than now.', 'It has 41 of the 100 sheds, up from 35.');
    expect(seats).toEqual([]);
  });

  it('ages in a list are no counts of people', () => {
    const hurt = (who: string) => tolls('It injured four people.', `It injured two children ${who}, doctors said.`);
    expect(hurt('6 and 11 years old')).toEqual([]);
    expect(hurt('6, 9 and 11 years old')).toEqual([]);
    expect(tolls('It killed two miners.', 'Jan Horak and Petr Kral, both 26, were killed.')).toEqual([]);
  });
  it.each([
    ['half a storey more', 'a 1 1/2-story home', 'a two-story house', ['conflict: 1 1/2 | two']],
    ['in digits', 'a 12-storey tower', 'the 21-storey tower', ['conflict: 12 | 21']],
    ['the same', 'a 12-storey tower', 'the twelve-story tower', []],
    ['two buildings', 'a 12-storey tower', 'a two-story house', []],
    ['an age beside it', 'a 12-storey tower, where a 21 and a 30 year old live', 'the 12-storey tower', []],
  ])('storeys of one building are held against each other: %s', (_, a, b, expected) => {
    expect(tolls(`It brought down ${a}.`, `It brought down ${b}.`)).toEqual(expected);
  });

  it('a sum explains only figures of what it adds up', () => {
    const listed = 'Police held two guards and five drivers.';
    expect(tolls(`${listed} It killed two miners.`, 'It killed seven miners.')).toEqual(['evolving: two | seven']);
    expect(tolls('Police seized two guns and five rifles.', 'Police seized seven guns.')).toEqual([]);
  });
  it('storeys do not grow, whatever stands round them', () => {
    const mills = tolls(
      'It swept through a seven-storey mill at Karvin.',
      'It broke out on the third floor of the eight-storey mill at Karvin.',
    );
    expect(mills).toEqual(['conflict: seven | eight']);
  });
  it('a century that a superlative chooses from dates no figure', () => {
    const helmets = tolls(
      'Rescuers recovered 483 brass helmets at Karvin.',
      'The treasure of Karvin: 438 brass helmets, the largest such find of the 20th century.',
    );
    expect(helmets).toEqual(['conflict: 483 | 438']);
  });
  it('two digits changed round are one number, in words too', () => {
    expect(tolls('Thirty-one lorries are waiting.', 'It held up 13 lorries.')).toEqual(['conflict: Thirty-one | 13']);
    expect(tolls('Thirty-one lorries are waiting.', 'It held up 17 lorries.')).toEqual([]);
  });
});
