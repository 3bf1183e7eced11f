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

const kindOf = ({ kind, lower }: Token): string | undefined => (kind === 'word' ? SERIES.get(lower) : undefined);

/** Whether a date at tokens [from, to) is that of a statement: "officials said on Friday". */
const isSaid = (tokens: readonly Token[], from: number, to: number): boolean =>
  [from - 1, from - 2, to, to + 1].some((at) => SAID.has(tokens[at]?.lower ?? ''));

/** The kind of happening that a date at tokens [from, to) dates; undefined for a step or nothing. */
function datedKind(tokens: readonly Token[], from: number, to: number): string | undefined {
  const behind = POSSESSIVE.has(tokens[to]?.lower ?? '');
  for (let away = 1; away <= REACH; away++) {
    for (const token of [behind ? undefined : tokens[from - away], tokens[to - 1 + away]]) {
      if (!token) continue;
      const kind = kindOf(token);
      if (kind) return kind;
      if (isStep(token.lower)) return undefined;
    }
  }
  return undefined;
}

/** The sentences of the story by place in the text. */
const own = (s: Sentence): boolean => s.region === 'body' || s.region === 'title';

/** How many days a date may mean. */
const daysIn = (fact: DateFact): number =>
  (dayOf(fact.latest) ?? Number.POSITIVE_INFINITY) - (dayOf(fact.earliest) ?? 0);

interface Dated {
  readonly fact: DateFact;
  readonly sentence: Sentence;
  readonly of: Occurrence;
  /** The date is that of a statement on the happening. */
  readonly said: boolean;
}

/** Where each date of happenings stands, in the order of the text. */
function dated(article: Article, dates: readonly DateFact[], latest: number): Dated[] {
  const out: Dated[] = [];
  const start = article.sentences.find(own)?.start ?? 0;
  let next = 0;
  for (const sentence of article.sentences) {
    while (next < dates.length && dates[next]!.start < sentence.start) next++;
    if (sentence.start - start > READ) break;
    if (!own(sentence)) continue;
    for (; next < dates.length && dates[next]!.start < sentence.end; next++) {
      const fact = dates[next]!;
      const [first, last] = [dayOf(fact.earliest), dayOf(fact.latest)];
      if (first === undefined || last === undefined || last - first > LONGEST || first > latest) continue;
      const { tokens } = sentence;
      const [from, to] = [tokenAt(tokens, fact.start), tokenAt(tokens, fact.end)];
      const kind = datedKind(tokens, from, to);
      if (kind && isSaid(tokens, from, to))
        out.push({ fact, sentence, of: [kind, first - UNSAID_DAYS, last], said: true });
      else if (kind) out.push({ fact, sentence, of: [kind, first, last], said: false });
    }
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
   last first other others deadliest worst follows following comes after`.split(/\s+/),
);
const marksAnother = ({ tokens }: Sentence): boolean => tokens.some((t) => ANOTHER.has(t.lower));

const apart = (a: Occurrence, b: Occurrence): boolean => a[1] - b[2] > 1 || b[1] - a[2] > 1;

/** @param headline sentences of the headline, when it is not part of the text */
export function occurrences(article: Article, headline: readonly Sentence[], facts: readonly Fact[]): Occurrences {
  const published = dayOf(article.published);
  const dates = facts.filter(isPoint);
  const first = new Map<string, Occurrence>();
  const others: Occurrence[] = [];
  const background = new Set<Fact>();
  const found = dated(article, dates, published ?? Number.POSITIVE_INFINITY);
  for (const { fact, sentence, of, said } of found) {
    if (said) continue;
    const known = first.get(of[0]);
    if (!known) first.set(of[0], of);
    else if (apart(known, of) && marksAnother(sentence)) {
      others.push(of);
      background.add(fact);
    }
  }
  for (const { of, said } of found) if (said && !first.has(of[0])) first.set(of[0], of);
  const lead = [...headline, ...article.sentences.filter(own).slice(0, OPENING)];
  const undated = !dates.some((d) => daysIn(d) <= LONGEST);
  if (undated && published !== undefined)
    for (const { tokens } of lead)
      for (const token of tokens) {
        const kind = kindOf(token);
        if (kind && !first.has(kind)) first.set(kind, [kind, published - UNSAID_DAYS, published]);
      }
  return { own: [...first.values()].slice(0, MOST_OCCURRENCES), others: others.slice(0, MOST_OCCURRENCES), background };
}
