import { type Article, type Sentence, type Token, Trait } from '../../contract.ts';

/** The tokens of one paragraph in a row, with where its sentences begin. */
export interface Paragraph {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Number of the paragraph in the article. */
  readonly index: number;
  /** First token of each sentence, and the number of tokens at the end. */
  readonly starts: readonly number[];
}

/** Whether the sentence can hold indirect speech: by its words, or as a headline by a colon ("Police: Two hurt"). */
export const mayReport = (s: Sentence): boolean =>
  (s.traits & Trait.Reporting) !== 0 || (s.region === 'title' && s.tokens.some((t) => t.text === ':'));

/** Paragraphs of the article, in order. */
export function paragraphsOf(article: Article): Paragraph[] {
  const out: Paragraph[] = [];
  let group: Sentence[] = [];
  const flush = (): void => {
    if (group.length === 0) return;
    const tokens: Token[] = [];
    const starts: number[] = [];
    for (const s of group) {
      starts.push(tokens.length);
      for (const t of s.tokens) tokens.push(t);
    }
    starts.push(tokens.length);
    out.push({ tokens, sentences: group, index: group[0]!.paragraph, starts });
    group = [];
  };
  for (const sentence of article.sentences) {
    if (group.length > 0 && group[0]!.paragraph !== sentence.paragraph) flush();
    group.push(sentence);
  }
  flush();
  return out;
}

/** Position in the paragraph's sentences of the one that holds token `i`, by bisection. */
export function sentenceOf(paragraph: Paragraph, i: number): number {
  let lo = 0;
  let hi = paragraph.sentences.length - 1;
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1;
    if (paragraph.starts[mid]! <= i) lo = mid;
    else hi = mid - 1;
  }
  return lo;
}

/** Whether token `i` is the first of its sentence. */
export function opensSentence(paragraph: Paragraph, i: number): boolean {
  return paragraph.starts[sentenceOf(paragraph, i)] === i;
}
