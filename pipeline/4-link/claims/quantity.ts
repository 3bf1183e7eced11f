/** The claim that a figure makes: what it counts, what was done to it, where and when, as a whole or a part. */
import type { DateFact, QuantityFact, Sentence, Token } from '../../../extractors/contract.ts';
import { contextOf } from './context.ts';
import { COMPARED_AGE, isOfParent, nameThing, PEOPLE } from './counted.ts';
import type { RoleEntry } from './lexicon-roles.ts';
import { ATTRIBUTES } from './lexicon-things.ts';
import { introduction, isTotal } from './list.ts';
import { measured } from './measured.ts';
import type { QuantityClaim, Thing, Unplaced } from './model.ts';
import { besideOf, nearOf } from './near.ts';
import { addsUp, ordinalAt } from './ordinal.ts';
import { countsNothing, isHearsay, isOthers, isPart, isSaidOfPart } from './part.ts';
import { placeOf } from './place.ts';
import { rateOf } from './rate.ts';
import { diedOf } from './role-behind.ts';
import { fitsThing, roleIn } from './role-fit.ts';
import { areOthers, roleOf } from './role.ts';
import { roleOfCountries } from './role-countries.ts';
import { ROLE_ENTRIES } from './role-words.ts';
import { timeOf, tokenAt } from './scope.ts';
import { addsUpSeveral, isRecord } from './several.ts';
import { isFormer, stanceOf, takesPlace } from './stance.ts';
import { canonical } from './thing.ts';

const LONGEST_LABEL = 60;

const SHARED_OUT: ReadonlySet<string> = new Set(['the', 'them', 'those', 'whom', 'which']);

/** "Six of the dead were sailors, two were pilots": what goes on bare after a part is another part. */
function sharesOut(fact: QuantityFact, tokens: readonly Token[], figures: readonly QuantityFact[]): boolean {
  if (fact.unit) return false;
  // "Eleven were taken to hospital. Four were in critical condition.": of those in the sentence before.
  if (fact.item) return fact.item.end <= tokens[0]!.start;
  return figures.some((f) => {
    const behind = tokenAt(tokens, f.end);
    return f.end <= fact.start && tokens[behind]?.lower === 'of' && SHARED_OUT.has(tokens[behind + 1]?.lower ?? '');
  });
}

/** "Employs 1,200 people", "1,200 workers". */
const EMPLOYEES: Thing = { heads: ['employee'], modifiers: [], family: 'person' };

/** Words that make a sum of money the price of a thing. */
const WORTH: ReadonlySet<string> = new Set(['worth', 'valued', 'value', 'estimated']);

