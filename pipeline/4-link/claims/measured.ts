/** The dimension in which a figure can be compared, and its interval in the base unit. */
import type { QuantityFact } from '../../../extractors/contract.ts';
import { inBase, unitBySymbol } from '../../../extractors/shared/units.ts';
import { intervalOf } from './interval.ts';
import type { Interval } from './model.ts';

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
