import type { Article, QuantityFact } from '../../../extractors/contract.ts';
import { findPeople, type PersonMention } from '../../../extractors/shared/people.ts';
import { agesByPlace } from './age-bearer.ts';
import type { NameClaim, TitleClaim, Unplaced } from './model.ts';

/** What an article says of its people, besides what they say. */
export interface PeopleClaims {
  readonly names: readonly Unplaced<NameClaim>[];
  readonly titles: readonly Unplaced<TitleClaim>[];
  /** Whose age a figure is: the person's name by the fact's id. */
  readonly ages: ReadonlyMap<string, string>;
}

/** Between a name and its age stand few characters. */
const AGE_REACH = 40;

/** The figure that gives a mention's age: the nearest year figure of that value beside the name. */
function ageFact(mention: PersonMention, figures: readonly QuantityFact[]): QuantityFact | undefined {
  let best: QuantityFact | undefined;
  let least = AGE_REACH;
  for (const f of figures) {
    if (f.value !== mention.age || f.unit?.symbol !== 'a') continue;
    const gap = f.start >= mention.end ? f.start - mention.end : mention.start - f.end;
    if (gap < least) [best, least] = [f, gap];
  }
  return best;
}

/** "A white Ford F-150": a number behind a hyphen makes it the name of a thing. */
function isModel(article: Article, m: PersonMention): boolean {
  const { tokens } = article.sentences[m.sentence]!;
  const [, to] = m.tokens;
  return tokens[to]?.text === '-' && !tokens[to].spaceBefore && tokens[to + 1]?.kind === 'number';
}

/**
 * Names in full, titles and ages of the people in the body. Of a headline only names that the body has too: its
 * capitals make names of other words.
 */
export function peopleClaims(article: Article, figuresIn: (sentence: number) => readonly QuantityFact[]): PeopleClaims {
  const names: Unplaced<NameClaim>[] = [];
  const titles: Unplaced<TitleClaim>[] = [];
  const ages = new Map<string, string>();
  const mentions = findPeople(article).filter((m) => !isModel(article, m));
  const plain = (m: PersonMention): string => m.text.replaceAll(/\s+/g, ' ');
  const region = (m: PersonMention): string => article.sentences[m.sentence]!.region;
  const inBody = new Set(mentions.filter((m) => region(m) === 'body' && m.form === 'full').map(plain));
  for (const m of mentions) {
    const { start, end, text, title } = m;
    if (m.form === 'full' && (region(m) === 'body' || (region(m) === 'title' && inBody.has(plain(m)))))
      names.push({ kind: 'name', of: 'person', start, end, text, name: plain(m) });
    if (region(m) !== 'body') continue;
    if (title)
      titles.push({
        kind: 'title',
        start: title.start,
        end: title.end,
        text: title.text,
        person: m.name,
        name: title.text,
      });
    if (m.age !== undefined) {
      const fact = ageFact(m, figuresIn(m.sentence));
      if (fact) ages.set(fact.id, m.name);
    }
  }
  // Whose age is given beside the name is not "the 3-year-old" of the next sentence.
  const aged = new Set(ages.values());
  for (const [id, name] of agesByPlace(article, mentions, figuresIn)) if (!aged.has(name)) ages.set(id, name);
  return { names, titles, ages };
}
