/**
 * When the happenings of an article took place, by kind: the word for a happening that stands nearest to a date. The first
 * of a kind is the article's own; another day of the same kind tells of another happening ("A week ago a quake …").
 */
import type { Article, DateFact, Fact, Sentence, Token } from '../../../extractors/contract.ts';
import { HAPPENING_WORDS } from '../claims/lexicon-happenings.ts';
import { tokenAt } from '../claims/scope.ts';
import { dayOf, isPoint } from './days.ts';
import { SERIES } from './lexicon-series.ts';

/** What happened, and the first and last day on which it may have. */
export type Occurrence = readonly [kind: string, first: number, last: number];

/** Characters of text that are read. */
const READ = 6000;
/** A span of more days than these dates no happening of one day. "Last week" does. */
const LONGEST = 8;
/** Of another happening, the month is enough: "In June, the bank had raised …". */
const LONGEST_OTHER = 31;
/** Tokens between a date and its happening at most. */
const REACH = 15;
const MOST_OCCURRENCES = 12;
/** Who says something says it later than it happened: "officials said on Friday". */
const SAID: ReadonlySet<string> = new Set('said says told added'.split(' '));
/** "Saturday's clashes": what is dated follows. */
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);
/** Steps that follow a happening have days of their own: "was arrested on Tuesday over the shooting". */
const isStep = (word: string): boolean => {
  const role = HAPPENING_WORDS.get(word);
  return role !== undefined && role !== 'happening';
};

/** A story that names no day is of the day on which it appeared, or of one of these days before. */
const UNSAID_DAYS = 2;
/** Sentences of the lead. */
const OPENING = 2;

/** The kind of happening that a word names. */
export type KindOf = (token: Token) => string | undefined;

const kindOf: KindOf = ({ kind, lower }) => (kind === 'word' ? SERIES.get(lower) : undefined);

/** Whether a date at tokens [from, to) is that of a statement: "officials said on Friday". */
const isSaid = (tokens: readonly Token[], from: number, to: number): boolean =>
  [from - 1, from - 2, to, to + 1].some((at) => SAID.has(tokens[at]?.lower ?? ''));

/** Words that open a clause where a verb follows: "the vote was called after the mayor resigned in March". */
const SUBORDINATING: ReadonlySet<string> = new Set('after before since because when while who which'.split(' '));

/** First token of the clause that holds the token before `end`; a border needs a past form behind it, "after noon" has none. */
function clauseStart(tokens: readonly Token[], end: number): number {
  let past = false;
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const { lower } = tokens[i]!;
    if (past && SUBORDINATING.has(lower)) return i + 1;
    past ||= lower.length > 4 && lower.endsWith('ed');
  }
  return 0;
}

/** The word for a happening that a date at tokens [from, to) may date; undefined when a step or nothing stands nearer. */
function happeningNear(tokens: readonly Token[], from: number, to: number, kindOf: KindOf): number | undefined {
  const behind = POSSESSIVE.has(tokens[to]?.lower ?? '');
  const start = clauseStart(tokens, from);
  for (let away = 1; away <= REACH; away++) {
    for (const at of behind ? [to - 1 + away] : [from - away, to - 1 + away]) {
      const token = tokens[at];
      if (!token || at < start) continue;
      if (kindOf(token)) return at;
      if (isStep(token.lower)) return undefined;
    }
  }
  return undefined;
}

/** Whether a sentence is the story's own. */
export const own = (s: Sentence): boolean => s.region === 'body' || s.region === 'title';

/** How many days a date may mean. */
const daysIn = (fact: DateFact): number =>
  (dayOf(fact.latest) ?? Number.POSITIVE_INFINITY) - (dayOf(fact.earliest) ?? 0);

export interface Dated {
  readonly fact: DateFact;
  readonly sentence: Sentence;
  readonly of: Occurrence;
  /** The date is that of a statement on the happening. */
  readonly said: boolean;
  /** Token of the word for what happened, and how far it stands from the date. */
  readonly at: number;
  readonly away: number;
}

/** What a date of a sentence dates. */
function reading(fact: DateFact, sentence: Sentence, kindOf: KindOf): Dated | undefined {
  const [first, last] = [dayOf(fact.earliest), dayOf(fact.latest)];
  if (first === undefined || last === undefined) return undefined;
  const { tokens } = sentence;
  const [from, to] = [tokenAt(tokens, fact.start), tokenAt(tokens, fact.end)];
  const at = happeningNear(tokens, from, to, kindOf);
  if (at === undefined) return undefined;
  const said = isSaid(tokens, from, to);
  const of: Occurrence = [kindOf(tokens[at]!)!, said ? first - UNSAID_DAYS : first, last];
  return { fact, sentence, of, said, at, away: at < from ? from - at : at - to };
}

