import type { DateFact, QuantityFact, Sentence, Token } from '../../../extractors/contract.ts';
import { DOSE_UNITS, FAMILY, MEASURED } from './lexicon-things.ts';
import { inBase, unitBySymbol } from '../../../extractors/shared/units.ts';
import { contextOf } from './context.ts';
import { intervalOf } from './interval.ts';
import { besideOf, nearOf } from './near.ts';
import type { Interval, QuantityClaim, Thing, Unplaced } from './model.ts';
import { placeOf } from './place.ts';
import type { RoleEntry } from './lexicon-roles.ts';
import { areOthers, roleOf } from './role.ts';
import { diedOf } from './role-behind.ts';
import { nounRole, ROLE_ENTRIES } from './role-words.ts';
import { placeAt } from '../../../extractors/shared/places.ts';
import { countsNothing, isHearsay, isOthers, isPart, timeOf, tokenAt } from './scope.ts';
import { addsUpSeveral } from './several.ts';
import { stanceOf, takesPlace } from './stance.ts';
import { singular } from '../../../extractors/shared/singular.ts';
import { canonical, thingOf } from './thing.ts';

/** What claims share that can be compared, and the interval in its base unit. */
export function measured(fact: QuantityFact): { dimension: string; baseUnit: string; interval: Interval } {
  const printed = intervalOf(fact);
  const unit = fact.unit && unitBySymbol(fact.unit.symbol);
  if (!fact.unit) return { dimension: 'count', baseUnit: '', interval: printed };
  if (!unit) return { dimension: fact.unit.symbol || fact.unit.name, baseUnit: fact.unit.symbol, interval: printed };
  const convert = (n: number | null): number | null => (n === null ? null : inBase(n, unit));
  return {
    dimension:
      unit.dimension === 'money' || unit.dimension === 'rate' ? `${unit.dimension}:${unit.base}` : unit.dimension,
    baseUnit: unit.base,
    interval: { min: convert(printed.min), max: convert(printed.max) },
  };
}

const NO_THING: Thing = { heads: [], modifiers: [] };
const PEOPLE: Thing = { heads: ['person'], modifiers: [], family: 'person' };

const CHILDREN: Thing = { heads: ['child'], modifiers: [], family: 'person' };
const PARENTS: ReadonlySet<string> = new Set('father mother parent dad mom grandfather grandmother'.split(' '));

/** "a father of three": the figure counts children, and nothing befell them. */
const isOfParent = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'of' && PARENTS.has(tokens[from - 2]?.lower ?? '');

const BARE_AGE: Thing = { heads: ['age'], modifiers: [] };
const OLDEST = 110;

/** "An 18 and 15 year old", "both 16", "14- and 18-year-olds": ages without their unit. */
function isBareAge(fact: QuantityFact, tokens: readonly Token[]): boolean {
  if (fact.unit !== undefined || fact.value === undefined || fact.value > OLDEST || !/^\d+$/.test(fact.text))
    return false;
  const before = tokens[tokenAt(tokens, fact.start) - 1]?.lower;
  const to = tokenAt(tokens, fact.end);
  const closes = tokens[to]?.kind === 'punct';
  // "The 14- and 18-year-olds": the hyphen waits for its word.
  if (tokens[to]?.text === '-' && (tokens[to + 1]?.lower === 'and' || tokens[to + 1]?.lower === 'or')) return true;
  return (before === 'both' && closes) || ((before === 'a' || before === 'an') && fact.item === undefined);
}

const COMPARED_AGE = /^(?:older|younger) than\b/i;

/** What the figure counts: the item, its class ("pills and other drugs"), else what the sentence is about. */
function nameThing(fact: QuantityFact, tokens: readonly Token[], itemTo: number): { thing: Thing; role?: string } {
  const { item } = fact;
  // "6,800 hectares of Extremadura": a name says where, not what.
  const isNamed = item !== undefined && fact.unit !== undefined && /^\p{Lu}/u.test(item.text);
  if (isNamed && item.start >= fact.end && !FAMILY.has(canonical(item.head))) return { thing: softThing(fact) };
  if (isOfParent(tokens, tokenAt(tokens, fact.start))) return { thing: CHILDREN };
  const to = tokenAt(tokens, fact.end);
  const attribute = attributeOf(fact, tokens, itemTo) ?? storeysOf(tokens, tokenAt(tokens, fact.start), to);
  if (attribute) return { thing: attribute };
  if (isBareAge(fact, tokens)) return { thing: BARE_AGE };
  if (!item) return unnamed(fact, tokens);
  const first = tokens[itemTo - 1];
  const place = item.end === first?.end ? placeAt(tokens, itemTo - 1) : undefined;
  // "93,000 Americans": people of a country.
  if (place?.adjective && place.to === itemTo) return { thing: PEOPLE };
  const and = tokens[itemTo]?.lower;
  const other = tokens[itemTo + 1]?.lower === 'other' ? tokens[itemTo + 2] : undefined;
  const whole =
    (and === 'and' || and === 'or') && other?.kind === 'word' ? `${item.text} and ${other.lower}` : item.text;
  return thingOf(whole, item.head);
}

