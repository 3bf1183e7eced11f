/**
 * The day that an article's relative dates count from: when it was published, else its date line, else a full date in its
 * first sentences. Where none is found, nothing is guessed.
 */
import type { Article, DateBasis, Sentence } from '../contract.ts';
import { type Day, daysInMonth, fitWeekday, parseIsoDay } from './calendar.ts';
import type { CalendarExpression } from './expression.ts';
import { readAt } from './grammar/index.ts';

export interface Anchor {
  /** The reference day; absent when nothing fixes one. */
  readonly day?: Day;
  /** What fixed it. */
  readonly basis: DateBasis;
}

/** Sentences at the top in which a date line or a full date is looked for. */
const TOP_SENTENCES = 12;
/** Sentences of the lead, in which a date in running text is near to publication. */
const LEAD_SENTENCES = 2;
/** A line of so few tokens that holds a date is a date line. */
const LONGEST_DATE_LINE = 14;
/** A date within so many tokens of the start of the text opens it: "date 2021-10-27 ...", "Oct. 27, 2021 - ...". */
const OPENING_TOKENS = 4;
/** Words that open a date line. */
const LABELS: ReadonlySet<string> = new Set(['date', 'dated', 'published', 'updated', 'posted', 'released', 'release']);

const NO_ANCHOR: Anchor = { basis: 'context' };

/** The article's reference day. Reads a bounded number of sentences. */
export function anchorOf(article: Article): Anchor {
  const published = article.published === undefined ? undefined : parseIsoDay(article.published);
  if (published) return { day: published, basis: 'published' };
  const top: Sentence[] = [];
  for (const sentence of article.sentences) {
    if (top.length === TOP_SENTENCES) break;
    if (sentence.region !== 'furniture' && sentence.region !== 'comments') top.push(sentence);
  }
  for (const sentence of top) {
    const line = dateLine(sentence);
    if (line) return { day: line, basis: 'dateline' };
  }
  return leadDate(article, top.slice(0, LEAD_SENTENCES)) ?? NO_ANCHOR;
}

interface Found {
  readonly at: number;
  readonly expression: CalendarExpression;
}

/** Dates with month and day in a sentence. */
function datesIn(sentence: Sentence): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < sentence.tokens.length; ) {
    const found = readAt(sentence.tokens, i);
    if (
      found?.expression.form === 'calendar' &&
      found.expression.day !== undefined &&
      found.expression.month !== undefined
    )
      out.push({ at: i, expression: found.expression });
    i = found ? found.to : i + 1;
  }
  return out;
}

function fullDay(e: CalendarExpression): Day | undefined {
  const { year, month, day } = e;
  if (year === undefined || month === undefined || day === undefined || e.swappable || e.until) return undefined;
  return day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** The full date of a date line: a short line of its own, or the first words of the text. */
function dateLine(sentence: Sentence): Day | undefined {
  const { tokens } = sentence;
  const marked = sentence.region === 'dateline' || sentence.region === 'byline';
  const short = tokens.length <= LONGEST_DATE_LINE && tokens.at(-1)?.text !== '.';
  const opening = sentence.index === 0;
  if (!marked && !short && !opening) return undefined;
  for (const { at, expression } of datesIn(sentence)) {
    const day = fullDay(expression);
    if (!day) continue;
    if (marked || short || at === 0 || (at <= OPENING_TOKENS && LABELS.has(tokens[at - 1]!.lower))) return day;
  }
  return undefined;
}

/** A full date in the lead, or a weekday with month and day, which fit one year near those that the text names. */
function leadDate(article: Article, lead: readonly Sentence[]): Anchor | undefined {
  for (const sentence of lead) {
    if (sentence.region !== 'body' && sentence.region !== 'title') continue;
    for (const { expression } of datesIn(sentence)) {
      const day = fullDay(expression) ?? fittingDay(article, expression);
      if (day) return { day, basis: 'context' };
    }
  }
  return undefined;
}

/** Years on either side of the text's own in which a weekday's fit is looked for; the fit recurs after 5, 6 or 11. */
const NEAR_YEARS = 5;

function fittingDay(article: Article, e: CalendarExpression): Day | undefined {
  if (e.weekday === undefined || e.month === undefined || e.day === undefined || e.year !== undefined) return undefined;
  const around = latestYear(article);
  return around === undefined ? undefined : fitWeekday(e.month, e.day, e.weekday, around, NEAR_YEARS);
}

/** Sentences read for the years that a text names. */
const YEAR_SENTENCES = 200;

/** The latest year that the text states as a date. News speaks of the past: the latest year is near its own. */
function latestYear(article: Article): number | undefined {
  let latest: number | undefined;
  for (const sentence of article.sentences.slice(0, YEAR_SENTENCES)) {
    if (sentence.region === 'furniture' || sentence.region === 'comments') continue;
    for (let i = 0; i < sentence.tokens.length; ) {
      const found = readAt(sentence.tokens, i);
      if (found?.expression.form === 'calendar' && found.expression.year !== undefined) {
        const { year } = found.expression;
        if (year < 2100 && (latest === undefined || year > latest)) latest = year;
      }
      i = found ? found.to : i + 1;
    }
  }
  return latest;
}
