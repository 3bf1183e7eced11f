import {
  type Article,
  type DateFact,
  type Fact,
  type QuantityFact,
  type Sentence,
  type Span,
  Trait,
} from '../../../extractors/contract.ts';
import type {
  AddressClaim,
  ArithmeticClaim,
  ClaimBase,
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
import { Cue, cuesOf, sentencesWith } from './cues.ts';
import { OperationScope } from './operations.ts';
import type { Mutable } from '../../../extractors/shared/mutable.ts';
import { arithmeticIn } from './arithmetic/index.ts';
import { designationsIn } from './designation.ts';
import { lengthsIn } from './lengths/index.ts';
import { addressesIn, districtsIn } from './address.ts';
import { agencyName } from './agency.ts';
import { casualtiesIn } from './casualties.ts';
import { conditionsIn } from './condition.ts';
import { dateClaim } from './date.ts';
import { unrounded } from './interval.ts';
import { peopleClaims } from './people.ts';
import { plansIn } from './plan.ts';
import { properNamesIn } from './proper-names.ts';
import { quantityClaim } from './quantity.ts';
import { quoteClaim } from './quote.ts';
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

/** "Image 2 of 6": where one is in a gallery. Looks at the few characters before the figure. */
const isCounter = (text: string, { start }: Span): boolean =>
  /\b(?:image|photo|slide|page)\s+(?:\d+\s+of\s+)?$/i.test(text.slice(Math.max(0, start - 20), start));

/** People who are counted, and what may have been done to them. */
const COUNTED_PEOPLE = Cue.Person | Cue.Casualty;

const AGE: Thing = { heads: ['age'], modifiers: [] };

/** The article's part of a claim. */
type Scope = Omit<ClaimBase, keyof Span | 'text' | 'fact'>;

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
  const { id, text, published } = article;
  const cues = cuesOf(article);
  const own = facts.filter((f) => !f.furniture);
  const dates = scopingDates(own);
  const figures = own.filter((f): f is QuantityFact => f.kind === 'quantity');
  const operations = new OperationScope(article, (i) => (cues[i]! & Cue.Operation) !== 0);
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
  const place = <C extends AnyUnplaced>({ index, start, end, paragraph, region }: Sentence, claim: C): C & Scope => {
    const scope: Mutable<Scope> = {
      doc: id,
      sentence: { start, end },
      order: ordinals[index]!,
      paragraph,
      title: region === 'title',
    };
    if (published) scope.asOf = published;
    const operation = operations.at(index, claim.start);
    if (operation) scope.operation = operation;
    return { ...claim, ...scope };
  };
  const out: ScopedClaim[] = [];
  const stated = new Map<Sentence, QuantityClaim[]>();
  const addFact = (fact: Fact): void => {
    const sentence = bySentence.of(fact.start);
    if (!sentence) return;
    if (fact.kind === 'quantity') {
      if (isCounter(text, fact)) return;
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
  };
  for (const fact of own) addFact(fact);
  /** The time that the sentence gives to what is said without a figure. */
  const timed = <C extends Span>(sentence: Sentence, claim: C): C => {
    const time = timeOf(claim, datesOf(sentence), [], sentence.tokens);
    return time ? { ...claim, time: time.time, day: time.day, ...(time.span ? { timeSpan: time.span } : {}) } : claim;
  };
  const addArithmetic = (sentence: Sentence, figures: readonly QuantityClaim[]): void => {
    const before = article.sentences[sentence.index - 1];
    const back = before?.region === sentence.region ? stated.get(before) : undefined;
    for (const claim of arithmeticIn(sentence, figures, text, back)) out.push(place(sentence, claim));
    for (const claim of lengthsIn(sentence, figures, datesIn.get(sentence) ?? [], text))
      out.push(place(sentence, claim));
  };
  for (const [sentence, figures] of stated) addArithmetic(sentence, figures);
  for (const claim of victimsIn(article, sentencesWith(article, Cue.Befell | Cue.Fatal))) {
    const sentence = bySentence.of(claim.start);
    if (sentence) out.push(place(sentence, timed(sentence, claim)));
  }
  for (const claim of [...people.names, ...people.titles, ...conditionsIn(article, sentencesWith(article, Cue.Fate))]) {
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
  const addSentence = (sentence: Sentence): void => {
    const has = cues[sentence.index]!;
    const add = (claims: readonly AnyUnplaced[]): void => {
      for (const claim of claims) out.push(place(sentence, claim));
    };
    const addresses = (has & Cue.Street) !== 0 ? addressesIn(sentence, text) : [];
    while (next < taken.length && taken[next]!.end <= sentence.start) next++;
    const inside: Span[] = [...addresses];
    for (let i = next; i < taken.length && taken[i]!.start < sentence.end; i++) inside.push(taken[i]!);
    const sentenceDates = datesIn.get(sentence) ?? [];
    add(addresses);
    if ((has & COUNTED_PEOPLE) === COUNTED_PEOPLE)
      for (const claim of casualtiesIn(sentence, text, figuresIn.get(sentence) ?? []))
        out.push(place(sentence, timed(sentence, claim)));
    if ((has & Cue.District) !== 0) add(districtsIn(sentence, text));
    add(properNamesIn(sentence, text, inside));
    if ((has & Cue.Rank) !== 0) add(ranksIn(sentence, text));
    if ((sentence.traits & Trait.Digit) !== 0) add(designationsIn(sentence, text));
    if ((has & Cue.Score) !== 0) add(scoresIn(sentence, sentenceDates, text));
    if (sentenceDates.length > 0) add(plansIn(sentence, sentenceDates, article));
  };
  for (const sentence of article.sentences)
    if (sentence.region === 'body' || sentence.region === 'title') addSentence(sentence);
  return shareRoles(
    out.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1)),
    text,
  );
}
