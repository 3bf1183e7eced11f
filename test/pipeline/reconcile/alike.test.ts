import { describe, expect, it } from 'vitest';
import { compareExtractions, extractDocument } from '../../../pipeline/run.ts';

/** What comparing two stories of one day finds of figures: "relation: text | text". */
function compared(...texts: string[]): string[] {
  const opening = 'Norvik Shipping of Port Alden reported on its harbour strike and its new terminal on Monday.';
  const extractions = texts.map((text, i) =>
    extractDocument({ id: String.fromCharCode(97 + i), text: `${opening}\n\n${text}`, published: '2024-06-04' }),
  );
  return compareExtractions(extractions)
    .findings.filter((f) => f.rule === 'quantity')
    .map((f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
}

describe('figures that no lexicon knows, in alike words', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a measure of a company',
      'Net income climbed to $312 million from $268 million a year earlier.',
      'The company reported net income of $321 million.',
      ['conflict: $312 million | $321 million'],
    ],
    [
      'a share under its name',
      'Turnout was 68.3% of those registered, the highest since 1991.',
      'Turnout was 63.8 percent, the council said.',
      ['conflict: 68.3% | 63.8 percent'],
    ],
    [
      'a share of a person',
      'She edged out the former minister Peter Solano, who took 46.9%.',
      'There were 47.9 percent for Peter Solano.',
      ['conflict: 46.9% | 47.9 percent'],
    ],
    [
      'a length of time',
      'He was convicted after a 10-week trial at Port Alden Crown Court.',
      'Port Alden Crown Court heard him during the 12-week trial.',
      ['conflict: 10-week | 12-week'],
    ],
    [
      'the same, rounded',
      'Quarterly revenue rose to $4.82 billion.',
      'Quarterly revenue was $4.8 billion.',
      ['agree: $4.82 billion, $4.8 billion'],
    ],
    [
      'what is held against it is another figure',
      'Deliveries rose to 61,300 crates from 54,900 crates.',
      'Deliveries rose to 61,300 crates, compared with 54,100 crates in the spring.',
      ['agree: 61,300, 61,300', 'conflict: 54,900 | 54,100'],
    ],
    [
      'what was expected contradicts nothing',
      'Analysts had expected a profit of $14.5 million for the quarter.',
      'The profit for the quarter came to $16.2 million.',
      [],
    ],
    [
      'the only sums in a currency, with words further off',
      'The harbour ministry announced damages of 200,000 kroner for each of the dockers’ families.',
      'Each widow will get 250,000 kroner, the harbour ministry told their families.',
      ['conflict: 200,000 kroner | 250,000 kroner'],
    ],
    [
      'of two sums in a currency it is not said which is meant',
      'The harbour ministry announced damages of 200,000 kroner for each of the families, and a loan of 90,000 kroner.',
      'Each widow will get 250,000 kroner, the harbour ministry told their families.',
      [],
    ],
    [
      'the only lengths of two stories, one in feet',
      'They dug a 43-metre tunnel under the fence.',
      'The tunnel had a length of 141 feet.',
      ['agree: 43-metre, 141 feet'],
    ],
    [
      'the only lengths, of two things',
      'They dug a 43-metre tunnel under the fence.',
      'The crane has a height of 141 feet.',
      [],
    ],
    ['other words beside them', 'The crane cost $14.5 million.', 'The union asked for $16.2 million.', []],
    [
      'two figures of one kind, each like either',
      'Warehouse rent rose 4.1%, and harbour rent rose 6.7%.',
      'Rent rose 5.2%.',
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(compared(a, b).sort()).toEqual([...expected].sort());
    // From the other side the same, with the sides in the order of the documents.
    expect(compared(b, a)).toHaveLength(expected.length);
  });
});