export function quantityClaim(
  fact: QuantityFact,
  sentence: Sentence,
  context: { readonly dates: readonly DateFact[]; readonly figures: readonly QuantityFact[] },
): Unplaced<QuantityClaim> {
  const { tokens } = sentence;
  const from = tokenAt(tokens, fact.start);
  const to = tokenAt(tokens, fact.end);
  const behind = fact.item && fact.item.start >= fact.end && fact.item.end <= sentence.end;
  const itemTo = behind ? tokenAt(tokens, fact.item.end) : to;
  const { dimension, baseUnit, interval } = measured(fact);
  const named = nameThing(fact, tokens, itemTo);
  const isAge = named.thing.heads[0] === 'age';
  // "A 12-storey tower": a number behind "a" is an age or counts nothing, but for storeys.
  const storeys = named.thing.heads[0] === 'story';
  // What was done to the bearer of an age tells one "25-year-old man" from another.
  const fits = isAge ? (role: RoleEntry) => role.of === 'person' : fitsThing(named.thing, dimension);
  const read = roleOf(tokens, from, itemTo, fits);
  const saidOfPart = read !== undefined && isSaidOfPart(tokens, from, itemTo, read.at);
  const found = saidOfPart ? undefined : read;
  let role = isOfParent(tokens, from) ? undefined : roleIn(named.role, found?.role);
  let { thing } = named;
  if (thing.heads.length === 0 && dimension === 'count' && role && ROLE_ENTRIES.get(role)!.of === 'person')
    thing = PEOPLE;
  // "Recovered seven bodies": of the dead, perhaps not all.
  const isOfDead = thing.heads[0] === 'body' && role === 'seized';
  if (isOfDead) role = 'killed';
  if (thing.heads[0] === 'body' && role === 'killed') thing = PEOPLE;
  if (role === 'employed') thing = EMPLOYEES;
  // "A fifth victim was wounded": five victims, not five wounded.
  const noun = canonical(fact.item?.head ?? '');
  const ordinal = ordinalAt(tokens, from) !== undefined;
  if (ordinal && named.role === undefined && fact.item && !addsUp(tokens, from - 1, noun, role)) role = undefined;
  // "Nineteen houses burned down": they are counted among those destroyed.
  if (role === 'burned' && dimension === 'count') role = 'destroyed';
  if (thing.family === 'country' && dimension === 'count') role = roleOfCountries(tokens, from, itemTo);
  const time = timeOf(fact, context.dates, context.figures, tokens);
  const place = placeOf(sentence, Math.max(itemTo, to));
  const unread = thing.heads.length === 0 || thing.soft;
  const label = unread ? (fact.about ?? besideOf(tokens, from, to))?.slice(0, LONGEST_LABEL) : undefined;
  const stance = stanceOf(tokens, from, to);
  const revises = takesPlace(tokens, from, to);
  const worth = dimension.startsWith('money') && WORTH.has(tokens[from - 1]?.lower ?? '');
  return {
    kind: 'quantity',
    start: fact.start,
    end: fact.end,
    text: fact.text,
    fact: fact.id,
    ...(fact.value === undefined ? {} : { value: fact.value }),
    ...(fact.min === undefined ? {} : { min: fact.min }),
    ...(fact.max === undefined ? {} : { max: fact.max }),
    bound: fact.bound,
    ...(fact.unit ? { unit: fact.unit } : {}),
    dimension,
    interval,
    baseUnit,
    thing,
    ...(role ? { role } : {}),
    ...(found?.behind && role === found.role ? { roleBehind: true as const } : {}),
    ...(place ? { place } : {}),
    ...(time ? { time: time.time, day: time.day, ...(time.span ? { timeSpan: time.span } : {}) } : {}),
    context: contextOf(sentence, from, to),
    near: nearOf(tokens, from, to, context.figures),
    ...(label === undefined ? {} : { label }),
    ...(stance ? { stance } : {}),
    ...(stance === 'baseline' && isFormer(tokens, from) ? { former: true as const } : {}),
    ...(revises ? { revises } : {}),
    // A share is always of something, and a building's storeys are all it has.
    part:
      (!ATTRIBUTES.has(thing.heads[0] ?? '') &&
        dimension !== 'share' &&
        (isPart(tokens, from, to, itemTo) || sharesOut(fact, tokens, context.figures)) &&
        !areOthers(tokens, from, itemTo, role)) ||
      isOfDead ||
      (dimension === 'count' && diedOf(tokens, itemTo) !== undefined) ||
      (dimension === 'count' && !storeys && countsNothing(tokens, from, to, itemTo)) ||
      saidOfPart ||
      COMPARED_AGE.test(fact.text),
    ...(isOthers(tokens, from, itemTo) ? { others: true as const } : {}),
    ...(thing.family === 'person' && (addsUpSeveral(tokens) || isRecord(tokens, from, to, itemTo))
      ? { several: true as const }
      : {}),
    ...(ordinal ? { ordinal: true as const } : {}),
    ...(isHearsay(tokens, from) ? { hearsay: true as const } : {}),
    ...(fact.malformed ? { malformed: fact.malformed } : {}),
    ...(worth ? { worth: true as const } : {}),
    ...(isTotal(tokens, from, Math.max(to, itemTo)) ? { total: true as const } : {}),
    ...introduction(
      tokens,
      to,
      // A figure in another unit is no part: "eleven people aged 24 to 61 are in custody: six in …".
      context.figures.find((f) => f.start >= fact.end && f.unit?.symbol === fact.unit?.symbol),
    ),
    ...rateOf(tokens, to, fact),
  };
}
