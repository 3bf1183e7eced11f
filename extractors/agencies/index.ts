/**
 * Agencies: every organization that an article attributes facts to, public bodies above all. Three sources together: the
 * register, the grammar of names, and what the article itself introduces.
 */
import { type AgencyFact, type Draft, type Extractor, type MentionForm, Trait } from '../contract.ts';
import { placeTrigger } from '../shared/places.ts';
import { tokenKey } from './keys.ts';
import { withGenerics } from './generics.ts';
import { CORPORATE } from './lexicon-heads.ts';
import { Line } from './line.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { withShortForms } from './short-forms.ts';
import { ORGANIZATIONS, wordTriggers } from './word-begins.ts';

function formOf({ match }: Mention): MentionForm {
  if (match.pattern === 'generic') return 'generic';
  if (match.form) return match.form;
  return match.pattern === 'place' || match.pattern === 'circuit' ? 'short' : 'full';
}

function draft(text: string, mention: Mention): Draft<AgencyFact> {
  const { match, named } = mention;
  const start = match.line.tokens[match.from]!.start;
  const last = match.line.tokens[match.to - 1]!;
  // The full stop of a sentence that ends in "the SEC." is no part of the name.
  const stop = (last.traits & Trait.Respelled) !== 0 && /^[A-Z]+\.$/.test(last.text) && !CORPORATE.has(tokenKey(last));
  const end = stop ? last.end - 1 : last.end;
  return {
    kind: 'agency',
    start,
    end,
    text: text.slice(start, end),
    name: named.name,
    agencyId: named.id,
    ...(named.acronym === undefined ? {} : { acronym: named.acronym }),
    class: named.class,
    mention: formOf(mention),
  };
}

export const agencies: Extractor<'agency'> = {
  kind: 'agency',
  triggers: [...wordTriggers, placeTrigger],
  wants: ORGANIZATIONS,
  extract({ article }) {
    const lines: Line[] = [];
    for (const sentence of article.sentences)
      if ((sentence.traits & ORGANIZATIONS) !== 0) lines.push(new Line(sentence));
    const { mentions, introduced } = mentionsOf(lines);
    return withGenerics(lines, withShortForms(lines, mentions, introduced)).map((mention) =>
      draft(article.text, mention),
    );
  },
};
