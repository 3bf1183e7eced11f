import { type Context, type Draft, type Extractor, type QuoteFact, Trait } from '../contract.ts';
import { findPeople, mentionsIn } from '../shared/people.ts';
import { Quoting } from './quoting.ts';
import { paragraphsOf } from './grammar/paragraph.ts';
import { read } from './grammar/reading.ts';
import { REPORTING_TRIGGERS } from './lexicon-reporting.ts';

/**
 * Quotes: words between marks with who said them, and the content of indirect speech. Paragraph by paragraph, since a
 * quotation may run over sentences and over paragraphs; linear in the article.
 */
export const quotes: Extractor<'quote'> = {
  kind: 'quote',
  triggers: [{ trait: Trait.Reporting, words: REPORTING_TRIGGERS }],
  wants: Trait.QuoteMark | Trait.Reporting,
  extract(context: Context): readonly Draft<QuoteFact>[] {
    const { article } = context;
    if (!article.sentences.some((s) => s.traits & (Trait.QuoteMark | Trait.Reporting))) return [];
    const people = findPeople(article);
    const quoting = new Quoting(article.text, people, context.found.agency);
    for (const paragraph of paragraphsOf(article)) {
      const span = { start: paragraph.sentences[0]!.start, end: paragraph.sentences.at(-1)!.end };
      const mentions = mentionsIn(people, span);
      if (paragraph.traits & (Trait.QuoteMark | Trait.Reporting))
        quoting.paragraph(read(paragraph, mentions, context.tagger));
      else quoting.pass(paragraph, mentions);
    }
    return quoting.facts();
  },
};
