import {
  type AgencyFact,
  type Context,
  type DateFact,
  type Draft,
  type Extractor,
  type QuantityFact,
  type Sentence,
  Trait,
} from '../contract.ts';
import { NUMBER_WORDS } from '../shared/lexicon-numerals.ts';
import { senseOf } from './ambiguity.ts';
import { MULTIPLYING_WORDS } from './grammar/multiplying.ts';
import { OPENING_WORDS } from './begin.ts';
import { candidatesIn } from './candidates.ts';
import { type Group, groupOf, ofGroup } from './group-before.ts';
import type { Previous } from './about/index.ts';
import { subjectFor, toFact } from './normalise.ts';
import { spanOver } from './spans.ts';
import type { Raw } from './raw.ts';

const FOLDS = [
  'twofold',
  'threefold',
  'fourfold',
  'fivefold',
  'sixfold',
  'sevenfold',
  'eightfold',
  'ninefold',
  'tenfold',
  'twentyfold',
  'hundredfold',
  'thousandfold',
];

/** Figures: numbers with their unit, bound, item and scope. */
export const quantities: Extractor<'quantity'> = {
  kind: 'quantity',
  triggers: [
    { trait: Trait.NumberWord, words: [...NUMBER_WORDS, ...FOLDS, ...MULTIPLYING_WORDS] },
    { trait: Trait.FigureOpener, words: OPENING_WORDS },
  ],
  wants: Trait.Digit | Trait.NumberWord,
  extract(context) {
    const { article } = context;
    const sense = senseOf(article);
    const dates = new Walk(context.found.date);
    const agencies = new Walk(context.found.agency);
    const out: Draft<QuantityFact>[] = [];
    let group: Group | undefined;
    for (const sentence of article.sentences) {
      if ((sentence.traits & quantities.wants) === 0) continue;
      const own = dates.within(sentence);
      const names = agencies.within(sentence);
      const { tokens } = sentence;
      const blocked = (raw: Raw): boolean =>
        isDate(sentence, raw, own) ||
        isName(sentence, raw, names) ||
        (raw.country !== undefined && raw.country !== sense.home());
      const found = candidatesIn(tokens, blocked);
      const points = found.length === 0 ? own : own.filter(isPoint);
      let previous: Previous | undefined;
      let carriedOn = false;
      for (const [i, candidate] of found.entries()) {
        const next = found[i + 1] ? tokens[found[i + 1]!.from]!.start : sentence.end;
        const subject = subjectFor(tokens, candidate, previous);
        const carried = i === 0 ? ofGroup(candidate, sentence, group) : undefined;
        carriedOn ||= carried !== undefined;
        out.push(toFact(candidate, { text: article.text, tokens, sense, dates: points }, next, subject, carried));
        const end = Math.max(
          candidate.to,
          candidate.item?.from === undefined || candidate.item.from < candidate.to ? 0 : candidate.item.to,
        );
        const { from, raw, item } = candidate;
        previous = {
          from,
          to: end,
          about: subject,
          unit: raw.unit?.symbol,
          item: item ? [item.from, item.to] : undefined,
        };
      }
      group = groupOf(article.text, sentence, found) ?? (carriedOn && group ? { ...group, sentence } : undefined);
    }
    return out;
  },
};

/** Facts by sentence, asked for in the order of the sentences: each fact is passed once. */
class Walk<F extends Context['found']['date'][number] | Context['found']['agency'][number]> {
  readonly #facts: readonly F[];
  #at = 0;
  constructor(facts: readonly F[]) {
    this.#facts = facts;
  }
  within(sentence: Sentence): F[] {
    while (this.#at < this.#facts.length && this.#facts[this.#at]!.end <= sentence.start) this.#at++;
    const out: F[] = [];
    for (let i = this.#at; i < this.#facts.length && this.#facts[i]!.start < sentence.end; i++)
      out.push(this.#facts[i]!);
    return out;
  }
}

const isPoint = (d: Draft<DateFact>): boolean => d.timex.type === 'DATE' || d.timex.type === 'TIME';

/** In a date or time, unless it is a length of time of its own ("two years later" holds two years; "two years ago" is a date). */
function isDate(sentence: Sentence, raw: Raw, dates: readonly Draft<DateFact>[]): boolean {
  const { tokens } = sentence;
  const start = tokens[raw.from]!.start;
  const end = tokens[raw.to - 1]!.end;
  const date = spanOver(dates, start, end);
  if (!date) return raw.unit?.dimension === 'time' && tokens[raw.to]?.lower === 'ago';
  if (raw.unit?.dimension === 'time') return isPoint(date) && /\bago$/i.test(date.text);
  if (raw.unit || raw.pattern === 'age')
    return date.start <= start && end <= date.end && isPoint(date) && raw.unit?.dimension !== 'share';
  return isPoint(date) || date.timex.type === 'SET';
}

/** Inside the name of an organization. */
function isName(sentence: Sentence, raw: Raw, agencies: readonly Draft<AgencyFact>[]): boolean {
  const start = sentence.tokens[raw.from]!.start;
  const end = sentence.tokens[raw.to - 1]!.end;
  const name = spanOver(agencies, start, end);
  return name !== undefined && name.start <= start && end <= name.end;
}
