import { describe, expect, it } from 'vitest';
import { compareExtractions, extractDocument } from '../../../pipeline/run.ts';
import type { EventFigure } from '../../../pipeline/model.ts';

const amount = ({ value, min, max }: Pick<EventFigure, 'value' | 'min' | 'max'>): string =>
  value !== undefined ? String(value) : `${min ?? ''}..${max ?? ''}`;

/** The event's figures: "killed 9 stated 1", with "was 4" for what was replaced. */
function figures(articles: readonly (readonly [published: string, text: string])[]): string[] {
  const extractions = articles.map(([published, text], i) => extractDocument({ id: `a${i}`, published, text }));
  const { events } = compareExtractions(extractions);
  expect(events).toHaveLength(1);
  return (events[0]!.figures ?? []).map((f) =>
    [`${f.role} ${amount(f)} ${f.basis} ${f.sources}`, ...(f.history ?? []).map((h) => `was ${amount(h)}`)].join(', '),
  );
}

describe('what one article says of a toll', () => {
  it.each([
    ['a printed figure', 'A ferry sank off Marenport on Monday, killing 14 people.', ['killed 14 stated 1']],
    ['a bound', 'At least 14 people died when a ferry sank off Marenport on Monday.', ['killed 14.. stated 1']],
    [
      'those besides the dead',
      'A blast at a bakery in Marenport on Monday left one man dead and three others injured.',
      ['killed 1 stated 1', 'injured 3 stated 1'],
    ],
    [
      'a list, with a figure in it',
      'A landslide in Marenport killed a teacher, her husband and six of their grandchildren on Monday.',
      ['killed 8 stated 1'],
    ],
    ['one by name', 'Ada Corvin, 31, of Marenport, was killed when a crane fell on Monday.', ['killed 1 implied 1']],
    [
      'the same person twice',
      'Ada Corvin was killed when a crane fell in Marenport on Monday. Corvin died at the scene.',
      ['killed 1 implied 1'],
    ],
    [
      'two by name',
      'Ada Corvin was killed when a crane fell in Marenport on Monday. Milo Stenn died in hospital.',
      ['killed 2 implied 1'],
    ],
    [
      'a death later in the sentence',
      'Ada Corvin was taken to a hospital in Marenport after the crash on Monday, but died the next day.',
      ['killed 1 implied 1'],
    ],
    ['a word that counts', 'Police are looking into a triple homicide in Marenport on Monday.', ['killed 3 implied 1']],
    [
      'those shot, less those killed',
      'Five people were shot in a park in Marenport on Monday. Two people were killed, police said.',
      ['killed 2 stated 1', 'injured 3 worked-out 1'],
    ],
    [
      'injuries suffered',
      'Two cyclists suffered broken bones and other injuries when a bus left the road in Marenport on Monday.',
      ['injured 2 stated 1'],
    ],
    ['the fatally wounded', 'A gunman in Marenport fatally wounded a guard on Monday.', ['killed 1 counted 1']],
    [
      'the background',
      'A coach overturned near Marenport on Monday, killing 9 people. In 2011, a crash on that road killed 23 people.',
      ['killed 9 stated 1'],
    ],
    ['several happenings', 'Six people were killed in separate crashes across the county since Friday.', []],
    ['a happening is nobody', 'Police linked the case in Marenport to five shootings.', []],
    ['a father of three', 'The storm in Marenport killed a father of three on Monday.', ['killed 1 counted 1']],
    ['an attempt', 'Two men in Marenport are charged with attempted murder.', []],
    ['not fatal', 'Police in Marenport are looking into a non-fatal stabbing.', []],
    ['who acts is not who suffers', 'Ada Corvin killed Milo Stenn in Marenport on Monday.', ['killed 1 implied 1']],
  ])('%s', (_, text, expected) => {
    expect(figures([['2022-05-03', text]])).toEqual(expected);
  });
});

describe('which figure stands', () => {
  const ferry = (verb: string): string =>
    `MARENPORT — A ferry, the Silver Tern, sank off Marenport on Monday, ${verb}. The Silver Tern was bound for Osterhaven with 80 aboard, harbour master Tilda Vosk said.`;
  it.each<[string, [string, string][], string[]]>([
    [
      'a toll that grows',
      [
        ['2022-05-02', ferry('killing at least four people')],
        ['2022-05-03', ferry('killing seven people')],
        ['2022-05-05', ferry('killing nine people')],
      ],
      ['killed 9 stated 1, was 4.., was 7'],
    ],
    [
      'a lower figure later tells of a part',
      [
        ['2022-05-03', ferry('killing nine people')],
        ['2022-08-09', ferry('killing two people')],
      ],
      ['killed 9 stated 1'],
    ],
    [
      'unless more sources give it',
      [
        ['2022-05-03', ferry('killing nine people')],
        ['2022-05-04', `${ferry('killing six people')} Divers went on searching the wreck at dawn.`],
        ['2022-05-04', 'Six people were killed when the Silver Tern sank off Marenport on Monday, Tilda Vosk said.'],
      ],
      ['killed 6 stated 2'],
    ],
    [
      'what is printed goes before what is named',
      [
        ['2022-05-03', ferry('killing nine people')],
        ['2022-05-06', 'Ada Corvin died when the Silver Tern sank off Marenport on Monday, Tilda Vosk said.'],
      ],
      ['killed 9 stated 1'],
    ],
  ])('%s', (_, articles, expected) => {
    expect(figures(articles)).toEqual(expected);
  });
});
