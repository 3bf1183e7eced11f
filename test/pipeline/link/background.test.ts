/** What an article says in passing of another happening belongs to that one, or to nothing that is compared. */
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../pipeline/4-link/events/days.ts';
import { compareExtractions, extractDocument } from '../../../pipeline/run.ts';
import { sign } from './stories.ts';

/** Background passages of an article of Friday, 2021-05-14: their words and their time. */
function passages(text: string): string[] {
  const found = sign({ id: 'x', published: '2021-05-14', text }).passages;
  return found.map(
    ({ start, end, first, last, mixed }) =>
      `${text.slice(start, end)}|${isoOf(first)}|${isoOf(last)}${mixed ? '|mixed' : ''}`,
  );
}

describe('background passages', () => {
  const LEADS = {
    quake: 'A quake shook Tarsk on Wednesday, killing two people. ',
    crash: 'A coach overturned near Tarsk on Wednesday, injuring 14. ',
    vote: 'Voters in Tarsk elected a mayor on Wednesday. ',
    fire: 'Fire swept through a market in Tarsk on Wednesday. ',
    results: 'Norvane reported a profit of 365 million euros on Wednesday. ',
    rate: 'The bank of Tarsk raised its key rate to 2 percent on Wednesday. ',
  };
  it.each<[keyof typeof LEADS, string, string]>([
    ['quake', 'A week ago a quake killed 11 people in the south.', '2021-05-03|2021-05-09'],
    ['crash', 'In 2011, a crash on that road killed 23 people.', '2011-01-01|2011-12-31'],
    ['vote', 'In the last election, in March 2017, turnout was 61 percent.', '2017-03-01|2017-03-31'],
    ['fire', 'In a similar fire in 2014, 40 stalls were lost.', '2014-01-01|2014-12-31'],
    ['results', 'A year earlier it had earned a profit of 210 million.', '2020-01-01|2020-12-31'],
    ['rate', 'In February it had raised the rate by a quarter of a point.', '2021-02-01|2021-02-28'],
  ])('%s: %s', (lead, sentence, time) => {
    expect(passages(LEADS[lead] + sentence)).toEqual([`${sentence}|${time}`]);
  });

  it('run on through sentences without a date', () => {
    const background = 'In 2011, a crash on that road killed 23 people. The driver was jailed for nine years.';
    expect(passages(`${LEADS.crash}${background}\nPolice closed the road.`)).toEqual([
      `${background}|2011-01-01|2011-12-31`,
    ]);
  });

  it.each([
    ['the same happening, later in the text', `${LEADS.quake}The quake of May 12 lasted a minute.`],
    ['a step that followed', `${LEADS.crash}The driver was arrested on Thursday.`],
    ['what was built or founded long ago', `${LEADS.fire}The market was opened in 1931.`],
    ['a fire that goes on', `${LEADS.fire}The fire had begun on Tuesday last week.`],
    ['what is compared', `${LEADS.vote}Turnout was the highest since 1991.`],
    ['a day to come', `${LEADS.vote}The next election is due in 2025.`],
    ['no date', `${LEADS.quake}It was the third quake this spring.`],
  ])('none: %s', (_, text) => {
    expect(passages(text)).toEqual([]);
  });
});

const OLD = {
  id: 'old-crash',
  published: '2011-08-03',
  text: 'TARSK — Twenty-three people were killed when a bus fell from the Orlec pass near Tarsk on Tuesday, police chief Marek Dolin said.',
};
const newer = (figure: string) => ({
  id: 'new-crash',
  published: '2021-05-14',
  text: `TARSK — A coach overturned near Tarsk on Wednesday, killing nine people, fire chief Ota Brenner said.\nOn August 2, 2011, a bus crash on the Orlec pass near Tarsk had killed ${figure} people.`,
});
const SECOND = {
  id: 'second',
  published: '2021-05-14',
  text: 'Nine people died when a coach overturned near Tarsk on Wednesday, said Ota Brenner, the fire chief. They were pilgrims.',
};

function findings(documents: readonly { id: string; published: string; text: string }[]): string[] {
  const { findings: found } = compareExtractions(documents.map((d) => extractDocument(d)));
  return found.map(
    (f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => `${c.doc} ${c.text}`).join(', ')).join(' | ')}`,
  );
}

describe('claims made in passing', () => {
  it('are held against the articles of that happening', () => {
    expect(findings([OLD, newer('32')])).toContainEqual(
      expect.stringMatching(/^(?:conflict|evolving): .*new-crash 32/),
    );
    expect(findings([OLD, newer('23')])).toContainEqual(expect.stringMatching(/^agree: .*new-crash 23/));
  });

  it('are never held against what others say of the article’s own', () => {
    for (const finding of findings([newer('32'), SECOND])) expect(finding).not.toContain('32');
  });

  it('give no toll to the older happening', () => {
    const { events } = compareExtractions([OLD, newer('32')].map((d) => extractDocument(d)));
    expect(events.map((e) => e.figures?.find((f) => f.role === 'killed')?.value)).toEqual([23, 9]);
  });
});
