/** Texts that make language libraries slow, and texts of what our own grammars begin with. */
import { type Attack, distinct, filled } from './attack.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A made-up word for a number: 0 is "ba", and no two numbers share one. */
function word(i: number): string {
  let out = '';
  for (let n = i + 1; n > 0; n = Math.floor(n / 26)) out += `${LETTERS[n % 26]}a`;
  return out;
}
const name = (i: number): string => {
  const w = word(i);
  return w[0]!.toUpperCase() + w.slice(1);
};

/** One unit repeated; the name says what it is. Where two differ by a space, both were slow once. */
const REPEATED: readonly (readonly [name: string, unit: string])[] = [
  // What chrono-node's patterns try in many ways.
  ['timetable with runs of spaces', '5 min     '],
  ['timetable in columns', '12 min    '],
  ['minutes and tabs', '5 min\t\t\t\t\t'],
  ['era and tabs', '1AD\t\t\t\t'],
  ['month and spaces', 'MAY    '],
  ['short month, tabs and spaces', 'Jan \t \t'],
  ['weekdays', 'Mon Tue '],
  ['now', 'now now '],
  ['of May', 'of May '],
  ['colons', ':'],
  ['hyphens', '-'],
  ['digit, letter, tabs', '0U\t\t'],
  ['Spanish day', 'El 5    personas '],
  // What compromise's tokenizer and matchers are quadratic in.
  ['opening quotes', '“'],
  ['straight quotes', '"'],
  ['apostrophes', "'"],
  ['curly apostrophes', '’'],
  ['points', '.'],
  ['points and spaces', '. '],
  ['words joined by points', 'word......word'],
  ['dashes', '—'],
  ['slashes', '/'],
  ['words and slashes', 'a/b/'],
  ['abbreviations', 'Mr. '],
  ['possessives', "a's "],
  ['days and days', 'days and days and '],
  ['halves', 'half a '],
  ['high surrogates', '\uD83D'],
  ['low surrogates', '\uDE86'],
  ['right to left', 'שלום '],
  ['overrides', '\u202E'],
  ['zero characters', '\0'],
  ['zero-width spaces', '\u200B'],
  ['joined faces', '👩‍👩‍'],
  ['combining marks', 'e\u0301'],
  ['marks without a letter', '\u0301'],
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['single letters', 'a '],
  ['initials', 'A. '],
  ['initials without spaces', 'A.B.'],
  ['ideographs', '日本'],
  ['a sentence without end', 'police said the fire spread to homes on Monday and crews worked and '],
  // Numbers.
  ['digits', '7'],
  ['digits and spaces', '5 '],
  ['digits and commas', '1,'],
  ['digits and points', '1.'],
  ['digits and hyphens', '5-'],
  ['digits and dashes', '5–'],
  ['thousands', '1,000,'],
  ['amounts', '$5 '],
  ['currency signs', '$'],
  ['percent signs', '%'],
  ['vulgar fractions', '½'],
  ['fractions', '1/2 '],
  ['number words', 'seven '],
  ['hundreds', 'one hundred and '],
  ['millions', 'million '],
  ['bounds', 'more than '],
  ['bounds of bounds', 'at least about more than 5 '],
  ['between', 'between 5 and '],
  ['ranges', 'from 5 to '],
  ['totals', 'a total of 5 dead, 6 hurt, '],
  ['measures in a row', '5 feet 3 inches '],
  ['rates', '5 deaths per 100,000 '],
  ['ages', 'ages 5, 6, '],
  ['scores', '5-4, 6-3, '],
  ['other digits', '٣٣ '],
  // Dates.
  ['weekdays and commas', 'Tuesday, '],
  ['months', 'May '],
  ['days of months', 'Feb. 8 '],
  ['ISO dates', '2024-05-31 '],
  ['parts of ISO dates', '2024-'],
  ['slashed dates', '10/10/'],
  ['times of day', '1:1:'],
  ['clock', '5 p.m. '],
  ['last', 'last '],
  ['before', 'two weeks before '],
  ['quarters', 'the first quarter of '],
  ['years', '1990s and '],
  // Names, bodies, quotes.
  ['names', 'John Smith '],
  ['titles', 'Sheriff Gov. Sen. '],
  ['departments of departments', 'Department of '],
  ['heads', 'police department '],
  ['acronyms', 'FBI CIA '],
  ['acronyms in brackets', '(ABC '],
  ['new bodies', 'Alpha Beta Gamma (ABG) '],
  ['companies', 'Acme Inc. '],
  ['ampersands', 'A & B & '],
  ['said', 'said '],
  ['said and said', 'he said she said '],
  ['according to', 'according to '],
  ['quotes of one word', '“a” '],
  ['quotes that do not close', '“a '],
  ['quotes in quotes', '“‘'],
  ['attributed quotes', '“Yes,” he said. '],
  ['quoted paragraphs', '“Yes\n'],
  ['that', 'said that he said that '],
  // Marks and lines.
  ['brackets', '('],
  ['square brackets', '['],
  ['closing brackets', ')'],
  ['commas', ', '],
  ['semicolons', ';'],
  ['exclamations', '?!'],
  ['ellipses', '… '],
  ['at signs', '@'],
  ['half an address', 'a@b.'],
  ['addresses', 'https://a.b/'],
  ['starts of addresses', 'www.'],
  ['words joined by hyphens', 'a-'],
  ['words joined by apostrophes', "a'b"],
  ['line feeds', '\n'],
  ['line ends of both sorts', '\r\n\r'],
  ['line separators', '\u2028'],
  ['short lines', 'a\n'],
  ['long lines in lower case', `${'word '.repeat(12)}\n`],
  ['paragraphs', 'Police said so.\n\n'],
  ['tabs', '\t'],
  ['spaces', ' '],
  ['bylines', 'By John Smith\n'],
  ['datelines', 'WASHINGTON (AP) — '],
  ['menus', 'Home\nNews\nSports\n'],
  ['share links', 'Share this article\n'],
  ['adverts', 'ADVERTISEMENT\n'],
  ['comments', 'Comments\nJohn says:\n'],
  ['list numbers', '1. a\n'],
  ['list marks', '- a\n'],
  ['headings', '# A\n'],
];

