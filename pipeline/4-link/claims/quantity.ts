import type { DateFact, QuantityFact, Sentence, Token } from '../../../extractors/contract.ts';
import { DOSE_UNITS, FAMILY } from './lexicon-things.ts';
import { intervalOf, scale } from './interval.ts';
import type { QuantityClaim, Thing, Unplaced } from './model.ts';
import { placeOf } from './place.ts';
import { roleOf } from './role.ts';
import { isPart, timeOf, tokenAt } from './scope.ts';
import { singular } from './singular.ts';
import { thingOf } from './thing.ts';

const ISO_4217 = /^[A-Z]{3}$/;

/** count, percent, money:USD, or what the base unit measures. */
export function dimensionOf(fact: QuantityFact): { dimension: string; baseUnit: string; factor: number } {
  const { unit, base } = fact;
  if (!unit) return { dimension: 'count', baseUnit: '', factor: 1 };
  if (ISO_4217.test(unit.symbol))
    return { dimension: `money:${unit.symbol}`, baseUnit: unit.symbol, factor: factorOf(fact) };
  const baseUnit = base?.unit ?? unit.symbol;
  return { dimension: baseUnit === '' ? unit.name : baseUnit, baseUnit, factor: factorOf(fact) };
}

/** What the table multiplied by. */
function factorOf({ value, min, max, base }: QuantityFact): number {
  if (!base) return 1;
  for (const [printed, converted] of [
    [value, base.value],
    [max, base.max],
    [min, base.min],
  ] as const)
    if (printed !== undefined && converted !== undefined && printed !== 0) return converted / printed;
  return 1;
}

const NO_THING: Thing = { heads: [], modifiers: [] };
/** Words that make a sum of money the price of a thing. */
const WORTH: ReadonlySet<string> = new Set(['worth', 'valued', 'value', 'estimated']);
const PERSON_ROLES: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'arrested',
  'charged',
  'missing',
  'shot',
  'rescued',
  'convicted',
]);

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
  const { dimension, baseUnit, factor } = dimensionOf(fact);
  const named = fact.item ? thingOf(fact.item.text, fact.item.head) : { thing: NO_THING };
  const found = roleOf(tokens, from, itemTo);
  const role = named.role ?? found?.role;
  let thing = named.thing;
  if (thing.heads.length === 0 && dimension === 'count' && role && PERSON_ROLES.has(role))
    thing = { heads: ['person'], modifiers: [], family: 'person' };
  const time = timeOf(fact, context.dates, context.figures);
  const place = placeOf(sentence, Math.max(itemTo, to));
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
    interval: scale(intervalOf(fact), factor),
    baseUnit,
    thing,
    ...(role ? { role } : {}),
    ...(place ? { place } : {}),
    ...(time ? { time: time.time, day: time.day } : {}),
    part: isPart(tokens, from, to, itemTo),
    ...(fact.malformed ? { malformed: fact.malformed } : {}),
    ...(worth ? { worth: true as const } : {}),
    ...(introducesList(tokens, Math.max(to, itemTo)) ? { introduces: true as const } : {}),
    ...rateOf(tokens, to, fact),
  };
}

const LIST_WORDS: ReadonlySet<string> = new Set(['including', 'comprising', 'consisting', 'namely', ':', '—', '–']);
/** Words that may stand between a total and the list of its parts: "drugs [worldwide] including". */
const BEFORE_LIST = 4;

function introducesList(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + BEFORE_LIST); i++) {
    if (LIST_WORDS.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'number') return false;
  }
  return false;
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
