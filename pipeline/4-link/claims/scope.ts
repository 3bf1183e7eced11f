import type { Article, DateFact, Fact, Sentence, Span, Token } from '../../../extractors/contract.ts';

/** Index of the first token that begins at or after the offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let lo = 0;
  let hi = tokens.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** Words that make a counted thing one among others. */
const PART_WORDS: ReadonlySet<string> = new Set([
  'another',
  'other',
  'others',
  'additional',
  'more',
  'extra',
  'further',
]);

/** Whether the figure is said to be a part: "another three", "two others", "three of them", "five of the victims". */
export function isPart(tokens: readonly Token[], from: number, to: number, itemTo: number): boolean {
  if (isOthers(tokens, from, itemTo) || isOfOneAmong(tokens, from)) return true;
  // "410 cars, among them 85 from Belgium".
  if (tokens[from - 1]?.lower === 'them' && tokens[from - 2]?.lower === 'among') return true;
  // "all three", "two of the three men": the figure repeats one that was given before, perhaps of a part.
  if (tokens[from - 1]?.lower === 'all' && itemTo === to) return true;
  if (tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.lower === 'of') return true;
  const next = tokens[to]?.lower;
  const after = tokens[to + 1]?.lower ?? '';
  return (
    next === 'of' && (after === 'them' || after === 'those' || after === 'the' || after === 'whom' || after === 'which')
  );
}

const AMONG_REACH = 8;

/** "Seven shootings, including one in which nine people were hit": of one happening of several. */
function isOfOneAmong(tokens: readonly Token[], from: number): boolean {
  let inOne = false;
  for (let i = from - 1; i >= Math.max(0, from - AMONG_REACH); i--) {
    if (tokens[i]!.lower === 'which' || tokens[i]!.lower === 'where') inOne = true;
    if (tokens[i]!.lower === 'including') return inOne;
  }
  return false;
}

/** Whether a bare number counts nothing: an age, the number of a page or a picture. */
export function countsNothing(tokens: readonly Token[], from: number, to: number, itemTo: number): boolean {
  const before = tokens[from - 1];
  // "an 18 and a 15 year old"; "the wounded, aged 19 to 64".
  if (/^an?$/.test(before?.lower ?? '') && tokens[from]?.kind === 'number') return true;
  if (/^age[sd]?$/.test(before?.lower ?? '')) return true;
  // "Six more than now", "two fewer seats than in 2019": by how many two counts differ.
  if (isMore(tokens, to) || isMore(tokens, itemTo)) return true;
  // "3 / 12".
  if (tokens[to]?.text === '/' || before?.text === '/') return true;
  // "his daughter, 9, was shot".
  return before?.text === ',' && tokens[to]?.text === ',' && itemTo === to;
}

const isMore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:more|fewer|less)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 1 + COMPARED_NOUN).some((t) => t.lower === 'than');
/** Words from "more" to its "than": "two more seats than". */
const COMPARED_NOUN = 3;

/** Whether the figure counts those besides somebody: "another three", "two others". */
export function isOthers(tokens: readonly Token[], from: number, itemTo: number): boolean {
  if (PART_WORDS.has(tokens[from - 1]?.lower ?? '')) return true;
  for (let i = from; i < itemTo; i++)
    if (PART_WORDS.has(tokens[i]!.lower) && tokens[i + 1]?.lower !== 'than') return true;
  return false;
}

/** Words of a sentence that passes on what somebody said before it was known. */
const HEARSAY: ReadonlySet<string> = new Set([
  'caller',
  'callers',
  'rumors',
  'rumours',
  'initially',
  'unconfirmed',
  '911',
  '999',
]);

/** Whether the figure is what a caller or first reports said, not what the article claims. */
export function isHearsay(tokens: readonly Token[], from: number): boolean {
  for (let i = 0; i < from; i++) {
    if (HEARSAY.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.lower === 'reports' && (tokens[i + 1]?.lower === 'of' || tokens[i - 1]?.lower === 'initial'))
      return true;
  }
  return false;
}

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
const SET_AGAINST = /\b(?:ago|earlier|before|previous|prior)\b/i;
/** A date behind one of these begins or ends a stretch, or names what is compared. */
const BEFORE_ASIDE: ReadonlySet<string> = new Set(['since', 'than', 'from', 'compared', 'until']);
const ASIDE_REACH = 3;

/** "The highest since 1991", "more than in 2020": no time of any figure. */
function isAside(date: DateFact, tokens: readonly Token[]): boolean {
  const from = tokenAt(tokens, date.start);
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

/** A name of an operation: "Operation" and the capitalised words behind it. */
export interface OperationMention extends Span {
  readonly text: string;
  /** The name in lower case without the word "operation". */
  readonly key: string;
}

/** Names that "Operation" does not make: ordinary words that follow it in headlines and titles. */
const NOT_NAMES: ReadonlySet<string> = new Set(['center', 'centre', 'targets', 'manager', 'officer', 'seizes', 'nets']);

export function operationsIn(sentence: Sentence, text: string): OperationMention[] {
  const out: OperationMention[] = [];
  const { tokens } = sentence;
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.text !== 'Operation') continue;
    let j = i + 1;
    while (
      j < tokens.length &&
      j - i <= 4 &&
      tokens[j]!.kind === 'word' &&
      /^\p{Lu}/u.test(tokens[j]!.text) &&
      !NOT_NAMES.has(tokens[j]!.lower)
    )
      j++;
    if (j === i + 1) continue;
    const start = tokens[i]!.start;
    const end = tokens[j - 1]!.end;
    const words = tokens.slice(i + 1, j).map((t) => t.lower);
    out.push({ start, end, text: text.slice(start, end), key: words.join(' ') });
  }
  return out;
}

/**
 * The operation that each place in the article speaks of: the one named in the sentence (the last before the place, else
 * the first), else the last one named earlier in the same paragraph.
 */
export class OperationScope {
  readonly mentions: readonly OperationMention[];
  readonly #bySentence = new Map<number, OperationMention[]>();
  readonly #last = new Map<number, string>();

  constructor(article: Article) {
    const all: OperationMention[] = [];
    let paragraph = -1;
    let last: string | undefined;
    for (const s of article.sentences) {
      if (s.paragraph !== paragraph) {
        paragraph = s.paragraph;
        last = undefined;
      }
      if (last !== undefined) this.#last.set(s.index, last);
      const found = s.region === 'furniture' || s.region === 'comments' ? [] : operationsIn(s, article.text);
      if (found.length > 0) {
        this.#bySentence.set(s.index, found);
        last = found.at(-1)!.key;
        all.push(...found);
      }
    }
    this.mentions = all;
  }

  at(sentence: Sentence, offset: number): string | undefined {
    const own = this.#bySentence.get(sentence.index);
    if (own) return (own.findLast((m) => m.end <= offset) ?? own[0]!).key;
    return this.#last.get(sentence.index);
  }
}
