/** What kind of happening a story reports: the nouns and verbs of its headline and lead that name one. */
import type { Article, Sentence } from '../../../extractors/contract.ts';
import { HAPPENINGS, VERBS } from './lexicon-happenings.ts';
import { stem } from './words.ts';

/** A kind of happening ("shooting", "earthquake") and how much the story dwells on it. */
export type WeightedHappening = readonly [noun: string, weight: number];

const LEAD = 700;
const HEADLINE_WEIGHT = 3;
const MOST_HAPPENINGS = 4;
const ORDER: readonly string[] = [...HAPPENINGS];

/** The kinds of happening named in the headline and the lead, the most named first, then in the lexicon's order. */
export function happenings(article: Article, headline: readonly Sentence[]): WeightedHappening[] {
  const weights = new Map<string, number>();
  const read = ({ tokens }: Sentence, weight: number): void => {
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const noun = VERBS.get(token.lower) ?? stem(token.lower);
      if (HAPPENINGS.has(noun)) weights.set(noun, (weights.get(noun) ?? 0) + weight);
    }
  };
  for (const sentence of headline) read(sentence, HEADLINE_WEIGHT);
  const start = article.sentences[0]?.start ?? 0;
  for (const sentence of article.sentences) {
    if (sentence.start - start > LEAD) break;
    if (sentence.region === 'title') read(sentence, HEADLINE_WEIGHT);
    else if (sentence.region === 'body') read(sentence, 1);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]))
    .slice(0, MOST_HAPPENINGS);
}