/** Texts in which nothing comes twice: what is remembered grows with them. */
const DISTINCT: readonly Attack[] = [
  { name: 'ever new words', make: distinct((i) => `${word(i)} `) },
  { name: 'ever new capitals', make: distinct((i) => `${name(i)} `) },
  { name: 'ever new people', make: distinct((i) => `${name(i)} ${name(i * 7 + 1)} said so. `) },
  { name: 'ever new people of one surname', make: distinct((i) => `John ${name(i)} Smith spoke. `) },
  { name: 'ever new bodies', make: distinct((i) => `The ${name(i)} Police Department said so. `) },
  { name: 'ever new acronyms', make: distinct((i) => `${name(i)} Beta Office (${name(i)[0]}BO) met. `) },
  { name: 'ever new figures', make: distinct((i) => `${i} `) },
  { name: 'ever new counts', make: distinct((i) => `Police counted ${i} ${word(i)}s. `) },
  { name: 'ever new days', make: distinct((i) => `It was May ${(i % 31) + 1}, ${1800 + (i % 400)}. `) },
  { name: 'ever new quotes', make: distinct((i) => `“We saw ${word(i)} ${word(i + 1)},” ${name(i)} said. `) },
  { name: 'ever new places', make: distinct((i) => `in ${name(i)}, ${name(i + 1)}, `) },
  { name: 'one figure against another', make: distinct((i) => `Of 500 homes, ${i} burned. `) },
];

const SOUP =
  'Police|said|the|FBI|Dr. O’Brien|according to|“We found it,”|"Yes|”|152 pounds|$4.5 million|3 to 5|10-15%|½|two dozen|Tuesday|Sept. 22, 2021|last week|5 p.m.|in the 1990s|—|,|.|...|?|(|)|https://example.org/a|No. 5|Mr.|e.g.|\n|\n\n|\u00A0|\t'.split(
    '|',
  );

const MIXED: readonly Attack[] = [
  { name: 'soup of news', make: distinct((_, random) => `${SOUP[random(SOUP.length)]!} `) },
  { name: 'soup without spaces', make: distinct((_, random) => SOUP[random(SOUP.length)]!) },
  { name: 'any ASCII', make: distinct((_, random) => String.fromCharCode(32 + random(95))) },
  { name: 'any UTF-16', make: distinct((_, random) => String.fromCharCode(random(0x1_0000))) },
  { name: 'opened, then closed', make: (n) => '“'.repeat(n / 2) + '”'.repeat(n / 2) },
  { name: 'a long word in a sentence', make: (n) => `Police said ${'a'.repeat(n)} on Tuesday.` },
  { name: 'a long number in a sentence', make: (n) => `Police seized ${'9'.repeat(n)} pounds on Tuesday.` },
  { name: 'a long address', make: (n) => `Police said https://example.org/${'a'.repeat(n)} on Tuesday.` },
  { name: 'spaces between two words', make: (n) => `5${' '.repeat(n)}min ago` },
];

export const TEXTS: readonly Attack[] = [
  ...REPEATED.map(([name, unit]) => ({ name, make: filled(unit) })),
  ...DISTINCT,
  ...MIXED,
];
