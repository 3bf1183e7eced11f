import { describe, expect, it } from 'vitest';
import { auditOf, brief, type Story } from '../../support/audit.ts';

/** A ferry accident as the draft tells it, and as two papers do in words of their own. */
const POST = (dead: string): string =>
  `${dead} people were killed when the Lady Maud, a ferry, capsized near Port Ellery. The accident happened on Friday, the day after a storm had torn down trees along the coast; the harbour had only just been opened again. The coastguard ended its search at noon.`;
const RADIO = (dead: string): string =>
  `PORT ELLERY — Divers reached the wreck of the Lady Maud, the ferry that sank here on Friday. ${dead} people were killed. Relatives stood at the quay with flowers, and the bells of Saint Brannoc rang.`;
const HARBOUR = (dead: string, more = ''): string =>
  `A ferry sank off Port Ellery in heavy seas on Friday, May 31, 2024. ${dead} people were killed when the ferry Lady Maud went down, the coastguard said.${more}\n`;
const source = (name: string, text: string): Story => ({ source: name, text });

describe('a draft by itself', () => {
  it.each<[string, string, string[]]>([
    [
      'a weekday that is not the day of its date',
      'The council met on Tuesday, May 31, 2024, to hear the plan.',
      ['1:20 error date “Tuesday, May 31, 2024”'],
    ],
    ['a weekday that is', 'The council met on Friday, May 31, 2024, to hear the plan.', []],
    [
      'parts that do not make their total',
      'He was found to have taken $412,000: $210,000 from Bluegate, $103,000 from Corrigan and $72,000 from a builder.',
      ['1:28 error sum “$412,000”'],
    ],
    [
      'parts that do',
      'He was found to have taken $385,000: $210,000 from Bluegate, $103,000 from Corrigan and $72,000 from a builder.',
      [],
    ],
    [
      'a headline that the text contradicts',
      'Eleven people killed as ferry sinks\n\nFourteen people were killed when a ferry sank off Port Ellery on Friday, the coastguard said.',
      ['3:1 error quantity “Fourteen”'],
    ],
    [
      'a headline whose figure the text has for something else, too',
      'Eleven people killed as ferry sinks\n\nFourteen people were killed off Port Ellery, among them eleven children, the coastguard said.',
      [],
    ],
    ['nothing', 'The council met on Friday. It will meet again.', []],
  ])('%s', (_, text, expected) => {
    expect(brief(auditOf(text))).toEqual(expected);
  });
});

describe('a draft beside its sources', () => {
  it.each<[string, string, Story[], string[]]>([
    [
      'another figure',
      HARBOUR('Fourteen'),
      [source('Harbour Wire', HARBOUR('Seventeen'))],
      ['1:69 error quantity “Fourteen”'],
    ],
    ['the same figure', HARBOUR('Fourteen'), [source('Harbour Wire', HARBOUR('14'))], []],
    [
      'a figure that most sources share with the draft is the other one’s fault',
      HARBOUR('Fourteen'),
      [
        source('Harbour Wire', HARBOUR('14')),
        source('The Ellery Post', POST('Fourteen')),
        source('Coast Radio', RADIO('Seventeen')),
      ],
      ['1:69 warning quantity “Fourteen”'],
    ],
    [
      'a source that has the figure more exactly',
      `${HARBOUR('Fourteen')}The owners were fined more than $50 million over the ferry in 2019.`,
      [source('Harbour Wire', `${HARBOUR('Fourteen')}The owners were fined $53.4 million over the ferry in 2019.`)],
      ['2:23 info precision “more than $50 million”'],
    ],
    [
      'a quotation in other words',
      `${HARBOUR('Fourteen')}“We searched the whole night and found nobody alive,” Captain Ines Varga said.`,
      [
        source(
          'Harbour Wire',
          `${HARBOUR('Fourteen')}“We searched the whole morning and found nobody alive,” Captain Ines Varga said.`,
        ),
      ],
      ['2:2 warning quote “We searched the whole night and found nobody alive,”'],
    ],
    [
      'a part of a quotation',
      `${HARBOUR('Fourteen')}“We searched the whole night,” Captain Ines Varga said.`,
      [
        source(
          'Harbour Wire',
          `${HARBOUR('Fourteen')}“We searched the whole night, and found nobody alive,” Captain Ines Varga said.`,
        ),
      ],
      [],
    ],
    [
      'sources that disagree with each other only',
      'A ferry sank off Port Ellery in heavy seas on Friday, May 31, 2024, the coastguard said.',
      [source('Harbour Wire', HARBOUR('Fourteen')), source('Coast Radio', RADIO('Seventeen'))],
      [],
    ],
    [
      'another happening',
      HARBOUR('Fourteen'),
      [
        source(
          'Harbour Wire',
          'Seventeen people were killed in a bus crash in Orlow on Monday, April 1, 2024, police in the Tarn valley said.',
        ),
      ],
      [],
    ],
  ])('%s', (_, draft, sources, expected) => {
    expect(brief(auditOf(draft, sources))).toEqual(expected);
  });

  it('names the sources and shows their places', () => {
    const report = auditOf(HARBOUR('Fourteen'), [source('Harbour Wire', `\n${HARBOUR('Seventeen')}`)]);
    expect(report).toMatchObject({ drafts: 1, sources: 1, files: ['draft.txt'] });
    const [diagnostic] = report.diagnostics;
    expect(diagnostic!.message).toMatch(/^The draft says Fourteen, Harbour Wire says Seventeen, /);
    expect(diagnostic!.related).toMatchObject([
      { file: 'source1.txt', line: 2, column: 69, endColumn: 78, message: 'Harbour Wire: Seventeen' },
    ]);
  });

  it('tells sources of one name apart', () => {
    const report = auditOf(HARBOUR('Fourteen'), [
      source('Harbour Wire', HARBOUR('Seventeen')),
      source('Harbour Wire', 'A council met.'),
    ]);
    expect(report.diagnostics[0]!.message).toContain('Harbour Wire (source1.txt) says Seventeen');
  });
});