/**
 * The thing of a figure that rises or falls is the subject: "Deaths caused by opioids rose to 71,238". Other subjects
 * act on the figure and are not counted by it.
 */
function unnamed(fact: QuantityFact, tokens: readonly Token[]): { thing: Thing; role?: string } {
  if (fact.change === undefined) return { thing: softThing(fact) };
  const from = tokenAt(tokens, fact.start);
  for (let i = 0; i < from; i++) {
    const role = nounRole(tokens[i]!.lower);
    if (role !== undefined && ROLE_ENTRIES.get(role)!.of === 'person') return { thing: PEOPLE, role };
  }
  return { thing: softThing(fact) };
}

/** What the sentence is about, for a measure that has no item: "Winds reached 130 mph". */
function softThing(fact: QuantityFact): Thing {
  const { about, unit } = fact;
  if (!about || (!unit && fact.change === undefined)) return NO_THING;
  const { thing } = thingOf(about, '');
  return thing.family === 'person' || thing.heads.length === 0 ? NO_THING : { ...thing, soft: true };
}

const AGE_WORDS = /\bold$|\bof age$|^aged?\b/i;

/**
 * What a measure is an attribute of: an age without a name goes by the kind of person ("3-month-old baby"), a length by
 * its adjective ("four months pregnant").
 */
function attributeOf(fact: QuantityFact, tokens: readonly Token[], itemTo: number): Thing | undefined {
  if (fact.unit === undefined) return undefined;
  if (AGE_WORDS.test(fact.text)) {
    const whose = whoseAge(fact, tokens);
    return whose === undefined ? BARE_AGE : { heads: ['age'], modifiers: [whose] };
  }
  const to = tokenAt(tokens, fact.end);
  const adjective = [tokens[to], tokens[itemTo - 1], tokens[to + 1]].find(
    (t) => t !== undefined && MEASURED.has(t.lower),
  );
  return adjective ? { heads: [adjective.lower], modifiers: [] } : undefined;
}

/** "A two-story house": storeys of one building, not stories counted. */
function storeysOf(tokens: readonly Token[], from: number, to: number): Thing | undefined {
  const hyphen = tokens[to]?.text === '-' && !tokens[to].spaceBefore ? to : undefined;
  if (hyphen === undefined || from === to || canonical(tokens[hyphen + 1]?.lower ?? '') !== 'story') return undefined;
  const building = tokens.slice(hyphen + 2, hyphen + 5).find((t) => BUILDINGS.has(canonical(t.lower)));
  return building && { heads: ['story'], modifiers: [canonical(building.lower)] };
}
const BUILDINGS: ReadonlySet<string> = new Set('house building block tower flat apartment hotel school'.split(' '));

/** Words between an age and whose it is: "4-month-old [baby] boy". */
const AGE_REACH = 4;

/** "A 3-month-old baby and four other people": the nearest person behind the age, not the last of a list. */
function whoseAge(fact: QuantityFact, tokens: readonly Token[]): string | undefined {
  const to = tokenAt(tokens, fact.end);
  for (let i = to; i < Math.min(tokens.length, to + AGE_REACH) && tokens[i]!.kind !== 'punct'; i++) {
    const noun = canonical(tokens[i]!.lower);
    if (FAMILY.get(noun) === 'person') return INFANT.has(noun) ? 'infant' : noun;
  }
  return fact.item ? canonical(fact.item.head) : undefined;
}
const INFANT: ReadonlySet<string> = new Set(['baby', 'infant', 'newborn', 'toddler']);

/** Roles that can be said of the thing: nobody arrests money. */
function fitsThing(thing: Thing, dimension: string): (role: RoleEntry) => boolean {
  const kind = fittingKind(thing, dimension);
  return (role) =>
    kind(role.of) && (role.only === undefined || role.only.split(' ').some((head) => thing.heads.includes(head)));
}

function fittingKind(thing: Thing, dimension: string): (of: RoleEntry['of']) => boolean {
  if (dimension !== 'count') return (of) => of === 'thing' || of === 'any';
  if (thing.family === 'country') return (of) => of === 'place';
  if (thing.family === 'person' || thing.heads.includes('person')) return (of) => of === 'person' || of === 'any';
  if (thing.heads.length === 0 || thing.family === undefined) return (of) => of !== 'place';
  return (of) => of === 'thing' || of === 'any';
}

