import { describe, expect, it } from 'vitest';
import type { Region, RegionKind } from '../../../extractors/contract.ts';
import { segment } from '../../../pipeline/2-segment/index.ts';

const LEAD = 'Two people died on Tuesday when a bus left the road near Harlow, the police said.';
const MORE = 'Twelve others were taken to three hospitals, and the driver was questioned for four hours.';

/** The kind and text of each region but the body's. */
function aside(text: string, title?: string): string[] {
  return segment(text, new Map(), { title })
    .regions.filter(({ kind }) => kind !== 'body')
    .map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

function kindOf(line: string): RegionKind {
  const text = `${LEAD}\n\n${MORE}\n\n${line}\n\n${LEAD}\n\n${MORE}\n`;
  const at = text.indexOf(line);
  const { sentences } = segment(text, new Map());
  return sentences.find((sentence) => sentence.start >= at)!.region;
}

describe('lines as long as prose that begin as furniture, bylines and headings do', () => {
  it.each<[line: string, kind: RegionKind]>([
    ['Subscribe today for all that happens in Harlow.', 'furniture'],
    ['Log in to read what our readers have said.', 'furniture'],
    ['Already have an account? Then go on to the next page.', 'furniture'],
    ['“Thank you for reading five of our stories this month.”', 'furniture'],
    ['By clicking on this button you accept our rules.', 'furniture'],
    ['Welcome back to the pages of the Harlow Press.', 'furniture'],
    ['Click here to see all pictures of the bus.', 'furniture'],
    ['Never miss a story about the roads of Harlow.', 'furniture'],
    ['Join our list of readers in Harlow and beyond.', 'furniture'],
    ['You must log in before you can write to us.', 'furniture'],
    ['We use cookies to show you what you like.', 'furniture'],
    ['Got a news tip about buses? Write to us.', 'furniture'],
    ['Powered by the machines of the Example Press Group.', 'furniture'],
    ['This site is protected by a wall of stone.', 'furniture'],
    ['Advertisement: scroll down to read on about the bus.', 'furniture'],
    ['(Article continues below these pictures of the broken bus.)', 'furniture'],
    ['Connect with us all day long on Twitter and Facebook.', 'furniture'],
    ['High: 7 by day, 2 by night.', 'furniture'],
    ['Chance of rain: 7 in 10 by night.', 'furniture'],
    ['© The Example Press Group of Harlow and London.', 'furniture'],
    ['Source: Example Press. Copyright 2019 by Example Media.', 'furniture'],
    ['No part of it may not be reproduced by others.', 'furniture'],
    ['Ann Lee, who leads it, can be reached at 555-010-4477.', 'furniture'],
    ['WATCH: Rescuers lift the bus out of the river.', 'furniture'],
    ['PHOTOS: Rescuers lift the bus out of the river.', 'furniture'],
    ['Leave a reply here, and do be kind to others.', 'furniture'],
    ['Three replies to what Jane Roe wrote on Monday.', 'furniture'],
    ['Filed under: buses, roads, rivers, the town of Harlow.', 'furniture'],
    ['Updated: May 3, 2019, by Jane Roe at 5:30 p.m.', 'byline'],
    ['By Jane Roe of the Harlow Press, May 3, 5:30 p.m.', 'byline'],
    ['Additional reporting by Ann Lee in London and John Poe.', 'byline'],
    ['The story was first published by the Harlow Press on Monday.', 'byline'],
    ['Ann Lee is a staff writer. Write to alee@example.com.', 'byline'],
    ['John Poe of the Press contributed reporting to this story.', 'byline'],
    ['Friday, March 3, 2014 at 5:30 p.m.', 'byline'],
    ['Welcome rain fell on the fields of Harlow on Monday.', 'body'],
    ['The reporter said that the bus had left the road.', 'body'],
    ['Follow the river for an hour and you reach Harlow.', 'body'],
    ['Chance had it that nobody was on the bus.', 'body'],
  ])('%s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });
});

describe('lines that are furniture wherever they stand', () => {
  it.each([
    '- Advertisement -',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Story continues below advertisement',
    'Print More',
    'loader image',
    'Share this: Facebook Twitter Email Print',
    'Facebook',
    'Tweet 14 Share 203',
    'Sign up to receive our latest news!',
    'Sign up for our morning newsletter and get 5 stories a day.',
    'By submitting this page, you accept our rules.',
    'Please enable Javascript to watch this video',
    'Translate page to French or other 40 languages!',
    'Download the News 6 app for iPhone and Android.',
    'Follow Jane Roe on Twitter: @janeroe7.',
    'Contact Jane Roe at 555-010-4477 or jroe@example.com.',
    'Jane Roe can be reached at jroe@example.com or 555-010-4477.',
    'jroe@example.com',
    '(555) 010-4477',
    'https://example.com/news/2019/05/02/bus-crash-12-hurt',
    'Read or Share this story: http://exa.mp/2abc',
    'RELATED: Bus driver had worked 14 hours, union says',
    'Watch: 3 rescuers describe the night',
    '►Related: 20 buses taken off the road',
    '+ IMAGES: 12 pictures from the crash',
    '>> RAW VIDEO: Bus is lifted from the river',
    '2:35 Remembering the 2 victims of the crash Pause',
    'Home | News | Sports | Weather',
    'Home › News › Crime',
    'Photo credit: Jane Roe',
    'Illustration by Jane Roe via Flickr',
    '(Photo: Harlow Police)',
    'FBI Image',
    'Copyright 2017 The Example Press. All rights reserved. This material may not be published or redistributed.',
    '© 2017 Example Media Group.',
    '(© Copyright 2016 Example. All Rights Reserved.)',
    'Tags: bus, crash, Route 9',
    '# # #',
    '* * *',
    '72°F',
    'Partly Cloudy',
    'Latest News',
    'RECOMMENDED READING',
    'News  Sports  Opinion  Obituaries',
    'Subscribe  Sign In',
    'Comments: 12',
    '5 min read',
    'Email Address',
    'Got a news tip? Call 555-010-2222.',
    'Visit the Harlow Gazette at www.gazette.example',
    'More Articles Like This',
    'You may also like',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('furniture');
  });
});

describe('lines that look like furniture and are the story', () => {
  it.each([
    'Anyone with information is asked to call the Harlow police at 555-010-4477.',
    'Facebook shares fell 7 percent on Thursday after the report.',
    'Share prices fell 3 percent.',
    'Copyright law protects the owner for 70 years, the court held.',
    'Follow the money, the prosecutor told the jury of 12.',
    'More than 40 people were hurt.',
    'Related companies paid $3 million, the filing says.',
    'Print sales fell by 8 percent.',
    'Sign language interpreters worked for 9 hours.',
    'Subscribers rose to 4 million.',
    'By Thursday, the river had risen 3 meters.',
    'Published reports put the toll at 14.',
    'Updated figures show 20 dead.',
    'Photos of the crash were shown to the 12 jurors.',
    'Latest figures put the loss at $2 million.',
    'Looking at the Numbers',
    'Attorney General Ann Poe speaks to reporters May 2, 2023, in Washington. FBI Image',
    'A bus is pulled from the river on Tuesday, March 5, 2019. (Photo: Harlow Police)',
    'The video shows 3 men leaving the car.',
    'Contact with 2 aircraft was lost at 5 a.m.',
    'Comments closed the meeting after 4 hours.',
    'Weather: 3 inches of rain fell in an hour, officials said.',
    'Get the 12 families to safety, he said.',
    'Call volume rose to 900 an hour during the storm.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('body');
  });
});

describe('bylines and stamps', () => {
  it.each([
    'By Jane Roe and Example Staff',
    'by: Jane Roe, John Poe Updated: Mar 25, 2017 - 7:00 PM',
    'By The Example Press',
    'Posted: Monday, March 3, 2014 1:12 PM EDT',
    'Updated 5:32 p.m.',
    'Last Modified: Tuesday, May 6, 2014 8:41 PM',
    'March 5, 2019',
    'Tuesday, March 5, 2019 | 5:32 p.m.',
    '—Jane Roe',
    'Jane Roe of the Example Press contributed to this report.',
    'This summary was prepared by staff writers Jane Roe and John Poe.',
    'Jane Roe is a Tribune staff writer. Reach her at 555-010-4477.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('byline');
  });

  it('what stands of the writer below the story', () => {
    const bio = 'Jane Roe has covered Harlow County for 12 years.';
    expect(aside(`${LEAD}\n\n${MORE}\n\n${LEAD}\n\n${bio}`)).toEqual([`byline: ${bio}`]);
    expect(aside(`${bio}\n\n${LEAD}\n\n${MORE}\n\n${LEAD}`)).toEqual([]);
  });

  it('a stamp at the end of a caption is cut off', () => {
    expect(aside(`${LEAD}\n\n${MORE} (Published Sunday, March 23, 2014)`)).toEqual([
      'byline: (Published Sunday, March 23, 2014)',
    ]);
    expect(aside(`Bus crash kills 2 near Harlow Posted: Sunday, June 8, 2014 9:05 PM EDT\n\n${LEAD}`)).toEqual([
      'title: Bus crash kills 2 near Harlow',
      'byline: Posted: Sunday, June 8, 2014 9:05 PM EDT',
    ]);
  });
});

describe('the headline', () => {
  const rows: [what: string, text: string, title: string | undefined, aside: string[]][] = [
    [
      'first line without a full stop',
      `Two Die as Bus Leaves Road\n\n${LEAD}`,
      undefined,
      ['title: Two Die as Bus Leaves Road'],
    ],
    [
      'after furniture',
      `Menu\n\nTwo die as bus leaves road\n\n${LEAD}`,
      undefined,
      ['furniture: Menu', 'title: Two die as bus leaves road'],
    ],
    [
      'the known title, with a full stop',
      `Two die as bus leaves road.\n${LEAD}`,
      'Two die as bus leaves road',
      ['title: Two die as bus leaves road.'],
    ],
    [
      'below the paper’s name',
      `The Harlow Post\n\nTwo die as bus leaves the road\n\nBy Jane Roe\n\n${LEAD}`,
      undefined,
      ['title: Two die as bus leaves the road', 'byline: By Jane Roe'],
    ],
    ['a lead is none', `${LEAD}\n\n${MORE}`, undefined, []],
    ['a caption is none', `Jane Roe, 14, of Harlow (Photo: Harlow Police)\n\n${LEAD}`, undefined, []],
    ['a lone line is none', 'Two die as bus leaves road', undefined, []],
  ];
  it.each(rows)('%s', (_, text, title, expected) => {
    expect(aside(text, title)).toEqual(expected);
  });
});

describe('datelines', () => {
  const rows: [start: string, dateline: string | undefined][] = [
    ['WASHINGTON (AP) — ', 'WASHINGTON (AP) —'],
    ['COLUMBUS, Ohio - ', 'COLUMBUS, Ohio -'],
    ['SAN FRANCISCO, Calif. (KXYZ/AP) -- ', 'SAN FRANCISCO, Calif. (KXYZ/AP) --'],
    ['LONDON, May 2 (Reuters) - ', 'LONDON, May 2 (Reuters) -'],
    ['STOCKTON- ', 'STOCKTON-'],
    ['NEW YORK _ ', 'NEW YORK _'],
    ['Seattle (Reuters) – ', 'Seattle (Reuters) –'],
    ['(CNN) — ', '(CNN) —'],
    ['SÃO PAULO — ', 'SÃO PAULO —'],
    ['U.S. — ', undefined],
    ['Harlow - ', undefined],
    ['FBI agents — ', undefined],
    ['FBI-led agents and ', undefined],
  ];
  it.each(rows)('%s', (start, dateline) => {
    const text = `${start}${LEAD}\n\n${MORE}`;
    const { regions, sentences } = segment(text, new Map());
    const found = regions.find(({ kind }) => kind === 'dateline');
    expect(found && text.slice(found.start, found.end)).toBe(dateline);
    // The sentence that begins with it is the story's.
    expect(sentences.map(({ region }) => region)).toEqual(['body', 'body']);
    expect(sentences[0]!.start).toBe(0);
  });
});

describe('comments run to the end of the page', () => {
  const story = `${LEAD} ${MORE}\n\n${MORE} ${LEAD}\n\n`;
  const rows: [what: string, tail: string][] = [
    ['a reply form', 'Leave a Reply\n\nYour email address will not be published. Required fields are marked *'],
    [
      'thoughts',
      'One thought on “Two Die as Bus Leaves Road”\n\n  1. Only 2? I counted 5 people there that night.\n\nI saw it too.',
    ],
    ['counted', '14 Comments\n\nharlowman says:\n\nThey paid 900 dollars for those tyres.'],
    ['aged', 'Comments (2)\n\njroe · 3 hours ago\n\nSome 40 of us saw it.'],
  ];
  it.each(rows)('%s', (_, tail) => {
    expect(aside(story + tail)).toEqual([`comments: ${tail}`]);
  });

  it('a link to the comments above the story is furniture', () => {
    expect(aside(`Two Die as Bus Leaves Road\n\nLeave a Comment\n\n${LEAD}\n\n${MORE}`)).toEqual([
      'title: Two Die as Bus Leaves Road',
      'furniture: Leave a Comment',
    ]);
  });
});

describe('lists of links, menus and widgets', () => {
  const rows: [what: string, text: string, aside: string[]][] = [
    [
      'links after a heading, up to the next prose',
      `${LEAD}\n\nRELATED STORIES\n\nBus driver slept 3 hours\n\nCounty has 40 old buses\n\n${MORE}`,
      ['furniture: RELATED STORIES\n\nBus driver slept 3 hours\n\nCounty has 40 old buses'],
    ],
    [
      'neighbouring stories',
      `${LEAD}\n\n${MORE}\n\nPrevious\nPrevious\n\nCourt to Hear 3 Cases\n\nNext\nNext\n\n5 Things to Know`,
      ['furniture: Previous\nPrevious\n\nCourt to Hear 3 Cases\n\nNext\nNext\n\n5 Things to Know'],
    ],
    [
      'weather beside the date',
      `- Advertisement -\n\nTuesday, June 18, 2024\n90 F\n- Advertisement -\n\nTwo Die as Bus Leaves Road\n\n${LEAD}`,
      [
        'furniture: - Advertisement -\n\nTuesday, June 18, 2024\n90 F\n- Advertisement -',
        'title: Two Die as Bus Leaves Road',
      ],
    ],
    [
      'a menu above the story',
      `Local\nSports\nTraffic\nOpinion\nObituaries\n\n${LEAD}\n\n${MORE}`,
      ['furniture: Local\nSports\nTraffic\nOpinion\nObituaries'],
    ],
  ];
  it.each(rows)('%s', (_, text, expected) => {
    expect(aside(text)).toEqual(expected);
  });
});

describe('what the reader knows stands', () => {
  it('known regions keep their kind and cut paragraphs', () => {
    const text = `---\ntitle: Bus 14 crash\n---\n${LEAD}`;
    const known: Region[] = [{ start: 0, end: text.indexOf(LEAD) - 1, kind: 'furniture' }];
    const { sentences } = segment(text, new Map(), { regions: known });
    expect(sentences.slice(0, -1).every(({ region }) => region === 'furniture')).toBe(true);
    expect(sentences.at(-1)).toMatchObject({ region: 'body', start: text.indexOf(LEAD) });
  });
});