describe('figures that no source has', () => {
  const sent = (n: string): string => ` Rescuers took ${n} people to the hospital in Ellery, where 5 were in surgery.`;
  const rest = HARBOUR('Fourteen');
  it.each<[string, string, string, string[]]>([
    ['the sources say nothing of the kind', `${rest}The company owned 31 ferries.`, rest, []],
    [
      'the sources report the same thing in other numbers',
      `${rest}Police arrested 30 people. They had earlier arrested 12 people who tried to board the wreck.`,
      `${rest}Police arrested 9 people.`,
      ['2:54 info unsupported “12”'],
    ],
    ['a source has the number', `${rest}${sent('31')}`, `${rest}${sent('thirty-one')}`, []],
  ])('%s', (_, draft, other, expected) => {
    expect(brief(auditOf(draft, [source('Harbour Wire', other)])).filter((l) => l.includes('unsupported'))).toEqual(
      expected,
    );
  });
});

describe('one wire story on many sites', () => {
  const wire = `A ferry sank off Port Ellery in heavy seas on Friday, May 31, 2024. Fourteen people were killed when the ferry Lady Maud went down with 96 people on board, the coastguard said. Rescuers in two boats and a helicopter searched through the night for survivors, and 61 people were injured. The cause of the sinking was not known, said the harbour master, Tomas Reyl, who called the sea the worst in ten years. Divers were to go down to the wreck on Sunday morning, he said.`;
  const own = HARBOUR('Fourteen', ' Sixty-one people were injured.');

  it('is one source', () => {
    const report = auditOf(own, [source('Site A', wire), source('Site B', wire), source('Site C', wire)]);
    expect(report.diagnostics.map((d) => d.message)).toEqual([
      'All 3 sources of this story print one wire story (Site A, Site B and Site C): nothing in it is confirmed by a second source.',
    ]);
  });

  it('is told for the figures that another source leaves out', () => {
    const report = auditOf(own, [source('Site A', wire), source('Site B', wire), source('Post', POST('Fourteen'))]);
    expect(report.diagnostics.map((d) => d.message)).toEqual([
      '“Sixty-one” rests on one wire story, which Site A and Site B print; no other source of the draft has it.',
    ]);
  });
});

describe('places', () => {
  const wrong = 'The council met on Tuesday, May 31, 2024, to hear the plan.';
  it.each<[string, string, 'utf16' | 'codepoint', string]>([
    ['a line feed', `First.\n\n${wrong}`, 'utf16', '3:20-3:41'],
    ['CRLF', `First.\r\n\r\n${wrong}\r\n`, 'utf16', '3:20-3:41'],
    ['the last line without an end', `First.\n${wrong}`, 'utf16', '2:20-2:41'],
    ['astral characters in UTF-16', `First.\n🚢🚢 ${wrong}`, 'utf16', '2:25-2:46'],
    ['astral characters in code points', `First.\n🚢🚢 ${wrong}`, 'codepoint', '2:23-2:44'],
    ['a combining accent is a character of its own', `First.\ne\u0301 ${wrong}`, 'codepoint', '2:23-2:44'],
    ['a line feed in the middle of the sentence', wrong.replace('met on', 'met\non'), 'utf16', '2:4-2:25'],
  ])('%s', (_, text, unit, expected) => {
    const [diagnostic] = auditOf(text, [], unit).diagnostics;
    const { line, column, endLine, endColumn } = diagnostic!.place;
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(expected);
  });
});

describe('fingerprints', () => {
  const print = (text: string, sources: Story[] = []): string[] =>
    auditOf(text, sources).diagnostics.map((d) => d.fingerprint);
  const wrong = 'The council met on Tuesday, May 31, 2024, to hear the plan.';

  it('stay when other lines change, and differ from one another', () => {
    const [first] = print(wrong);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(print(`A line more.\n\n${wrong}`)).toEqual([first]);
    const twice = print(`${wrong}\nIt also met on Tuesday, May 31, 2024.`);
    expect(twice[0]).toBe(first);
    expect(new Set(twice).size).toBe(2);
  });

  it('change with the words of either side', () => {
    const of = (a: string, b: string): string => print(HARBOUR(a), [source('Harbour Wire', HARBOUR(b))])[0]!;
    expect(new Set([of('Fourteen', 'Seventeen'), of('Fifteen', 'Seventeen'), of('Fourteen', 'Eighteen')]).size).toBe(3);
  });
});
