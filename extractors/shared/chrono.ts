/**
 * The one wrapper round chrono-node: a second look at the few places where our own grammar sees the signs of a date and
 * reads none, such as "22-Mar-13", "2013/3/22" or "Aug/12/2013".
 *
 * What it guards against (measured): chrono's patterns are exponential in runs of white space and quadratic in length, so
 * it sees white space collapsed, a bounded window, and no word more than a few times in a row; it reads the machine's
 * clock and zone unless both are given; offsets are mapped back and checked before they are used. Only its English
 * parsers are loaded, in strict form: vague words are our own grammar's.
 */
import { createRequire } from 'node:module';
import type * as chrono from 'chrono-node/en';
import type { Span } from '../contract.ts';

/** Loaded with the first date that needs it, which few articles hold. Node keeps it from then on. */
const load = (): typeof chrono => require('chrono-node/en') as typeof chrono;
const require = createRequire(import.meta.url);

/** Without any of these only the parsers below can find something: months, weekdays and units of time. */
const NAMED =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|second|minute|hour|day|week|quarter|year/i;
/** Parsers of dates and times in figures. The patterns of the others are large: compiling them takes a tenth of a second. */
const OF_FIGURES: ReadonlySet<string> = new Set([
  'ENYearMonthDayParser',
  'ISOFormatParser',
  'SlashDateFormatParser',
  'ENSlashMonthFormatParser',
  'ENTimeExpressionParser',
]);

/** The parser for a text; what it reads is what all of chrono's strict parsers would. */
function parserFor(input: string): chrono.Chrono {
  const { strict, Chrono } = load();
  if (NAMED.test(input)) return strict;
  const parsers = strict.parsers.filter((parser) => OF_FIGURES.has(parser.constructor.name));
  return new Chrono({ parsers, refiners: strict.refiners });
}

/** Characters that chrono sees at once. */
const LONGEST_WINDOW = 160;
/** The same word in a row beyond this ends the window. */
const MOST_REPEATS = 3;

/** What chrono read, with only the parts that are written; nothing that it guessed. */
export interface ChronoDate extends Span {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC. */
  readonly zone?: number;
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

interface Shown {
  readonly input: string;
  /** Offset in the text of each character of `input`, and of its end. */
  readonly at: readonly number[];
}

/** The window with white space collapsed, and where each character came from. */
function show(text: string, span: Span): Shown {
  let input = '';
  const at: number[] = [];
  let word = '';
  let last = '';
  let repeats = 0;
  let i = span.start;
  const end = Math.min(span.end, span.start + LONGEST_WINDOW);
  for (; i < end; i++) {
    const c = text[i]!;
    if (/\s/.test(c)) {
      if (input === '' || input.endsWith(' ')) continue;
      repeats = word === last ? repeats + 1 : 0;
      if (repeats >= MOST_REPEATS) break;
      last = word;
      word = '';
      input += ' ';
    } else {
      word += c;
      input += c;
    }
    at.push(i);
  }
  at.push(i);
  return { input, at };
}

/**
 * Dates that chrono reads in a stretch of the text, ordered by start.
 *
 * @param text the whole article
 * @param span the stretch; only its first 160 characters are read
 * @param instant reference instant; it decides nothing here, since guessed parts are dropped
 * @returns offsets into `text`; every span slices to what chrono read, up to white space
 */
export function chronoDates(text: string, span: Span, instant: Date): ChronoDate[] {
  const { input, at } = show(text, span);
  const out: ChronoDate[] = [];
  for (const result of parserFor(input).parse(input, { instant, timezone: 0 })) {
    const start = at[result.index];
    const last = at[result.index + result.text.length - 1];
    if (start === undefined || last === undefined) continue;
    const end = last + 1;
    if (text.slice(start, end).replaceAll(/\s+/g, ' ') !== result.text) continue;
    const parts: { -readonly [K in keyof Omit<ChronoDate, keyof Span>]: number } = {};
    for (const part of PARTS) if (result.start.isCertain(part)) parts[part] = result.start.get(part)!;
    if (result.start.isCertain('weekday')) parts.weekday = result.start.get('weekday')! || 7;
    if (result.start.isCertain('timezoneOffset')) parts.zone = result.start.get('timezoneOffset')!;
    out.push({ start, end, ...parts });
  }
  return out;
}
