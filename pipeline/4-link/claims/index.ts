import type {
  AgencyFact,
  Article,
  DateFact,
  Fact,
  QuantityFact,
  QuoteFact,
  Sentence,
  Span,
} from '../../../extractors/contract.ts';
import type {
  AddressClaim,
  ArithmeticClaim,
  ConversionClaim,
  DateClaim,
  FateClaim,
  LengthClaim,
  NameClaim,
  PartsClaim,
  PlanClaim,
  QuantityClaim,
  RankClaim,
  QuoteClaim,
  ScopedClaim,
  ScoreClaim,
  Thing,
  TitleClaim,
  Unplaced,
  VictimClaim,
} from './model.ts';
import { grouper, ordinalsOf } from './by-sentence.ts';
import { OperationScope } from './operations.ts';
import { arithmeticIn } from './arithmetic/index.ts';
import { designationsIn } from './designation.ts';
import { lengthsIn } from './lengths/index.ts';
import { addressesIn, districtsIn } from './address.ts';
import { casualtiesIn } from './casualties.ts';
import { conditionsIn } from './condition.ts';
import { dateClaim } from './date.ts';
import { unrounded } from './interval.ts';
import { peopleClaims } from './people.ts';
import { plansIn } from './plan.ts';
import { properNamesIn } from './proper-names.ts';
import { quantityClaim } from './quantity.ts';
import { ranksIn } from './rank.ts';
import { scoresIn } from './score.ts';
import { shareRoles } from './shared-roles.ts';
import { victimsIn } from './victims.ts';
import { refersBack, scopingDates, timeOf } from './scope.ts';
import { stagesOf } from './stage.ts';

type AnyUnplaced =
  | Unplaced<QuantityClaim>
  | Unplaced<QuoteClaim>
  | Unplaced<NameClaim>
  | Unplaced<TitleClaim>
  | Unplaced<DateClaim>
  | Unplaced<AddressClaim>
  | Unplaced<VictimClaim>
  | Unplaced<FateClaim>
  | Unplaced<ArithmeticClaim>
  | Unplaced<PartsClaim>
  | Unplaced<LengthClaim>
  | Unplaced<ConversionClaim>
  | Unplaced<RankClaim>
  | Unplaced<PlanClaim>
  | Unplaced<ScoreClaim>;

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

/** "Image 2 of 6": where one is in a gallery. Looks at the few characters before the figure. */
const isCounter = (text: string, { start }: Span): boolean =>
  /\b(?:image|photo|slide|page)\s+(?:\d+\s+of\s+)?$/i.test(text.slice(Math.max(0, start - 20), start));

const AGE: Thing = { heads: ['age'], modifiers: [] };

