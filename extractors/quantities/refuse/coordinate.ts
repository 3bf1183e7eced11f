import { isHyphen } from '../../shared/hyphens.ts';
import type { Token } from '../../contract.ts';
import type { Raw } from '../raw.ts';

const SIGNS: ReadonlySet<string> = new Set(['°', '′', '″', 'º']);
const QUARTERS: ReadonlySet<string> = new Set(['N', 'S', 'E', 'W', 'N.', 'S.', 'E.', 'W.']);
const QUARTER_WORDS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);
const CIRCLES: ReadonlySet<string> = new Set(['latitude', 'longitude', 'lat', 'long', 'lat.', 'long.', 'parallel']);

/** Symbols of the units that degrees, minutes and seconds look like. */
const MEASURING: ReadonlySet<string> = new Set(['deg', '[ft_i]', '[in_i]']);

/** "34°21′ north", "12.5° N", "45 degrees north latitude", "latitude 33.2": a place, not a temperature or an angle. */
export function isCoordinate(tokens: readonly Token[], raw: Raw): boolean {
  const before = raw.from > 0 ? tokens[raw.from - 1] : undefined;
  if (before && CIRCLES.has(before.lower)) return true;
  if (before && SIGNS.has(before.text) && tokens[raw.from - 2]?.kind === 'number' && !tokens[raw.from]!.spaceBefore)
    return true;
  if (raw.unit === undefined || !MEASURING.has(raw.unit.symbol)) return false;
  const last = tokens[raw.to - 1]!;
  const next = tokens[raw.to];
  if (!next) return false;
  if (raw.unit.symbol === 'deg') {
    const minutes = tokens[raw.to + 1];
    if (next.kind === 'number' && minutes && SIGNS.has(minutes.text)) return true;
    if (QUARTERS.has(next.text)) return true;
    if (isHyphen(next)) return false;
    if (QUARTER_WORDS.has(next.lower)) return CIRCLES.has(tokens[raw.to + 1]?.lower ?? '') || SIGNS.has(last.text);
  }
  return SIGNS.has(last.text) && QUARTER_WORDS.has(next.lower);
}
