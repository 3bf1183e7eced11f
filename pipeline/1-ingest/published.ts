/**
 * Dates of publication as pages, feeds and front matter write them, made ISO 8601. Only dates that name their day
 * count; "03/04/2019" can be two days and so is none.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Longer strings are no date. */
const LONGEST = 100;

const ISO =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ](?<clock>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +/i;
const MONTH =
  '(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)';
const MONTH_FIRST = new RegExp(
  `^${MONTH}\\.? {0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {0,3}(?<year>\\d{4})(?!\\d)`,
  'i',
);
const DAY_FIRST = new RegExp(
  `^(?<day>\\d{1,2})(?:st|nd|rd|th)? {0,3}(?:of )?${MONTH}\\.?,? {0,3}(?<year>\\d{4})(?!\\d)`,
  'i',
);
const NUMERIC = /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?!\d)/;
/** RFC 2822 and HTTP dates: "02 May 2023 10:00:00 +0200". */
const CLOCK_AFTER = /^ (?<clock>\d{2}:\d{2}(?::\d{2})?) ?(?<zone>GMT|UTC|Z|[+-]\d{4})$/;

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1600 || year > 2999) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const zone = (z: string | undefined): string => {
  if (z === undefined) return '';
  return /^[zug]/i.test(z) ? 'Z' : z.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
};

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A date at the start of the string, and where it ends; weekday before it allowed. */
export function leadingDate(text: string): { date: string; end: number } | undefined {
  const head = text.slice(0, LONGEST);
  const skipped = WEEKDAY.exec(head)?.[0].length ?? 0;
  const rest = head.slice(skipped);
  const named = MONTH_FIRST.exec(rest) ?? DAY_FIRST.exec(rest);
  if (named?.groups) {
    const date = iso(Number(named.groups.year), monthOf(named.groups.month!), Number(named.groups.day));
    return date ? { date, end: skipped + named[0].length } : undefined;
  }
  const dashed = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(rest);
  if (dashed) {
    const date = iso(Number(dashed[1]), Number(dashed[2]), Number(dashed[3]));
    return date ? { date, end: skipped + dashed[0].length } : undefined;
  }
  const numeric = NUMERIC.exec(rest);
  if (!numeric?.groups) return undefined;
  const [first, second] = [Number(numeric.groups.first), Number(numeric.groups.second)];
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const date = iso(Number(numeric.groups.year), month, day);
  return date ? { date, end: skipped + numeric[0].length } : undefined;
}

/** Where a date that names its day may begin. */
const CANDIDATE =
  /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?=[A-Za-z])|(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?=\d{4}-\d\d-\d\d))/giu;

/** The first date in a line of no great length, and the words that stand beside it. */
export function dateWithin(line: string): { date: string; start: number; end: number } | undefined {
  for (const { index } of line.slice(0, 2 * LONGEST).matchAll(CANDIDATE)) {
    const found = leadingDate(line.slice(index));
    if (found) return { date: found.date, start: index, end: index + found.end };
  }
  return undefined;
}

/**
 * A date or date-time as metadata states it, made ISO 8601; undefined when it is none. The clock is kept only with ISO
 * and RFC 2822 forms.
 */
export function parsePublished(value: string): string | undefined {
  const text = value.trim();
  if (text.length > LONGEST) return undefined;
  const match = ISO.exec(text);
  if (match?.groups) {
    const g = match.groups;
    const date = iso(Number(g.year), Number(g.month), Number(g.day));
    if (!date || !g.clock) return date;
    const [hours, minutes] = g.clock.split(':').map(Number) as [number, number];
    return hours < 24 && minutes < 60 ? `${date}T${g.clock}${zone(g.zone)}` : undefined;
  }
  const found = leadingDate(text);
  if (!found) return undefined;
  const rest = text.slice(found.end);
  const clock = CLOCK_AFTER.exec(rest)?.groups;
  if (clock) return `${found.date}T${clock.clock}${zone(clock.zone)}`;
  // "May 2, 2023 5:32 p.m.", "May 2, 2023 at 10:00": the day is enough.
  return rest === '' || /^[ ,|-]/.test(rest) ? found.date : undefined;
}
