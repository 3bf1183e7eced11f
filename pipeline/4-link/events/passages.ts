/**
 * Background passages: sentences of an article that tell of another happening of a kind that it tells of ("In 2011, a crash
 * on that road killed 23 people"). What they claim is no claim about the article's own happening.
 */
import type { Article, DateFact, Fact, Sentence } from '../../../extractors/contract.ts';
import { isAside, SET_AGAINST, tokenAt } from '../claims/scope.ts';
import { dayOf, isPoint } from './days.ts';
import { LASTING, SERIES } from './lexicon-series.ts';
import { apart, type Dated, dated, type KindOf, marksAnother, type Occurrence, own } from './occurrences.ts';
import { termReader } from './terms.ts';

export interface Passage {
  /** Offsets of its sentences in the text. */
  readonly start: number;
  readonly end: number;
  /** First and last day that its happening may have. */
  readonly first: number;
  readonly last: number;
  /** Its sentence speaks of other days too: only what is said of this one is background. */
  readonly mixed?: true;
  /** Names, places and numbers, by which the happening is known. */
  readonly terms: readonly string[];
}

/** "In 2011" tells enough. */
const LONGEST = 366;
const MONTH = 31;
/** What goes on for days is another one when it was so many days before the article and its happening. */
const LONG_AGO = 60;
const MOST_PASSAGES = 12;
const MOST_SENTENCES = 5;
/** Tokens at the start of a sentence at which a date is for all of it: "A year earlier, …". */
const OPENING = 2;

const kindOf: KindOf = ({ kind, lower }) => (kind === 'word' ? (SERIES.get(lower) ?? LASTING.get(lower)) : undefined);

const LASTING_KINDS: ReadonlySet<string> = new Set(LASTING.values());

/** Whether a dated happening is another than the article's own of that kind. */
function isAnother({ fact, of, sentence, said }: Dated, known: Occurrence | undefined, published: number): boolean {
  if (said || isAside(fact, sentence.tokens)) return false;
  const [kind, first, last] = of;
  const long = last - first > MONTH;
  if (!long && !marksAnother(sentence)) return false;
  const ago = Math.min(published, known?.[1] ?? published) - last;
  if (LASTING_KINDS.has(kind)) return ago > LONG_AGO;
  return known ? apart(known, of) : ago > LONG_AGO;
}

/** The sentence and those behind it in its paragraph that name no date of their own. */
function continued(article: Article, from: Sentence, datesIn: ReadonlySet<Sentence>): Sentence[] {
  const out = [from];
  for (let i = from.index + 1; i < article.sentences.length && out.length < MOST_SENTENCES; i++) {
    const next = article.sentences[i]!;
    if (next.paragraph !== from.paragraph || !own(next) || datesIn.has(next)) break;
    out.push(next);
  }
  return out;
}

/** The background passages of an article, in their order. Linear in the article and its facts. */
export function passages(article: Article, facts: readonly Fact[]): Passage[] {
  const published = dayOf(article.published);
  if (published === undefined) return [];
  const dates = facts.filter(isPoint);
  const found = dated(article, dates, { latest: published, longest: LONGEST, kindOf });
  const first = new Map<string, Occurrence>();
  const others: Dated[] = [];
  for (const d of found) {
    const known = first.get(d.of[0]);
    if (isAnother(d, known, published)) others.push(d);
    else if (!known && !d.said) first.set(d.of[0], d.of);
  }
  if (others.length === 0) return [];
  const count = datesBySentence(article, dates);
  const dating = new Set(count.keys());
  const termsIn = termReader(article, facts);
  return others.slice(0, MOST_PASSAGES).map(({ fact, sentence, of: [, from, to] }) => {
    const mixed = count.get(sentence)! > 1 || isComparison(fact, sentence);
    const sentences = mixed ? [sentence] : continued(article, sentence, dating);
    const { start } = sentence;
    const { end } = sentences.at(-1)!;
    return { start, end, first: from, last: to, ...(mixed ? { mixed: true as const } : {}), terms: termsIn(sentences) };
  });
}

/** "Rose to 312 from 268 a year earlier": what is before the date is mostly of the article's own time. */
const isComparison = (fact: DateFact, { tokens }: Sentence): boolean =>
  SET_AGAINST.test(fact.text) && tokenAt(tokens, fact.start) > OPENING;

/** How many dates each sentence has. */
function datesBySentence(article: Article, dates: readonly DateFact[]): Map<Sentence, number> {
  const count = new Map<Sentence, number>();
  let next = 0;
  for (const sentence of article.sentences) {
    for (; next < dates.length && dates[next]!.start < sentence.end; next++)
      count.set(sentence, (count.get(sentence) ?? 0) + 1);
  }
  return count;
}
