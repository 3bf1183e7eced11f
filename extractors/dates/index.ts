import {
  type Article,
  type Context,
  type DateFact,
  type Draft,
  type Extractor,
  type Sentence,
  Trait,
} from '../contract.ts';
import { anchorOf } from './anchor.ts';
import type { Discourse } from './discourse.ts';
import type { Reading } from './expression.ts';
import { readAt } from './grammar/index.ts';
import { secondLook } from './grammar/second-look.ts';
import { DAY_FIRST_SOURCES, FEDERAL_WORDS, TRIGGER_WORDS } from './lexicon-context.ts';
import { normalise, type Place } from './normalise.ts';
import { tenseAt } from './tense.ts';

export { anchorOf } from './anchor.ts';

const WANTS = Trait.Temporal | Trait.Digit;

/** A word of the United States government within the first sentences makes "fiscal year" the government's. */
function isFederal(article: Article): boolean {
  return article.sentences.some((s) => s.tokens.some((t) => t.kind === 'word' && FEDERAL_WORDS.has(t.lower)));
}

function begin(article: Article): Discourse {
  let federal: boolean | undefined;
  return {
    anchor: anchorOf(article),
    // Asked for only where a fiscal year is read.
    get federal() {
      federal ??= isFederal(article);
      return federal;
    },
    dayFirst: DAY_FIRST_SOURCES.test(`${article.source ?? ''} ${article.url ?? ''}`),
    sentence: 0,
  };
}

function extractSentence(sentence: Sentence, article: Article, discourse: Discourse, out: Draft<DateFact>[]): void {
  const { tokens } = sentence;
  discourse.sentence = sentence.index;
  for (let i = 0; i < tokens.length; ) {
    const reading: Reading | undefined = readAt(tokens, i) ?? secondLook(article.text, tokens, i);
    if (!reading) {
      i++;
      continue;
    }
    const from = i;
    i = reading.to;
    const start = tokens[from]!.start;
    const end = tokens[reading.to - 1]!.end;
    const place: Place = { kind: 'date', start, end, text: article.text.slice(start, end) };
    out.push(normalise(reading.expression, discourse, () => tenseAt(tokens, from, reading.to), place));
  }
}

/**
 * Dates, times, lengths of time and repetitions, with TIMEX3 and EDTF values. Spans follow TIMEX3: no preposition before,
 * determiners inside.
 */
export const dates: Extractor<'date'> = {
  kind: 'date',
  triggers: [{ trait: Trait.Temporal, words: TRIGGER_WORDS }],
  wants: WANTS,
  extract({ article }: Context) {
    const out: Draft<DateFact>[] = [];
    const discourse = begin(article);
    for (const sentence of article.sentences)
      if (sentence.traits & WANTS) extractSentence(sentence, article, discourse, out);
    return out;
  },
};