/** Nouns that say who somebody is more than what was done: "two detainees were injured", "three patients died". */
const WHO: ReadonlySet<string> = new Set(['treated', 'rescued', 'evacuated', 'arrested']);

/** What the noun says was done, unless it only says who they are and a verb says more. */
const roleIn = (named: string | undefined, found: string | undefined): string | undefined =>
  named !== undefined && WHO.has(named) ? (found ?? named) : (named ?? found);

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
  // What was done to the bearer of an age tells one "25-year-old man" from another.
  const fits = isAge ? (role: RoleEntry) => role.of === 'person' : fitsThing(named.thing, dimension);
  const found = roleOf(tokens, from, itemTo, fits);
  let role = isOfParent(tokens, from) ? undefined : roleIn(named.role, found?.role);
  let { thing } = named;
  if (thing.heads.length === 0 && dimension === 'count' && role && ROLE_ENTRIES.get(role)!.of === 'person')
    thing = PEOPLE;
  // "Nineteen houses burned down": they are counted among those destroyed.
  if (role === 'burned' && dimension === 'count') role = 'destroyed';
  // Countries are counted as those that took part, whatever the verb: "across nine countries", "help from eight".
  if (thing.family === 'country' && dimension === 'count') role = 'spanned';
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
    ...(revises ? { revises } : {}),
    // "Eleven were older than 65" counts no 65 people.
    // A share is always of something.
    part:
      (thing.heads[0] !== 'age' &&
        dimension !== 'share' &&
        (isPart(tokens, from, to, itemTo) || sharesOut(fact, tokens, context.figures)) &&
        !areOthers(tokens, from, itemTo, role)) ||
      (dimension === 'count' && diedOf(tokens, itemTo) !== undefined) ||
      (dimension === 'count' && countsNothing(tokens, from, to, itemTo)) ||
      COMPARED_AGE.test(fact.text),
    ...(isOthers(tokens, from, itemTo) ? { others: true as const } : {}),
    ...(thing.family === 'person' && addsUpSeveral(tokens) ? { several: true as const } : {}),
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

const IN_ALL: ReadonlySet<string> = new Set(['in all', 'in total', 'all told']);

/** "A total of 169", "totalling 169", "169 in all". */
function isTotal(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, behind] = [tokens[from - 1]?.lower, tokens[to]?.lower];
  if (before === 'of') return tokens[from - 2]?.lower === 'total';
  if (before === 'totalling' || before === 'totaling' || behind === 'altogether') return true;
  return IN_ALL.has(`${behind} ${tokens[to + 1]?.lower}`);
}

const SOME: ReadonlySet<string> = new Set(['including', 'includes', 'included', 'among', 'notably']);
const ALL: ReadonlySet<string> = new Set([
  ':',
  '—',
  '–',
  'comprising',
  'comprised',
  'comprises',
  'namely',
  'consisting',
]);

/** What stands between a figure and the next in its sentence says whether the next is part of it. */
function introduction(
  tokens: readonly Token[],
  from: number,
  next: QuantityFact | undefined,
): Pick<QuantityClaim, 'introduces'> {
  if (!next) return {};
  for (let i = from; i < tokens.length && tokens[i]!.start < next.start; i++) {
    const { lower } = tokens[i]!;
    if (SOME.has(lower)) return { introduces: 'some' };
    if (ALL.has(lower)) return { introduces: 'all' };
  }
  return {};
}

const EQUALS: ReadonlySet<string> = new Set(['is', 'are', 'constitutes', 'considered', 'can', 'represents', 'equals']);
const RATE_REACH = 24;

/** A small mass that is said to be a dose: the rate by which doses become a weight. */
function rateOf(tokens: readonly Token[], to: number, fact: QuantityFact): Pick<QuantityClaim, 'rate'> {
  if (fact.unit?.symbol !== 'mg' && fact.unit?.symbol !== 'ug') return {};
  let equals = false;
  for (let i = to; i < Math.min(tokens.length, to + RATE_REACH); i++) {
    const { lower } = tokens[i]!;
    if (EQUALS.has(lower)) equals = true;
    else if (equals && DOSE_UNITS.has(singular(lower))) {
      const substance = tokens
        .map((t) => singular(t.lower))
        .find((w) => FAMILY.get(w) === 'drug' && w !== 'drug' && !DOSE_UNITS.has(w));
      return { rate: { per: singular(lower), ...(substance ? { substance } : {}) } };
    }
  }
  return {};
}