/** Of dates that would date the same word, the nearest does. */
function nearest(found: readonly Dated[]): readonly Dated[] {
  const best = new Map<number, Dated>();
  for (const d of found) {
    const known = best.get(d.at);
    if (!known || d.away < known.away) best.set(d.at, d);
  }
  return found.filter((d) => best.get(d.at) === d);
}

/**
 * What the dates of the story date, in the order of the text.
 *
 * @param latest the day after which nothing is reported, counted from 1970-01-01
 * @param longest days that a date may mean at most
 */
export function dated(
  article: Article,
  dates: readonly DateFact[],
  { latest, longest, kindOf }: { readonly latest: number; readonly longest: number; readonly kindOf: KindOf },
): Dated[] {
  const out: Dated[] = [];
  const start = article.sentences.find(own)?.start ?? 0;
  let next = 0;
  for (const sentence of article.sentences) {
    while (next < dates.length && dates[next]!.start < sentence.start) next++;
    if (sentence.start - start > READ) break;
    if (!own(sentence)) continue;
    const here: Dated[] = [];
    for (; next < dates.length && dates[next]!.start < sentence.end; next++) {
      if (daysIn(dates[next]!) > longest) continue;
      const found = reading(dates[next]!, sentence, kindOf);
      if (found && found.of[1] <= latest) here.push(found);
    }
    out.push(...nearest(here));
  }
  return out;
}

export interface Occurrences {
  /** The article's own happenings, one a kind. */
  readonly own: readonly Occurrence[];
  /** Others of the same kinds, which the article tells of beside its own. */
  readonly others: readonly Occurrence[];
  /** The dates of the others. */
  readonly background: ReadonlySet<Fact>;
}

/** Words of a sentence that holds another happening against the article's own. */
const ANOTHER: ReadonlySet<string> = new Set(
  `ago earlier before previous previously another similar second third fourth fifth latest separate separately again since
   last first had other others deadliest worst follows following comes after`.split(/\s+/),
);
/** Whether a sentence holds another happening against the article's own. */
export const marksAnother = ({ tokens }: Sentence): boolean => tokens.some((t) => ANOTHER.has(t.lower));

/** Whether two are not of one day. */
export const apart = (a: Occurrence, b: Occurrence): boolean => a[1] - b[2] > 1 || b[1] - a[2] > 1;

/** @param headline sentences of the headline, when it is not part of the text */
export function occurrences(article: Article, headline: readonly Sentence[], facts: readonly Fact[]): Occurrences {
  const published = dayOf(article.published);
  const dates = facts.filter(isPoint);
  const first = new Map<string, Occurrence>();
  const others: Occurrence[] = [];
  const background = new Set<Fact>();
  const latest = published ?? Number.POSITIVE_INFINITY;
  const found = dated(article, dates, { latest, longest: LONGEST_OTHER, kindOf });
  for (const { fact, sentence, of, said } of found) {
    const long = of[2] - of[1] > LONGEST;
    if (said || (long && !first.has(of[0]))) continue;
    const known = first.get(of[0]);
    if (!known) first.set(of[0], of);
    else if (apart(known, of) && marksAnother(sentence)) {
      others.push(of);
      background.add(fact);
    }
  }
  for (const { fact, of, said } of found)
    if (said && daysIn(fact) <= LONGEST && !first.has(of[0])) first.set(of[0], of);
  if (published !== undefined && !dates.some((d) => daysIn(d) <= LONGEST)) {
    const known = new Set(found.map((d) => d.of[0]));
    for (const kind of leadKinds(article, headline))
      if (!known.has(kind)) first.set(kind, [kind, published - UNSAID_DAYS, published]);
  }
  return { own: [...first.values()].slice(0, MOST_OCCURRENCES), others: others.slice(0, MOST_OCCURRENCES), background };
}

/** The kinds of happening that the headline and the lead name. */
function leadKinds(article: Article, headline: readonly Sentence[]): Set<string> {
  const lead = [...headline, ...article.sentences.filter(own).slice(0, OPENING)];
  return new Set(lead.flatMap(({ tokens }) => tokens.map(kindOf).filter((k) => k !== undefined)));
}
