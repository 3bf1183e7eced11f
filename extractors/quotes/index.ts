import { type Context, type Draft, type Extractor, type QuoteFact, type Sentence, Trait } from '../contract.ts';
import { findPeople, mentionsIn } from '../shared/people.ts';
import { Quoting } from './quoting.ts';
import { mayReport, paragraphsOf } from './grammar/paragraph.ts';
import { read } from './grammar/reading.ts';
import { COMMON_CUES, REPORTING_TRIGGERS } from './lexicon-complements.ts';

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
    for (const paragraph of paragraphsOf(article)) {
      const span = { start: paragraph.sentences[0]!.start, end: paragraph.sentences.at(-1)!.end };
      const mentions = mentionsIn(people, span);
      if (paragraph.sentences.some(isWanted)) quoting.paragraph(read(paragraph, mentions, context.tagger));
      else quoting.pass(paragraph, mentions);
    }
    return quoting.facts();
  },
};
