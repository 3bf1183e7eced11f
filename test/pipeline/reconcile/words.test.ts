import { describe, expect, it } from 'vitest';
import { dated, figure, findings, nameOf, quotation, summary, titled } from '../../support/claims.ts';

const relations = (claims: Parameters<typeof findings>[0]): string[] => findings(claims).map((f) => f.relation);

describe('quotations', () => {
  const full = 'No bridge in this county will close before the spring, whatever the council says,';
  it.each([
    ['word for word', full, full, ['agree']],
    ['a fragment of it', full, 'will close before the spring', ['agree']],
    ['cut short with a full stop', full, 'No bridge in this county will close before the spring.', ['variant']],
    [
      'another word inside the marks',
      full,
      'No bridge in this county will reopen before the spring, whatever the council says,',
      ['variant'],
    ],
    ['another statement', full, 'We have asked the council for money three times since the summer', []],
    [
      'a short one in other words',
      'Our order book has never been fuller',
      'Our order book has never been so full',
      ['variant'],
    ],
    ['one word of eight', 'sold the trust of a whole town', 'sold the trust of an entire town', ['variant']],
    [
      'two sentences changed round',
      'We lost our boats. We lost our nets.',
      'We lost our nets. We lost our boats.',
      ['variant'],
    ],
    ['a phrase in common', 'We will not stop until the bridge is open', 'We will not stop the inquiry for anybody', []],
    ['too short to tell', 'No comment', 'No comment', []],
  ])('%s', (_, a, b, expected) => {
    expect(relations([quotation('a', 'Mary Oduya', a), quotation('b', 'Oduya', b)])).toEqual(expected);
  });

  it('sets all that print the same words against one that does not', () => {
    const other = full.replace('close', 'reopen');
    const claims = [quotation('a', 'Oduya', full), quotation('b', 'Oduya', other), quotation('c', 'Mary Oduya', full)];
    const groups = findings(claims).map(
      (f) => `${f.relation} ${f.groups.map((g) => g.map((c) => c.doc).join('')).join('|')}`,
    );
    expect(groups.sort()).toEqual(['agree ac', 'variant ac|b']);
  });

  it.each([
    ['repeated in other words', full.replace('close', 'reopen'), ['variant']],
    ['repeated in part', 'will close before the spring', []],
    ['repeated whole', full, []],
    ['followed by another of its kind', 'No school in this county will open before the summer, he promised us all', []],
  ])('within one article: %s', (_, again, expected) => {
    expect(relations([quotation('a', 'Mary Oduya', full), quotation('a', 'Oduya', again)])).toEqual(expected);
  });

  it('names the words that differ', () => {
    const [finding] = findings([
      quotation('a', 'Oduya', full),
      quotation('b', 'Oduya', full.replace('close', 'reopen')),
    ]);
    expect(finding!.why).toContain('“close” against “reopen”');
  });

  it('finds one quotation given to two speakers', () => {
    expect(relations([quotation('a', 'Mary Oduya', full), quotation('b', 'Ivan Petrov', full)])).toEqual(['conflict']);
    // One speaker in two spellings, and a body beside its officer, are no two speakers.
    expect(relations([quotation('a', 'Halina Brzoska', full), quotation('b', 'Halina Brzozka', full)])).toEqual([
      'agree',
    ]);
    expect(relations([quotation('a', 'Police', full), quotation('b', 'Ivan Petrov', full)])).toEqual([]);
  });

  it('shows where each article names the speaker, nearest to the words', () => {
    const claims = [
      nameOf('person', 'a', 'Mary Oduya'),
      nameOf('person', 'a', 'Ivan Petrov'),
      quotation('a', 'Mary Oduya', full),
      nameOf('person', 'a', 'Mary Oduya'),
      quotation('b', 'Ivan Petrov', full),
    ];
    const [who] = findings(claims).filter((f) => f.subject === 'who said it');
    expect(who!.groups.map((g) => g.map((c) => c.start))).toEqual([
      [claims[2]!.start, claims[3]!.start],
      [claims[4]!.start],
    ]);
  });

  it('takes near the same words for one quotation of two people, and boilerplate for none', () => {
    const near = full.replace('whatever the council says', 'whatever that council says');
    expect(relations([quotation('a', 'Mary Oduya', full), quotation('b', 'Ivan Petrov', near)])).toEqual(['conflict']);
    const grief = 'Our thoughts and prayers are with the families tonight.';
    expect(
      relations([
        quotation('a', 'Mary Oduya', grief),
        quotation('b', 'Ivan Petrov', 'Our thoughts and prayers are with all the crews and the families.'),
      ]),
    ).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['operation', 'dark lantern', 'lantern', undefined, ['variant']],
    ['operation', 'protector', 'protecttor', undefined, ['variant']],
    ['operation', 'slack water', 'slackwater', undefined, ['variant']],
    ['operation', 'lantern', 'harvest moon', undefined, []],
    ['agency', 'Joint Narcotics and Harbour Taskforce', 'Joint Harbour and Narcotics Taskforce', 'JNHT', ['variant']],
    [
      'agency',
      'Justice Ministry Coastal Narcotics Inquiry Team',
      'Coastal Narcotics Inquiry and Harbour Task Force',
      undefined,
      ['variant'],
    ],
    ['agency', 'Los Angeles County Sheriff', 'Los Angeles County District Attorney', undefined, []],
    ['agency', 'Harbour Coastal Narcotics Inquiry', 'Coastal Narcotics Inquiry', undefined, []],
    ['agency', 'Ministry of Health', 'Ministry of Trade', undefined, []],
    ['person', 'Marijah Quint', 'Marihja Quint', undefined, ['variant']],
    ['person', 'Christopher Wells', 'Chris Wells', undefined, ['agree', 'variant']],
    ['person', 'C. Wells', 'Chris Wells', undefined, ['agree']],
    ['person', 'Orson Maddrey', 'Maddery Orson', undefined, ['variant']],
  ] as const)('%s: %s, %s', (of, a, b, acronym, expected) => {
    expect(relations([nameOf(of, 'a', a, acronym), nameOf(of, 'b', b, acronym)])).toEqual(expected);
  });

  it('takes a name that no word shows to be a person’s for the person of another article', () => {
    expect(relations([nameOf('person', 'a', 'Orson Maddrey'), nameOf('thing', 'b', 'Orson Maddery')])).toEqual([
      'variant',
    ]);
    expect(relations([nameOf('person', 'a', 'Orson Maddrey'), nameOf('thing', 'b', 'Orson Bridge')])).toEqual([]);
  });

  it('takes two names in one article for two people', () => {
    expect(
      relations([
        nameOf('person', 'a', 'Marijah Quint'),
        nameOf('person', 'b', 'Marihja Quint'),
        nameOf('person', 'a', 'Marihja Quint'),
      ]),
    ).toEqual(['agree']);
  });
});

