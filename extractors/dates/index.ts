import {
  type Article,
  type Context,
  type DateFact,
  type Draft,
  type Extractor,
  type Sentence,
  Trait,
} from '../contract.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import type { Discourse } from './discourse.ts';
import type { Reading } from './expression.ts';
import { readAt, START_WORDS } from './grammar/index.ts';
import { secondLook } from './grammar/second-look.ts';
import { DAY_FIRST_SOURCES, FEDERAL_WORDS, TRIGGER_WORDS } from './lexicon-context.ts';
import { normalise } from './normalise.ts';
import { tenseAt } from './tense.ts';

export { anchorOf } from './anchor.ts';

const WANTS = Trait.Temporal | Trait.Digit;
/** Of the words and numbers that a date begins with; an apostrophe may: "'90s". */
const BEGINS = Trait.DateStart | Trait.Digit | Trait.QuoteMark;

/** A word of the United States government within the first sentences makes "fiscal year" the government's. */
function isFederal(article: Article): boolean {
  return article.sentences.some((s) => s.tokens.some((t) => t.kind === 'word' && FEDERAL_WORDS.has(t.lower)));
}

/** What an article has said so far. Of the article it looks up only what is asked for, which few articles need. */
class ArticleDiscourse implements Discourse {
  readonly anchor: Anchor;
  last: Discourse['last'];
  day: Discourse['day'];
  quarter: Discourse['quarter'];
  sentence = 0;
  readonly #article: Article;
  #federal: boolean | undefined;

  constructor(article: Article) {
    this.#article = article;
    this.anchor = anchorOf(article);
  }

  get federal(): boolean {
    this.#federal ??= isFederal(this.#article);
    return this.#federal;
  }

  get dayFirst(): boolean {
    return DAY_FIRST_SOURCES.test(`${this.#article.source ?? ''} ${this.#article.url ?? ''}`);
  }
}

function extractSentence(sentence: Sentence, article: Article, discourse: Discourse, out: Draft<DateFact>[]): void {
  const { tokens } = sentence;
  discourse.sentence = sentence.index;
  for (let i = 0; i < tokens.length; ) {
    if ((tokens[i]!.traits & BEGINS) === 0) {
      i++;
      continue;
    }
    const reading = readAt(tokens, i) ?? secondLook(article.text, tokens, i);
    if (reading) out.push(factOf(reading, sentence, i, article.text, discourse));
    i = reading ? reading.to : i + 1;
  }
}

/** The fact of what was read from token `from` on. */
function factOf(
  { to, expression }: Reading,
  { tokens }: Sentence,
  from: number,
  text: string,
  discourse: Discourse,
): Draft<DateFact> {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  const place = { start, end, text: text.slice(start, end) };
  return normalise(expression, discourse, () => tenseAt(tokens, from, to), place);
}

/**
 * Dates, times, lengths of time and repetitions, with TIMEX3 and EDTF values. Spans follow TIMEX3: no preposition before,
 * determiners inside.
 */
export const dates: Extractor<'date'> = {
  kind: 'date',
  triggers: [
    { trait: Trait.Temporal, words: TRIGGER_WORDS },
    { trait: Trait.DateStart, words: START_WORDS },
  ],
  wants: WANTS,
  extract({ article }: Context) {
    const out: Draft<DateFact>[] = [];
    const discourse = new ArticleDiscourse(article);
    for (const sentence of article.sentences)
      if (sentence.traits & WANTS) extractSentence(sentence, article, discourse, out);
    return out;
  },
};
