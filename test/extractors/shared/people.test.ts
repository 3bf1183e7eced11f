import { describe, expect, it } from 'vitest';
import type { Article } from '../../../extractors/contract.ts';
import { findPeople } from '../../../extractors/shared/people.ts';
import { toArticle } from '../../../pipeline/run.ts';
import { growth } from '../../support/growth.ts';

const read = (text: string): Article => toArticle({ id: 'test', text });

/** "text → name" with title and age where the mention has them. */
const seen = (text: string): string[] =>
  findPeople(read(text)).map(
    (m) =>
      `${m.text}${m.name === m.text ? '' : ` → ${m.name}`}${m.title ? ` [${m.title.text}]` : ''}${m.age === undefined ? '' : ` (${m.age})`}`,
  );

describe('people named in an article', () => {
  it.each<[string, string[]]>([
    // Titles before.
    ['FBI Director Christopher Wray spoke.', ['Christopher Wray [Director]']],
    ['It was signed by Deputy Attorney General Lisa Monaco.', ['Lisa Monaco [Deputy Attorney General]']],
    ['Sgt. R. Dunmore was on duty.', ['R. Dunmore [Sgt.]']],
    ['Former Secretary of State Madeleine Albright came.', ['Madeleine Albright [Former Secretary of State]']],
    ['He met Secretary of Homeland Security Kirstjen Mayer.', ['Kirstjen Mayer [Secretary of Homeland Security]']],
    ['Special Agent in Charge Dana Whitlow led the team.', ['Dana Whitlow [Special Agent in Charge]']],
    ['New Jersey Gov. Anna Brill vetoed it.', ['Anna Brill [Gov.]']],
    ['Police spokesman Ivo Petrak declined.', ['Ivo Petrak [Police spokesman]']],
    ['Her campaign manager, Olu Adeyemi, resigned.', ['Olu Adeyemi [campaign manager]']],
    ['Poland’s petroleum minister Halina Wrona resigned.', ['Halina Wrona [petroleum minister]']],
    ['Assistant U.S. Attorney Yolanda Brand objected.', ['Yolanda Brand [Assistant U.S. Attorney]']],
    ['The former mayor of Port Alden, Gordon Pyke, was jailed.', ['Gordon Pyke [former mayor]']],
    // A clause that ends before an attribution lends no title.
    ['It was sold by the owner of the mill, Gordon Pyke said.', ['Gordon Pyke']],
    ['The jury heard Dean Marsh, 49, a builder.', ['Dean Marsh [builder] (49)']],
    ['The jury heard that Alan Croft, 58, faces a judge in May.', ['Alan Croft (58)']],
    // Datelines, ranks and offices with a hyphen or "for".
    ['PORT LUCE (Coast Wire)- Robert Lee Amon, head of the mission, said so.', ['Robert Lee Amon [head]']],
    [
      'Director-General Zubaida Lawal met Vice-Admiral Oto Krin.',
      ['Zubaida Lawal [Director-General]', 'Oto Krin [Vice-Admiral]'],
    ],
    ['UN High Commissioner for Refugees Filippa Brandi spoke.', ['Filippa Brandi [High Commissioner for Refugees]']],
    ['A reporter for Dana Cole left the hall.', ['Dana Cole']],
    ['National Grid System Operator chief Finn Sattler agreed.', ['Finn Sattler [chief]']],
    ['Kerr County Sheriff Larry Leathers led the search.', ['Larry Leathers [Sheriff]']],
    // Titles after.
    [
      'said Jean-Marc Delorme, Interpol’s deputy chief executive, in Lyon.',
      ['Jean-Marc Delorme [deputy chief executive]'],
    ],
    [
      'said Kirsten Vaughan, a supervisory special agent in the bureau’s crime unit.',
      ['Kirsten Vaughan [supervisory special agent]'],
    ],
    ['Anne Milgram, Drug Enforcement Administration administrator, agreed.', ['Anne Milgram [administrator]']],
    ['Said Tove Lindahl, director of operations for the port.', ['Tove Lindahl [director of operations]']],
    // Ages.
    ['Bryce Wendell, 17, was treated.', ['Bryce Wendell (17)']],
    ['They arrested 16-year-old Tomas Varga Molnar.', ['Tomas Varga Molnar (16)']],
    // Shapes of names.
    ['Executive Director Catherine De Bolle said so.', ['Catherine De Bolle [Executive Director]']],
    ['Ursula von der Leyen spoke to António Guterres.', ['Ursula von der Leyen', 'António Guterres']],
    ['Abu Bakr al-Baghdadi and Osama bin Laden were named.', ['Abu Bakr al-Baghdadi', 'Osama bin Laden']],
    ['Ban Ki-moon met Xi Jinping.', ['Ban Ki-moon', 'Xi Jinping']],
    ['Joaquín “El Chapo” Guzmán escaped.', ['Joaquín “El Chapo” Guzmán']],
    [
      'Kenneth A. Polite Jr. spoke. Polite added that it was late.',
      ['Kenneth A. Polite Jr.', 'Polite → Kenneth A. Polite Jr.'],
    ],
    // Unknown names by what is said of them.
    ['“It is over,” said Zwentibold Krasnik.', ['Zwentibold Krasnik']],
    ['Zwentibold Krasnik, who lives nearby, ran.', ['Zwentibold Krasnik']],
    // Later mentions.
    ['Christopher Wray came. Later Wray left.', ['Christopher Wray', 'Wray → Christopher Wray']],
    [
      'Bill Hayes and his wife, Ann Hayes, came. Mrs. Hayes sat. Mr. Hayes stood.',
      ['Bill Hayes', 'Ann Hayes [wife]', 'Hayes → Ann Hayes', 'Hayes → Bill Hayes'],
    ],
    ['President Obama spoke. The first lady, Michelle Obama, listened.', ['Obama [President]', 'Michelle Obama']],
    ['Brown said no. Later Dan Brown said the brown dog ran. Brown fields burned.', ['Brown → Dan Brown', 'Dan Brown']],
    ['When Donald Hart arrived, Republican Ted Ruiz left.', ['Donald Hart', 'Ted Ruiz']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'The Justice Department and the Federal Bureau of Investigation said so.',
    'Operation Dark HunTor ended in San Pedro Sula, near Virginia Beach.',
    'On Tuesday, April 5, New York and Los Angeles voted.',
    'Wells Fargo and Morgan Stanley said they would sell Microsoft Word.',
    'Record Fines, Closures after Inquiry Targets Harbor Fuel Smuggling',
    'Trump Tower and the Clinton Foundation stood empty.',
    'The Attorney General said the White House was told.',
    'I’ve seen it, and they’ll see it, said the mayor.',
    'Moscow said that Google denied it.',
    'Prime Minister Office staff left for Saudi Arabia.',
    'The cutter James and the USS Gerald Ford met HMS Queen Anne.',
    'Vitamin B12 had no effect, and an Atlas V carried it while the Eagle S sank.',
    'The office in Boa Praia said so, and grid operator Red Kestrel agreed.',
    'It tripped in the Norte Chico, the coordinator said.',
    'The Federation of Independent Business put the cost at $76 million.',
    'The US Geological Survey said the quake was small.',
    'The form is filed with the SEC. Its Model 3000 sells well.',
  ])('nobody: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });

  it('is computed once an article and slices to its text', () => {
    const article = read('🙂 “Yes,” said Élodie Marchand-Duval, 41, of Lyon. Marchand-Duval left.');
    const people = findPeople(article);
    expect(findPeople(article)).toBe(people);
    expect(people.map((m) => article.text.slice(m.start, m.end))).toEqual(['Élodie Marchand-Duval', 'Marchand-Duval']);
    expect(new Set(people.map((m) => m.person)).size).toBe(1);
  });

  it.each([
    ['capitals', 'John '],
    ['titles', 'Director '],
    ['particles', 'John de la '],
    ['hyphens', 'Jean-'],
    ['namesakes', 'Mr. Bill Clinton said. '],
    ['people', 'Aa Bb, 17, said. '],
    ['nicknames', 'Joe “'],
    ['appositions', 'John Smith, the '],
  ])('takes linear time on runs of %s', (_, unit) => {
    expect(growth(unit, (text) => findPeople(read(text)))).toBeLessThan(12);
  });
});