describe('titles', () => {
  it.each([
    ['deputy chief executive', 'deputy executive director of operations', ['variant']],
    ['Director', 'Deputy Director', ['conflict']],
    ['chief financial officer', 'Chief Operating Officer', ['conflict']],
    ['CFO', 'chief financial officer', []],
    ['chief executive', 'Chief Executive Officer', []],
    ['Police Chief', 'Sheriff', ['conflict']],
    ['Labour Minister', 'finance minister', ['conflict']],
    ['Infrastructure Minister', 'transport minister', ['variant']],
    ['Defense Minister', 'Defence Minister', []],
    // A background paragraph looks back; a headline leaves words out.
    ['former mayor', 'Mayor', []],
    ['U.S. District Judge', 'Judge', []],
    ['Attorney General', 'U.S. Attorney General', []],
    ['Sgt.', 'spokesman', []],
    ['chairwoman', 'chair', []],
  ])('%s, %s', (a, b, expected) => {
    expect(relations([titled('a', 'Jo Vane', a), titled('b', 'Jo Vane', b)])).toEqual(expected);
  });
});

describe('days', () => {
  it('agree, contradict, and are left alone at night', () => {
    expect(relations([dated('a', '2024-03-01'), dated('b', '2024-03-01')])).toEqual(['agree']);
    expect(relations([dated('a', '2024-03-01'), dated('b', '2024-03-03')])).toEqual(['conflict']);
    expect(relations([dated('a', '2024-03-01', { time: true }), dated('b', '2024-03-02')])).toEqual([]);
    expect(relations([dated('a', '2024-03-01'), dated('b', '2024-05-03')])).toEqual([]);
  });

  it('do not fit their weekday', () => {
    expect(relations([dated('a', '2024-03-01', { weekdayMismatch: 'Friday' })])).toEqual(['conflict']);
  });
});

describe('figures that are not equal in kind', () => {
  const drug = (head: string, modifiers: string[] = []) => ({ heads: [head], modifiers, family: 'drug' });
  const weight = figure('a', '234 kilograms', 234, '', { in: 'kg', role: 'seized', thing: drug('drug') });
  const doses = figure('b', 'four million', 4e6, '', { role: 'seized', thing: drug('dose', ['fentanyl']) });
  const rate = figure('c', 'two milligrams', 0.000002, '', {
    in: 'kg',
    thing: drug('fentanyl'),
    rate: { per: 'dose', substance: 'fentanyl' },
  });

  it('sets a weight beside doses, and works the doses out where a rate is stated', () => {
    expect(summary(findings([weight, doses]))).toEqual(['unit-differs: 234 kilograms | four million']);
    expect(findings([weight, doses, rate])[0]!.why).toContain('are 8 kg');
  });

  it('flags a malformed number beside its neighbour', () => {
    const bad = figure('a', '13,900 thousand pounds', 13_900_000, 'fentanyl', {
      in: 'lb',
      malformed: 'a grouped number before “thousand”',
    });
    const good = figure('a', '14,700 pounds', 14_700, 'fentanyl', { in: 'lb' });
    expect(summary(findings([bad, good]))).toEqual(['malformed: 13,900 thousand pounds | 14,700 pounds']);
  });

  it('sees one sum of money in two roles', () => {
    const worth = figure('a', 'more than $31 million', 3.1e7, 'drug', {
      in: 'USD',
      bound: 'over',
      worth: true,
      role: 'seized',
    });
    const haul = figure('b', 'over $31.6 million', 3.16e7, 'cash', { in: 'USD', bound: 'over', role: 'seized' });
    expect(summary(findings([worth, haul]))).toEqual(['conflict: more than $31 million | over $31.6 million']);
  });
});