describe('equal figures whose surroundings make them one', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a share that a union asks for and wants',
      'The dockers are asking for 12.5 percent over two years.',
      'The dockers want 12.5 per cent over two years.',
      ['agree: 12.5 percent, 12.5 per cent', 'agree: two years, two years'],
    ],
    [
      'what was forecast, whoever is named for it',
      'The port lowered its forecast of growth to 2.4% from 2.6%.',
      'The port now expects growth of 2.4 per cent, down from a forecast of 2.6 per cent.',
      ['agree: 2.4%, 2.4 per cent', 'agree: 2.6%, 2.6 per cent'],
    ],
    [
      'a sum beside one word',
      'The pirates demanded 6 million euros from the owners.',
      'The pirates demanded 6 million euros, the owners said.',
      ['agree: 6 million euros, 6 million euros'],
    ],
    [
      'small numbers of unlike things are equal by chance',
      'Nine cranes stood idle.',
      'The council met nine times.',
      [],
    ],
    [
      'figures of two times are not one',
      'In 2015 the port handled 640 ships.',
      'In 2019 the port handled 640 ships.',
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    const agreeing = (one: string, other: string): string[] =>
      compared(one, other).filter((f) => f.startsWith('agree'));
    expect(agreeing(a, b).toSorted()).toEqual(expected);
    expect(agreeing(b, a)).toHaveLength(expected.length);
  });
});

describe('a noun that each article counts once', () => {
  it.each<[string, string, string, string[]]>([
    [
      'near figures of one noun are of one lot',
      'Dockers picketed 38 warehouses.',
      'During the walkout 36 warehouses stayed shut.',
      ['conflict: 38 | 36'],
    ],
    [
      'far figures of one noun need a word beside both',
      'Dockers picketed 38 warehouses.',
      'The owner has 70 warehouses.',
      [],
    ],
    [
      'an article that counts two lots has no one figure',
      'Dockers picketed 38 warehouses. The owner has 52 warehouses.',
      'During the walkout 36 warehouses stayed shut.',
      [],
    ],
    ['another country is another lot', 'Dockers picketed 38 warehouses.', 'In Norway, 36 warehouses stayed shut.', []],
    [
      'two staffs share nothing but the noun',
      'Some 400 clerks worked on the repair.',
      'The harbour office, which has 380 clerks, opened an inquiry.',
      [],
    ],
    [
      'people of a kind that the words round them speak of',
      'About 340 firefighters and two tugs are at work.',
      'At work are 210 firefighters with two tugs.',
      ['conflict: About 340 | 210'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(compared(a, b).filter((f) => f.startsWith('conflict'))).toEqual(expected);
  });
});

describe('figures that go on growing', () => {
  const day = (id: string, published: string, text: string) =>
    extractDocument({ id, published, text: `The Norvik refinery blaze near Port Alden burnt on.\n\n${text}` });
  const relations = (a: string, b: string): string[] =>
    compareExtractions([day('a', '2024-06-04', a), day('b', '2024-06-06', b)])
      .findings.filter((f) => f.rule === 'quantity')
      .map((f) => f.relation);

  it('are revised by a later story, not contradicted', () => {
    const crates = (n: string) => `Harbour police have counted ${n} scorched crates on the northern quay so far.`;
    expect(relations(crates('112'), crates('145'))).toEqual(['evolving']);
    // Fewer later, or two digits changed round, is no growth.
    expect(relations(crates('145'), crates('112'))).toEqual(['conflict']);
    expect(relations(crates('112'), crates('121'))).toEqual(['conflict']);
  });

  it.each([
    ['The blaze has burned 250 hectares of heath.', 'The blaze has burned 680 hectares of heath.', 'evolving'],
    ['The blaze has burned 680 hectares of heath.', 'The blaze has burned 250 hectares of heath.', 'conflict'],
    ['The blaze is 35 percent contained.', 'The blaze is 95 percent contained.', 'evolving'],
    ['The blaze is 95 percent contained.', 'The blaze is 35 percent contained.', 'conflict'],
    ['Insurers put the damage at 48 million euros.', 'Insurers put the damage at 71 million euros.', 'evolving'],
    ['The tremor had a magnitude of 5.6.', 'The tremor had a magnitude of 5.9.', 'conflict'],
    ['The tremor had a magnitude of 5.9.', 'Its magnitude was revised to 5.6 by the institute.', 'evolving'],
    ['Some 340 firefighters and two tugs are at work.', 'At work are 500 firefighters with two tugs.', 'evolving'],
  ])('%s %s', (a, b, expected) => {
    expect(relations(a, b).filter((r) => r === 'evolving' || r === 'conflict')).toEqual([expected]);
  });
});