/** An age that is given as one figure is that figure; a range of ages keeps its ends. */
function asAge(claim: Unplaced<QuantityClaim>): Unplaced<QuantityClaim> {
  const one = claim.thing.heads[0] === 'age' && claim.bound === 'exact' && claim.value !== undefined;
  return one ? { ...claim, interval: unrounded(claim.interval) } : claim;
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
  const ordinals = ordinalsOf(article);
  const isOfStage = stagesOf(article);
  // "The company was fined $300,000 then": the time of the sentence before it.
  const datesOf = (sentence: Sentence): readonly DateFact[] => {
    const before = article.sentences[sentence.index - 1];
    const own = datesIn.get(sentence) ?? [];
    const back = own.length === 0 && before?.paragraph === sentence.paragraph && refersBack(sentence);
    return back ? (datesIn.get(before) ?? []) : own;
  };
  const people = peopleClaims(article, (i) => figuresIn.get(article.sentences[i]!) ?? []);
  const place = <C extends AnyUnplaced>(sentence: Sentence, claim: C) => {
    const operation = operations.at(sentence, claim.start);
    return {
      ...claim,
      doc: article.id,
      sentence: { start: sentence.start, end: sentence.end },
      order: ordinals[sentence.index]!,
      paragraph: sentence.paragraph,
      title: sentence.region === 'title',
      ...(article.published ? { asOf: article.published } : {}),
      ...(operation ? { operation } : {}),
    };
  };
  const out: ScopedClaim[] = [];
  const stated = new Map<Sentence, QuantityClaim[]>();
  for (const fact of own) {
    const sentence = bySentence.of(fact.start);
    if (!sentence) continue;
    if (fact.kind === 'quantity') {
      if (isCounter(article.text, fact)) continue;
      const scope = { dates: datesOf(sentence), figures: figuresIn.get(sentence) ?? [] };
      const person = people.ages.get(fact.id);
      const read = quantityClaim(fact, sentence, scope);
      const named = asAge(person ? { ...read, person, thing: AGE } : read);
      const ofStage = named.role !== undefined && named.dimension === 'count' && isOfStage(sentence);
      const claim = place(sentence, ofStage ? { ...named, stage: true } : named);
      out.push(claim);
      const beside = stated.get(sentence);
      if (beside) beside.push(claim);
      else stated.set(sentence, [claim]);
    } else if (fact.kind === 'date') {
      const claim = dateClaim(fact, sentence);
      if (claim) out.push(place(sentence, claim));
    } else if (fact.kind === 'quote') out.push(place(sentence, quoteClaim(fact)));
    else if (fact.kind === 'agency' && fact.mention === 'full') out.push(place(sentence, agencyName(fact)));
  }
  /** The time that the sentence gives to what is said without a figure. */
  const timed = <C extends Span>(sentence: Sentence, claim: C): C => {
    const time = timeOf(claim, datesOf(sentence), [], sentence.tokens);
    return time ? { ...claim, time: time.time, day: time.day, ...(time.span ? { timeSpan: time.span } : {}) } : claim;
  };
  for (const [sentence, figures] of stated) {
    const before = article.sentences[sentence.index - 1];
    const back = before?.region === sentence.region ? stated.get(before) : undefined;
    for (const claim of arithmeticIn(sentence, figures, article.text, back)) out.push(place(sentence, claim));
    for (const claim of lengthsIn(sentence, figures, datesIn.get(sentence) ?? [], article.text))
      out.push(place(sentence, claim));
  }
  for (const claim of victimsIn(article)) {
    const sentence = bySentence.of(claim.start);
    if (sentence) out.push(place(sentence, timed(sentence, claim)));
  }
  for (const claim of [...people.names, ...people.titles, ...conditionsIn(article)]) {
    const sentence = bySentence.of(claim.start);
    if (sentence) out.push(place(sentence, claim));
  }
  for (const { start, end, text, key } of operations.mentions) {
    const sentence = bySentence.of(start);
    if (sentence) out.push(place(sentence, { kind: 'name', of: 'operation', start, end, text, name: key }));
  }
  const taken = [...people.names, ...operations.mentions, ...own.filter((f) => f.kind === 'agency')].sort(
    (a, b) => a.start - b.start,
  );
  let next = 0;
  for (const sentence of article.sentences) {
    if (sentence.region !== 'body' && sentence.region !== 'title') continue;
    const addresses = addressesIn(sentence, article.text);
    while (next < taken.length && taken[next]!.end <= sentence.start) next++;
    const inside: Span[] = [...addresses];
    for (let i = next; i < taken.length && taken[i]!.start < sentence.end; i++) inside.push(taken[i]!);
    for (const claim of [
      ...addresses,
      ...casualtiesIn(sentence, article.text, figuresIn.get(sentence) ?? []).map((c) => timed(sentence, c)),
      ...districtsIn(sentence, article.text),
      ...properNamesIn(sentence, article.text, inside),
      ...ranksIn(sentence, article.text),
      ...designationsIn(sentence, article.text),
      ...scoresIn(sentence, datesIn.get(sentence) ?? [], article.text),
      ...plansIn(sentence, datesIn.get(sentence) ?? [], article),
    ])
      out.push(place(sentence, claim));
  }
  return shareRoles(
    out.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1)),
    article.text,
  );
}
