import { type Context, type Draft, type Extractor, type QuoteFact, type Sentence, Trait } from '../contract.ts';
import { findPeople, type PersonMention } from '../shared/people.ts';
import { Quoting } from './quoting.ts';
import { mayReport, paragraphOf, sentencesByParagraph } from './grammar/paragraph.ts';
import { read } from './grammar/reading.ts';
import { COMMON_CUES, REPORTING_TRIGGERS } from './lexicon-complements.ts';

const NOBODY: readonly PersonMention[] = [];
const isWanted = (s: Sentence): boolean => (s.traits & Trait.QuoteMark) !== 0 || mayReport(s);

/**
 * Quotes: words between marks with who said them, and the content of indirect speech. Paragraph by paragraph, since a
 * quotation may run over sentences and over paragraphs; linear in the article.
 */
export const quotes: Extractor<'quote'> = {
  kind: 'quote',
  triggers: [
    { trait: Trait.Reporting, words: REPORTING_TRIGGERS },
    { trait: Trait.MayReport, words: COMMON_CUES },
  ],
  wants: Trait.QuoteMark | Trait.Reporting,
  extract(context: Context): readonly Draft<QuoteFact>[] {
    const { article } = context;
    if (!article.sentences.some(isWanted)) return [];
    const people = findPeople(article);
    const quoting = new Quoting(article.text, people, context.found.agency);
    const datelines = article.regions.filter(({ kind }) => kind === 'dateline');
    let from = 0;
    for (const sentences of sentencesByParagraph(article)) {
      const { end } = sentences.at(-1)!;
      let to = from;
      while (to < people.length && people[to]!.end <= end) to++;
      const mentions = to > from ? people.slice(from, to) : NOBODY;
      from = to;
      if (sentences.some(isWanted))
        quoting.paragraph(read(paragraphOf(sentences, datelines), mentions, context.tagger));
      else quoting.pass(mentions.length > 0 ? paragraphOf(sentences, datelines) : undefined, mentions);
    }
    return quoting.facts();
  },
};
