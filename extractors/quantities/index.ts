import {
  type AgencyFact,
  type Context,
  type DateFact,
  type Draft,
  type Extractor,
  type QuantityFact,
  type Sentence,
  type Token,
  Trait,
} from '../contract.ts';
import { NUMBER_WORDS } from '../shared/lexicon-numerals.ts';
import { senseOf } from './ambiguity.ts';
import { MULTIPLYING_WORDS } from './grammar/multiplying.ts';
import { OPENING_WORDS } from './begin.ts';
import { candidatesIn } from './candidates.ts';
import { type Group, groupOf, ofGroup } from './group-before.ts';
import type { Previous, TokenRange } from './about/index.ts';
import { type Candidate, subjectFor, toFact } from './normalise.ts';
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

const WANTS = Trait.Digit | Trait.NumberWord;

/** Figures: numbers with their unit, bound, item and scope. */
export const quantities: Extractor<'quantity'> = {
  kind: 'quantity',
  triggers: [
    { trait: Trait.NumberWord, words: [...NUMBER_WORDS, ...FOLDS, ...MULTIPLYING_WORDS] },
    { trait: Trait.FigureOpener, words: OPENING_WORDS },
  ],
  wants: WANTS,
  extract(context) {
    const { article } = context;
    const sense = senseOf(article);
    const dates = new Walk(context.found.date);
    const agencies = new Walk(context.found.agency);
    const out: Draft<QuantityFact>[] = [];
    let group: Group | undefined;
    for (const sentence of article.sentences) {
      if ((sentence.traits & WANTS) === 0) continue;
      const own = dates.within(sentence);
      const names = agencies.within(sentence);
      const { tokens } = sentence;
      const blocked = (raw: Raw): boolean =>
        isDate(tokens, raw, own) ||
        isName(tokens, raw, names) ||
        (raw.country !== undefined && raw.country !== sense.home());
      const found = candidatesIn(tokens, blocked);
      let carriedOn = false;
      if (found.length > 0) {
        const around = { text: article.text, tokens, sense, dates: own.length === 0 ? own : own.filter(isPoint) };
        let previous: Previous | undefined;
        for (let i = 0; i < found.length; i++) {
          const candidate = found[i]!;
          const next = i + 1 < found.length ? tokens[found[i + 1]!.from]!.start : sentence.end;
          const subject = subjectFor(tokens, candidate, previous);
          const carried = i === 0 ? ofGroup(candidate, sentence, group) : undefined;
          carriedOn ||= carried !== undefined;
          out.push(toFact(candidate, around, next, subject, carried));
          previous = asPrevious(candidate, subject);
        }
      }
      group = groupOf(article.text, sentence, found) ?? (carriedOn && group ? { ...group, sentence } : undefined);
    }
    return out;
  },
};

/** What the next figure of the sentence is told of this one. */
function asPrevious({ from, to, raw, item }: Candidate, about: readonly TokenRange[]): Previous {
  const end = item === undefined || item.from < to ? to : Math.max(to, item.to);
  return { from, to: end, about, unit: raw.unit?.symbol, item: item && [item.from, item.to] };
}

/** Facts by sentence, asked for in the order of the sentences: each fact is passed once. */
class Walk<F extends Context['found']['date'][number] | Context['found']['agency'][number]> {
  readonly #facts: readonly F[];
  #at = 0;
  constructor(facts: readonly F[]) {
    this.#facts = facts;
  }
  within(sentence: Sentence): readonly F[] {
    const facts = this.#facts;
    let at = this.#at;
    while (at < facts.length && facts[at]!.end <= sentence.start) at++;
    this.#at = at;
    let to = at;
    while (to < facts.length && facts[to]!.start < sentence.end) to++;
    return to === at ? NONE : facts.slice(at, to);
  }
}

const NONE: readonly never[] = [];

const isPoint = (d: Draft<DateFact>): boolean => d.timex.type === 'DATE' || d.timex.type === 'TIME';

/** In a date or time, unless it is a length of time of its own ("two years later" holds two years; "two years ago" is a date). */
function isDate(tokens: readonly Token[], raw: Raw, dates: readonly Draft<DateFact>[]): boolean {
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
function isName(tokens: readonly Token[], raw: Raw, agencies: readonly Draft<AgencyFact>[]): boolean {
  if (agencies.length === 0) return false;
  const start = tokens[raw.from]!.start;
  const end = tokens[raw.to - 1]!.end;
  const name = spanOver(agencies, start, end);
  return name !== undefined && name.start <= start && end <= name.end;
}
