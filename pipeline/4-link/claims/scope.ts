/** Where the tokens of a span are, and the time that a sentence gives a figure. */
import { countBefore } from '../../../extractors/shared/bisect.ts';
import type { DateFact, Fact, Sentence, Span, Token } from '../../../extractors/contract.ts';

/** Index of the first token that begins at or after the offset. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  countBefore(tokens, (t) => t.start < offset);

const VAGUE_TIMEX = new Set(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF']);

/** Dates that can scope a figure in their sentence: points and periods, not lengths, habits or "now". */
export function scopingDates(facts: readonly Fact[]): DateFact[] {
  return facts.filter(
    (f): f is DateFact =>
      f.kind === 'date' && (f.timex.type === 'DATE' || f.timex.type === 'TIME') && !VAGUE_TIMEX.has(f.timex.value),
  );
}

const THAT_TIME: ReadonlySet<string> = new Set(['year', 'time', 'month', 'day', 'week', 'occasion']);

/** Whether a sentence speaks of the time that the one before it names: "was fined then", "that year". */
export function refersBack({ tokens }: Sentence): boolean {
  return tokens.some((t, i) => {
    const next = tokens[i + 1];
    if (t.lower === 'then') return next === undefined || next.kind === 'punct';
    return (
      (t.lower === 'that' || (t.lower === 'the' && tokens[i - 1]?.lower === 'at')) && THAT_TIME.has(next?.lower ?? '')
    );
  });
}

export interface TimeScope {
  /** EDTF, or "?" and the words, lower case, of a date that could not be resolved. */
  readonly time: string;
  /** Named to the day or finer: mostly the day of the event itself. */
  readonly day: boolean;
  /** First and last day that it can mean, ISO, where it could be resolved. */
  readonly span?: readonly [string, string];
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const DAY_WORDS =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:to|yester)day\b|\bto(?:night|morrow)\b|\b(?:morning|afternoon|evening|night|noon|midnight|overnight|dawn|a\.?m\.?|p\.?m\.?)\b|:\d\d/i;

function timeScope(date: DateFact): TimeScope {
  const day = date.value === null ? DAY_WORDS.test(date.text) : DAY.test(date.value) && !date.value.includes('/');
  const { earliest, latest } = date;
  const span = earliest && latest ? { span: [earliest.slice(0, 10), latest.slice(0, 10)] as const } : {};
  return { time: date.value ?? `?${date.text.toLowerCase()}`, day, ...span };
}

/** "Third-quarter sales": a period that narrows its noun dates nothing behind it. */
const ADJECTIVE = /-(?:quarter|half|year|month)$/i;

/** A date that another figure is set against: it scopes only what stands next to it. */
export const SET_AGAINST = /\b(?:ago|earlier|before|previous|prior)\b/i;
/** A date behind one of these begins or ends a stretch, or names what is compared. */
const BEFORE_ASIDE: ReadonlySet<string> = new Set(['since', 'than', 'from', 'compared', 'until']);
const ASIDE_REACH = 3;

/** Words from a superlative to the stretch of time that it is one of: "the largest find of the 20th century". */
const SUPERLATIVE_REACH = 8;
const SUPERLATIVE = /^(?:\p{Ll}{2,}est|most|least|worst|best|first|last)$/u;
const NO_SUPERLATIVE: ReadonlySet<string> = new Set(
  'west forest interest arrest protest request test rest guest harvest honest contest quest invest suggest nest'.split(
    ' ',
  ),
);

/** Whether the date is the stretch of time among whose things a superlative chooses. */
function isFieldOfSuperlative(tokens: readonly Token[], from: number): boolean {
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (tokens[of]?.lower !== 'of') return false;
  for (let i = of - 1; i >= Math.max(0, of - SUPERLATIVE_REACH) && tokens[i]!.kind === 'word'; i--)
    if (SUPERLATIVE.test(tokens[i]!.lower) && !NO_SUPERLATIVE.has(tokens[i]!.lower)) return true;
  return false;
}

/** "The highest since 1991", "more than in 2020", "the largest of the century": no time of any figure. */
export function isAside(date: DateFact, tokens: readonly Token[]): boolean {
  const from = tokenAt(tokens, date.start);
  if (isFieldOfSuperlative(tokens, from)) return true;
  for (let i = from - 1; i >= Math.max(0, from - ASIDE_REACH) && tokens[i]!.kind !== 'number'; i--)
    if (BEFORE_ASIDE.has(tokens[i]!.lower)) return true;
  return false;
}

/**
 * The time that a sentence gives a figure: the next date behind it that no other figure separates from it ("4,310 in
 * 2021, up from 3,977 in 2020"), else the nearest before it. "A year earlier" and "since 1991" are no time of a figure
 * that stands further off.
 */
export function timeOf(
  span: Span,
  all: readonly DateFact[],
  figures: readonly Span[],
  tokens: readonly Token[],
): TimeScope | undefined {
  const next = figures.find((f) => f.start >= span.end);
  const nearest = all.find((d) => d.start >= span.end);
  const dates = all.filter(
    (d) =>
      (d.end <= span.start || !isAside(d, tokens)) &&
      (!SET_AGAINST.test(d.text) || (d === nearest && (!next || d.start < next.start))),
  );
  const behind = dates.find((d) => d.start >= span.end);
  if (behind && (!next || behind.start < next.start)) return timeScope(behind);
  const before = dates.findLast((d) => d.end <= span.start && !ADJECTIVE.test(d.text));
  const between = before && figures.some((f) => f.start >= before.end && f.end <= span.start);
  if (before && !between) return timeScope(before);
  const only = before ?? behind;
  return only ? timeScope(only) : undefined;
}
