/** The sentences of an article by offset and by their number among those that are read. */
import { sentenceAt } from '../../2-segment/sentence-at.ts';
import type { Article, Fact, Sentence } from '../../../extractors/contract.ts';

/** The number of each sentence among those of title and body; adverts and menus between them do not count. */
export function ordinalsOf(article: Article): number[] {
  let next = 0;
  return article.sentences.map(({ region }) => (region === 'title' || region === 'body' ? next++ : next));
}

/** Finds the sentence of an offset, and groups facts by their sentences, keeping their order. */
export function grouper(article: Article) {
  const of = (offset: number): Sentence | undefined => sentenceAt(article.sentences, offset);
  const group = <F extends Fact>(facts: readonly F[]): Map<Sentence, F[]> => {
    const map = new Map<Sentence, F[]>();
    for (const fact of facts) {
      const sentence = of(fact.start);
      if (!sentence) continue;
      const list = map.get(sentence);
      if (list) list.push(fact);
      else map.set(sentence, [fact]);
    }
    return map;
  };
  return Object.assign(group, { of });
}
