/**
 * The date line of a story: "Published: May 2, 2023", "date 2021-10-27 U.S. agents …", a dateline ("LIMA, May 2, 2023
 * (Coast News) — …"), or a date that stands alone as the first line or below the headline. A date among page furniture (a weather widget, a masthead) is the day the page
 * was fetched, not the story's.
 */
import { dateWithin, leadingDate } from './published.ts';

/** The line must be among the first so many that are not empty. */
const MOST_LINES = 6;
/** No more of the text is looked at. */
const WINDOW = 4000;
/** A headline is at least so long; shorter lines above a date are menus and mastheads. */
const SHORTEST_HEADLINE = 25;

const LABEL =
  /^(?:date|dated|published|posted|first published|publication date|date published|updated|last updated)(?: on| at)?[: ] {0,3}/i;
const CLOCK = /^(?:at )?\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?: on)?[,|]? {1,3}/i;
const CLOCK_AFTER = /^[,|/ –—-]{0,4}(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?/i;
const WEEKDAY = /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} ?$/i;
/** Words above a date that are a page's, not a paper's. */
const PAGE_WORDS = /advert|menu|home|load|skip|search|subscri|log ?in|sign|image|print|share/i;
const LONGEST_LINE = 140;
/** Headlines and bylines are shorter, paragraphs mostly longer. */
const LONGEST_HEAD = 250;
/** So many words may stand beside the date, where bars part them and where not. */
const MOST_PARTED = 9;
const MOST_BESIDE = 3;
const WEATHER = /^-?\d{1,3} ?°? ?[FC]?\b\.?$|°|\b(?:cloudy|sunny|humidity|forecast|weather)\b/i;

/** Date that a label introduces at the start of a line. */
function labelled(line: string): string | undefined {
  const label = LABEL.exec(line);
  if (!label) return undefined;
  const rest = line.slice(label[0].length);
  return leadingDate(rest.slice(CLOCK.exec(rest)?.[0].length ?? 0))?.date;
}

/** Date of a line that holds little else: a clock time, a name, a paper: "The Harlow Post | 30 October 2024 | By Jane Roe". */
function alone(line: string): string | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const found = dateWithin(line);
  if (!found) return undefined;
  const before = line.slice(0, found.start).replace(WEEKDAY, '').trim();
  const after = line.slice(found.end).replace(CLOCK_AFTER, '').trim();
  const beside = `${before} ${after}`.match(/[\p{L}\d]+/gu)?.length ?? 0;
  const parted = /[|·•]/.test(line) && beside <= MOST_PARTED;
  const atEdge = (before === '' || after === '') && beside <= MOST_BESIDE;
  return parted || atEdge ? found.date : undefined;
}

/** A dateline ends at a dash this near to the start of its paragraph. */
const LONGEST_DATELINE = 120;
const DASH = / [-–—] | ?(?:—|--) ?/;
/** Words beside the date: the town and its country or state, each with a capital. */
const MOST_PLACE_WORDS = 6;

/** Date of a dateline: "PORT ALDEN, Oct. 13, 2025 (Coast News) — The …", "8 November 2023 - The …". */
function opening(line: string): string | undefined {
  const dash = DASH.exec(line.slice(0, LONGEST_DATELINE));
  if (!dash) return undefined;
  const head = line.slice(0, dash.index);
  const found = dateWithin(head);
  if (!found) return undefined;
  const beside = `${head.slice(0, found.start)} ${head.slice(found.end)}`.replace(/\([^()]{0,60}\)/, ' ');
  const words = beside.match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= MOST_PLACE_WORDS && words.every((w) => /^\p{Lu}/u.test(w)) ? found.date : undefined;
}

/** The date of publication that the top of a text states, as an ISO date. */
export function dateLine(text: string): string | undefined {
  const lines = text
    .slice(0, WINDOW)
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll('**', '').trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
  for (const [i, line] of lines.entries()) {
    const stated = labelled(line) ?? opening(line);
    if (stated !== undefined) return stated;
    // Below the first paragraph a date is the story's matter.
    if (line.length > LONGEST_HEAD) return undefined;
    const date = alone(line);
    if (date === undefined) continue;
    const above = lines[i - 1];
    const below = lines[i + 1];
    const masthead = i === 1 && above !== undefined && !PAGE_WORDS.test(above);
    const headed = above === undefined || masthead || above.length >= SHORTEST_HEADLINE || /^by /i.test(above);
    return headed && !(below !== undefined && WEATHER.test(below)) ? date : undefined;
  }
  return undefined;
}
