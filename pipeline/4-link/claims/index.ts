import type { AgencyFact, Article, Fact, QuantityFact, QuoteFact, Sentence } from '../../../extractors/contract.ts';
import type { NameClaim, QuoteClaim, ScopedClaim, TitleClaim, Unplaced } from './model.ts';
import { quantityClaim } from './quantity.ts';
import { OperationScope, scopingDates } from './scope.ts';

type AnyUnplaced = ReturnType<typeof quantityClaim> | Unplaced<QuoteClaim> | Unplaced<NameClaim> | Unplaced<TitleClaim>;

function quoteClaim(fact: QuoteFact): Unplaced<QuoteClaim> {
  return {
    kind: 'quote',
    start: fact.start,
    end: fact.end,
    text: fact.text,
    fact: fact.id,
    content: fact.content,
    ...(fact.speaker ? { speaker: fact.speaker.name } : {}),
    direct: fact.type !== 'indirect',
  };
}

function agencyName(fact: AgencyFact): Unplaced<NameClaim> {
  return {
    kind: 'name',
    of: 'agency',
    start: fact.start,
    end: fact.end,
    text: fact.text,
    fact: fact.id,
    name: fact.text,
    ...(fact.acronym ? { acronym: fact.acronym } : {}),
  };
}

/**
 * What one article claims, with the scope of each claim. Facts in furniture and comments make no claims. Linear in the
 * article and its facts.
 */
export function claimsOf(article: Article, facts: readonly Fact[]): ScopedClaim[] {
  const own = facts.filter((f) => !f.furniture);
  const dates = scopingDates(own);
  const figures = own.filter((f): f is QuantityFact => f.kind === 'quantity');
  const operations = new OperationScope(article);
  const bySentence = grouper(article);
  const datesIn = bySentence(dates);
  const figuresIn = bySentence(figures);
  const place = (sentence: Sentence, claim: AnyUnplaced): ScopedClaim => {
    const operation = operations.at(sentence, claim.start);
    return {
      ...claim,
      doc: article.id,
      sentence: { start: sentence.start, end: sentence.end },
      order: sentence.index,
      paragraph: sentence.paragraph,
      title: sentence.region === 'title',
      ...(article.published ? { asOf: article.published } : {}),
      ...(operation ? { operation } : {}),
    };
  };
  const out: ScopedClaim[] = [];
  for (const fact of own) {
    const sentence = bySentence.of(fact.start);
    if (!sentence) continue;
    if (fact.kind === 'quantity') {
      const scope = { dates: datesIn.get(sentence) ?? [], figures: figuresIn.get(sentence) ?? [] };
      out.push(place(sentence, quantityClaim(fact, sentence, scope)));
    } else if (fact.kind === 'quote') out.push(place(sentence, quoteClaim(fact)));
    else if (fact.kind === 'agency' && fact.mention === 'full') out.push(place(sentence, agencyName(fact)));
  }
  for (const { start, end, text, key } of operations.mentions) {
    const sentence = bySentence.of(start);
    if (sentence) out.push(place(sentence, { kind: 'name', of: 'operation', start, end, text, name: key }));
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

/** Finds the sentence of an offset, and groups facts by their sentences, keeping their order. */
function grouper(article: Article) {
  const { sentences } = article;
  const of = (offset: number): Sentence | undefined => {
    let lo = 0;
    let hi = sentences.length - 1;
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1;
      if (sentences[mid]!.start <= offset) lo = mid;
      else hi = mid - 1;
    }
    return sentences[lo];
  };
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
