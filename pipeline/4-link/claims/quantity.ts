import type { DateFact, QuantityFact, Sentence, Token } from '../../../extractors/contract.ts';
import { DOSE_UNITS, FAMILY } from './lexicon-things.ts';
import { inBase, unitBySymbol } from '../../../extractors/shared/units.ts';
import { intervalOf } from './interval.ts';
import type { Interval, QuantityClaim, Thing, Unplaced } from './model.ts';
import { placeOf } from './place.ts';
import { roleOf } from './role.ts';
import { isPart, timeOf, tokenAt } from './scope.ts';
import { singular } from './singular.ts';
import { thingOf } from './thing.ts';

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
  const { dimension, baseUnit, interval } = measured(fact);
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
    interval,
    baseUnit,
    thing,
    ...(role ? { role } : {}),
    ...(place ? { place } : {}),
    ...(time ? { time: time.time, day: time.day } : {}),
    part: isPart(tokens, from, to, itemTo),
    ...(fact.malformed ? { malformed: fact.malformed } : {}),
    ...(worth ? { worth: true as const } : {}),
    ...introduction(
      tokens,
      Math.max(to, itemTo),
      context.figures.find((f) => f.start >= fact.end),
    ),
    ...rateOf(tokens, to, fact),
  };
}

const SOME: ReadonlySet<string> = new Set(['including', 'among', 'notably']);
const ALL: ReadonlySet<string> = new Set([':', '—', '–', 'comprising', 'namely', 'consisting']);

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
