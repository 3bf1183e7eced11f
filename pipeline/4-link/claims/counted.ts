/** What a figure counts or measures, by the words that stand with it. */
import type { QuantityFact, Token } from '../../../extractors/contract.ts';
import { placeAt } from '../../../extractors/shared/places.ts';
import { FAMILY, MEASURED } from './lexicon-things.ts';
import type { Thing } from './model.ts';
import { nounRole, ROLE_ENTRIES } from './role-words.ts';
import { tokenAt } from './scope.ts';
import { canonical, thingOf } from './thing.ts';

const NO_THING: Thing = { heads: [], modifiers: [] };
/** People without narrowing. */
export const PEOPLE: Thing = { heads: ['person'], modifiers: [], family: 'person' };

const CHILDREN: Thing = { heads: ['child'], modifiers: [], family: 'person' };
const PARENTS: ReadonlySet<string> = new Set('father mother parent dad mom grandfather grandmother'.split(' '));

/** "a father of three": the figure counts children, and nothing befell them. */
export const isOfParent = (tokens: readonly Token[], from: number): boolean =>
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

/** An age that is only a bound: "eleven were older than 65" counts no 65 people. */
export const COMPARED_AGE = /^(?:older|younger) than\b/i;

/** What the figure counts: the item, its class ("pills and other drugs"), else what the sentence is about. */
export function nameThing(
  fact: QuantityFact,
  tokens: readonly Token[],
  itemTo: number,
): { thing: Thing; role?: string } {
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

/** "A five-week-old infant and two neighbours": the nearest person behind the age, not the last of a list. */
function whoseAge(fact: QuantityFact, tokens: readonly Token[]): string | undefined {
  const to = tokenAt(tokens, fact.end);
  for (let i = to; i < Math.min(tokens.length, to + AGE_REACH) && tokens[i]!.kind !== 'punct'; i++) {
    const noun = canonical(tokens[i]!.lower);
    if (FAMILY.get(noun) === 'person') return INFANT.has(noun) ? 'infant' : noun;
  }
  return fact.item ? canonical(fact.item.head) : undefined;
}
const INFANT: ReadonlySet<string> = new Set(['baby', 'infant', 'newborn', 'toddler']);
